import { describe, expect, it } from 'vitest';
import { comparable, comparisonSvg, readSvgMetadata } from '../../src/interchange';
import { defaultSet, readDocument, type ScenarioSet } from '../../src/scenario';
import type { Trajectory } from '../../src/simulation';
import { madeUpRun, presetScenario } from './trajectory';

const scenario = presetScenario('natural-menopause');

/** A run whose spine loses `rate` percent of what is left each year. */
function losing(rate: number, ages: readonly number[]): Trajectory {
  const run = madeUpRun(scenario, ages);
  const start = ages[0] ?? 0;
  const spine = Float64Array.from(ages, (age) => 100 * ((1 - rate / 100) ** (age - start) - 1));
  return { ...run, columns: { ...run.columns, LS_BMD_pct: spine } };
}

describe('lines that start at different ages', () => {
  it('are re-based to the latest start: the same bone gives the same line, empty before it', () => {
    const { runs, rebasedTo } = comparable([losing(1, [46, 48, 50, 52]), losing(1, [50, 52])]);
    expect(rebasedTo).toBe(50);
    const [early, late] = runs.map(({ columns }) => Array.from(columns.LS_BMD_pct));
    expect(early?.slice(0, 2)).toEqual([Number.NaN, Number.NaN]);
    expect(early?.[2]).toBeCloseTo(0, 12);
    expect(early?.[3]).toBeCloseTo(late?.[1] ?? Number.NaN, 12);
  });

  it('are read between two output ages where the start is none of them', () => {
    const line = losing(0, [46, 50, 54]);
    line.columns.LS_BMD_pct.set([0, -10, -20]);
    const { runs } = comparable([line, losing(1, [48, 54])]);
    // −5 % at 48, halfway between 46 and 50.
    expect(runs[0]?.columns.LS_BMD_pct[1]).toBeCloseTo(100 * (0.9 / 0.95 - 1), 12);
  });

  it('change only percent columns, and nothing at all when they start together', () => {
    const given = [losing(1, [46, 50, 52]), losing(2, [50, 52])];
    const { runs } = comparable(given);
    expect(runs[0]?.columns.LS_T).toBe(given[0]?.columns.LS_T);
    expect(runs[1]).toBe(given[1]);
    const together = [losing(1, [46, 50]), losing(2, [46, 52])];
    expect(comparable(together)).toEqual({ runs: together });
    expect(comparable(together).runs[0]).toBe(together[0]);
  });
});

describe('the picture of a comparison', () => {
  const draw = (set: ScenarioSet) =>
    comparisonSvg(
      set,
      set.scenarios.map((one) => madeUpRun(one, [46, 60, 81])),
    );

  it('shows site and measure of the view, else percent at the spine', () => {
    const { view, ...plain } = defaultSet();
    if (view === undefined) throw new Error('a view expected');
    expect(draw(plain)).toContain('Bone density of the lumbar spine, percent change since the start');
    expect(draw({ ...plain, view: { ...view, site: 'FN', measure: 't-score' } })).toContain(
      'Bone density of the femoral neck, T-score',
    );
  });

  it('draws every line, the baseline in slate, and carries the set', () => {
    const set = { ...defaultSet(), baseline: 2 };
    const svg = draw(set);
    for (const { name } of set.scenarios) expect(svg).toContain(name.split(' ')[0]);
    expect(svg).toContain('#575A60');
    const words = svg.replaceAll(/<[^>]+>\s*/g, ' ');
    for (const said of [
      'calibration to published trials',
      'hypotheses on (grade D',
      'D assumed',
      'not medical advice',
    ]) {
      expect(words).toContain(said);
    }
    const carried = readDocument(readSvgMetadata(svg));
    expect(carried.ok && carried.set).toEqual(set);
  });
});
