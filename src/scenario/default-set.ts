import { defaultPlayhead } from './playhead';
import { PRESETS } from './presets';
import { type ScenarioSet, SET_FORMAT } from './types';
import { MODEL_VERSION } from './version';

/** What the first screen compares: no therapy against three formulations. */
const DEFAULT_PRESET_IDS: readonly string[] = [
  'natural-menopause',
  'patch-50-oral-progesterone-100',
  'patch-50-progesterone-cream-40',
  'cee-0625-mpa-2-5',
];
const BASELINE = 0;
const FOCUS = 1;

/** The set a new visitor meets: baseline natural menopause, focus the first formulation, playhead a year into therapy. */
export function defaultSet(): ScenarioSet {
  const scenarios = DEFAULT_PRESET_IDS.flatMap((id) =>
    PRESETS.filter((preset) => preset.id === id).map(({ scenario }) => scenario),
  );
  const age = Math.max(...scenarios.map(defaultPlayhead));
  return {
    format: SET_FORMAT,
    model: MODEL_VERSION,
    scenarios,
    baseline: BASELINE,
    focus: FOCUS,
    view: { site: 'LS', measure: 'percent', age, depth: 'intermediate', screen: 'lab' },
  };
}
