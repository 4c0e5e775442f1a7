import { expect } from 'vitest';
import { LIMITS } from '../../src/scenario/limits';
import { readDocumentWith, type ReadResult } from '../../src/scenario/read';
import { writeSet } from '../../src/scenario/write';
import { SMALL_CATALOGUE } from '../scenario/small-catalogue';

/** What must hold of every answer of the gate: a whole, complete, limited set, or reasons that each name their place. */
export function checkResult(result: ReadResult): 'accepted' | 'refused' {
  if (!result.ok) {
    expect(result).not.toHaveProperty('set');
    expect(result.issues.length).toBeGreaterThan(0);
    expect(result.issues.length).toBeLessThanOrEqual(LIMITS.issues);
    for (const { path, expected, found } of result.issues) {
      expect(path).not.toBe('');
      expect(expected).not.toBe('');
      expect(found).not.toBe('');
      expect(`${path}${found}`).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      expect(path.length + found.length).toBeLessThan(2000);
    }
    return 'refused';
  }
  const { set } = result;
  expect(set.scenarios.length).toBeGreaterThan(0);
  expect(set.scenarios.length).toBeLessThanOrEqual(LIMITS.scenarios);
  for (const { therapies, levels, rates } of set.scenarios) {
    expect(Math.max(therapies.length, levels.length, rates.length)).toBeLessThanOrEqual(LIMITS.entries);
  }
  // What was accepted is complete and canonical: reading what is written of it changes nothing.
  const text = writeSet(set);
  const again = readDocumentWith(SMALL_CATALOGUE, text);
  if (!again.ok) throw new Error(`its own text is refused: ${JSON.stringify(again.issues)}`);
  expect(writeSet(again.set)).toBe(text);
  return 'accepted';
}
