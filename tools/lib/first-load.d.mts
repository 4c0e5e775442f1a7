export function firstLoadScripts(html: string): string[];
