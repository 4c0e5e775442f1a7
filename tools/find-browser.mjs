/** Finds the Chromium that the browser tests and the scripts that take pictures drive. */
import { existsSync } from 'node:fs';
import { delimiter, isAbsolute } from 'node:path';
import { onPath } from './lib/command.mjs';

/** Names under which systems install a Chromium, in order of preference. */
export const BROWSER_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
];

/**
 * Path of a browser on this system, or undefined. `TRABECULA_BROWSER` (a path or a program name) decides alone when set.
 */
export function findSystemBrowser(env = process.env) {
  const chosen = env['TRABECULA_BROWSER'];
  if (chosen !== undefined && chosen !== '') {
    const found = isAbsolute(chosen) && !chosen.includes(delimiter) ? chosen : onPath(chosen, env['PATH']);
    return found !== undefined && existsSync(found) ? found : undefined;
  }
  for (const name of BROWSER_NAMES) {
    const found = onPath(name, env['PATH'] ?? '');
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Path of the browser to drive: the system's, else the one Playwright downloaded, else undefined. */
export async function findBrowser(env = process.env) {
  const system = findSystemBrowser(env);
  if (system !== undefined || (env['TRABECULA_BROWSER'] ?? '') !== '') return system;
  try {
    const { chromium } = await import('@playwright/test');
    const own = chromium.executablePath();
    return existsSync(own) ? own : undefined;
  } catch {
    return undefined;
  }
}

/** Arguments for every start of the browser: no network of its own, no sandbox (it may run as root in a container). */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];
