import { defaultSet, endAge, type Scenario } from '../../src/scenario';
import { simulate, type Column } from '../../src/simulation';
import { endValue, numberOf, valuePerPixel } from './support/hero-chart';
import { expect, test } from './support/lab-test';

/** The first screen is a living comparison from a real run, not a picture and not a form. */

const set = defaultSet();
const scenarioAt = (index: number): Scenario => {
  const scenario = set.scenarios[index];
  if (scenario === undefined) throw new Error(`the default set has no scenario ${index}`);
  return scenario;
};
const trajectories = set.scenarios.map((scenario) => simulate(scenario));
const atEnd = (index: number, column: Column): number => trajectories[index]?.columns[column].at(-1) ?? Number.NaN;

test('the default set of the product is on screen', async ({ lab }) => {
  const shown = await lab.document();
  expect(shown).toEqual(set);
  // The contract in words: one woman, 35 years, therapies from 52 on that never stop, focus on the second line.
  expect(shown.scenarios).toHaveLength(4);
  expect(shown.baseline).toBe(0);
  expect(shown.focus).toBe(1);
  expect(shown.view).toMatchObject({ site: 'LS', age: 53, depth: 'intermediate' });
  for (const { person, years } of shown.scenarios) {
    expect(person).toMatchObject({ age: 46, ageAtFinalPeriod: 51, menopause: 'natural', baseline: { LS_T: -0.6 } });
    expect(years).toBe(35);
  }
  const doses = shown.scenarios.map(({ therapies }) => therapies.map(({ agent, route, dose }) => [agent, route, dose]));
  expect(doses).toEqual([
    [],
    [
      ['estradiol', 'patch', 50],
      ['progesterone', 'oral', 100],
    ],
    [
      ['estradiol', 'patch', 50],
      ['progesterone', 'cream', 40],
    ],
    [
      ['conjugated-estrogens', 'oral', 0.625],
      ['medroxyprogesterone-acetate', 'oral', 2.5],
    ],
  ]);
  const spans = shown.scenarios.flatMap(({ therapies }) => therapies.map(({ from, to }) => [from, to]));
  for (const span of spans) expect(span).toEqual([52, undefined]);
});

test('every curve ends where the simulation ends', async ({ lab }) => {
  const chart = await lab.hero();
  expect([...chart.curves.keys()].sort()).toEqual([0, 1, 2, 3]);
  // Curves are drawn to a hundredth of a pixel and labels to a hundredth: a tenth of a pixel is what reading them off may miss.
  const tolerance = 0.1 * valuePerPixel(chart);
  for (const index of set.scenarios.keys()) {
    expect(Math.abs(endValue(chart, index) - atEnd(index, 'LS_BMD_pct')), scenarioAt(index).name).toBeLessThan(
      tolerance,
    );
  }
  // Four different lives: no curve is a copy of another.
  expect(new Set(chart.curves.values()).size).toBe(4);
});

test('the headline says what the simulation gives, to the digit', async ({ lab, isMobile }) => {
  const focus = atEnd(set.focus, 'LS_BMD_pct');
  const baseline = atEnd(set.baseline, 'LS_BMD_pct');
  const sides = [focus, baseline];
  const large = lab.answer.getByText(/^[−+]?\d+\.\d\s*%$/).filter({ visible: true });
  expect((await large.allInnerTexts()).map(numberOf).sort()).toEqual(
    sides.map((value) => Number(value.toFixed(1))).sort(),
  );
  const shown = await lab.answer.innerText();
  expect(shown).toContain(scenarioAt(set.focus).name);
  expect(shown).toContain(`at ${endAge(scenarioAt(set.focus))}`);
  expect(shown).toContain(`T-score ${atEnd(set.focus, 'LS_T').toFixed(1).replace('-', '−')}`);
  expect(shown).toContain(scenarioAt(set.baseline).name);
  if (isMobile) return;
  const written = Number(focus.toFixed(1)) - Number(baseline.toFixed(1));
  expect(shown).toContain(`${Math.abs(written).toFixed(1)} points more spine bone`);
});
