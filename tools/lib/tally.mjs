/** Counts of tests and checks, read from the reports the runners write. A count is `{ passed, failed, skipped }`. */

export const NOTHING = { passed: 0, failed: 0, skipped: 0 };

/** The sum of two counts. */
export const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** One check that passed or failed. */
export const check = (ok) => ({ ...NOTHING, [ok ? 'passed' : 'failed']: 1 });

/** Counts of Vitest's JSON report. A file that could not be loaded has no tests and counts as one failure. */
export function vitestTally(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Counts of Playwright's JSON report. A test that passed only when repeated counts as failed. */
export function playwrightTally(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}

/**
 * What a suite that ended with `exitCode` counts for, and why if that is not simply its report: a suite without report,
 * one that ran no test and one that failed outside its tests have failed.
 */
export function suiteOutcome(tally, exitCode) {
  if (tally === undefined) return { tally: check(false), remark: `wrote no report (exit code ${exitCode})` };
  if (tally.passed + tally.failed === 0) return { tally: add(tally, check(false)), remark: 'ran no test' };
  if (exitCode !== 0 && tally.failed === 0) {
    return { tally: add(tally, check(false)), remark: `failed outside its tests (exit code ${exitCode})` };
  }
  return tally.failed > 0 ? { tally, remark: `${tally.failed} failed` } : { tally };
}

/** The closing line: `N passed, N failed`, with `, N skipped` when some were. */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
