import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interpolateAt } from '../../../src/charts';
import { defaultSet, type Therapy } from '../../../src/scenario';
import { createRunner } from '../../../src/state';
import { chartContext } from '../../../src/ui/charts/context';
import type { ChartContext } from '../../../src/ui/charts/definition';
import { differenceDefinition } from '../../../src/ui/charts/difference-definition';
import { heroDefinition } from '../../../src/ui/charts/hero';
import { multipleDefinition } from '../../../src/ui/charts/multiples';
import { therapyPeriods } from '../../../src/ui/charts/therapy-spans';
import { straightMap, UNITS, type Unit } from '../../../src/ui/charts/units';
import { WORDS } from '../../../src/ui/words';
import { HERO_WORDS } from '../../../src/ui/words/chart-tools/hero';
import { simpleSimulate } from '../support';

const set = defaultSet();
const runs = set.scenarios.map(createRunner(simpleSimulate));
const context = chartContext({ set, runs, hidden: [] });
const hero = (unit: Unit) =>
  heroDefinition({ site: 'LS', unit, words: WORDS.intermediate.charts, hero: HERO_WORDS.intermediate });
const focus = context.lines.find(({ isFocus }) => isFocus);

describe('straightMap', () => {
  test('gives a straight relation back exactly, from any samples that differ', () => {
    const number = fc.double({ min: -50, max: 50, noNaN: true });
    fc.assert(
      fc.property(fc.array(number, { minLength: 2 }), number, number, number, (xs, slope, offset, at) => {
        fc.pre(Math.max(...xs) - Math.min(...xs) > 1e-3 && Math.abs((xs[0] ?? 0) - (xs[1] ?? 0)) > 1e-3);
        const ys = xs.map((x) => offset + slope * x);
        expect(straightMap(xs, ys).at(at)).toBeCloseTo(offset + slope * at, 6);
      }),
    );
  });

  test('knows no relation in a run that never changes', () => {
    expect(straightMap([3, 3, 3], [1, 1, 1]).at(2)).toBeNaN();
  });
});

describe('T-score thresholds', () => {
  test.each(UNITS)('lie in %s where the focused line has that T-score', (unit) => {
    const { thresholds = [], series } = hero(unit).spec(context);
    const own = series.find(({ id }) => id === `s${focus?.index ?? -1}`);
    const scores = focus?.trajectory.columns.LS_T ?? new Float64Array();
    const ages = focus?.trajectory.age ?? new Float64Array();
    const [low] = thresholds;
    // The closed form falls by a tenth of a T-score a percent: the age at which it reaches −1.0.
    const at = ages.find((_, index) => (scores[index] ?? 0) <= -1);
    expect(low?.label).toMatch(/−1\.0/);
    expect(at && own && interpolateAt(own.x, own.y, at)).toBeCloseTo(low?.y ?? NaN, unit === 'percent' ? 0 : 1);
  });

  test('are left out in percent when the women start from different bone, and stay in the other units', () => {
    const older = { ...set, scenarios: set.scenarios.map((one, index) => (index === 0 ? aged(one) : one)) };
    const mixed = chartContext({ set: older, runs: older.scenarios.map(createRunner(simpleSimulate)), hidden: [] });
    expect(hero('percent').spec(mixed).thresholds).toEqual([]);
    expect(hero('density').spec(mixed).thresholds).toHaveLength(2);
    expect(hero('t-score').spec(mixed).thresholds).toHaveLength(2);
  });
});

const aged = (one: (typeof set.scenarios)[number]) => ({ ...one, person: { ...one.person, age: one.person.age + 5 } });

describe('differences', () => {
  const shown = differenceDefinition(hero('percent'));

  test('are what separates each line from the baseline, and the baseline is the line at 0', () => {
    const absolute = hero('percent').spec(context).series;
    const [baseline] = absolute;
    for (const [index, { y, x }] of shown.spec(context).series.entries()) {
      const at = x[100] ?? 0;
      const own = absolute[index];
      const gap = own && baseline ? interpolateAt(own.x, own.y, at) - interpolateAt(baseline.x, baseline.y, at) : NaN;
      expect(y[100]).toBeCloseTo(gap, 9);
    }
    expect([...(shown.spec(context).series[0]?.y ?? [1])].every((value) => value === 0)).toBe(true);
  });

  test('need no baseline on the screen', () => {
    const without = chartContext({ set, runs, hidden: [set.baseline] });
    const { series } = shown.spec(without);
    expect(series.map(({ id }) => id)).toEqual(['s1', 's2', 's3']);
    expect(series[0]?.y).toBe(shown.spec(context).series[1]?.y);
  });

  test('show no thresholds, no observed points, and 0 on the axis; zoomed too', () => {
    const spec = shown.spec(context);
    expect([spec.thresholds, spec.points]).toEqual([undefined, undefined]);
    for (const zoom of [null, [60, 70] as const]) {
      const [low, high] = shown.yDomain(chartContext({ set, runs, hidden: [], zoom }));
      expect(low).toBeLessThanOrEqual(0);
      expect(high).toBeGreaterThanOrEqual(0);
    }
  });

  test('at a line’s end are those at the end of what is shown', () => {
    const zoomedTo = chartContext({ set, runs, hidden: [], zoom: [50, 60] });
    expect(shown.spec(zoomedTo).series[1]?.valueLabel).toMatch(/^\+\d+\.\d points at 60$/);
  });
});

describe('a zoomed axis', () => {
  test('spans the values of the ages shown', () => {
    const zoomedTo = chartContext({ set, runs, hidden: [], zoom: [70, 75] });
    const [low, high] = hero('percent').yDomain(zoomedTo);
    const values = zoomedTo.lines.flatMap(({ trajectory: { age, columns } }) =>
      [70, 75].map((at) => interpolateAt(age, columns.LS_BMD_pct, at)),
    );
    expect(low).toBeLessThanOrEqual(Math.min(...values));
    expect(high).toBeGreaterThanOrEqual(Math.max(...values));
    expect(high - low).toBeLessThan(3 * (Math.max(...values) - Math.min(...values)));
  });
});

describe('one chart for each line', () => {
  test('is on the scale of all, with the baseline behind', () => {
    const base = hero('percent');
    for (const { index, isBaseline } of context.lines) {
      const one = multipleDefinition(base, index);
      expect(one.yDomain(context)).toEqual(base.yDomain(context));
      const { series } = one.spec(context);
      expect(series.map(({ id, emphasis }) => [id, emphasis])).toEqual(
        isBaseline
          ? [['s0', 'focus']]
          : [
              ['s0', 'dimmed'],
              [`s${index}`, 'focus'],
            ],
      );
    }
  });
});

describe('therapy periods', () => {
  const therapy = (from: number, to?: number, dose = 1): Therapy => ({
    agent: 'estradiol',
    route: 'oral',
    dose,
    unit: 'mg',
    from,
    ...(to === undefined ? {} : { to }),
  });

  test('join what overlaps or touches, and leave gaps', () => {
    expect(therapyPeriods([therapy(60, 65), therapy(52, 55), therapy(54, 58), therapy(58, 59)])).toEqual([
      { from: 52, to: 59 },
      { from: 60, to: 65 },
    ]);
    expect(therapyPeriods([therapy(52), therapy(60, 61)])).toEqual([{ from: 52, to: Infinity }]);
    expect(therapyPeriods([therapy(52, 60, 0)])).toEqual([]);
  });

  test('cover an age exactly when a therapy does', () => {
    const span = fc.tuple(fc.integer({ min: 40, max: 80 }), fc.integer({ min: 1, max: 15 }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), fc.integer({ min: 40, max: 95 }), (spans, at) => {
        const therapies = spans.map(([from, years]) => therapy(from, from + years));
        const inside = (list: readonly { from: number; to?: number }[]): boolean =>
          list.some(({ from, to = Infinity }) => from <= at && at < to);
        expect(inside(therapyPeriods(therapies))).toBe(inside(therapies));
      }),
    );
  });
});

describe('before the first runs', () => {
  test('the axes of the runs to come are there', () => {
    const waiting: ChartContext = chartContext({ set, runs: [], hidden: [] });
    expect(waiting.lines).toEqual([]);
    expect(waiting.xDomain).toEqual(context.xDomain);
    const spec = hero('percent').spec(waiting);
    expect(spec.series).toEqual([]);
    expect(spec.subtitle).toBe(hero('percent').spec(context).subtitle);
    expect(hero('percent').yDomain(waiting).every(Number.isFinite)).toBe(true);
  });
});
