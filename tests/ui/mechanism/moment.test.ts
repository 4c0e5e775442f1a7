import { describe, expect, test } from 'vitest';
import { MODEL_DESCRIPTION } from '../../../src/model';
import { defaultSet, findPreset, type Scenario } from '../../../src/scenario';
import { simulate, type Column } from '../../../src/simulation';
import { expressionOf } from '../../../src/ui/mechanism/expression';
import { momentAt } from '../../../src/ui/mechanism/moment';

const scenarioOf = (id: string): Scenario => {
  const preset = findPreset(id);
  if (preset === undefined) throw new Error(`no preset ${id}`);
  return preset.scenario;
};

describe('expressions', () => {
  const value = (text: string): number =>
    expressionOf(text)((symbol) => ({ a: 2, b: 3, c_1: 5 })[symbol] ?? Number.NaN);

  test.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['8 - 3 - 2', 3],
    ['12 / 3 / 2', 2],
    ['2^3^2', 512],
    ['-a^2', -4],
    ['a^-1', 0.5],
    ['a^(-b)', 1 / 8],
    ['(a + c_1)^(-b) * 343', 1],
    ['2 * -b', -6],
    ['exp(-(a - 2) / 2)', 1],
    ['sqrt((a)^2 + 5)', 3],
    ['0.5 * c_1', 2.5],
  ])('%s', (text, expected) => expect(value(text)).toBeCloseTo(expected, 12));

  test.each(['', '1 +', '(a', 'a b', 'a ? b', ')', '* 2'])('refuses "%s"', (text) =>
    expect(() => expressionOf(text)).toThrow(SyntaxError),
  );

  test('every equation of the model can be read', () => {
    const { states, auxiliaries } = MODEL_DESCRIPTION;
    const texts = [
      ...states.flatMap(({ derivative, initial }) => [derivative, initial]),
      ...auxiliaries.map(({ expression }) => expression),
    ];
    for (const text of texts) expect(typeof expressionOf(text)(() => 1)).toBe('number');
  });
});

describe('a moment of a run', () => {
  const scenarios = [...defaultSet().scenarios, scenarioOf('denosumab-67-to-70')];
  const READ_OUT: readonly (readonly [string, Column])[] = [
    ['CTX', 'CTX'],
    ['P1NP', 'P1NP'],
    ['RANKL_OPG', 'RANKL_OPG'],
    ['rho', 'rankl_drive'],
    ['C', 'osteoclasts'],
    ['Den', 'denosumab_ug_mL'],
  ];

  test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
    '%s: what follows from the states is what the generated code read out',
    (_name, scenario) => {
      const run = simulate(scenario);
      const start = momentAt(run, run.age[0] ?? Number.NaN);
      run.age.forEach((age, row) => {
        if (row % 7 !== 0) return;
        const moment = momentAt(run, age);
        for (const [symbol, column] of READ_OUT) {
          const expected = run.columns[column][row] ?? Number.NaN;
          expect(Math.abs((moment?.value(symbol) ?? Number.NaN) - expected)).toBeLessThan(1e-9 * Math.max(1, expected));
        }
        for (const site of ['LS', 'TH', 'FN'] as const) {
          const percent = 100 * ((moment?.value(`BMD_${site}`) ?? 0) / (start?.value(`BMD_${site}`) ?? 0) - 1);
          expect(percent).toBeCloseTo(run.columns[`${site}_BMD_pct`][row] ?? Number.NaN, 8);
        }
      });
    },
  );

  test('none before and after the run, nor without states', () => {
    const run = simulate(scenarios[0]!);
    expect(momentAt(run, run.scenario.person.age - 0.1)).toBeNull();
    expect(momentAt(run, run.scenario.person.age + run.scenario.years + 0.1)).toBeNull();
    const { interior: _interior, ...bare } = run;
    expect(momentAt(bare, 60)).toBeNull();
  });
});
