import { defaultSet } from '../../src/scenario';
import { holdWithFinger, holdWithMouse } from './support/hand';
import { curveOf, type HeroChart } from './support/hero-chart';
import { lastPoint } from './support/path';
import { SIGNALS, type LabPage, type SignalName } from './support/lab-page';
import { expect, onDesktop, onPhone, test } from './support/lab-test';

/** Curves follow the hand: while it moves, not after; and what it did is one step that can be undone. */

const FOCUS = defaultSet().focus;
/** Where each thumb is dragged, pixels. Allopregnanolone far down: its action saturates upward. */
const WAY: Readonly<Record<SignalName, number>> = {
  Estradiol: -60,
  Progesterone: 40,
  Allopregnanolone: -60,
  RANKL: 50,
  OPG: 50,
};

const curve = (chart: HeroChart): string => curveOf(chart, FOCUS);

/** The curve under the hand is another one than `before`; returns the chart that shows it. */
async function movedFrom(lab: LabPage, before: string): Promise<HeroChart> {
  await expect.poll(() => lab.curve(FOCUS), { message: 'the curve follows the hand' }).not.toBe(before);
  return lab.hero();
}

/** Drags one slider and takes the drag back; `before` is the picture at rest. */
async function dragAndUndo(lab: LabPage, name: SignalName, before: HeroChart): Promise<void> {
  await expect(lab.undo).toBeDisabled();
  const box = lab.page.locator('[data-chart="hero"]');
  const placeAtRest = await box.boundingBox();
  const hand = await holdWithMouse(lab.page, lab.thumb(name));
  await hand.moveTo(WAY[name] / 2);
  const half = await movedFrom(lab, curve(before));
  await hand.moveTo(WAY[name]);
  const held = await movedFrom(lab, curve(half));

  expect(held.axis, 'the axis is held').toEqual(before.axis);
  expect(await box.boundingBox(), 'the chart stays where it is').toEqual(placeAtRest);
  await expect(lab.page.getByText('Axis held while dragging')).toBeVisible();
  expect(held.ghosts.get(FOCUS), 'the former curve stays as a ghost').toBe(curve(before));
  for (const other of [0, 2, 3]) expect(curveOf(held, other), 'the other lines stay').toBe(curveOf(before, other));
  await expect(lab.undo, 'a drag in progress is no step yet').toBeDisabled();

  await hand.release();
  await expect.poll(async () => (await lab.hero()).ghosts.size, { message: 'the ghost leaves' }).toBe(0);
  await expect(lab.page.getByText('Axis held while dragging')).toHaveCount(0);
  await lab.undo.click();
  await expect.poll(() => lab.hero(), { message: 'undo brings back the same picture' }).toEqual(before);
  await expect(lab.undo, 'the whole drag was one step').toBeDisabled();
}

test.describe('with a mouse', () => {
  test.skip(onPhone, 'a mouse needs a desk');

  test('each of the five sliders moves the curve under the hand, as one undo step', async ({ lab }) => {
    const before = await lab.hero();
    for (const name of SIGNALS) await test.step(name, () => dragAndUndo(lab, name, before));
    await lab.redo.click();
    await expect.poll(() => lab.curve(FOCUS), { message: 'redo brings the last drag back' }).not.toBe(curve(before));
  });

  test('what is set appears as words and as a bar, and goes back with one tap', async ({ lab, page }) => {
    const before = await lab.hero();
    const note = lab.signal('Estradiol');
    const bars = page.locator('[data-mark^="timeline-bar-"][data-mark$="-label"]', { hasText: 'Estradiol' });
    const ownBar = bars.filter({ hasText: 'set to' });
    await expect(note).toContainText('computed from body and therapy');
    await expect(ownBar).toHaveCount(0);

    const hand = await holdWithMouse(page, lab.thumb('Estradiol'));
    await hand.moveTo(50);
    await expect(note, 'at once, not after').toContainText(/set to \d+ from 53 to the end/);
    await expect(ownBar).toHaveCount(1);
    await hand.release();

    const value = await lab.field('Estradiol').inputValue();
    await expect(note).toContainText(`set to ${value} from 53 to the end`);
    await expect(ownBar).toHaveText(`Estradiol set to ${value} pg/mL`);
    const { scenarios } = await lab.document();
    const held = { signal: 'estradiol', value: Number(value), unit: 'pg/mL', from: 53 };
    expect(scenarios.map(({ levels }) => levels)).toEqual([[], [held], [], []]);

    await note.getByRole('button', { name: 'Estradiol back to computed' }).click();
    await expect(note).toContainText('computed from body and therapy');
    await expect(ownBar).toHaveCount(0);
    await expect.poll(() => lab.hero()).toEqual(before);
  });

  test('a production factor shows the level that results, and a span that holds already is changed', async ({
    lab,
    page,
  }) => {
    const rankl = lab.signal('RANKL');
    const level = rankl.getByText(/^level now/);
    await expect(rankl).toContainText('1 × = own rate');
    await expect(lab.field('RANKL')).toHaveValue('1');
    await lab.field('RANKL').fill('1.5');
    await lab.field('RANKL').press('Enter');
    await expect(rankl).toContainText('set to 1.5 × from 53 to the end');
    // Later the level has answered; there it follows the hand.
    await lab.slider('Age, Lumbar spine bone density, change since 46').press('ArrowRight');
    await expect(rankl).toContainText('set to 1.5 × from 53 to the end');
    const before = await level.innerText();
    const hand = await holdWithMouse(page, lab.thumb('RANKL'));
    await hand.moveTo(30);
    await expect(level, 'the level follows the factor').not.toHaveText(before);
    await hand.release();
    const factor = Number(await lab.field('RANKL').inputValue());
    expect(factor).toBeGreaterThan(1.5);
    const { scenarios, focus } = await lab.document();
    expect(scenarios[focus]?.rates).toEqual([{ signal: 'rankl-production', factor, from: 53 }]);
  });

  test('directions are those of bone: more estradiol and OPG keep it, more RANKL loses it', async ({ lab, page }) => {
    const pixelsKept = async (name: SignalName, way: number): Promise<number> => {
      const before = lastPoint(await lab.curve(FOCUS)).y;
      const hand = await holdWithMouse(page, lab.thumb(name));
      await hand.moveTo(way);
      await expect.poll(async () => lastPoint(await lab.curve(FOCUS)).y).not.toBe(before);
      const after = lastPoint(await lab.curve(FOCUS)).y;
      await hand.release();
      await lab.undo.click();
      await expect.poll(async () => lastPoint(await lab.curve(FOCUS)).y).toBe(before);
      return before - after;
    };
    expect(await pixelsKept('Estradiol', -60)).toBeLessThan(0);
    expect(await pixelsKept('OPG', 40)).toBeGreaterThan(0);
    expect(await pixelsKept('OPG', -40)).toBeLessThan(0);
    expect(await pixelsKept('RANKL', 40)).toBeLessThan(0);
  });
});

test.describe('with a finger', () => {
  test.skip(onDesktop, 'a finger needs a phone');

  test('the result stays in sight while a finger is on a slider', async ({ lab, page }) => {
    const before = await lab.hero();
    const box = page.locator('[data-chart="hero"]');
    const places = async (): Promise<unknown> => [
      await box.boundingBox(),
      await lab.signal('Progesterone').boundingBox(),
    ];
    const placesAtRest = await places();
    const hand = await holdWithFinger(page, lab.thumb('Estradiol'));
    await hand.moveTo(-40);
    const half = await movedFrom(lab, curve(before));
    await hand.moveTo(-90);
    const held = await movedFrom(lab, curve(half));

    expect.soft(await places(), 'nothing jumps under the finger').toEqual(placesAtRest);
    await expect.soft(box, 'the whole chart is on screen').toBeInViewport({ ratio: 1 });
    const uncovered = await box.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const spots = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + x * width, top + y * height]));
      return spots.every(([x = 0, y = 0]) => element.contains(document.elementFromPoint(x, y)));
    });
    expect(uncovered, 'nothing lies over the chart').toBe(true);
    await expect(lab.answer).toBeInViewport({ ratio: 1 });
    expect(held.axis).toEqual(before.axis);
    expect(held.ghosts.get(FOCUS)).toBe(curve(before));

    await hand.release();
    await expect.poll(async () => (await lab.hero()).ghosts.size).toBe(0);
    await lab.undo.click();
    await expect.poll(() => lab.hero()).toEqual(before);
    await expect(lab.undo).toBeDisabled();
  });

  test('buttons step a slider, and the sheet has three heights', async ({ lab, page }) => {
    const before = await lab.curve(FOCUS);
    const value = Number(await lab.field('Estradiol').inputValue());
    await lab.button('Estradiol, one step up').tap();
    await expect.poll(async () => Number(await lab.field('Estradiol').inputValue())).toBeGreaterThan(value);
    await expect.poll(() => lab.curve(FOCUS)).not.toBe(before);
    await lab.button('Estradiol, one step down').tap();

    const handle = page.getByRole('slider', { name: 'Height of the slider sheet' });
    const heights: number[] = [];
    for (const stop of ['half open', 'open', 'closed']) {
      await expect(handle).toHaveAttribute('aria-valuetext', stop);
      await expect(page.locator('[data-chart="hero"]')).toBeInViewport();
      await page.waitForFunction(() => document.getAnimations().length === 0);
      heights.push((await handle.boundingBox())?.y ?? Number.NaN);
      await handle.tap();
    }
    const [half = 0, open = 0, closed = 0] = heights;
    expect(open).toBeLessThan(half);
    expect(half).toBeLessThan(closed);
  });
});
