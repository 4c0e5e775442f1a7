import { describe, expect, test } from 'vitest';
import {
  defaultSet,
  PRESETS,
  setHumanEvidenceOnly,
  setLevelFrom,
  setRateFrom,
  updateFocused,
  withPreset,
  writeSet,
  type Scenario,
  type ScenarioSet,
} from '../../../src/scenario';
import { ALL_PARAMETERS } from '../../../src/simulation';
import { createLab } from '../../../src/state';
import { FACTORS, HORMONES } from '../../../src/ui/slider/signals';
import { hiddenSettings } from '../../../src/ui/panel/active-settings';
import { WORDS } from '../../../src/ui/words';
import { clockwork } from '../support';
import { DEPTHS_IN_ORDER } from '../support-depths';

const focusedOf = (set: ScenarioSet): Scenario => {
  const scenario = set.scenarios[set.focus];
  if (!scenario) throw new Error('no focus');
  return scenario;
};
const base = focusedOf(defaultSet());
const parameter = ALL_PARAMETERS[0];
if (!parameter) throw new Error('no parameters');

/** One of everything a person can set, and every preset. */
const SETTINGS: readonly (readonly [string, Scenario])[] = [
  ...HORMONES.map(({ id, track }) => [id, setLevelFrom(base, id, track[1], 60)] as const),
  ...FACTORS.map(({ id, track }) => [id, setRateFrom(base, id, track[0], 60)] as const),
  ['osteoclast-lifespan', setRateFrom(base, 'osteoclast-lifespan', 2, 60)],
  ['cortisol-tone', setLevelFrom(base, 'cortisol-tone', 1.5, 60)],
  ['human evidence only', { ...base, mechanisms: { ...base.mechanisms, humanEvidenceOnly: true } }],
  ['a parameter', { ...base, parameters: { [parameter.id]: parameter.range[1] } }],
  ...PRESETS.map((preset) => [preset.id, withPreset(base, preset)] as const),
];

describe('changing the depth', () => {
  test.each(SETTINGS)('with %s set changes neither the document nor a run', (_name, scenario) => {
    const { surroundings } = clockwork();
    const lab = createLab(surroundings);
    lab.actions.edit((set) => updateFocused(set, () => scenario));
    lab.runs.start();
    const document = writeSet(lab.documents.current());
    const steps = lab.documents.store.getState().history.past.length;
    const runs = lab.runs.store.getState().settled;
    for (const depth of [...DEPTHS_IN_ORDER, ...DEPTHS_IN_ORDER.toReversed()]) {
      lab.view.setState({ depth });
      expect(writeSet(lab.documents.current())).toBe(document);
      expect(lab.documents.store.getState().history.past).toHaveLength(steps);
      expect(lab.runs.store.getState().settled).toBe(runs);
    }
  });
});

describe('settings a depth does not show', () => {
  const partsAt = (scenario: Scenario, depth: (typeof DEPTHS_IN_ORDER)[number], more = false) =>
    hiddenSettings(scenario, more, WORDS[depth]).parts;

  test('are none in the default comparison, at any depth', () => {
    for (const depth of DEPTHS_IN_ORDER) expect(partsAt(base, depth)).toEqual([]);
  });

  test('are told at the Fundamentals depth, until what sets them is opened', () => {
    const scenario = setRateFrom(base, 'rankl-production', 2, 60);
    expect(partsAt(scenario, 'fundamentals')).toEqual(['RANKL production set to 2 ×']);
    expect(partsAt(scenario, 'fundamentals', true)).toEqual([]);
    expect(partsAt(scenario, 'intermediate')).toEqual([]);
    const evidence = focusedOf(setHumanEvidenceOnly(defaultSet(), true));
    expect(partsAt(evidence, 'fundamentals')).toEqual(['Human evidence only']);
  });

  test('lead to the first depth that shows all of them', () => {
    const rate = setRateFrom(base, 'opg-production', 2, 60);
    expect(hiddenSettings(rate, false, WORDS.fundamentals).shownAt).toBe('intermediate');
    const both = { ...rate, parameters: { [parameter.id]: parameter.range[0] } };
    const { parts, shownAt } = hiddenSettings(both, false, WORDS.fundamentals);
    expect(shownAt).toBe('academic');
    expect(parts).toHaveLength(2);
    for (const depth of DEPTHS_IN_ORDER) {
      const hidden = hiddenSettings(both, false, WORDS[depth]);
      if (depth === hidden.shownAt) expect(hidden.parts).toEqual([]);
    }
    expect(partsAt(both, 'intermediate')).toEqual(['1 parameter changed']);
    expect(partsAt(both, 'academic')).toEqual([]);
  });
});
