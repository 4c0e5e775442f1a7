import { defaultSet } from '../../src/scenario';
import { fileOf } from './support/files';
import { setOfLink, type LabPage } from './support/lab-page';
import { expect, onPhone, test } from './support/lab-test';
import { tabTo } from './support/tabbing';

/** The twelve core tasks of the Lab, one after the other on one page, with no hand on a mouse: Tab finds, keys do. */

test.skip(onPhone, 'keys belong to a desk');

const FOCUS = defaultSet().focus;

/** Changes the focused curve, and says so if it does not. */
async function movesTheCurve(lab: LabPage, act: () => Promise<void>): Promise<void> {
  const before = await lab.curve(FOCUS);
  await act();
  await expect.poll(() => lab.curve(FOCUS)).not.toBe(before);
}

test('all are done by keys alone', async ({ lab, page }) => {
  test.slow();
  const { keyboard } = page;

  await test.step('1 read the answer at another age', async () => {
    await tabTo(page, /^Age, Lumbar spine/);
    await keyboard.press('PageUp');
    await expect(lab.answer).toContainText('at 58');
    await keyboard.press('End');
    await expect(lab.answer).toContainText('at 81');
  });

  await test.step('2 look closer, and at all again', async () => {
    const whole = (await lab.hero()).axis;
    await keyboard.press('+');
    await expect.poll(async () => (await lab.hero()).axis).not.toEqual(whole);
    await keyboard.press('0');
    await expect.poll(async () => (await lab.hero()).axis).toEqual(whole);
  });

  await test.step('3 set a level, and give it back to the body', async () => {
    const own = await lab.curve(FOCUS);
    await tabTo(page, 'Estradiol');
    await movesTheCurve(lab, () => keyboard.press('PageDown'));
    await expect(lab.signal('Estradiol')).toContainText('set to');
    await keyboard.press('Backspace');
    await expect.poll(() => lab.curve(FOCUS)).toBe(own);
  });

  await test.step('4 type a level', async () => {
    await tabTo(page, /^Progesterone value/);
    await movesTheCurve(lab, async () => {
      await keyboard.press('ControlOrMeta+a');
      await keyboard.type('12');
      await keyboard.press('Enter');
    });
  });

  await test.step('5 undo and redo', async () => {
    // In a field of text these keys belong to the text.
    await keyboard.press('Tab');
    await movesTheCurve(lab, () => keyboard.press('ControlOrMeta+z'));
    await movesTheCurve(lab, () => keyboard.press('ControlOrMeta+Shift+z'));
    await keyboard.press('ControlOrMeta+z');
  });

  await test.step('6 compare with one more formulation', async () => {
    const lines = (await lab.hero()).curves.size;
    await tabTo(page, 'Add Conjugated estrogens 0.625 + MPA 2.5 as a new line');
    await keyboard.press('Enter');
    await expect.poll(async () => (await lab.hero()).curves.size).toBe(lines + 1);
    await keyboard.press('ControlOrMeta+z');
    await expect.poll(async () => (await lab.hero()).curves.size).toBe(lines);
  });

  await test.step('7 ask why, and divide the share of estrogen', async () => {
    await tabTo(page, /^Mark Estrogen/);
    await keyboard.press('Enter');
    await expect(lab.signal('Estradiol')).toHaveAttribute('data-highlighted', 'true');
    await keyboard.press('Enter');
    await tabTo(page, 'Divide estrogen among its pathways');
    await keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /RANKL/ }).first()).toBeVisible();
    await keyboard.press('Enter');
  });

  await test.step('8 walk through the mechanism', async () => {
    await tabTo(page, /^Estradiol, /);
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expect(page.getByRole('region', { name: /^Mechanism at / })).toContainText(/holds|RANKL/);
    await keyboard.press('Escape');
  });

  await test.step('9 compare the bone picture with its beginning', async () => {
    const divider = page.getByRole('slider', { name: /^Divider/ });
    await tabTo(page, /^Divider/);
    const share = Number(await divider.getAttribute('aria-valuenow'));
    await keyboard.press('ArrowRight');
    await expect.poll(async () => Number(await divider.getAttribute('aria-valuenow'))).toBeGreaterThan(share);
  });

  await test.step('10 shorten a therapy', async () => {
    await tabTo(page, /^Estradiol patch 50 µg\/d, whole bar/, 'Shift+Tab');
    await movesTheCurve(lab, () => keyboard.press('Shift+ArrowRight'));
    await keyboard.press('ControlOrMeta+z');
  });

  await test.step('11 choose the depth, read the chart as a table', async () => {
    await tabTo(page, 'Table: Lumbar spine bone density', 'Shift+Tab');
    await keyboard.press('Enter');
    await expect(page.getByRole('table', { name: /Lumbar spine/ })).toBeVisible();
    await tabTo(page, 'Intermediate', 'Shift+Tab');
    await keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Academic' })).toBeChecked();
    await keyboard.press('ArrowLeft');
  });

  await test.step('12 share a link and hold a picture', async () => {
    await tabTo(page, 'Share');
    await keyboard.press('Enter');
    const field = page.getByRole('dialog', { name: 'Share' }).getByRole('textbox');
    await expect(field).toHaveValue(/#s=1/);
    expect(setOfLink(await field.inputValue()).scenarios).toHaveLength(defaultSet().scenarios.length);
    await keyboard.press('Escape');
    await tabTo(page, 'Export');
    await keyboard.press('Enter');
    await tabTo(page, /SVG/);
    const file = await fileOf(page, () => keyboard.press('Enter'));
    expect(file.name).toMatch(/\.svg$/);
    await keyboard.press('Escape');
  });
});
