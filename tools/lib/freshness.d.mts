export function lastChange(path: string): number;
export function isStale(output: string, inputs: readonly string[]): boolean;
