import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSet } from '../../src/scenario/default-set';
import { writeScenario, writeSet } from '../../src/scenario/write';
import { accepted, acceptedScenario, EXAMPLE, EXAMPLE_SET, SHORTEST } from './documents';
import { anyScenario, anySet } from './generators';

/** `value` with the keys of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, reversed(inner)])
      .reverse(),
  );
}

describe('writing a document', () => {
  it('gives back every scenario and set that was read', () => {
    fc.assert(
      fc.property(anyScenario, fc.constantFrom('compact' as const, 'readable' as const), (scenario, layout) => {
        expect(acceptedScenario(writeScenario(scenario, layout))).toEqual(scenario);
      }),
    );
    fc.assert(
      fc.property(anySet, (set) => {
        expect(accepted(writeSet(set))).toEqual(set);
        expect(writeSet(accepted(writeSet(set)))).toBe(writeSet(set));
      }),
      { numRuns: 50 },
    );
  });

  it('writes every default', () => {
    expect(JSON.parse(writeScenario(acceptedScenario(SHORTEST)))).toEqual({
      ...SHORTEST,
      name: 'Untitled',
      person: { age: 56, ageAtFinalPeriod: 51, menopause: 'natural', cycle: 'ovulatory', weightKg: 70 },
      therapies: [],
      levels: [],
      rates: [],
      mechanisms: { humanEvidenceOnly: false },
    });
  });

  it('does not depend on the order of keys it was given', () => {
    const parameters = { 'tau.B': 50, n_LS: 0.1 };
    const document = { ...EXAMPLE_SET, scenarios: [{ ...EXAMPLE, parameters }, SHORTEST] };
    expect(writeSet(accepted(reversed(document)))).toBe(writeSet(accepted(document)));
    expect(writeSet(accepted(document))).toContain('"n_LS": 0.1,\n        "tau.B": 50');
  });

  it('keeps the format first and the example in the order of the contract', () => {
    expect(writeScenario(acceptedScenario(EXAMPLE), 'compact')).toBe(JSON.stringify(EXAMPLE));
    expect(writeSet(defaultSet(), 'compact')).toMatch(
      /^\{"format":"trabecula-set\/1","model":"0\.1\.0","scenarios":\[\{"format"/,
    );
  });

  it('ends a readable document with a line break and keeps a compact one on one line', () => {
    expect(writeSet(defaultSet())).toMatch(/\}\n$/);
    expect(writeSet(defaultSet(), 'compact')).not.toContain('\n');
  });
});
