import { describe, expect, it, vi } from 'vitest';
import type * as Provenance from '../../../src/provenance';
import { predictTargets } from '../../../src/simulation';
import { predictionsAt, TARGETS } from '../../../tools/calibrate/likelihood';
import { PRIORS } from '../../../tools/calibrate/priors';

/** The tables of central values that the simulation works with, for the test to change under it. */
const tables = vi.hoisted((): Record<string, number>[] => []);
vi.mock('../../../src/provenance', async (original) => {
  const provenance = await original<typeof Provenance>();
  return {
    ...provenance,
    centralValues: (records: Parameters<typeof Provenance.centralValues>[0]) => {
      const table = provenance.centralValues(records);
      tables.push(table);
      return table;
    },
  };
});

describe('the likelihood', () => {
  it('does not know what the records say of fitted parameters, for their values are adopted from it', () => {
    const z = Float64Array.from(PRIORS, (_, i) => 0.2 * Math.sin(i));
    const before = predictionsAt(z);
    const fromRecords = predictTargets(TARGETS);
    expect(before).toHaveLength(TARGETS.length);
    for (const table of tables) for (const { id } of PRIORS) table[id] = (table[id] ?? Number.NaN) * 1.05;
    // The change is real: a run without values of its own feels it, in nearly all rows.
    const moved = predictTargets(TARGETS).filter((value, row) => value !== fromRecords[row]);
    expect(moved.length).toBeGreaterThan(TARGETS.length / 2);
    // Another point in between, so that nothing is remembered.
    predictionsAt(z.map((value) => value + 0.1));
    expect(predictionsAt(z)).toEqual(before);
  });
});
