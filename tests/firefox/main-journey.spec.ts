import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';
import { FOCUSED_LINE, type Curves, type FirefoxLab } from './support/firefox-lab';
import { expect, PHONE, test } from './support/firefox-test';

/** What a visitor does first, in a second engine: every step of the way once, as people do it, on the built page. */

const PLAYHEAD = 'Age, Lumbar spine bone density, change since 46';
const CREAM = 'Patch 50 + progesterone cream 40';

const numberIn = (text: string): number => Number(/[+−]?\d[\d.]*/.exec(text)?.[0].replace('−', '-') ?? Number.NaN);

/** How many colors the bone picture has: one when nothing was painted. */
async function boneColors({ page }: FirefoxLab): Promise<number> {
  const canvas = await page.waitForSelector('canvas');
  // What is out of sight is not painted.
  await canvas!.scrollIntoView();
  return canvas!.evaluate((picture) => {
    const pixels = picture.getContext('2d')!.getImageData(0, 0, picture.width, picture.height).data;
    return new Set(new Uint32Array(pixels.buffer)).size;
  });
}

/** The curves in SVG text, read by the browser's own XML reader in an empty page, which has no policy against it. */
async function curvesOf(svg: string, lab: FirefoxLab): Promise<Curves> {
  const reader = await lab.page.browserContext().newPage();
  const curves = await reader.evaluate((text) => {
    const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
    if (root.localName !== 'svg') throw new Error(`not a well-formed SVG: ${root.textContent.slice(0, 200)}`);
    const lines = [...root.querySelectorAll('path[data-mark^="hero-line-"]')];
    return Object.fromEntries(
      lines.map((line) => [line.getAttribute('data-mark') ?? '', line.getAttribute('d') ?? '']),
    );
  }, svg);
  await reader.close();
  return curves;
}

describe('on a desk', () => {
  test('the first page is a living comparison, with its answer in words and its bands', async ({ visit }) => {
    const lab = await visit({ bands: true });
    const curves = Object.values(await lab.curves());
    expect(curves).toHaveLength(4);
    expect(new Set(curves).size, 'four different lives').toBe(4);
    expect(await lab.words('region', 'The answer')).toMatch(/points more spine bone at 81/);
    await lab.page.waitForSelector('[data-chart="hero"] [data-mark="hero-band-95-s1"]');
  });

  test('the curve follows the hand on a slider, and undo brings back exactly the former one', async ({ visit }) => {
    const lab = await visit();
    const before = await lab.curves();
    await lab.dragThumb('estradiol', -60, async () => {
      await expect.poll(() => lab.focusedCurve(), { message: 'while held' }).not.toBe(before[FOCUSED_LINE]);
      expect({ ...(await lab.curves()), [FOCUSED_LINE]: '' }, 'the other lines stay').toEqual({
        ...before,
        [FOCUSED_LINE]: '',
      });
    });
    await lab.click('button', 'Undo');
    await expect.poll(() => lab.curves()).toEqual(before);
  });

  test('keys move a slider by steps and to its ends, and what is spoken follows', async ({ visit }) => {
    const lab = await visit();
    const value = async (): Promise<number> => numberIn(await lab.spoken('Estradiol'));
    const [spoken, curve] = [await lab.spoken('Estradiol'), await lab.focusedCurve()];
    await lab.press('slider', 'Estradiol', 'ArrowRight');
    await expect.poll(value).toBeGreaterThan(numberIn(spoken));
    await expect.poll(() => lab.focusedCurve()).not.toBe(curve);
    await lab.press('slider', 'Estradiol', 'ArrowLeft', 'ArrowLeft');
    await expect.poll(value).toBeLessThan(numberIn(spoken));
    await lab.press('slider', 'Estradiol', 'Home');
    await expect.poll(value).toBe(0.5);
    await lab.press('slider', 'Estradiol', 'End');
    await expect.poll(value).toBe(400);
    await lab.press('slider', 'Estradiol', 'Backspace');
    await expect.poll(() => lab.spoken('Estradiol'), { message: 'the body’s own value' }).toBe(spoken);
    await expect.poll(() => lab.focusedCurve()).toBe(curve);
  });

  test('keys move the playhead, and levels and answer are those of its age', async ({ visit }) => {
    const lab = await visit();
    const level = await lab.spoken('Estradiol');
    expect(await lab.spoken(PLAYHEAD)).toMatch(/^age 53:/);
    await lab.press('slider', PLAYHEAD, 'Home');
    await expect.poll(() => lab.spoken(PLAYHEAD)).toMatch(/^age 46:/);
    await expect.poll(() => lab.spoken('Estradiol')).not.toBe(level);
    await lab.press('slider', PLAYHEAD, 'PageUp');
    await expect.poll(() => lab.spoken(PLAYHEAD)).toMatch(/^age 51:/);
    await expect.poll(() => lab.words('region', 'The answer')).toMatch(/at 51\b/);
  });

  test('a depth changes words, never curves', async ({ visit }) => {
    const lab = await visit();
    const before = await lab.curves();
    await lab.choose('Fundamentals');
    await lab.control('slider', 'Estrogen');
    await lab.choose('Academic');
    await lab.page.waitForFunction(() => document.body.innerText.includes('Last run of the focused line'));
    await lab.choose('Intermediate');
    await lab.control('slider', 'Estradiol');
    await expect.poll(() => lab.curves()).toEqual(before);
  });

  test('a card adds a line with its therapies', async ({ visit }) => {
    const lab = await visit();
    const before = await lab.curves();
    await lab.click('button', `Add ${CREAM} as a new line`);
    await expect.poll(async () => Object.keys(await lab.curves())).toHaveLength(5);
    const after = await lab.curves();
    expect(after['hero-line-s4'], 'the same therapies give the same curve').toBe(after['hero-line-s2']);
    expect(after['hero-line-s2']).toBe(before['hero-line-s2']);
  });

  test('a link opened in an empty browser gives the same curves', async ({ visit }) => {
    const lab = await visit();
    const untouched = await lab.focusedCurve();
    await lab.press('slider', 'Estradiol', 'PageDown');
    await expect.poll(() => lab.focusedCurve()).not.toBe(untouched);
    const link = new URL(await lab.sharedLink());
    const other = await visit({ fragment: link.hash });
    await expect.poll(() => other.curves()).toEqual(await lab.curves());
    expect(new URL(other.page.url()).hash, 'a reload shall not open the link again over newer work').toBe('');
  });

  test('the picture is saved as a file of its own, with the curves of the screen', async ({ visit }) => {
    const lab = await visit();
    await lab.click('button', 'Export');
    await lab.page.locator('dialog button[aria-label*="SVG"]').click();
    const saved = (): string[] => readdirSync(lab.downloads).filter((name) => /^trabecula-[a-z0-9-]+\.svg$/.test(name));
    const svg = (): string =>
      saved()
        .map((name) => readFileSync(join(lab.downloads, name), 'utf8'))
        .join('');
    // The file has its name before it has its contents.
    await expect.poll(svg).toMatch(/<\/svg>\s*$/);
    expect(await curvesOf(svg(), lab)).toEqual(await lab.curves());
  });

  test('the evidence opens with every forecast, and leads back to the same curves', async ({ visit }) => {
    const lab = await visit();
    const before = await lab.curves();
    await lab.click('button', 'Evidence');
    await lab.page.waitForFunction(() => document.querySelectorAll('tr[data-row] svg').length >= 37);
    await lab.page.waitForFunction(() => /of 37 forecasts/.test(document.body.innerText));
    await lab.click('button', 'Lab');
    await lab.ready();
    await expect.poll(() => lab.curves()).toEqual(before);
  });

  test('the difference is divided into parts that add up, and the bone is painted', async ({ visit }) => {
    const lab = await visit();
    await lab.page.waitForSelector('section[aria-busy="false"] button[aria-label^="Mark "]');
    const [total, parts] = await lab.page.$eval(
      'section[aria-busy="false"]:has(button[aria-label^="Mark "])',
      (panel) =>
        [
          panel.querySelector('h2')?.textContent ?? '',
          [...panel.querySelectorAll('button[aria-label^="Mark "]')].map((bar) => bar.getAttribute('aria-label') ?? ''),
        ] as const,
    );
    expect(parts).toHaveLength(5);
    const sum = parts.reduce((all, label) => all + numberIn(label.split(': ')[1] ?? ''), 0);
    expect(numberIn(total)).toBeGreaterThan(1);
    // Each part and the whole are rounded to a tenth.
    expect(Math.abs(sum - numberIn(total))).toBeLessThan(0.3);
    await expect.poll(() => boneColors(lab)).toBeGreaterThan(20);
  });

  test('a reload keeps the work', async ({ visit }) => {
    const lab = await visit();
    const untouched = await lab.focusedCurve();
    await lab.press('slider', 'RANKL', 'PageUp');
    await expect.poll(() => lab.focusedCurve()).not.toBe(untouched);
    const [curves, spoken] = [await lab.curves(), await lab.spoken('RANKL')];
    await lab.page.reload();
    await lab.ready();
    await expect.poll(() => lab.curves()).toEqual(curves);
    expect(await lab.spoken('RANKL')).toBe(spoken);
  });
});

describe('at the width of a phone', () => {
  test('a slider moves the curve, each segment opens, and nothing scrolls sideways', async ({ visit }) => {
    const lab = await visit({ viewport: PHONE });
    const before = await lab.curves();
    await lab.dragThumb('estradiol', -60, async () => {
      await expect.poll(() => lab.focusedCurve(), { message: 'while held' }).not.toBe(before[FOCUSED_LINE]);
    });
    await lab.click('button', 'Undo');
    await expect.poll(() => lab.curves()).toEqual(before);
    for (const segment of ['Why', 'Body', 'Data', 'Result']) {
      await lab.choose(segment);
      const [content, window] = await lab.widths();
      expect(content, segment).toBeLessThanOrEqual(window);
    }
  });

  test('the sheet has three heights, by taps and by keys', async ({ visit }) => {
    const lab = await visit({ viewport: PHONE });
    const handle = 'Height of the slider sheet';
    const height = (): Promise<string> => lab.spoken(handle);
    expect(await height()).toBe('half open');
    await lab.click('slider', handle);
    await expect.poll(height).toBe('open');
    await lab.press('slider', handle, 'Home');
    await expect.poll(height).toBe('closed');
    await lab.press('slider', handle, 'ArrowUp');
    await expect.poll(height).toBe('half open');
  });
});
