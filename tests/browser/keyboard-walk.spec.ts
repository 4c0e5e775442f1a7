import { fileOf } from './support/files';
import { expect, onPhone, test } from './support/lab-test';
import { tab, tabTo } from './support/tabbing';

/** A whole task without a mouse: find a slider, step it, export, come back. */

test.skip(onPhone, 'keys belong to a desk');

test('slider, export, download and back, by keys alone', async ({ lab, page }) => {
  const before = await lab.curve(1);
  expect((await tab(page)).name, 'the first stop leads to the result').toBe('Skip to the result');
  const toSlider = await tabTo(page, 'Estradiol');
  for (const stop of toSlider) {
    expect.soft(stop.name, 'every stop has a name').not.toBe('');
    expect.soft(stop.visible, `the focus is seen on "${stop.name}"`).toBe(true);
  }
  await page.keyboard.press('Shift+ArrowRight');
  await expect(lab.signal('Estradiol')).toContainText('set to');
  await expect.poll(() => lab.curve(1)).not.toBe(before);

  await tabTo(page, 'Export', 'Shift+Tab');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog).toBeVisible();
  await tabTo(page, /CSV/);
  const file = await fileOf(page, () => page.keyboard.press('Enter'));
  expect(file.name).toMatch(/\.csv$/);
  await expect(dialog.getByRole('status')).toHaveText(`${file.name} was made.`);

  // The focus stays inside while the dialog is open.
  for (let presses = 0; presses < 16; presses += 1) {
    await page.keyboard.press('Tab');
    const outside = await page.evaluate(
      () => document.activeElement !== document.body && document.activeElement?.closest('dialog') === null,
    );
    expect(outside).toBe(false);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(lab.button('Export'), 'the focus returns').toBeFocused();
});

test('the first key leads past the controls to the result, and says nothing of links', async ({ lab, page }) => {
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the result' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#result$/);
  await expect(lab.notices.getByRole('alert')).toHaveCount(0);
});

test('each dialog gives the focus back to what opened it', async ({ lab, page }) => {
  for (const [button, title] of [
    ['Share', 'Share'],
    ['Settings', 'Settings'],
    ['Edit The woman', 'The woman'],
  ] as const) {
    await lab.button(button).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: title })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(lab.button(button)).toBeFocused();
  }
});

test('the chart is walked by arrows and read as a table', async ({ lab: { page } }) => {
  const chart = page.getByRole('slider', { name: /^Age, Lumbar spine bone density/ });
  await chart.focus();
  await expect(chart).toHaveAttribute('aria-valuetext', /^age 53: Natural menopause −\d+\.\d %, Patch 50/);
  await page.keyboard.press('ArrowRight');
  await expect(chart).toHaveAttribute('aria-valuetext', /^age 54: /);
  await page.keyboard.press('PageUp');
  await expect(chart).toHaveAttribute('aria-valuetext', /^age 59: /);
  await page.keyboard.press('End');
  await expect(chart).toHaveAttribute('aria-valuetext', /^age 81: /);
  await expect(page.getByRole('heading', { name: 'At age 81' })).toBeVisible();
  await page.keyboard.press('Home');
  await expect(chart).toHaveAttribute('aria-valuetext', /^age 46: .* 0\.0 %/);

  const table = page.getByRole('button', { name: 'Table: Lumbar spine bone density' });
  await table.focus();
  await page.keyboard.press('Enter');
  const rows = page.getByRole('table', { name: /Lumbar spine/ }).getByRole('row');
  await expect(rows, 'one row a year and the names').toHaveCount(1 + 36);
  await expect(rows.nth(1)).toContainText('46');
});
