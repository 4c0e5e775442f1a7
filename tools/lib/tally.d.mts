export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: readonly { status: string; assertionResults: readonly { status: string }[] }[];
}
export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: readonly unknown[];
}
export const NOTHING: Tally;
export function add(a: Tally, b: Tally): Tally;
export function check(ok: boolean): Tally;
export function vitestTally(report: VitestReport): Tally;
export function playwrightTally(report: PlaywrightReport): Tally;
export function suiteOutcome(tally: Tally | undefined, exitCode: number): { tally: Tally; remark?: string };
export function closingLine(tally: Tally): string;
