export function versionParts(text: string): [number, number, number];
export function satisfies(version: string, range: string): boolean;
