import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  NOTHING,
  add,
  check,
  closingLine,
  playwrightTally,
  suiteOutcome,
  vitestTally,
  type Tally,
} from '../../tools/lib/tally.mjs';

const tally = (passed: number, failed: number, skipped = 0): Tally => ({ passed, failed, skipped });

describe('the closing line', () => {
  test('names skipped tests only when there are some', () => {
    expect(closingLine(tally(12, 0))).toBe('12 passed, 0 failed');
    expect(closingLine(tally(12, 3, 2))).toBe('12 passed, 3 failed, 2 skipped');
  });

  test('adds up all parts, in any order', () => {
    const count = fc.nat(10_000);
    const anyTally = fc.record({ passed: count, failed: count, skipped: count });
    fc.assert(
      fc.property(fc.array(anyTally), (parts) => {
        const total = parts.reduce(add, NOTHING);
        expect(parts.toReversed().reduce(add, NOTHING)).toEqual(total);
        expect(total.failed).toBe(parts.reduce((sum, part) => sum + part.failed, 0));
      }),
    );
  });

  test('counts a check as one', () => {
    expect(check(true)).toEqual(tally(1, 0));
    expect(check(false)).toEqual(tally(0, 1));
  });
});

describe('reports', () => {
  const vitest = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults: [] };

  test("Vitest's counts are taken over, tests to be written counting as skipped", () => {
    expect(vitestTally(vitest)).toEqual(tally(5, 1, 3));
  });

  test('a test file that could not be loaded counts as a failure, one with failed tests not twice', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    expect(vitestTally({ ...vitest, testResults })).toEqual(tally(5, 2, 3));
  });

  test("of Playwright's counts, a flaky test and an error outside tests are failures", () => {
    const stats = { expected: 7, unexpected: 1, flaky: 2, skipped: 3 };
    expect(playwrightTally({ stats, errors: [] })).toEqual(tally(7, 3, 3));
    expect(playwrightTally({ stats, errors: ['broken'] })).toEqual(tally(7, 4, 3));
  });
});

describe('a suite', () => {
  test('that passed counts its tests', () => {
    expect(suiteOutcome(tally(4, 0, 1), 0)).toEqual({ tally: tally(4, 0, 1) });
  });

  test('that failed says how many', () => {
    expect(suiteOutcome(tally(4, 2), 1)).toEqual({ tally: tally(4, 2), remark: '2 failed' });
  });

  test('that wrote no report has failed', () => {
    expect(suiteOutcome(undefined, 0).tally).toEqual(tally(0, 1));
  });

  test('that ran no test has failed, even with exit code 0', () => {
    expect(suiteOutcome(tally(0, 0), 0)).toEqual({ tally: tally(0, 1), remark: 'ran no test' });
    expect(suiteOutcome(tally(0, 0, 9), 0).tally).toEqual(tally(0, 1, 9));
  });

  test('whose tests passed but which ended badly has failed', () => {
    expect(suiteOutcome(tally(4, 0), 1).tally).toEqual(tally(4, 1));
  });
});
