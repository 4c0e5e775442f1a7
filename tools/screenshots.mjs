/** Takes the pictures of the README from the built page: `npm run screenshots`. */
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from './find-browser.mjs';
import { buildIfStale } from './lib/build.mjs';
import { serveFolder } from './lib/static-server.mjs';

const SHOTS = [
  { name: 'lab', width: 1440, height: 900, colorScheme: 'light' },
  { name: 'lab-dark', width: 1440, height: 900, colorScheme: 'dark' },
  { name: 'lab-phone', width: 390, height: 844, colorScheme: 'light', phone: true },
];

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'docs', 'images');
/** Milliseconds in which the last of them has arrived. */
const SETTLED = 4000;

const executablePath = await findBrowser();
if (executablePath === undefined) {
  console.error('No Chromium was found; npm test installs one.');
  process.exit(3);
}
if ((await buildIfStale(root)) !== 0) process.exit(1);
const { address } = await serveFolder(join(root, 'dist'), { port: 0 });
const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
await mkdir(folder, { recursive: true });

for (const { name, width, height, colorScheme, phone = false } of SHOTS) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    reducedMotion: 'reduce',
    deviceScaleFactor: phone ? 2 : 1,
    isMobile: phone,
    hasTouch: phone,
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('[data-chart] path').first().waitFor({ state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
  // What comes after the first curves: bands of all draws, trial points, and the panels of the second load.
  await page.locator('[data-mark="hero-band-95-s0"]').waitFor({ state: 'attached' });
  await page
    .getByRole('slider', { name: /whole bar/ })
    .first()
    .waitFor({ state: 'attached' });
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await page.waitForTimeout(SETTLED);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  console.log(`docs/images/${name}.png`);
  await context.close();
}
await browser.close();
process.exit(0);
