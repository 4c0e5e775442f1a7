import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  AGENT_ROUTES,
  checkScenario,
  decodeLink,
  defaultSet,
  encodeLink,
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
      expect(issues(at(largestDose(formulation) * 1.0001))[0]).toMatch(/^therapies\[0\]\.dose: expected 0–/);
      expect(extrapolated(at(largestStudiedDose))).toEqual([]);
      expect(extrapolated(at(largestStudiedDose * 1.01))).toEqual([0]);
    },
  );

  it('refuses every agent and route it cannot compute, each in words', () => {
    for (const [agent, routes] of Object.entries<readonly string[]>(AGENT_ROUTES)) {
      for (const route of routes) {
        const modelled = MODEL_CATALOGUE.formulations.filter((one) => one.agent === agent && one.route === route);
        const unit = modelled[0]?.unit ?? 'mg/d';
        const found = issues(taking({ agent, route, unit, dose: 0 }));
        if (modelled.length > 0) expect(found).toEqual([]);
        else expect(found.join()).toMatch(/modelled in this version \(.+; others come later\), found "/);
      }
    }
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
