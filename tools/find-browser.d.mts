export const BROWSER_NAMES: readonly string[];
export const FIREFOX_NAMES: readonly string[];
export const FIREFOX_MISSING: string;
export const BROWSER_ARGUMENTS: readonly string[];
export function findSystemBrowser(env?: Record<string, string | undefined>): string | undefined;
export function findBrowser(env?: Record<string, string | undefined>): Promise<string | undefined>;
export function findFirefox(env?: Record<string, string | undefined>): string | undefined;
