export const BROWSER_NAMES: readonly string[];
export const BROWSER_ARGUMENTS: readonly string[];
export function findSystemBrowser(env?: Record<string, string | undefined>): string | undefined;
export function findBrowser(env?: Record<string, string | undefined>): Promise<string | undefined>;
