import type { Scenario } from '../types';
import { type PresetParts, presetScenario } from './woman';

/** What a preset is about: a life without therapy, a therapy, or a case made to teach one mechanism. */
export type PresetKind = 'life-stage' | 'therapy' | 'teaching';

/** A ready scenario with a stable id. */
export interface Preset {
  readonly id: string;
  readonly kind: PresetKind;
  /** Also the scenario's name. */
  readonly name: string;
  /** One or two plain sentences. */
  readonly description: string;
  readonly scenario: Scenario;
}

/** Joins the words of a preset with its parts. */
export const preset = (words: Omit<Preset, 'scenario'>, parts: PresetParts): Preset => ({
  ...words,
  scenario: presetScenario(words.name, parts),
});
