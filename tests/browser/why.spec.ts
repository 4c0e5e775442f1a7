import type { Locator, Page } from '@playwright/test';
import { bringAxe } from './support/accessibility';
import { holdWithMouse } from './support/hand';
import { expect, onDesktop, onPhone, test } from './support/lab-test';

/** Why the number is what it is: bars from the worker that add up, follow the hand, and mark paths and sliders. */

const panel = (page: Page): Locator => page.getByRole('region', { name: /^Why / });
const bars = (page: Page): Locator => panel(page).getByRole('button', { name: /^Mark / });
const heading = (page: Page): Locator => panel(page).getByRole('heading', { level: 2 });
const opener = (page: Page): Locator => panel(page).getByRole('button', { name: 'Divide estrogen among its pathways' });

/** On a phone the panel is behind a segment, and the sheet below must be down to see it. */
async function open(page: Page, isMobile: boolean): Promise<void> {
  if (isMobile) {
    const handle = page.getByRole('slider', { name: 'Height of the slider sheet' });
    await handle.press('Home');
    const segment = page.getByRole('radio', { name: 'Why', exact: true });
    await segment.focus();
    await segment.press('Space');
  }
  await expect(panel(page)).toHaveAttribute('aria-busy', 'false');
  await expect(bars(page)).toHaveCount(5);
}

const numberIn = (text: string): number => Number(/[+−]?\d[\d.]*/.exec(text)?.[0].replace('−', '-') ?? Number.NaN);

/** What axe finds within the panel. */
const found = (page: Page): Promise<readonly string[]> =>
  panel(page).evaluate(async (element) => {
    const { violations } = await window.axe.run(element, { preload: false, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });

test('bars add up to the change that the headline tells, with nothing to speak of left over', async ({
  lab,
  page,
  isMobile,
}) => {
  await lab.ready();
  await open(page, isMobile);
  const total = numberIn((await heading(page).textContent()) ?? '');
  expect(total).toBeGreaterThan(1);
  const values = await bars(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
  const sum = values.reduce((all, label) => all + numberIn(label.split(': ')[1] ?? ''), 0);
  expect(Math.abs(sum - total)).toBeLessThan(0.3);
  await expect(panel(page).getByText(/0\.00\d left over/)).toBeVisible();
});

test('estrogen opens into its pathways, by keys', async ({ lab, page, isMobile }) => {
  await lab.ready();
  await open(page, isMobile);
  await opener(page).focus();
  await opener(page).press('Enter');
  const list = panel(page).getByRole('list', { name: 'Pathways of estrogen' });
  await expect(list).toHaveAttribute('aria-busy', 'false', { timeout: 40_000 });
  const parts = await list.getByRole('listitem').allTextContents();
  expect(parts).toHaveLength(5);
  const [estrogen] = await bars(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
  const sum = parts.reduce((all, text) => all + numberIn(/[+−]?[\d.]+$/.exec(text)?.[0] ?? ''), 0);
  expect(Math.abs(sum - numberIn(estrogen?.split(': ')[1] ?? ''))).toBeLessThan(0.3);
});

test('a bar marks its slider, and the mark goes with a second press', async ({ lab, page, isMobile }) => {
  await lab.ready();
  await open(page, isMobile);
  const row = bars(page).first();
  await row.focus();
  await row.press('Enter');
  await expect(row).toHaveAttribute('aria-pressed', 'true');
  await expect(lab.signal('Estradiol')).toHaveAttribute('data-highlighted', 'true');
  await row.press('Enter');
  await expect(lab.signal('Estradiol')).not.toHaveAttribute('data-highlighted', 'true');
});

test('the panel holds nothing that axe finds, opened and as a table, in light and dark', async ({
  lab,
  page,
  isMobile,
}) => {
  await bringAxe(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.reload();
  await lab.ready();
  await open(page, isMobile);
  await panel(page).getByText('How is this computed?').click();
  await panel(page)
    .getByRole('button', { name: /^Grade / })
    .press('Enter');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await bars(page).first().press('Enter');
    expect(await found(page)).toEqual([]);
  }
  await panel(page).getByRole('button', { name: 'Contributions as a table' }).press('Enter');
  await expect(panel(page).getByRole('table')).toBeVisible();
  expect(await found(page)).toEqual([]);
});

test('nothing sticks out sideways at 320 pixels', async ({ lab, page, isMobile }) => {
  test.skip(!isMobile, 'phones are narrow');
  await page.setViewportSize({ width: 320, height: 780 });
  await lab.ready();
  await open(page, isMobile);
  await opener(page).press('Enter');
  const wide = await panel(page).evaluate((element) => {
    const { right } = element.getBoundingClientRect();
    return [...element.querySelectorAll('*')]
      .filter((one) => one.getBoundingClientRect().right > right + 5)
      .map((one) => one.outerHTML.slice(0, 80));
  });
  expect(wide).toEqual([]);
});

test.describe('on a phone', () => {
  test.skip(onDesktop, 'targets for fingers');

  test('bars are large enough for a finger', async ({ lab, page, isMobile }) => {
    await lab.ready();
    await open(page, isMobile);
    for (const row of await bars(page).all()) expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect((await opener(page).boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });
});

test.describe('on a desk', () => {
  test.skip(onPhone, 'sliders and bars stand side by side');

  test('follows the hand, keeps its height, and is right at rest', async ({ lab, page, isMobile }) => {
    await lab.ready();
    await open(page, isMobile);
    const before = await heading(page).textContent();
    const height = (await panel(page).boundingBox())?.height;
    const hand = await holdWithMouse(page, lab.thumb('Estradiol'));
    await hand.moveTo(-60);
    await expect(heading(page)).not.toHaveText(before ?? '');
    expect((await panel(page).boundingBox())?.height).toBe(height);
    await hand.release();
    await expect(panel(page)).toHaveAttribute('aria-busy', 'false');
    expect((await panel(page).boundingBox())?.height).toBe(height);
    const total = numberIn((await heading(page).textContent()) ?? '');
    await expect(lab.answer).toContainText(`${Math.abs(total).toFixed(1)} points`);
    await lab.undo.click();
    await expect(heading(page)).toHaveText(before ?? '');
  });

  test('keeps its height while the pointer walks over the years', async ({ lab, page, isMobile }) => {
    await lab.ready();
    await open(page, isMobile);
    const height = (await panel(page).boundingBox())?.height;
    const chart = await page.locator('[data-chart="hero"]').boundingBox();
    if (!chart) throw new Error('no chart');
    const heights = new Set<number | undefined>();
    for (const share of [0.2, 0.3, 0.4, 0.5, 0.6]) {
      await page.mouse.move(chart.x + share * chart.width, chart.y + chart.height / 2);
      await expect(heading(page)).toContainText(/^Why/);
      await page.waitForTimeout(150);
      heights.add((await panel(page).boundingBox())?.height);
    }
    expect([...heights]).toEqual([height]);
  });

  test('speaks three depths', async ({ lab, page, isMobile }) => {
    await lab.ready();
    await open(page, isMobile);
    await lab.chooseDepth('Fundamentals');
    await expect(heading(page)).toContainText('parts in 100');
    await expect(panel(page).getByText(/comes from estrogen/)).toBeVisible();
    await lab.chooseDepth('Academic');
    await expect(panel(page).getByText(/^φ\(E\)/)).toBeVisible();
  });

  test('compares the baseline with her premenopausal reference', async ({ lab, page, isMobile }) => {
    await lab.ready();
    await open(page, isMobile);
    await lab.button('Focus Natural menopause').click();
    await expect(panel(page).getByText('vs before menopause')).toBeVisible();
    await expect(bars(page).last()).toHaveAttribute('aria-label', /^Mark Ageing and other/);
  });
});
