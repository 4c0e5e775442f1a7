import type { Page } from '@playwright/test';
import { defaultSet } from '../../src/scenario';
import { bringAxe, violations } from './support/accessibility';
import { endValue, valuePerPixel, type HeroChart } from './support/hero-chart';
import { withoutView, type LabPage } from './support/lab-page';
import { expect, onDesktop, onPhone, test } from './support/lab-test';

/** The main chart as an instrument: zoom, units, differences, one chart each, the final period by hand; with mouse, keys and touch. */

const set = defaultSet();
const FOCUS = set.focus;
const BASELINE = set.baseline;

const walker = (page: Page) => page.locator('[data-chart="hero"] [data-walk]');
const showAll = (page: Page) => page.getByRole('button', { name: /^Show all ages/ });
const finalPeriod = (page: Page) => page.getByRole('slider', { name: 'Last period, in the chart' });

/** Labels of the ages below a chart, from left to right. */
const ages = (page: Page, chart = 'hero'): Promise<readonly number[]> =>
  page
    .locator(`[data-chart="${chart}"] text[data-mark*="-x-label-"]`)
    .evaluateAll((labels) => labels.map((label) => Number(/\d+(?:\.\d+)?/.exec(label.textContent)?.[0] ?? NaN)));

/** Once an eased axis stands still. */
async function settled(lab: LabPage): Promise<HeroChart> {
  let last = JSON.stringify([...(await lab.hero()).curves]);
  await expect
    .poll(async () => {
      const before = last;
      last = JSON.stringify([...(await lab.hero()).curves]);
      return last === before;
    })
    .toBe(true);
  return lab.hero();
}

/** Narrower screens fold the tools behind one button. */
const PHONE_WIDTH = 760;

async function openTool(page: Page, name: string | RegExp): Promise<void> {
  if ((page.viewportSize()?.width ?? 0) < PHONE_WIDTH) {
    await page.getByRole('button', { name: 'Chart options' }).tap();
    await page.getByRole('group', { name: 'Chart options' }).getByRole('button', { name }).tap();
    await page.keyboard.press('Escape');
  } else await page.getByRole('button', { name }).click();
}

test.describe('with a mouse', () => {
  test.skip(onPhone, 'a brush needs a mouse');

  test('a brush zooms every chart to the years it was drawn over, and one button shows all again', async ({
    lab,
    page,
  }) => {
    const before = await settled(lab);
    const box = await walker(page).boundingBox();
    if (!box) throw new Error('no chart');
    const perYear = box.width / 35;
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + 10 * perYear, y);
    await page.mouse.down();
    await page.mouse.move(box.x + 14 * perYear, y, { steps: 4 });
    await page.mouse.move(box.x + 20 * perYear, y, { steps: 4 });
    await expect(page.getByText('56 to 66', { exact: true })).toBeVisible();
    await page.mouse.up();

    const zoomed = await settled(lab);
    expect(await ages(page)).toEqual(expect.arrayContaining([56, 60, 66]));
    expect(Math.min(...(await ages(page, 'markers')))).toBeGreaterThanOrEqual(56);
    expect(valuePerPixel(zoomed), 'the axis fits what is shown').toBeLessThan(valuePerPixel(before));
    await expect(page.locator('[data-mark^="hero-end-value-"]').first()).toHaveText(/at 66$/);
    await expect(lab.undo, 'a way of looking is no edit').toBeDisabled();

    await showAll(page).click();
    await expect(showAll(page)).toHaveCount(0);
    expect(await settled(lab)).toEqual(before);
  });

  test('a click moves the age, a drag of the playhead moves it too, and neither zooms', async ({ lab, page }) => {
    await lab.ready();
    const box = await walker(page).boundingBox();
    if (!box) throw new Error('no chart');
    const x = (age: number): number => box.x + ((age - 46) * box.width) / 35;
    await page.mouse.click(x(65), box.y + 80);
    await expect(page.getByRole('heading', { name: 'At age 65' })).toBeVisible();
    await page.mouse.move(x(65), box.y + 120);
    await page.mouse.down();
    await page.mouse.move(x(60), box.y + 120, { steps: 5 });
    await page.mouse.up();
    await expect(page.getByRole('heading', { name: 'At age 60' })).toBeVisible();
    await expect(showAll(page)).toHaveCount(0);
  });

  test('the final period is dragged for the same woman in every line: one step, and Escape takes it back', async ({
    lab,
    page,
  }) => {
    const untouched = withoutView(await lab.document());
    const before = await settled(lab);
    const grip = await finalPeriod(page).boundingBox();
    if (!grip) throw new Error('no grip');
    const [x, y] = [grip.x + grip.width / 2, grip.y + 4];
    const hold = async (): Promise<void> => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 60, y + 20, { steps: 8 });
      await expect
        .poll(async () => (await lab.hero()).ghosts.has(FOCUS), { message: 'the former curve stays' })
        .toBe(true);
    };
    await hold();
    expect((await lab.hero()).axis, 'the axis is held').toEqual(before.axis);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect.poll(() => lab.hero()).toEqual(before);
    await expect(lab.undo).toBeDisabled();

    await hold();
    await page.mouse.up();
    const { scenarios } = await lab.document();
    const [first = 0, ...others] = scenarios.map(({ person }) => person.ageAtFinalPeriod);
    expect(first).toBeGreaterThan(53);
    expect(new Set(others)).toEqual(new Set([first]));
    await lab.undo.click();
    expect(withoutView(await lab.document())).toEqual(untouched);
  });
});

test.describe('with keys alone', () => {
  test.skip(onPhone, 'keys belong to a desk');

  test('the chart is zoomed, walked line by line, and a line taken', async ({ lab, page }) => {
    await lab.ready();
    await walker(page).focus();
    await expect(page.getByText('next line'), 'the keys are told').toBeVisible();
    await page.keyboard.press('+');
    await expect(showAll(page)).toBeVisible();
    await page.keyboard.press('0');
    await expect(showAll(page)).toHaveCount(0);
    await page.keyboard.press('End');
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowDown');
    await expect(walker(page)).toHaveAttribute('aria-valuetext', /^age 81: Natural menopause .*4 of 4 from the top$/);
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowUp');
    await expect(walker(page)).toHaveAttribute('aria-valuetext', /against Natural menopause; 1 of 4 from the top$/);
    await page.keyboard.press('Enter');
    expect((await lab.document()).focus).not.toBe(FOCUS);
  });

  test('the final period moves by a month and by a year, and keeps the focus', async ({ lab, page }) => {
    await lab.ready();
    await finalPeriod(page).focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(finalPeriod(page)).toHaveAttribute('aria-valuetext', 'age 52.1');
    await expect(finalPeriod(page)).toBeFocused();
  });
});

test('differences lay the baseline on 0 and say at each end what the two curves say', async ({
  lab,
  page,
  isMobile,
}) => {
  const before = await settled(lab);
  const gap = endValue(before, FOCUS) - endValue(before, BASELINE);
  await openTool(page, 'Difference from Natural menopause');
  await expect.poll(async () => (await lab.hero()).title).toContain('against Natural menopause');
  const after = await settled(lab);
  expect(Math.abs(endValue(after, BASELINE))).toBeLessThan(valuePerPixel(after));
  expect(Math.abs(endValue(after, FOCUS) - gap)).toBeLessThan(valuePerPixel(before) + valuePerPixel(after));
  await expect(lab.undo).toBeDisabled();
  if (isMobile) return;
  const exported = await lab.openDialog('Export');
  const picture = await exported.getByRole('img').first().getAttribute('src');
  expect(decodeURIComponent(picture ?? '')).toContain('against Natural menopause');
});

test('one chart for each line, all on one scale', async ({ lab, page }) => {
  await lab.ready();
  await openTool(page, 'One chart for each line');
  const list = page.getByRole('list', { name: /One chart for each line/ });
  await expect(list.getByRole('img')).toHaveCount(set.scenarios.length);
  const axes = await Promise.all(
    set.scenarios.map((_, index) =>
      page
        .locator(`[data-chart="hero-${index}"] text[data-mark*="-y-label-"]`)
        .evaluateAll((labels) => labels.map((label) => `${label.textContent} ${label.getAttribute('y') ?? ''}`)),
    ),
  );
  for (const axis of axes) expect(axis).toEqual(axes[0]);
  const widths = await list.locator('[data-chart]').evaluateAll((charts) => charts.map((chart) => chart.clientWidth));
  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1);
});

test('densities stand in grams per square centimeter, thresholds with them', async ({ lab, page }) => {
  await lab.ready();
  await lab.choose('Measure', 'Grams per square centimeter');
  await expect.poll(async () => (await lab.hero()).title).toContain('g/cm²');
  const chart = await settled(lab);
  expect(endValue(chart, FOCUS)).toBeGreaterThan(0.5);
  expect(endValue(chart, FOCUS)).toBeLessThan(1.2);
  await expect(page.locator('[data-chart="hero"] [data-mark^="hero-threshold-low-bone-mass"]').first()).toBeAttached();
});

test.describe('with fingers', () => {
  test.skip(onDesktop, 'fingers need a phone');

  test('two of them zoom and leave the age alone; the button shows all again', async ({ lab, page }) => {
    await lab.ready();
    const box = await walker(page).boundingBox();
    if (!box) throw new Error('no chart');
    const spoken = await walker(page).getAttribute('aria-valuetext');
    const session = await page.context().newCDPSession(page);
    const y = box.y + box.height / 2;
    const fingers = (type: string, one: number, other: number) =>
      session.send('Input.dispatchTouchEvent', {
        type: type as 'touchMove',
        touchPoints:
          type === 'touchEnd'
            ? []
            : [
                { x: box.x + one * box.width, y, id: 1 },
                { x: box.x + other * box.width, y, id: 2 },
              ],
      });
    await fingers('touchStart', 0.4, 0.6);
    for (let step = 1; step <= 6; step += 1) await fingers('touchMove', 0.4 - step * 0.04, 0.6 + step * 0.04);
    await fingers('touchEnd', 0, 0);
    await expect(showAll(page)).toBeVisible();
    expect(await walker(page).getAttribute('aria-valuetext')).toBe(spoken);
    await showAll(page).tap();
    await expect(showAll(page)).toHaveCount(0);
  });

  test('the options open inside the screen, each as large as a finger', async ({ lab, page }) => {
    await lab.ready();
    await page.getByRole('button', { name: 'Chart options' }).tap();
    const group = page.getByRole('group', { name: 'Chart options' });
    await expect(group).toBeInViewport({ ratio: 1 });
    for (const button of await group.getByRole('button').all())
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any way of looking, ${colorScheme}`, async ({ lab, page }) => {
    await bringAxe(page);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.reload();
    await lab.ready();
    const found = new Set<string>();
    const look = async (): Promise<void> => {
      for (const line of await violations(page, '[aria-labelledby="hero-heading"]')) found.add(line);
    };
    await openTool(page, 'Zoom in');
    await expect(showAll(page)).toBeVisible();
    await look();
    await openTool(page, 'Difference from Natural menopause');
    await expect.poll(async () => (await lab.hero()).title).toContain('against');
    await look();
    await openTool(page, 'One chart for each line');
    await expect(page.getByRole('list', { name: /One chart for each line/ })).toBeVisible();
    await look();
    expect([...found]).toEqual([]);
  });
}
