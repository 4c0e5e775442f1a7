import type { Locator, Page } from '@playwright/test';
import { defaultSet } from '../../src/scenario';
import { bringAxe, violations } from './support/accessibility';
import { holdWithFinger, holdWithMouse } from './support/hand';
import { curveOf } from './support/hero-chart';
import type { LabPage } from './support/lab-page';
import { expect, onDesktop, onPhone, test } from './support/lab-test';

/** The therapy timeline as a person meets it: bars that follow the hand, curves that follow the bars. */

const FOCUS = defaultSet().focus;
const PATCH = 'Estradiol patch 50 µg/d';

const region = (page: Page): Locator => page.getByRole('region', { name: 'Therapy timeline' });
const part = (page: Page, name: string, which: 'start' | 'whole bar' | 'stop' = 'whole bar'): Locator =>
  region(page).getByRole('slider', { name: `${name}, ${which}` });

/** The timeline is fetched after the first curves; on the phone the sheet lies over it. */
async function ready(page: Page, isMobile = false): Promise<void> {
  if (isMobile) await page.getByRole('slider', { name: 'Height of the slider sheet' }).press('Home');
  await expect(part(page, PATCH)).toBeAttached();
}

const spans = async (lab: LabPage): Promise<readonly (readonly [number, number | undefined])[]> =>
  (await lab.document()).scenarios[FOCUS]?.therapies.map(({ from, to }) => [from, to] as const) ?? [];

/** Where the age line stands in the timeline and in the main chart, pixels of the screen. */
async function ageLines(page: Page): Promise<readonly [number, number]> {
  const left = async (mark: string): Promise<number> =>
    page
      .locator(`[data-mark="${mark}"]`)
      .first()
      .evaluate((line) => line.getBoundingClientRect().left);
  return [await left('timeline-playhead'), await left('hero-cursor-line')];
}

test.describe('with a mouse', () => {
  test.skip(onPhone, 'a mouse needs a desk');
  test.beforeEach(({ lab }) => ready(lab.page));

  test('the stop of a bar follows the hand, the curve follows the bar, and all of it is one undo step', async ({
    lab,
    page,
  }) => {
    const before = await lab.hero();
    const hand = await holdWithMouse(page, part(page, PATCH, 'stop'));
    await hand.moveTo(-150);
    await expect.poll(() => lab.curve(FOCUS), { message: 'the curve follows' }).not.toBe(curveOf(before, FOCUS));
    const held = await lab.hero();
    expect(held.axis, 'the axis is held').toEqual(before.axis);
    expect(held.ghosts.get(FOCUS), 'the former curve stays as a ghost').toBe(curveOf(before, FOCUS));
    await expect(region(page).locator('[data-tip]')).toHaveText(/^to \d\d( y \d+ mo)? · \d+ years/);
    await expect(region(page).locator('[data-mark$="-before"]'), 'and the former bar').toHaveCount(1);
    await expect(lab.undo).toBeDisabled();
    await hand.release();
    await expect(region(page).locator('[data-tip]')).toHaveCount(0);
    const [[from, to]] = (await spans(lab)) as [[number, number]];
    expect(from).toBe(52);
    expect(Math.abs(to * 12 - Math.round(to * 12)), 'whole months').toBeLessThan(0.01);
    await lab.undo.click();
    await expect.poll(() => lab.hero()).toEqual(before);
    await expect(lab.undo).toBeDisabled();
  });

  test('Escape in the middle of a drag puts everything back', async ({ lab, page }) => {
    const before = await lab.hero();
    const hand = await holdWithMouse(page, part(page, PATCH));
    await hand.moveTo(120);
    await expect.poll(() => lab.curve(FOCUS)).not.toBe(curveOf(before, FOCUS));
    await page.keyboard.press('Escape');
    await hand.moveTo(160);
    await hand.release();
    await expect.poll(() => lab.hero()).toEqual(before);
    await expect(lab.undo).toBeDisabled();
  });

  test('bars lie on the ages of the chart: one age line runs through both, also when it plays', async ({ page }) => {
    const [own, chart] = await ageLines(page);
    expect(Math.abs(own - chart)).toBeLessThanOrEqual(1);
    await region(page).getByRole('button', { name: 'Play the years' }).click();
    await expect.poll(async () => (await ageLines(page))[0]).toBeGreaterThan(own + 20);
    await region(page).getByRole('button', { name: 'Pause' }).click();
    const [later, chartLater] = await ageLines(page);
    expect(Math.abs(later - chartLater)).toBeLessThanOrEqual(1);
  });

  test('the final period is moved for all lines at once', async ({ lab, page }) => {
    const before = await lab.hero();
    const hand = await holdWithMouse(page, page.getByRole('slider', { name: 'Last period, on the timeline' }));
    await hand.moveTo(40);
    for (const line of [0, 1, 2, 3])
      await expect.poll(() => lab.curve(line), { message: `line ${line}` }).not.toBe(curveOf(before, line));
    await hand.release();
    const { scenarios } = await lab.document();
    const periods = scenarios.map(({ person }) => person.ageAtFinalPeriod);
    expect(new Set(periods).size).toBe(1);
    expect(periods[0]).toBeGreaterThan(52);
    await lab.undo.click();
    await expect(lab.undo).toBeDisabled();
  });

  test('a therapy is added, split, removed and brought back', async ({ lab, page }) => {
    await region(page).getByRole('button', { name: 'Add therapy' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add to the timeline' });
    await dialog.getByRole('combobox', { name: 'What' }).selectOption('Denosumab');
    await expect(dialog.getByRole('status')).toContainText('with this change');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    const added = part(page, 'Denosumab 60 mg every 6 months');
    await expect(added).toBeFocused();
    await page.getByRole('slider', { name: 'Age line on the timeline' }).press('Shift+ArrowRight');
    await added.focus();
    await region(page)
      .getByRole('button', { name: /^Split at/ })
      .click();
    await expect(added).toHaveCount(2);
    await page.keyboard.press('Delete');
    await expect(added).toHaveCount(1);
    await lab.notices.getByRole('button', { name: 'Undo' }).click();
    await expect(added).toHaveCount(2);
  });
});

test.describe('by keys', () => {
  test.skip(onPhone, 'keys belong to a desk');
  test.beforeEach(({ lab }) => ready(lab.page));

  test('everything a hand does: move, resize, edit, remove, play', async ({ lab, page }) => {
    await part(page, PATCH).press('Shift+ArrowRight');
    await expect(part(page, PATCH)).toHaveAttribute('aria-valuetext', /^53 to the end/);
    await page.keyboard.press('ArrowDown');
    await expect(part(page, PATCH, 'stop')).toBeFocused();
    for (let year = 0; year < 3; year += 1) await page.keyboard.press('Shift+ArrowLeft');
    expect((await spans(lab))[0]).toEqual([53, 78]);
    await part(page, PATCH).press('Enter');
    await expect(
      page.getByRole('dialog', { name: 'Edit therapy' }).getByRole('textbox', { name: 'Dose' }),
    ).toBeFocused();
    await page.keyboard.type('25');
    await page.keyboard.press('Enter');
    await expect(part(page, 'Estradiol patch 25 µg/d')).toBeFocused();
    await page.keyboard.press('Delete');
    await expect(part(page, 'Oral progesterone 100 mg/d')).toBeFocused();
    const [start] = await ageLines(page);
    await page.keyboard.press('Space');
    await expect.poll(async () => (await ageLines(page))[0]).toBeGreaterThan(start + 10);
    await page.keyboard.press('Space');
    await expect(region(page).getByRole('button', { name: 'Play the years' })).toBeVisible();
  });
});

test.describe('with a finger', () => {
  test.skip(onDesktop, 'a finger needs a phone');

  test('bars above their words: the bar moves, the words open the fields', async ({ lab, page }) => {
    await ready(page, true);
    const before = await lab.hero();
    const hand = await holdWithFinger(page, part(page, PATCH));
    await hand.moveTo(40);
    await expect.poll(() => lab.curve(FOCUS)).not.toBe(curveOf(before, FOCUS));
    await hand.release();
    const [[from]] = (await spans(lab)) as [[number, number | undefined]];
    expect(from).toBeGreaterThan(53);

    await region(page)
      .getByRole('button', { name: new RegExp(`^${PATCH}`) })
      .tap();
    const dialog = page.getByRole('dialog', { name: 'Edit therapy' });
    await dialog.getByRole('textbox', { name: 'Starts at age, years' }).fill('52');
    await dialog.getByRole('textbox', { name: 'Starts at age, months' }).fill('0');
    await dialog.getByRole('button', { name: 'Apply' }).tap();
    expect((await spans(lab))[0]?.[0]).toBe(52);
  });

  test('what a finger takes hold of is 44 pixels high, and wide where it ends alone', async ({ lab: { page } }) => {
    await ready(page, true);
    for (const which of ['start', 'whole bar', 'stop'] as const) {
      const box = await part(page, PATCH, which).boundingBox();
      expect(box?.height, which).toBeGreaterThanOrEqual(44);
      expect(box?.width, which).toBeGreaterThanOrEqual(44);
    }
    for (const button of await region(page).getByRole('button').all()) {
      const box = await button.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
    }
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in ${colorScheme} colors`, async ({ page, lab, isMobile }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await bringAxe(page);
    await lab.open();
    await ready(page, isMobile);
    await part(page, PATCH).focus();
    expect(await violations(page), 'a bar selected').toEqual([]);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Edit therapy' })).toBeVisible();
    if (!isMobile) await page.keyboard.type('x');
    await page.getByRole('button', { name: 'Apply' }).click();
    expect(await violations(page), 'its fields').toEqual([]);
  });
}
