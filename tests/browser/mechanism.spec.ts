import type { Locator, Page } from '@playwright/test';
import { bringAxe, violations } from './support/accessibility';
import { fileOf, parseSvg, pngSize } from './support/files';
import type { LabPage } from './support/lab-page';
import { expect, test } from './support/lab-test';

/** The mechanism diagram: live, by hand and keys, on every width, in every look, and as a file. */

const panelOf = (page: Page): Locator => page.getByRole('region', { name: /^Mechanism at / });
const item = (place: Locator, id: string): Locator => place.locator(`svg [data-item="${id}"]`);

/** The panel in sight; on the phone it stands under Why, which keys reach whatever the sheet covers. */
async function open({ page }: LabPage, isMobile: boolean): Promise<Locator> {
  if (isMobile) await page.getByRole('radio', { name: 'Result', exact: true }).press('ArrowRight');
  const panel = panelOf(page);
  await expect(item(panel, 'estradiol')).toBeAttached();
  await panel.scrollIntoViewIfNeeded();
  return panel;
}

test('it follows the playhead and the hand', async ({ lab, page, isMobile }) => {
  await lab.ready();
  const panel = await open(lab, isMobile);
  await expect(panel).toHaveAccessibleName('Mechanism at 53');
  const width = async (): Promise<number> =>
    Number(await panel.locator('[data-mark="edge-estradiol-rankl"]').getAttribute('stroke-width'));
  const before = await width();
  // On the phone the sliders come back from below.
  if (isMobile) await page.getByRole('slider', { name: 'Height of the slider sheet' }).press('ArrowUp');
  await lab.slider('Estradiol').press('Home');
  // What was set at 53 is read when the cells have answered.
  await expect(panel).toHaveAccessibleName('Mechanism at 54');
  await expect.poll(width).toBeLessThan(before);
  await expect(item(panel, 'estradiol')).toHaveAccessibleName(/^Estradiol, 0\.\d+ pg\/mL/);
});

test('keys walk along the lines, open and close', async ({ lab, page, isMobile }) => {
  const panel = await open(lab, isMobile);
  await item(panel, 'estradiol').focus();
  await page.keyboard.press('ArrowDown');
  await expect(item(panel, 'estradiol-rankl')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(item(panel, 'rankl')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const detail = panel.getByRole('region', { name: 'RANKL drives the formation of osteoclasts' });
  await expect(detail.getByText('Equation')).toBeVisible();
  // The next stop lies in the detail.
  await page.keyboard.press('Tab');
  await expect(detail.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(detail).toHaveCount(0);
  await expect(item(panel, 'rankl-osteoclasts')).toBeFocused();
});

test('a parameter leads to the Evidence, and back leads to the Lab', async ({ lab, page, isMobile }) => {
  const panel = await open(lab, isMobile);
  await item(panel, 'estradiol-rankl').focus();
  await page.keyboard.press('Enter');
  const link = panel.getByRole('link', { name: /rise of RANKL without estrogen/ });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?evidence=parameters&item=estrogenOnRankl$/);
  await expect(page.getByText('rise of RANKL without estrogen').first()).toBeAttached();
  await page.goBack();
  await expect(page.locator('[data-chart="hero"]')).toBeVisible();
});

test('no words leave their box or the picture, at either size', async ({ lab, page, isMobile }) => {
  const panel = await open(lab, isMobile);
  await panel.getByRole('button', { name: 'Enlarge' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Mechanism: / });
  await expect(item(dialog, 'bone')).toBeVisible();
  for (const place of [panel, dialog]) {
    const outside = await place
      .locator('svg[data-mechanism]')
      .first()
      .evaluate((picture) => {
        const frame = picture.getBoundingClientRect();
        const boxes = new Map(
          [...picture.querySelectorAll('rect[data-mark]')].map((box) => [
            box.getAttribute('data-mark'),
            box.getBoundingClientRect(),
          ]),
        );
        return [...picture.querySelectorAll('text')].flatMap((text) => {
          const words = text.getBoundingClientRect();
          const own = boxes.get((text.getAttribute('data-mark') ?? '').replace(/-line-\d$/, '')) ?? frame;
          const fits = words.left >= own.left - 1 && words.right <= own.right + 1 && words.bottom <= own.bottom + 1;
          const cut = text.textContent.endsWith('…');
          return fits && !cut ? [] : [text.textContent];
        });
      });
    expect(outside).toEqual([]);
  }
});

test('fingers hit boxes of 44 pixels on the phone', async ({ lab, isMobile }) => {
  test.skip(!isMobile, 'fingers');
  const panel = await open(lab, isMobile);
  const sizes = await panel.locator('svg [data-item] rect').evaluateAll((boxes) =>
    boxes.map((box) => {
      const { width, height } = box.getBoundingClientRect();
      return Math.min(width, height);
    }),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
});

test('it needs no sideways scroll at 320 pixels', async ({ lab, page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const panel = await open(lab, true);
  const box = await panel.locator('svg[data-mechanism]').boundingBox();
  expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 320).toBe(true);
});

test('it is saved as SVG and PNG', async ({ lab, page, isMobile }) => {
  const panel = await open(lab, isMobile);
  await panel.getByRole('button', { name: 'Enlarge' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Mechanism: / });
  const svg = await fileOf(page, () => dialog.getByRole('button', { name: 'Save as SVG' }).click());
  expect(svg.name).toBe('trabecula-mechanism-patch-50-oral-progesterone-100.svg');
  const parsed = await parseSvg(page, svg.bytes.toString('utf8'));
  expect(Object.keys(parsed.paths)).toContain('edge-cortisol-rankl');
  expect(parsed.texts.join(' ')).toContain('Education, not medical advice');
  const png = await fileOf(page, () => dialog.getByRole('button', { name: 'Save as PNG' }).click());
  expect(pngSize(png).width).toBe(2 * Number(parsed.attributes['width']));
});

test.describe('open to everybody', () => {
  test.beforeEach(({ page }) => bringAxe(page));
  for (const look of ['light', 'dark'] as const) {
    test(`picture with a detail, list and enlarged, ${look}`, async ({ lab, page, isMobile }) => {
      await page.emulateMedia({ colorScheme: look, reducedMotion: 'reduce' });
      const panel = await open(lab, isMobile);
      await item(panel, 'progesterone').focus();
      await page.keyboard.press('Enter');
      expect(await violations(page)).toEqual([]);
      await panel.getByRole('button', { name: 'As a list' }).press('Enter');
      await expect(panel.getByRole('table', { name: /^Links at / })).toBeAttached();
      expect(await violations(page)).toEqual([]);
      await panel.getByRole('button', { name: 'Enlarge' }).press('Enter');
      await expect(page.getByRole('dialog', { name: /^Mechanism: / })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  }
});
