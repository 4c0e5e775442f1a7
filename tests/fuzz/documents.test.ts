import { describe, expect, it } from 'vitest';
import { defaultSet } from '../../src/scenario/default-set';
import { PRESETS } from '../../src/scenario/presets';
import { readDocumentWith } from '../../src/scenario/read';
import { setData } from '../../src/scenario/write';
import { EXAMPLE, EXAMPLE_SET, SHORTEST } from '../scenario/documents';
import { SMALL_CATALOGUE } from '../scenario/small-catalogue';
import { checkResult } from './check-result';
import { mutateDocument, mutateText } from './mutations';
import { seededRandom } from './random';

const SEED = 20260101;
const RUNS = 6000;
/** Members of the prototype of all objects before anything foreign was read. */
const OWN_NAMES = Object.getOwnPropertyNames(Object.prototype).length;
/** Seeds that once failed; they stay. */
const FAILED_ONCE: readonly number[] = [];

const RICH = { ...EXAMPLE, parameters: { n_LS: 0.1, 'tau.B': 50 } };
const STARTS: readonly object[] = [
  EXAMPLE,
  SHORTEST,
  RICH,
  EXAMPLE_SET,
  setData(defaultSet()),
  // The small catalogue lacks most agents: what it refuses to begin with would not be mutated into anything.
  ...PRESETS.map((one) => one.scenario).filter((one) => readDocumentWith(SMALL_CATALOGUE, one).ok),
];

const seeds = (runs: number): number[] => [...FAILED_ONCE, ...Array.from({ length: runs }, (_, index) => SEED + index)];

function runAll(
  name: string,
  attempt: (seed: number) => 'accepted' | 'refused',
): Record<'accepted' | 'refused', number> {
  const counts = { accepted: 0, refused: 0 };
  for (const seed of seeds(RUNS)) {
    try {
      counts[attempt(seed)] += 1;
    } catch (error) {
      throw new Error(`${name} with seed ${seed}`, { cause: error });
    }
  }
  return counts;
}

describe('twelve thousand mutated documents', () => {
  it('as data: no crash, none applied in part, the given object untouched', () => {
    const counts = runAll('mutated data', (seed) => {
      const random = seededRandom(seed);
      const mutated = mutateDocument(random.pick(STARTS), random);
      const before = JSON.stringify(mutated);
      const result = readDocumentWith(SMALL_CATALOGUE, mutated);
      expect(JSON.stringify(mutated)).toBe(before);
      return checkResult(result);
    });
    expect(counts.accepted).toBeGreaterThan(300);
    expect(counts.refused).toBeGreaterThan(3000);
  });

  it('as text: no crash, none applied in part', () => {
    const counts = runAll('mutated text', (seed) => {
      const random = seededRandom(seed);
      return checkResult(readDocumentWith(SMALL_CATALOGUE, mutateText(JSON.stringify(random.pick(STARTS)), random)));
    });
    expect(counts.accepted).toBeGreaterThan(50);
    expect(counts.refused).toBeGreaterThan(3000);
  });

  it('leave every prototype as it was', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Object.getOwnPropertyNames(Object.prototype).length).toBe(OWN_NAMES);
  });
});
