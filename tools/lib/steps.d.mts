import type { Tally } from './tally.mjs';

export interface Step {
  readonly name: string;
  run(): Promise<{ tally: Tally; remark?: string | undefined }>;
}
export function gate(name: string, action: () => Promise<number> | number): Step;
export function script(root: string, name: string, path: string, ...args: string[]): Step;
export function firefoxSuite(root: string, env?: Record<string, string | undefined>): Step;
export function testSteps(root: string): Step[];
/** A list of lists: lanes that run at the same time. */
export type Lanes = readonly (readonly Step[])[];
export function runSteps(steps: readonly (Step | Lanes)[]): Promise<number>;
