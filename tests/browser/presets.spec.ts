import { defaultSet, findPreset } from '../../src/scenario';
import { simulate } from '../../src/simulation';
import { endValue, numberOf, valuePerPixel } from './support/hero-chart';
import { withoutView } from './support/lab-page';
import { expect, onPhone, test } from './support/lab-test';

/** Comparing formulations: cards, lines, sites, measures and depths. */

const set = defaultSet();
const CREAM = 'Patch 50 + progesterone cream 40';
const trajectories = set.scenarios.map((scenario) => simulate(scenario));

test('a card replaces the therapies of the focused line, says so, and is undoable', async ({ lab }) => {
  const before = await lab.hero();
  // A slider setting is replaced as well.
  await lab.field('Estradiol').fill('80');
  await lab.field('Estradiol').press('Enter');
  await lab.page.getByRole('button', { name: `Use ${CREAM}` }).click();
  await expect(lab.notices).toContainText(`now follows “${CREAM}”`);
  const chosen = (await lab.document()).scenarios[set.focus];
  const cream = findPreset('patch-50-progesterone-cream-40')?.scenario;
  expect(chosen).toEqual(cream);
  const after = await lab.hero();
  expect(after.curves.get(set.focus), 'the same therapies give the same curve').toBe(after.curves.get(2));
  expect(after.curves.get(0)).toBe(before.curves.get(0));

  await lab.undo.click();
  await expect(lab.signal('Estradiol')).toContainText('set to 80 from 53 to the end');
  await lab.undo.click();
  await expect.poll(() => lab.hero()).toEqual(before);
  expect(withoutView(await lab.document())).toEqual(withoutView(set));
});

test('the depth changes words, sliders and charts, never the document', async ({ lab, page }) => {
  const before = await lab.document();
  const curvesBefore = (await lab.hero()).curves;
  await lab.chooseDepth('Fundamentals');
  await expect(lab.slider('Estrogen')).toBeVisible();
  await expect(lab.signal('RANKL')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Two crews at work' })).toBeVisible();
  await lab.button('Show RANKL and OPG').click();
  await expect(lab.signal('RANKL')).toBeVisible();
  expect(withoutView(await lab.document())).toEqual(withoutView(before));

  await lab.chooseDepth('Academic');
  await expect(lab.slider('Estradiol')).toBeVisible();
  expect(withoutView(await lab.document())).toEqual(withoutView(before));

  await lab.chooseDepth('Intermediate');
  expect(await lab.document()).toEqual(before);
  await expect.poll(async () => (await lab.hero()).curves).toEqual(curvesBefore);
});

test.describe('with room for all columns', () => {
  test.skip(onPhone, 'a phone has other switches, and the same curves');

  test('lines can be removed and added, up to eight', async ({ lab, page }) => {
    const add = lab.button(`Add ${CREAM} as a new line`);
    await lab.button(`Options for ${CREAM}`).click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await expect(lab.notices).toContainText(`“${CREAM}” was removed.`);
    await expect.poll(async () => [...(await lab.hero()).curves.keys()].sort()).toEqual([0, 1, 2]);
    await add.click();
    await expect.poll(async () => [...(await lab.hero()).curves.keys()].sort()).toEqual([0, 1, 2, 3]);
    const { scenarios } = await lab.document();
    expect(scenarios.map(({ name }) => name)).toEqual([
      'Natural menopause',
      'Patch 50 + oral progesterone 100',
      'Conjugated estrogens 0.625 + MPA 2.5',
      CREAM,
    ]);
    expect(scenarios[3]?.therapies).toEqual(findPreset('patch-50-progesterone-cream-40')?.scenario.therapies);
    for (let count = 4; count < 8; count += 1) await add.click();
    await expect(add, 'eight lines are the most').toBeDisabled();
  });

  test('a line can take the focus, be hidden, renamed and made the baseline', async ({ lab, page }) => {
    await page.getByRole('button', { name: 'Focus Natural menopause' }).click();
    await expect(lab.answer).toContainText('Natural menopause');
    const estradiol = simulatedAt(0, 'estradiol_pg_mL', 53);
    await expect
      .poll(async () => Math.abs(Number(await lab.field('Estradiol').inputValue()) / estradiol - 1), {
        message: 'the sliders show the focused line',
      })
      .toBeLessThan(0.02);
    await lab.button(`Hide ${CREAM}`).click();
    await expect.poll(async () => [...(await lab.hero()).curves.keys()].sort()).toEqual([0, 1, 3]);
    await lab.button(`Hide ${CREAM}`).click();
    await expect.poll(async () => (await lab.hero()).curves.size).toBe(4);

    await lab.button(`Options for ${CREAM}`).click();
    await page.getByRole('menuitem', { name: 'Rename…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Rename the line' });
    await dialog.getByRole('textbox').fill('My cream');
    await dialog.getByRole('button', { name: 'Rename' }).click();
    await lab.button('Options for My cream').click();
    await page.getByRole('menuitem', { name: 'Make baseline' }).click();
    const shown = await lab.document();
    expect(shown.scenarios[2]?.name).toBe('My cream');
    expect([shown.baseline, shown.focus]).toEqual([2, 0]);
  });

  test('sites and measures show what the simulation gives', async ({ lab, page }) => {
    const before = withoutView(await lab.document());
    for (const [site, name, words] of [
      ['TH', 'Total hip', 'hip bone'],
      ['FN', 'Femoral neck', 'femoral-neck bone'],
      ['LS', 'Lumbar spine', 'spine bone'],
    ] as const) {
      await lab.choose('Site', name);
      await expect(page.getByRole('heading', { name: `${name} bone density` })).toBeVisible();
      await expect(lab.answer).toContainText(words);
      const chart = await lab.hero();
      for (const [index, { columns }] of trajectories.entries()) {
        const expected = columns[`${site}_BMD_pct`].at(-1) ?? Number.NaN;
        expect(Math.abs(endValue(chart, index) - expected)).toBeLessThan(0.1 * valuePerPixel(chart));
      }
    }
    await lab.choose('Measure', 'T-score');
    await expect.poll(async () => (await lab.hero()).title).toContain('T-score');
    const chart = await lab.hero();
    for (const [index, { columns }] of trajectories.entries()) {
      const expected = columns.LS_T.at(-1) ?? Number.NaN;
      expect(Math.abs(endValue(chart, index) - expected)).toBeLessThan(0.1 * valuePerPixel(chart));
    }
    const large = lab.answer.getByText(/^[−+]?\d+\.\d$/).filter({ visible: true });
    expect((await large.allInnerTexts()).map(numberOf)).toEqual(
      [set.focus, set.baseline].map((index) => Number((trajectories[index]?.columns.LS_T.at(-1) ?? 0).toFixed(1))),
    );
    expect(withoutView(await lab.document()), 'looking changes no document').toEqual(before);
  });

  test('the Academic depth shows the solver’s counts and every parameter', async ({ lab, page }) => {
    await lab.chooseDepth('Academic');
    await expect(page.getByRole('heading', { name: 'Solver' })).toBeVisible();
    await page.getByText(/^All \d+ parameters$/).click();
    const said = numberOf(await page.getByText(/^All \d+ parameters$/).innerText());
    await expect(page.getByRole('table').filter({ hasText: 'Symbol' }).locator('tbody tr')).toHaveCount(said);
  });
});

function simulatedAt(index: number, column: 'estradiol_pg_mL', age: number): number {
  const trajectory = trajectories[index];
  const at = trajectory?.age.findIndex((value) => value >= age - 1e-9) ?? -1;
  return trajectory?.columns[column][at] ?? Number.NaN;
}
