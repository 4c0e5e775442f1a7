import { defaultSet } from '../../src/scenario';
import { holdWithFinger, holdWithMouse } from './support/hand';
import { expect, onDesktop, onPhone, test } from './support/lab-test';

/** Marks on the track, keys that are held, answers beside a field, and lines that are put in order by hand. */

const [NATURAL, ORAL, CREAM, CEE] = defaultSet().scenarios.map(({ name }) => name);

/** Middle of an element, pixels from the left. */
async function middle(locator: { boundingBox: () => Promise<{ x: number; width: number } | null> }): Promise<number> {
  const box = await locator.boundingBox();
  return box ? box.x + box.width / 2 : Number.NaN;
}

test.describe('with a mouse', () => {
  test.skip(onPhone, 'a mouse needs a desk');

  test('the dashed thumb stays where the thumb was, and the way back leads there', async ({ lab, page }) => {
    const estradiol = lab.signal('Estradiol');
    const ghost = estradiol.locator('[data-mark="computed"]');
    const before = await middle(lab.thumb('Estradiol'));
    await expect(ghost).toHaveCount(0);
    const hand = await holdWithMouse(page, lab.thumb('Estradiol'));
    await hand.moveTo(-70);
    await expect(ghost, 'at once, not after').toBeVisible();
    await expect(estradiol.locator('[data-mark="before"]'), 'one mark for one place').toHaveCount(0);
    await hand.release();
    await expect(ghost).toBeVisible();
    expect(Math.abs((await middle(ghost)) - before)).toBeLessThan(1.5);
    expect(Math.abs((await middle(lab.thumb('Estradiol'))) - before + 70)).toBeLessThan(2);
    const again = await holdWithMouse(page, lab.thumb('Estradiol'));
    await again.moveTo(-30);
    await expect(estradiol.locator('[data-mark="before"]'), 'where the hand took hold this time').toBeVisible();
    await again.release();
    await expect(ghost).toBeVisible();
    await estradiol.getByRole('button', { name: 'Estradiol back to computed' }).click();
    await expect(ghost).toHaveCount(0);
    await expect(lab.slider('Estradiol'), 'the focus is not lost').toBeFocused();
    expect(Math.abs((await middle(lab.thumb('Estradiol'))) - before)).toBeLessThan(1);
  });

  test('nothing in the column moves when a span is set', async ({ lab, page }) => {
    const places = () =>
      page.locator('[data-signal]').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().y));
    const before = await places();
    for (const name of ['Estradiol', 'Progesterone', 'Allopregnanolone', 'RANKL', 'OPG'] as const) {
      await lab.slider(name).press('PageUp');
      await expect(lab.signal(name)).toContainText('set to');
      const note = lab.signal(name).getByRole('button', { name: `${name} back to computed` });
      const [inner, outer] = [await note.boundingBox(), await lab.signal(name).boundingBox()];
      expect((inner?.x ?? 0) + (inner?.width ?? 0), `${name}: the words fit`).toBeLessThanOrEqual(
        (outer?.x ?? 0) + (outer?.width ?? 0) + 0.5,
      );
    }
    expect(await places()).toEqual(before);
  });

  test('a held key is one undo step', async ({ lab, page }) => {
    await lab.slider('Progesterone').focus();
    const before = await lab.curve(1);
    for (let repeat = 0; repeat < 15; repeat += 1) await page.keyboard.down('ArrowRight');
    await page.keyboard.up('ArrowRight');
    await expect(lab.signal('Progesterone')).toContainText('set to');
    await lab.undo.click();
    await expect(lab.undo).toBeDisabled();
    await expect.poll(() => lab.curve(1)).toBe(before);
  });

  test('a unit that is not the field’s own is answered beside it; leaving keeps the old value', async ({
    lab,
    page,
  }) => {
    const field = lab.field('Estradiol');
    const value = await field.inputValue();
    await field.fill('150 pmol/L');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await field.press('Enter');
    await expect(page.getByRole('alert')).toContainText('This field takes pg/mL, not “pmol/L”');
    await field.press('Tab');
    await expect(field).toHaveValue(value);
    await expect(page.getByRole('alert')).toContainText(`It stays at ${value} pg/mL.`);
    await expect(lab.undo).toBeDisabled();
  });

  test('lines are dragged into another order; their curves and the focus go along', async ({ lab, page }) => {
    const rows = page.getByRole('region', { name: 'Scenarios' }).getByRole('listitem');
    const before = await lab.hero();
    const [from, to] = [await rows.nth(2).boundingBox(), await rows.nth(0).boundingBox()];
    if (!from || !to) throw new Error('no rows');
    await page.mouse.move(from.x + 90, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + 90, to.y + 4, { steps: 8 });
    await page.mouse.up();
    await expect(rows.first()).toContainText(CREAM ?? '');
    const { scenarios, focus, baseline } = await lab.document();
    expect(scenarios.map(({ name }) => name)).toEqual([CREAM, NATURAL, ORAL, CEE]);
    expect([focus, baseline]).toEqual([2, 1]);
    await expect.poll(async () => (await lab.hero()).curves.get(0)).toBe(before.curves.get(2));
    await lab.undo.click();
    await expect.poll(() => lab.hero()).toEqual(before);
  });

  test('lines are within reach on the first screen, eight of them fit above the sliders', async ({ lab, page }) => {
    const lines = page.getByRole('region', { name: 'Scenarios' });
    await expect(lines).toBeInViewport({ ratio: 1 });
    for (let count = 4; count < 8; count += 1) await lab.button('Duplicate the line in focus').click();
    await expect(lines).toBeInViewport({ ratio: 1 });
    await expect(lab.slider('OPG')).toBeInViewport();
    await expect(lab.button('Duplicate the line in focus')).toBeDisabled();
    await expect.poll(async () => (await lab.hero()).curves.size).toBe(8);
    // The picture of a line that is the same as another says so.
    await expect(lines.getByText(`the same as ${ORAL ?? ''}`)).toHaveCount(4);
  });
});

test.describe('with a finger', () => {
  test.skip(onDesktop, 'a finger needs a phone');

  test('a button that is held goes on; the hold is one undo step', async ({ lab, page }) => {
    const up = lab.button('Estradiol, one step up');
    const before = Number(await lab.field('Estradiol').inputValue());
    const hand = await holdWithFinger(page, up);
    await expect.poll(async () => Number(await lab.field('Estradiol').inputValue())).toBeGreaterThan(before * 1.15);
    await hand.release();
    await lab.undo.click();
    await expect(lab.undo).toBeDisabled();
    await expect(lab.field('Estradiol')).toHaveValue(String(before));
  });

  test('the sheet follows the finger and rests at the next height', async ({ lab, page }) => {
    const handle = page.getByRole('slider', { name: 'Height of the slider sheet' });
    const box = await handle.boundingBox();
    if (!box) throw new Error('no handle');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x, y: at }] });
    await touch('touchStart', y);
    await touch('touchMove', y - 30);
    await touch('touchMove', y - 90);
    await expect.poll(async () => Math.round(((await handle.boundingBox())?.y ?? 0) - box.y)).toBe(-90);
    await touch('touchEnd');
    await expect(handle).toHaveAttribute('aria-valuetext', 'open');
    await expect(lab.answer).toBeInViewport();
    await handle.press('Home');
    await expect(handle).toHaveAttribute('aria-valuetext', 'closed');
    await session.detach();
  });
});
