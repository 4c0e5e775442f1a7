import { withoutView, type Depth } from './support/lab-page';
import { expect, onPhone, test } from './support/lab-test';

/** Three readings of one state: what a depth hides keeps acting, and says so. */

const DEPTHS: readonly Depth[] = ['Fundamentals', 'Intermediate', 'Academic'];

test('no number of the document changes with the depth, whatever is set', async ({ lab }) => {
  await lab.slider('Estradiol').press('PageDown');
  await lab.slider('Progesterone').press('PageUp');
  await lab.slider('RANKL').press('PageUp');
  const before = withoutView(await lab.document());
  const curves = (await lab.hero()).curves;
  for (const depth of [...DEPTHS, ...DEPTHS.toReversed()]) {
    await lab.chooseDepth(depth);
    expect(withoutView(await lab.document())).toEqual(before);
  }
  await lab.chooseDepth('Intermediate');
  await expect.poll(async () => (await lab.hero()).curves).toEqual(curves);
});

test('Fundamentals tells of what it hides, and leads to where it is set', async ({ lab, page }) => {
  await lab.chooseDepth('Fundamentals');
  await expect(page.getByRole('note')).toHaveCount(0);
  await lab.chooseDepth('Intermediate');
  await lab.field('OPG').fill('2');
  await lab.field('OPG').press('Enter');
  await lab.chooseDepth('Fundamentals');
  await expect(page.getByRole('note')).toContainText('1 advanced setting is still active: OPG production set to 2 ×');
  await lab.button('Show them').click();
  await expect(lab.slider('OPG')).toBeVisible();
  await expect(page.getByRole('note')).toHaveCount(0);
  const focused = page.locator(':focus');
  await expect(focused, 'the focus is on the depth').toHaveCount(1);
});

test('Fundamentals knows percent alone, plain names, and age as the playhead', async ({ lab, page }) => {
  await lab.chooseDepth('Fundamentals');
  await expect(page.getByRole('heading', { name: 'Your bones are always being rebuilt' })).toBeVisible();
  const controls = page.locator('[data-signal]');
  await expect(controls).toHaveCount(3);
  for (const text of await controls.allInnerTexts()) expect(text).not.toMatch(/pg\/mL|ng\/mL|nmol\/L/);
  await expect(lab.slider('Calming metabolite')).toHaveAttribute('aria-valuetext', /^\d+ %, /);
  const age = lab.slider('Age');
  await age.fill('65');
  await expect(page.getByText('65 years')).toBeVisible();
  await expect(lab.answer).toContainText('At 65');
  await lab.button('Show RANKL and OPG').click();
  await expect(controls).toHaveCount(5);
});

test.describe('with room for a column', () => {
  test.skip(onPhone, 'the same block, lower in the sheet');

  test('Academic leads from the run to equations and parameters, and back', async ({ lab, page }) => {
    await expect(page.getByRole('link', { name: /^\d+ equations$/ })).toHaveCount(0);
    await lab.chooseDepth('Academic');
    await expect(page.getByText(/^Last run of the focused line: \d+ steps/)).toBeVisible();
    await page.getByRole('link', { name: /^\d+ parameters$/ }).click();
    await expect(page).toHaveURL(/\?evidence=parameters$/);
    await expect(page.getByRole('searchbox').or(page.getByRole('table')).first()).toBeVisible();
    await page.goBack();
    await expect(lab.slider('Estradiol')).toBeVisible();
  });

  test('weight says beside its field what it changes', async ({ lab }) => {
    const dialog = await lab.openPerson();
    await expect(dialog.getByRole('textbox', { name: 'Weight' })).toHaveAccessibleDescription(
      /Changes the levels that doses give/,
    );
  });
});
