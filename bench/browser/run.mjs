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

const middleOf = ({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 });

/**
 * One two-second drag of a thumb, back and forth, one move per frame of a 60 Hz display, sent whether or not the page keeps
 * up, as a hand does; moves that reach the page between two frames are one to it. Then the same drag move by move, each
 * waiting until the page has taken the one before: shows that none is skipped, and how long all of them take.
 */
async function dragThumb(page, box) {
  const { x, y } = middleOf(box);
  const moveTo = (i) => page.mouse.move(x + 60 * Math.sin((i / MOVES) * 4 * Math.PI), y);
  const measured = async (moves) => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 2, y);
    await page.evaluate(watchFrames);
    const start = performance.now();
    await moves(start);
    const milliseconds = performance.now() - start;
    const frames = await page.evaluate(stopFrames);
    await page.mouse.up();
    await page.waitForTimeout(SETTLED / 4);
    return { ...frames, milliseconds };
  };
  const pace = async (start, i) => {
    const wait = start + i * MOVE_INTERVAL - performance.now();
    if (wait > 0) await page.waitForTimeout(wait);
  };
  const asAHand = await measured(async (start) => {
    const sent = [];
    for (let i = 1; i <= MOVES; i++) {
      sent.push(moveTo(i));
      await pace(start, i);
    }
    await Promise.all(sent);
  });
  const moveByMove = await measured(async (start) => {
    for (let i = 1; i <= MOVES; i++) {
      await moveTo(i);
      await pace(start, i);
    }
  });
  return {
    movesSent: MOVES,
    movesReceived: asAHand.moves,
    movesPainted: asAHand.painted,
    frameMilliseconds: {
      median: rounded(quantile(asAHand.intervals, 0.5)),
      p95: rounded(quantile(asAHand.intervals, 0.95)),
    },
    framesWithinOneDisplayFrame: rounded(
      asAHand.intervals.filter((interval) => interval < 1.5 * MOVE_INTERVAL).length / asAHand.intervals.length,
    ),
    tasksOver50Milliseconds: asAHand.longTasks.map((duration) => rounded(duration, 0)),
    moveByMove: {
      movesPainted: moveByMove.painted,
      milliseconds: rounded(moveByMove.milliseconds, 0),
      tasksOver50Milliseconds: moveByMove.longTasks.map((duration) => rounded(duration, 0)),
    },
  };
}

async function drag(fragment = '') {
  const page = await freshPage(address + fragment);
  await page.waitForTimeout(SETTLED);
  const lines = await page.locator('[data-chart="hero"] path[data-mark^="hero-line-"]').count();
  const bands = await page.locator('[data-chart="hero"] [data-mark^="hero-band-"]').count();
  const measured = await dragThumb(page, await thumbBox(estradiol(page)));
  await page.context().close();
  return { lines, bands, ...measured };
}

async function dragOfBarePage(url) {
  const page = await freshPage(url);
  const measured = await dragThumb(page, await page.getByRole('slider').boundingBox());
  await page.context().close();
  return measured;
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
  const { x, y } = middleOf(await thumbBox(estradiol(page)));
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
const barePage = `data:text/html;base64,${(await readFile(join(here, 'bare-page.html'))).toString('base64')}`;
const four = await drag();
const eight = await drag(eightLinesFragment());
const dragOfBare = await dragOfBarePage(barePage);
const own = await stepTimes(address, estradiol);
const bare = await stepTimes(barePage, (page) => page.getByRole('slider'));
const loads = await firstCurve();
const heap = await heapOverDrags();

console.log(
  JSON.stringify(
    {
      drag: { fourLines: four, eightLines: eight, barePage: dragOfBare },
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
