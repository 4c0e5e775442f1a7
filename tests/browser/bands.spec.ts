import type { Page } from '@playwright/test';
import { holdWithMouse } from './support/hand';
import { expect, onDesktop, onPhone, test } from './support/lab-test';

test.use({ bands: true });

/** How sure the model is, in sight: graded bands from a worker, their make-up chosen, their words, and no jump of the axis. */

const band = (page: Page, level: number, series: string) =>
  page.locator(`[data-chart="hero"] [data-mark="hero-band-${level}-${series}"]`);
const FOCUS = 's1';
const BASELINE = 's0';
const choice = (page: Page) => page.getByRole('combobox', { name: 'Band' });

/** Height of a band at the right end of the chart, pixels. */
async function heightAtEnd(page: Page, level: number, series: string): Promise<number> {
  const path = (await band(page, level, series).getAttribute('d')) ?? '';
  const points = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  const right = Math.max(...points.map(([x]) => x));
  const ends = points.filter(([x]) => x === right).map(([, y]) => y);
  return Math.max(...ends) - Math.min(...ends);
}

test('bands of focus and baseline arrive, inside one another, and say how many draws agree', async ({
  lab,
  page,
  isMobile,
}) => {
  await lab.ready();
  for (const series of [FOCUS, BASELINE]) {
    for (const level of [50, 80, 95]) await expect(band(page, level, series)).toBeAttached();
  }
  const heights = [];
  for (const level of [50, 80, 95]) heights.push(await heightAtEnd(page, level, FOCUS));
  expect(heights[0]).toBeGreaterThan(1);
  expect(heights).toEqual([...heights].sort((one, other) => one - other));
  await expect(page.getByText(/80 % band −\d/).first()).toBeVisible();
  if (!isMobile)
    await expect(page.getByText(/^More in (all|over 99 %|\d+ % of|all \d+) .*draws; 95 %: \+\d/)).toBeVisible();
});

test.describe('on a phone', () => {
  test.skip(onDesktop, 'on a desk the choice stands beside the answer');

  test('what bands are made of is chosen in the settings', async ({ lab, page }) => {
    await lab.ready();
    await expect(band(page, 95, FOCUS)).toBeAttached();
    const settings = await lab.openSettings();
    await settings.getByRole('combobox', { name: 'Band' }).selectOption({ label: 'none' });
    await expect(settings.getByText(/^Any one woman: curves are averages/)).toBeVisible();
    await lab.closeDialog();
    await expect(band(page, 95, FOCUS)).toHaveCount(0);
  });
});

test.describe('on a desk', () => {
  test.skip(onPhone, 'the choice stands beside the answer');

  test('nothing but the bands changes with the choice: women are wider, none is none', async ({ lab, page }) => {
    await lab.ready();
    await expect(band(page, 95, FOCUS)).toBeAttached();
    const before = await lab.hero();
    const narrow = await heightAtEnd(page, 95, FOCUS);
    await choice(page).selectOption({ label: 'differences between women' });
    await expect.poll(() => heightAtEnd(page, 95, FOCUS).catch(() => 0)).not.toBe(narrow);
    await expect(page.getByText(/^Outside the band: what the data leave open/)).toBeVisible();
    await choice(page).selectOption({ label: 'none' });
    await expect(band(page, 95, FOCUS)).toHaveCount(0);
    await expect(page.getByText('A model mean; women differ.')).toBeVisible();
    expect((await lab.hero()).axis, 'the axis stays').toEqual(before.axis);
    expect(await lab.curve(1), 'the curve stays').toBe(before.curves.get(1));
    await expect(lab.undo, 'a way of looking is no edit').toBeDisabled();
  });

  test('bands follow the hand, and stand around the new curve after it', async ({ lab, page }) => {
    await lab.ready();
    await expect(band(page, 95, FOCUS)).toBeAttached();
    const before = await band(page, 95, FOCUS).getAttribute('d');
    const hand = await holdWithMouse(page, lab.thumb('Estradiol'));
    await hand.moveTo(-60);
    await expect.poll(() => band(page, 95, FOCUS).getAttribute('d'), { timeout: 30_000 }).not.toBe(before);
    await hand.release();
    await expect(band(page, 95, FOCUS)).toBeAttached();
    await lab.undo.click();
    await expect.poll(() => band(page, 95, FOCUS).getAttribute('d'), { timeout: 60_000 }).toBe(before);
  });

  test('they are there as T-scores and at other sites', async ({ lab, page }) => {
    await lab.ready();
    await page.getByRole('radio', { name: 'T-score' }).check({ force: true });
    await expect(band(page, 80, FOCUS)).toBeAttached();
    await expect(page.getByText(/80 % band −\d\.\d to/).first()).toBeVisible();
    await page.getByRole('radio', { name: 'Hip' }).check({ force: true });
    await expect(band(page, 80, BASELINE)).toBeAttached();
  });
});
