import type { Page } from '@playwright/test';
import { bringAxe, violations } from './support/accessibility';
import type { LabPage } from './support/lab-page';
import { expect, test } from './support/lab-test';

/** A day and a month under the lens, and the cards: in sight, by keys, in both looks, and never in the way of the page. */

/** By keys, because on the phone the sheet may lie over it: from the first choice back to the last. */
async function chooseMonth(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Day', exact: true }).press('ArrowLeft');
  await expect(page.getByRole('radio', { name: 'Month', exact: true })).toBeChecked();
}

const CHART = '[data-lens-chart]';

/** On the phone the lens lies in a segment of its own. */
async function charts(lab: LabPage, isMobile: boolean): Promise<void> {
  if (isMobile) await lab.chooseSegment('Body');
  await expect(lab.page.locator(CHART)).toHaveCount(6);
}

test('the lens arrives after the page, draws six charts and follows the playhead', async ({ lab, page, isMobile }) => {
  await charts(lab, isMobile);
  const region = page.getByRole('region', { name: 'Under the lens' });
  await expect(region.getByText(/ at 53$/)).toBeVisible();
  await lab.ready();
  await page.getByRole('slider', { name: /^Age, Lumbar/ }).focus();
  await page.keyboard.press('Home');
  await expect(region.getByText(/ at 46$/)).toBeVisible();
  await chooseMonth(page);
  await expect(page.locator(CHART)).toHaveCount(8);
  await expect(region.getByText(/luteal, \d+ % of cycles/)).toBeVisible();
});

test('nothing moves when the lens arrives: the first screen keeps its place', async ({ lab, page, isMobile }) => {
  test.skip(isMobile, 'the phone has its own scroller');
  await lab.ready();
  const hero = page.locator('[data-chart="hero"]');
  const before = await hero.boundingBox();
  await expect(page.locator(CHART)).toHaveCount(6);
  expect(await hero.boundingBox()).toEqual(before);
  // The heading of the lens shows below the timeline that there is more.
  await expect(page.getByRole('heading', { name: 'Under the lens' })).toBeInViewport();
});

test('no text of a chart under the lens leaves its picture', async ({ lab, page, isMobile }) => {
  await lab.ready();
  await charts(lab, isMobile);
  const outside = await page.locator(`${CHART} svg[role="img"]`).evaluateAll((pictures) =>
    pictures.flatMap((picture) => {
      const frame = picture.getBoundingClientRect();
      return [...picture.querySelectorAll('text')]
        .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.left < frame.left - 1 || box.right > frame.right + 1))
        .map(({ text }) => text);
    }),
  );
  expect(outside).toEqual([]);
});

test('a card opens by keys and tells its limits', async ({ lab, page, isMobile }) => {
  test.skip(isMobile, 'the cards lie in the sheet');
  const about = lab.button('Levels and limits of Patch 50 + oral progesterone 100').first();
  await about.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What the model cannot say', level: 4 })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What the model cannot say', level: 4 })).toHaveCount(0);
});

test.describe('open to everybody', () => {
  test.beforeEach(({ page }) => bringAxe(page));
  for (const look of ['light', 'dark'] as const) {
    test(`lens and cards, ${look}`, async ({ lab, page, isMobile }) => {
      await page.emulateMedia({ colorScheme: look, reducedMotion: 'reduce' });
      await charts(lab, isMobile);
      if (!isMobile) await lab.button('Levels and limits of Patch 50 + progesterone cream 40').first().click();
      expect(await violations(page)).toEqual([]);
      await chooseMonth(page);
      expect(await violations(page)).toEqual([]);
    });
  }
});
