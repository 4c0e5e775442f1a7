import { defaultSet } from '../../src/scenario';
import { simulate } from '../../src/simulation';
import { endValue, valuePerPixel } from './support/hero-chart';
import { withoutView } from './support/lab-page';
import { expect, onPhone, test } from './support/lab-test';

/** Who the lines are about: the same woman in all of them, unless "only this one" is chosen. */

test.skip(onPhone, 'one form, the same on every screen');

const set = defaultSet();

test('an edit of the woman changes every line, as one step', async ({ lab }) => {
  const before = await lab.hero();
  const dialog = await lab.openPerson();
  await dialog.getByRole('textbox', { name: 'Age at last period' }).fill('48');
  await dialog.getByRole('textbox', { name: 'Spine T-score' }).fill('-1.4');
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(lab.page.getByText('Age 46 at start, last period at 48')).toBeVisible();

  const { scenarios } = await lab.document();
  const expected = set.scenarios.map((scenario) => ({
    ...scenario,
    person: { ...scenario.person, ageAtFinalPeriod: 48, baseline: { LS_T: -1.4 } },
  }));
  expect(scenarios).toEqual(expected);
  const chart = await lab.hero();
  for (const [index, scenario] of expected.entries()) {
    const end = simulate(scenario).columns.LS_BMD_pct.at(-1) ?? Number.NaN;
    expect(Math.abs(endValue(chart, index) - end)).toBeLessThan(0.1 * valuePerPixel(chart));
  }
  await lab.undo.click();
  await expect.poll(() => lab.hero()).toEqual(before);
  await expect(lab.undo).toBeDisabled();
});

test('"only this one" leaves the others; lines that start later are re-based, and the chart says from when', async ({
  lab,
}) => {
  const dialog = await lab.openPerson();
  await dialog.getByRole('textbox', { name: 'Age at start' }).fill('50');
  await dialog.getByRole('textbox', { name: 'Years to follow' }).fill('31');
  await dialog.getByRole('radio', { name: /^Only / }).check();
  await dialog.getByRole('button', { name: 'Apply' }).click();
  const { scenarios } = await lab.document();
  expect(scenarios.map(({ person }) => person.age)).toEqual([46, 50, 46, 46]);
  await expect.poll(async () => (await lab.hero()).title).toContain('change since 50');

  const chart = await lab.hero();
  for (const [index, scenario] of scenarios.entries()) {
    const { age, columns } = simulate(scenario);
    const at = age.findIndex((value) => value >= 50 - 1e-9);
    const start = 1 + (columns.LS_BMD_pct[at] ?? Number.NaN) / 100;
    const end = 1 + (columns.LS_BMD_pct.at(-1) ?? Number.NaN) / 100;
    expect(Math.abs(endValue(chart, index) - 100 * (end / start - 1))).toBeLessThan(0.2 * valuePerPixel(chart));
  }
});

test('what is impossible is refused beside its field, and nothing is applied in part', async ({ lab }) => {
  const dialog = await lab.openPerson();
  const age = dialog.getByRole('textbox', { name: 'Age at start' });
  await dialog.getByRole('textbox', { name: 'Weight' }).fill('80');
  for (const [text, reason] of [
    ['young', 'Expected a number, found "young".'],
    ['17', /Expected 18.95 years, found 17\./],
  ] as const) {
    await age.fill(text);
    await dialog.getByRole('button', { name: 'Apply' }).click();
    await expect(dialog.getByRole('alert')).toHaveText(reason);
    await expect(age).toHaveAttribute('aria-invalid', 'true');
  }
  await lab.closeDialog();
  expect(withoutView(await lab.document())).toEqual(withoutView(set));
});
