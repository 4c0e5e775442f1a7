import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser, type Viewport } from 'puppeteer-core';
import { expect, test as base } from 'vitest';
import { FIREFOX_MISSING, findFirefox } from '../../../tools/find-browser.mjs';
import { buildIfStale } from '../../../tools/lib/build.mjs';
import { serveFolder } from '../../../tools/lib/static-server.mjs';
import { FirefoxLab } from './firefox-lab';
import { watch } from './watch';

const ROOT = process.cwd();
const DESK: Viewport = { width: 1440, height: 900 };
export const PHONE: Viewport = { width: 390, height: 844 };

/** A Firefox whose downloads go to a folder of their own. */
interface Firefox {
  readonly browser: Browser;
  readonly downloads: string;
}

export interface Visit {
  readonly viewport?: Viewport;
  /** A link's fragment, with its #. */
  readonly fragment?: string;
  /** Whether the background worker draws its thousand lives, which take most of the machine. */
  readonly bands?: boolean;
}

/** `visit` opens the page as a new person, in an empty browser, and fails the test for what the page may never do. */
interface Surroundings {
  readonly $file: { readonly address: string; readonly firefox: Firefox };
  readonly $test: { readonly visit: (visit?: Visit) => Promise<FirefoxLab> };
}

/** Runs in each new page; the empty one that a browser starts with has no storage. */
function chooseNoBands(): void {
  if (self.origin !== 'null') localStorage.setItem('trabecula.bands', 'none');
}

export const test = base.extend<Surroundings>({
  address: [
    // The page as visitors get it, headers included; built first if it is missing or old.
    async ({}, use) => {
      if ((await buildIfStale(ROOT)) !== 0) throw new Error('the page could not be built');
      const { address, server } = await serveFolder(join(ROOT, 'dist'), { port: 0 });
      await use(address);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'file' },
  ],
  firefox: [
    async ({}, use) => {
      const executablePath = findFirefox();
      if (executablePath === undefined) throw new Error(FIREFOX_MISSING);
      const downloads = mkdtempSync(join(tmpdir(), 'trabecula-downloads-'));
      const browser = await launch({
        browser: 'firefox',
        executablePath,
        headless: true,
        extraPrefsFirefox: {
          'browser.download.dir': downloads,
          'browser.download.folderList': 2,
          'browser.download.useDownloadDir': true,
          'intl.locale.requested': 'en-US',
        },
      });
      await use({ browser, downloads });
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
    { scope: 'file' },
  ],
  visit: async ({ address, firefox: { browser, downloads } }, use) => {
    const problems: (readonly string[])[] = [];
    const leave: (() => Promise<void>)[] = [];
    await use(async ({ viewport = DESK, fragment = '', bands = false } = {}) => {
      const context = await browser.createBrowserContext();
      leave.push(() => context.close());
      const page = await context.newPage();
      await page.setViewport(viewport);
      problems.push(await watch(page, new URL(address).origin));
      if (!bands) await page.evaluateOnNewDocument(chooseNoBands);
      await page.goto(address + fragment);
      const lab = new FirefoxLab(page, downloads);
      await lab.ready();
      return lab;
    });
    for (const close of leave) await close();
    expect(problems.flat(), 'what the page did that it never may').toEqual([]);
  },
});

export { expect };
