import type { Locator } from '@playwright/test';
import { bringAxe, violations } from './support/accessibility';
import { fileOf, pngSize } from './support/files';
import { holdWithFinger, holdWithMouse } from './support/hand';
import type { LabPage } from './support/lab-page';
import { expect, onDesktop, onPhone, test } from './support/lab-test';

/** The bone picture and the crews: painted from the run, moved by mouse, finger and keys, and told in words. */

/** The panel; on the phone it lies in a segment of its own. */
async function bonePanel({ page }: LabPage, isMobile: boolean): Promise<Locator> {
  if (isMobile) {
    await page.getByRole('radio', { name: 'Result', exact: true }).press('ArrowRight');
    await page.getByRole('radio', { name: 'Why', exact: true }).press('ArrowRight');
  }
  const panel = page.getByRole('region', { name: /^(Bone picture|Inside the)/ });
  await panel.locator('canvas').scrollIntoViewIfNeeded();
  await expect.poll(() => colorsIn(panel, 0, 1), { message: 'the picture is painted' }).toBeGreaterThan(20);
  return panel;
}

interface Painted {
  readonly width: number;
  readonly height: number;
  readonly pixels: readonly number[];
}

/** One number for each pixel of a strip of the picture, from share to share of its width. */
function painted(panel: Locator, from: number, to: number): Promise<Painted> {
  return panel.locator('canvas').evaluate(
    (canvas: HTMLCanvasElement, [left, right]) => {
      const context = canvas.getContext('2d');
      const [x, end] = [Math.round(canvas.width * left), Math.round(canvas.width * right)];
      const data = context?.getImageData(x, 0, Math.max(1, end - x), canvas.height).data ?? new Uint8ClampedArray();
      const pixels = Array.from({ length: data.length / 4 }, (_, index) =>
        [0, 1, 2].reduce((sum, part) => 256 * sum + (data[4 * index + part] ?? 0), 0),
      );
      return { width: canvas.width, height: canvas.height, pixels };
    },
    [from, to] as const,
  );
}

const colorsIn = async (panel: Locator, from: number, to: number): Promise<number> =>
  new Set((await painted(panel, from, to)).pixels).size;

const divider = (panel: Locator): Locator => panel.getByRole('slider', { name: /^Divider/ });
const share = async (panel: Locator): Promise<number> =>
  Number(await divider(panel).getAttribute('aria-valuenow')) / 100;

test('follows the playhead on the right of its divider, and stays as it was on the left', async ({
  lab,
  page,
  isMobile,
}) => {
  const panel = await bonePanel(lab, isMobile);
  const [left, right] = [await painted(panel, 0, 0.4), await painted(panel, 0.5, 1)];
  const playhead = page.getByRole('slider', { name: /^Age, Lumbar/ });
  await playhead.focus();
  await playhead.press('End');
  await expect(panel.getByRole('img')).toHaveAccessibleName(/Right: .* at 81,/);
  await expect.poll(async () => (await painted(panel, 0.5, 1)).pixels).not.toEqual(right.pixels);
  expect((await painted(panel, 0, 0.4)).pixels).toEqual(left.pixels);
  // Back again it is the same bone.
  await lab.page.getByRole('slider', { name: /^Age, Lumbar/ }).press('Home');
  await expect(panel.getByRole('img')).toHaveAccessibleName(/Right: .* at 46,/);
  const whole = await painted(panel, 0, 1);
  await divider(panel).press('End');
  await expect.poll(async () => (await painted(panel, 0, 1)).pixels).toEqual(whole.pixels);
});

test('its divider follows a mouse', async ({ lab, page, isMobile }) => {
  test.skip(onPhone({ isMobile }), 'a mouse needs a desk');
  const panel = await bonePanel(lab, isMobile);
  const before = await share(panel);
  const hand = await holdWithMouse(page, divider(panel));
  await hand.moveTo(60);
  await expect.poll(() => share(panel)).toBeGreaterThan(before + 0.15);
  await hand.moveTo(4000);
  await expect.poll(() => share(panel)).toBe(1);
  await hand.release();
  await expect(divider(panel)).toBeFocused();
});

test('its divider follows a finger, and the page still scrolls under one', async ({ lab, page, isMobile }) => {
  test.skip(onDesktop({ isMobile }), 'a finger needs a phone');
  const panel = await bonePanel(lab, isMobile);
  // Between the answer above and the sheet below there is room for a finger once the sheet is closed.
  await page.getByRole('slider', { name: 'Height of the slider sheet' }).press('Home');
  await panel.locator('canvas').evaluate((canvas) => canvas.scrollIntoView({ block: 'end' }));
  const before = await share(panel);
  const hand = await holdWithFinger(page, divider(panel));
  await hand.moveTo(70);
  await expect.poll(() => share(panel)).toBeGreaterThan(before + 0.1);
  await hand.release();
  const cover = divider(panel).locator('..');
  expect(await cover.evaluate((element) => getComputedStyle(element).touchAction)).toBe('pan-y');
});

test('saves itself with what it is', async ({ lab, page, isMobile }) => {
  const panel = await bonePanel(lab, isMobile);
  const file = await fileOf(page, () => panel.getByRole('button', { name: 'Save picture' }).press('Enter'));
  expect(file.name).toMatch(/^bone-[a-z0-9-]+\.png$/);
  expect(pngSize(file).width).toBe(1280);
});

async function crews(lab: LabPage): Promise<Locator> {
  await lab.chooseDepth('Fundamentals');
  const region = lab.page.getByRole('region', { name: 'Two crews at work' });
  await expect(region.locator('svg[role="img"]').first()).toBeVisible();
  return region;
}

test('the crews keep every cell and word inside their scene', async ({ lab, page }) => {
  const region = await crews(lab);
  for (const width of [1440, 1100, 820, 390, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await expect(region.locator('svg[role="img"]').first()).toBeVisible();
    const outside = await region.locator('[data-part]').evaluateAll((frames) =>
      frames.flatMap((frame) => {
        const box = frame.getBoundingClientRect();
        return [...frame.querySelectorAll('[data-cell] > path, button, text')]
          .map((part) => part.getBoundingClientRect())
          .filter(({ left, right, top, bottom }) =>
            [left < box.left - 1, right > box.right + 1, top < box.top - 1, bottom > box.bottom + 1].includes(true),
          ).length;
      }),
    );
    expect(
      outside.reduce((sum, count) => sum + count, 0),
      `${width} px wide`,
    ).toBe(0);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(sideways, `no sideways scroll at ${width} px`).toBe(false);
  }
});

test('the crews do not move for those who asked for none', async ({ lab, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const region = await crews(lab);
  const moving = await region.evaluate((element) => element.getAnimations({ subtree: true }).length);
  expect(moving).toBe(0);
});

test('who is who opens by keys', async ({ lab, page }) => {
  const region = await crews(lab);
  const builders = region.getByRole('button', { name: /^Builders/ });
  await builders.focus();
  await page.keyboard.press('Enter');
  await expect(region.getByText(/^Builders follow where the crew has been/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(region.getByText(/^Builders follow where the crew has been/)).toBeHidden();
});

test.describe('open to everybody', () => {
  test.beforeEach(({ page }) => bringAxe(page));
  for (const look of ['light', 'dark'] as const) {
    test(`bone picture with its rule, ${look}`, async ({ lab, page, isMobile }) => {
      await page.emulateMedia({ colorScheme: look, reducedMotion: 'reduce' });
      const panel = await bonePanel(lab, isMobile);
      await panel.getByRole('button', { name: 'How it is drawn' }).press('Enter');
      expect(await violations(page)).toEqual([]);
    });
    test(`crews with a sentence, ${look}`, async ({ lab, page }) => {
      await page.emulateMedia({ colorScheme: look, reducedMotion: 'reduce' });
      const region = await crews(lab);
      await region.getByRole('button', { name: /^Demolition crew/ }).press('Enter');
      expect(await violations(page)).toEqual([]);
    });
  }
});
