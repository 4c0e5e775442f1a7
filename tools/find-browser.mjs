/** Finds the browsers that tests and scripts drive: a Chromium for all of them, a Firefox as the second engine. */
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

/** Names under which systems install a Firefox. Debian's is the long-term release, the same for years. */
export const FIREFOX_NAMES = ['firefox-esr', 'firefox'];

/** Path of `chosen` (a path or a program name), which decides alone when set, else of the first of `names` there is. */
function findProgram(chosen, names, path) {
  if (chosen !== undefined && chosen !== '') {
    const found = isAbsolute(chosen) && !chosen.includes(delimiter) ? chosen : onPath(chosen, path);
    return found !== undefined && existsSync(found) ? found : undefined;
  }
  for (const name of names) {
    const found = onPath(name, path ?? '');
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Path of a Chromium on this system, or undefined. `TRABECULA_BROWSER` decides alone when set. */
export const findSystemBrowser = (env = process.env) =>
  findProgram(env['TRABECULA_BROWSER'], BROWSER_NAMES, env['PATH']);

/** Path of a Firefox on this system, or undefined. `TRABECULA_FIREFOX` decides alone when set. */
export const findFirefox = (env = process.env) => findProgram(env['TRABECULA_FIREFOX'], FIREFOX_NAMES, env['PATH']);

/** What to do where there is no Firefox and none could be installed. */
export const FIREFOX_MISSING =
  "no Firefox was found. Install it with your system's package manager (Debian: firefox-esr) so that it is on the PATH, " +
  'or set TRABECULA_FIREFOX to the path of one';

/** Path of the Chromium to drive: the system's, else the one Playwright downloaded, else undefined. */
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

/** Arguments for every start of Chromium: no network of its own, no sandbox (it may run as root in a container). */
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
