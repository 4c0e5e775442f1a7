import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  AGENT_ROUTES,
  checkScenario,
  defaultSet,
  extrapolated,
  issueText,
  largestDose,
  MODEL_CATALOGUE,
  PRESETS,
  readDocument,
  routesOf,
  type Scenario,
  type Therapy,
} from '../../src/scenario';
import { decodeLink, encodeLink } from '../../src/scenario/link-codec';

/** The gate with the catalogue of the real model. */
const woman: Scenario = PRESETS[0]?.scenario ?? defaultSet().scenarios[0] ?? failing();
function failing(): never {
  throw new Error('no preset');
}
const issues = (scenario: Scenario): string[] => checkScenario(scenario).map(issueText);
const taking = (therapy: Omit<Therapy, 'from'>): Scenario => ({ ...woman, therapies: [{ ...therapy, from: 52 }] });

describe('the gate of this version of the model', () => {
  it.each(PRESETS.map(({ id, scenario }) => [id, scenario] as const))('takes the preset %s', (_, scenario) => {
    expect(issues(scenario)).toEqual([]);
  });

  it('takes the default set, and its link', () => {
    const opened = readDocument(defaultSet());
    expect(opened.ok && opened.set).toEqual(defaultSet());
    const link = encodeLink(defaultSet());
    expect(link.ok && decodeLink(link.fragment)).toEqual(opened);
  });

  it.each(['trabecula-scenario-1.json', 'trabecula-set-1.json'])('opens the fixture %s', (name) => {
    const text = readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
    expect(readDocument(text).ok).toBe(true);
  });

  it('has a catalogue of formulations the format knows, each with one unit and a studied dose', () => {
    expect(MODEL_CATALOGUE.formulations.length).toBeGreaterThanOrEqual(7);
    for (const { agent, route, largestStudiedDose } of MODEL_CATALOGUE.formulations) {
      expect(routesOf(agent)).toContain(route);
      expect(largestStudiedDose).toBeGreaterThan(0);
    }
  });

  it.each(MODEL_CATALOGUE.formulations.map((one) => [one.agent, one.route, one] as const))(
    'takes %s %s up to twenty times its largest studied dose',
    (agent, route, formulation) => {
      const { unit, largestStudiedDose } = formulation;
      const at = (dose: number) => taking({ agent, route, unit, dose });
      for (const dose of [0, largestStudiedDose, largestDose(formulation)]) expect(issues(at(dose))).toEqual([]);
      expect(issues(at(largestDose(formulation) * 1.0001))[0]).toMatch(
        /^therapies\[0\]\.dose: expected (?:0–|1 device)/,
      );
      expect(extrapolated(at(largestStudiedDose))).toEqual([]);
      // A device is one or none.
      if (unit !== 'device') expect(extrapolated(at(largestStudiedDose * 1.01))).toEqual([0]);
    },
  );

  it('computes every agent by every route the format knows', () => {
    for (const [agent, routes] of Object.entries<readonly string[]>(AGENT_ROUTES)) {
      for (const route of routes) {
        const modelled = MODEL_CATALOGUE.formulations.filter((one) => one.agent === agent && one.route === route);
        expect(modelled.length, `${agent} ${route}`).toBeGreaterThan(0);
        for (const { unit } of modelled) expect(issues(taking({ agent, route, unit, dose: 0 }))).toEqual([]);
      }
    }
  });

  it('flags a dose below the studied range too', () => {
    const capsule = { agent: 'progesterone', route: 'oral', unit: 'mg/d' } as const;
    expect(extrapolated(taking({ ...capsule, dose: 1 }))).toEqual([0]);
    expect(extrapolated(taking({ ...capsule, dose: 0 }))).toEqual([]);
  });

  it('refuses an interval that is not the formulation’s own', () => {
    const cream = taking({ agent: 'progesterone', route: 'cream', unit: 'mg/13wk', dose: 40 });
    expect(issues(cream)).toEqual([
      'therapies[0].unit: expected one of mg/d for progesterone by cream, found "mg/13wk"',
    ]);
    const depot = taking({ agent: 'denosumab', route: 'subcutaneous', unit: 'mg/6mo', dose: 60, days: 1, ofEvery: 28 });
    expect(issues(depot)).toEqual([
      'therapies[0].days: expected no days of a block with mg/6mo, whose schedule is its own interval, found 1',
    ]);
  });

  it('refuses an aromatase inhibitor before the final period unless a GnRH agonist covers those years', () => {
    const inhibitor: Therapy = { agent: 'aromatase-inhibitor', route: 'oral', dose: 1, unit: 'mg/d', from: 47 };
    const agonist: Therapy = { agent: 'gnrh-agonist', route: 'depot', dose: 3.75, unit: 'mg/4wk', from: 46 };
    const with_ = (...therapies: Therapy[]): Scenario => ({ ...woman, therapies });
    const refusal = (index: number) => [
      `therapies[${index}].from: expected an age of at least 51 (the final period), or a gnrh-agonist over all years before it, found 47`,
    ];
    expect(issues(with_(inhibitor))).toEqual(refusal(0));
    expect(issues(with_({ ...agonist, to: 49 }, inhibitor))).toEqual(refusal(1));
    expect(issues(with_({ ...agonist, to: 48 }, { ...agonist, from: 48 }, inhibitor))).toEqual([]);
    expect(issues(with_(agonist, { ...inhibitor, to: 49 }))).toEqual([]);
    expect(issues(with_({ ...inhibitor, from: 51 }))).toEqual([]);
    expect(issues(with_({ ...inhibitor, dose: 0 }))).toEqual([]);
  });

  it('takes each parameter from one end of its range to the other and nothing outside', () => {
    expect(MODEL_CATALOGUE.parameters.length).toBeGreaterThan(20);
    const ids = MODEL_CATALOGUE.parameters.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, range } of MODEL_CATALOGUE.parameters) {
      const [low, high] = range;
      const width = Math.max(high - low, Math.abs(high), 1);
      const at = (value: number) => issues({ ...woman, parameters: { [id]: value } });
      expect(at(low)).toEqual([]);
      expect(at(high)).toEqual([]);
      expect(at(low - 0.01 * width)).toHaveLength(1);
      expect(at(high + 0.01 * width)).toHaveLength(1);
    }
  });
});
