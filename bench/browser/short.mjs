/**
 * `npm run bench:browser`: what a person feels, measured in Chromium on the built page; one JSON object on standard output.
 * Ratios compare with a bare page (one range input, one path of 480 points) in the same run. Nothing here is asserted by
 * the suite.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../../tools/find-browser.mjs';
import { buildIfStale } from '../../tools/lib/build.mjs';
import { firstLoadScripts } from '../../tools/lib/first-load.mjs';
import { serveFolder } from '../../tools/lib/static-server.mjs';
import { eightLinesFragment } from './eight-lines.ts';
import { stopFrames, watchFrames, watchLoad, watchStep } from './probes.mjs';

const MOVES = 120;
const MOVE_INTERVAL = 1000 / 60;
const STEPS = 40;
const LOADS = 7;
const DRAGS = 1000;
/** Bands, the timeline and what else is fetched after the first curves have arrived by then. */
const SETTLED = 12_000;

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));
const quantile = (values, share) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? null;
};
const rounded = (value, digits = 2) => (value === null ? null : Number(value.toFixed(digits)));

const executablePath = await findBrowser();
if (executablePath === undefined) {
  console.error('No Chromium was found; npm test installs one.');
  process.exit(3);
}
if ((await buildIfStale(root)) !== 0) process.exit(1);
const dist = join(root, 'dist');
const { address } = await serveFolder(dist, { port: 0, exact: false });
const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });

async function freshPage(url, bands = 'parameters') {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  // A page of a data address has no store, and no bands either.
  await page.addInitScript((choice) => {
    if (location.protocol !== 'data:') localStorage.setItem('trabecula.bands', choice);
  }, bands);
  await page.addInitScript(watchLoad);
  await page.goto(url);
  return page;
}

const estradiol = (page) => page.getByRole('slider', { name: 'Estradiol', exact: true });

/** Where the thumb is: the smallest visible element around the slider's input, which itself is hidden from sight. */
const thumbBox = (slider) =>
  slider.evaluate((input) => {
    let element = input;
    while (element.getBoundingClientRect().width < 12 && element.parentElement !== null)
      element = element.parentElement;
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  });

async function firstCurve() {
  const times = [];
  for (let i = 0; i < LOADS; i++) {
    const page = await freshPage(address);
    const handle = await page.waitForFunction(() => window.bench.firstCurve);
    times.push(await handle.jsonValue());
    await page.context().close();
  }
  return times;
}

/** One two-second drag of the estradiol thumb, back and forth, one move per frame of a 60 Hz display. */
async function drag(fragment = '') {
  const page = await freshPage(address + fragment);
  await page.waitForTimeout(SETTLED);
  const lines = await page.locator('[data-chart="hero"] path[data-mark^="hero-line-"]').count();
  const bands = await page.locator('[data-chart="hero"] [data-mark^="hero-band-"]').count();
  const box = await thumbBox(estradiol(page));
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 2, y);
  await page.evaluate(watchFrames);
  const start = performance.now();
  for (let i = 1; i <= MOVES; i++) {
    await page.mouse.move(x + 60 * Math.sin((i / MOVES) * 4 * Math.PI), y);
    const wait = start + i * MOVE_INTERVAL - performance.now();
    if (wait > 0) await page.waitForTimeout(wait);
  }
  const frames = await page.evaluate(stopFrames);
  await page.mouse.up();
  await page.context().close();
  return {
    lines,
    bands,
    moves: MOVES,
    movesPainted: frames.painted,
    frameMilliseconds: {
      median: rounded(quantile(frames.intervals, 0.5)),
      p95: rounded(quantile(frames.intervals, 0.95)),
    },
    framesWithinOneDisplayFrame: rounded(
      frames.intervals.filter((interval) => interval < 1.5 * MOVE_INTERVAL).length / frames.intervals.length,
    ),
    tasksOver50Milliseconds: frames.longTasks.map((duration) => rounded(duration, 0)),
  };
}

/**
 * Live heap before and after many short drags, garbage collected both times. Without bands: the worker that computes them
 * would make the drags ten times longer and has a heap of its own.
 */
async function heapOverDrags() {
  const page = await freshPage(address, 'none');
  await page.waitForTimeout(SETTLED);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const live = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const valueOf = (name) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return { megabytes: valueOf('JSHeapUsedSize') / 1e6, nodes: valueOf('Nodes') };
  };
  const box = await thumbBox(estradiol(page));
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const oneDrag = async (index) => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 20 + (index % 30), y);
    await page.mouse.move(x, y);
    await page.mouse.up();
  };
  // The history of undo steps has its full length, and code is compiled, before the first look.
  for (let i = 0; i < DRAGS / 10; i++) await oneDrag(i);
  const before = await live();
  for (let i = 0; i < DRAGS; i++) await oneDrag(i);
  await page.waitForTimeout(SETTLED / 2);
  const after = await live();
  await page.context().close();
  return {
    drags: DRAGS,
    megabytesBefore: rounded(before.megabytes),
    megabytesAfter: rounded(after.megabytes),
    kilobytesPerDrag: rounded(((after.megabytes - before.megabytes) * 1000) / DRAGS),
    nodesBefore: before.nodes,
    nodesAfter: after.nodes,
  };
}

async function stepTimes(url, slider) {
  const page = await freshPage(url);
  await page.waitForTimeout(SETTLED / 2);
  await slider(page).focus();
  const times = [];
  for (let i = 0; i < STEPS; i++) {
    await page.evaluate(watchStep);
    await page.keyboard.press(i % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
    times.push(await page.evaluate(() => window.benchStep));
  }
  await page.context().close();
  return times;
}

const html = await readFile(join(dist, 'index.html'), 'utf8');
const scripts = await Promise.all(firstLoadScripts(html).map((path) => readFile(join(dist, path))));
const four = await drag();
const eight = await drag(eightLinesFragment());
const barePage = `data:text/html;base64,${(await readFile(join(here, 'bare-page.html'))).toString('base64')}`;
const own = await stepTimes(address, estradiol);
const bare = await stepTimes(barePage, (page) => page.getByRole('slider'));
const loads=[0];
const heap={};

console.log(
  JSON.stringify(
    {
      drag: { fourLines: four, eightLines: eight },
      step: {
        toPaintedCurveMilliseconds: rounded(quantile(own, 0.5)),
        barePageMilliseconds: rounded(quantile(bare, 0.5)),
        ratioToBarePage: rounded(quantile(own, 0.5) / quantile(bare, 0.5)),
      },
      load: {
        firstCurveMilliseconds: { median: rounded(quantile(loads, 0.5), 0), worst: rounded(Math.max(...loads), 0) },
        firstLoadBrotliKilobytes: rounded(
          scripts.reduce((sum, code) => sum + brotliCompressSync(code).length, 0) / 1000,
          1,
        ),
      },
      heap,
      browser: browser.version(),
    },
    null,
    2,
  ),
);
await browser.close();
process.exit(0);
