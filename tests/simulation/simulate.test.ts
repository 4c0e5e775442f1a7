import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario';
import { COLUMNS, monthlyAges, simulate, stepAges, type Column, type Trajectory } from '../../src/simulation';
import { restDrift } from '../support/rest-drift';
import { cream, hold, medroxyprogesterone, oralProgesterone, patch, rate, woman } from '../support/scenarios';

const SITES = ['LS_BMD_pct', 'TH_BMD_pct', 'FN_BMD_pct'] as const;

/** Percentage points that the integrator's own tolerance allows between two runs with other steps. */
const TOLERANCE = 1e-4;

const end = (run: Trajectory, column: Column): number => run.columns[column].at(-1) ?? Number.NaN;
const yearly = (scenario: Scenario): Trajectory => simulate(scenario, { ages: stepAges(scenario, 1) });

function expectSame(a: Trajectory, b: Trajectory): void {
  for (const column of COLUMNS) expect(a.columns[column], column).toEqual(b.columns[column]);
}

describe('premenopausal rest', () => {
  it('drifts less than 1e-6 in 100 years with ageing off', () => {
    expect(restDrift()).toBeLessThan(1e-6);
  });

  it('holds for a whole woman before the transition: no site changes by 0.001 % from 21 to 31 with ageing off', () => {
    const run = yearly(woman({ person: { age: 21, ageAtFinalPeriod: 60 }, years: 10, parameters: { ageingOn: 0 } }));
    for (const column of SITES) expect(Math.abs(end(run, column))).toBeLessThan(1e-3);
  });
});

describe('history', () => {
  it('a run from 46, read from 56 and re-based, equals the run started at 56 within 0.001 points', () => {
    const therapies = [patch(50, 52), oralProgesterone(100, 52)];
    const long = yearly(woman({ therapies }));
    const late = yearly(woman({ person: { age: 56 }, years: 25, therapies }));
    for (const column of SITES) {
      const start = long.columns[column][10] ?? Number.NaN;
      late.columns[column].forEach((value, index) => {
        const rebased = 100 * ((100 + (long.columns[column][10 + index] ?? Number.NaN)) / (100 + start) - 1);
        expect(Math.abs(value - rebased)).toBeLessThan(1e-3);
      });
    }
  });

  it('starts at 0 % and at the baseline T-scores, and g/cm² follows density', () => {
    const run = yearly(woman({ person: { baseline: { LS_T: -0.6, FN_T: -1 } } }));
    for (const column of SITES) expect(run.columns[column][0]).toBe(0);
    expect(run.columns.LS_T[0]).toBeCloseTo(-0.6, 12);
    expect(run.columns.FN_T[0]).toBeCloseTo(-1, 12);
    run.columns.LS_BMD.forEach((value, index) => {
      const percent = run.columns.LS_BMD_pct[index] ?? Number.NaN;
      expect(value).toBeCloseTo((1.047 - 0.6 * 0.11) * (1 + percent / 100), 10);
    });
    // Without a measured hip the model carries its own T: near 0 before the transition.
    expect(Math.abs(run.columns.TH_T[0] ?? Number.NaN)).toBeLessThan(0.25);
  });
});

describe('identities', () => {
  const plain = woman({ therapies: [patch(50, 52)] });

  it('a zero dose gives the identical run', () => {
    expectSame(yearly(plain), yearly(woman({ therapies: [patch(50, 52), oralProgesterone(0, 52), cream(0, 53, 54)] })));
  });
  it('a therapy or factor that begins after the end changes nothing', () => {
    expectSame(
      yearly(plain),
      yearly(woman({ therapies: [patch(50, 52), cream(40, 95)], rates: [rate('rankl-production', 2, 90)] })),
    );
  });
  it('the same run twice is identical, whatever ran in between', () => {
    const first = yearly(plain);
    yearly(woman({ person: { age: 60, cycle: 'anovulatory' }, levels: [hold('estradiol', 100, 61)] }));
    expectSame(first, yearly(plain));
  });
  it('the order of therapies does not matter', () => {
    const forward = yearly(woman({ therapies: [patch(50, 52), oralProgesterone(100, 52), cream(20, 54)] }));
    const backward = yearly(woman({ therapies: [cream(20, 54), oralProgesterone(100, 52), patch(50, 52)] }));
    for (const column of SITES) expect(Math.abs(end(forward, column) - end(backward, column))).toBeLessThan(1e-9);
  });
  it('a dose split into two therapies of the same agent adds up', () => {
    const whole = yearly(plain);
    const split = yearly(woman({ therapies: [patch(30, 52), patch(20, 52)] }));
    for (const column of SITES) expect(Math.abs(end(whole, column) - end(split, column))).toBeLessThan(1e-9);
  });
  it('overlapping factors multiply', () => {
    const product = yearly(woman({ rates: [rate('opg-production', 3, 52)] }));
    const pair = yearly(woman({ rates: [rate('opg-production', 1.5, 52), rate('opg-production', 2, 52)] }));
    for (const column of SITES) expect(Math.abs(end(product, column) - end(pair, column))).toBeLessThan(1e-9);
  });
  it('output ages do not change the run', () => {
    const coarse = simulate(plain, { ages: Float64Array.of(46, 81) });
    const fine = simulate(plain, { ages: monthlyAges(plain) });
    for (const column of SITES) expect(end(coarse, column)).toBe(end(fine, column));
  });
});

describe('levels', () => {
  it.each([
    ['estradiol', 'estradiol_pg_mL'],
    ['progesterone', 'progesterone_ng_mL'],
    ['allopregnanolone', 'allopregnanolone_nmol_L'],
  ] as const)('setting %s to the mean it already has changes nothing', (signal, column) => {
    const base = woman({ person: { age: 70 }, years: 10, therapies: [patch(50, 52), oralProgesterone(100, 52)] });
    const free = yearly(base);
    const value = free.columns[column].at(-1) ?? Number.NaN;
    const held = yearly({ ...base, levels: [hold(signal, value, 71)] });
    for (const site of SITES) expect(Math.abs(end(held, site) / end(free, site) - 1)).toBeLessThan(1e-9);
  });
  it('shows the value that was set, and progesterone set by hand leaves allopregnanolone as computed', () => {
    const free = yearly(woman({ therapies: [oralProgesterone(100, 52)] }));
    const held = yearly(woman({ therapies: [oralProgesterone(100, 52)], levels: [hold('progesterone', 8, 60)] }));
    expect(end(held, 'progesterone_ng_mL')).toBeCloseTo(8, 9);
    expect(end(held, 'allopregnanolone_nmol_L')).toBeCloseTo(end(free, 'allopregnanolone_nmol_L'), 12);
  });
  it('a held cortisol tone is the tone', () => {
    const held = yearly(woman({ levels: [hold('cortisol-tone', 1.4, 60, 70)] }));
    expect(held.columns.cortisol_tone[20]).toBe(1.4);
    expect(held.columns.cortisol_tone[34]).not.toBe(1.4);
  });
});

describe('human evidence only', () => {
  it('takes the whole effect of allopregnanolone away', () => {
    const options = { humanEvidenceOnly: true, therapies: [patch(50, 52)] };
    const low = yearly(woman({ ...options, levels: [hold('allopregnanolone', 0.2, 55)] }));
    const high = yearly(woman({ ...options, levels: [hold('allopregnanolone', 100, 55)] }));
    for (const site of SITES) expect(Math.abs(end(low, site) - end(high, site))).toBeLessThan(TOLERANCE);
  });
});

describe('directions', () => {
  const ladder = (values: readonly number[], make: (value: number) => Scenario): number[] =>
    values.map((value) => end(yearly(make(value)), 'LS_BMD_pct'));
  const rises = (numbers: readonly number[]): void => {
    numbers.slice(1).forEach((value, index) => {
      expect(value).toBeGreaterThanOrEqual((numbers[index] ?? Number.NaN) - 1e-6);
    });
  };

  it('more estrogen, held, never means less bone (0–300 pg/mL)', () => {
    rises(
      ladder([0, 1, 2, 5, 10, 15, 20, 30, 50, 80, 120, 200, 300], (value) =>
        woman({ levels: [hold('estradiol', value, 52)] }),
      ),
    );
  });
  it('RANKL production up never means more bone', () => {
    rises(
      ladder([4, 3, 2, 1.5, 1.2, 1, 0.8, 0.5, 0.25], (value) =>
        woman({ rates: [rate('rankl-production', value, 52)] }),
      ),
    );
  });
  it('OPG production up never means less bone', () => {
    rises(
      ladder([0.25, 0.5, 0.8, 1, 1.2, 1.5, 2, 3, 4], (value) => woman({ rates: [rate('opg-production', value, 52)] })),
    );
  });
  it('allopregnanolone up never means less bone while the hypothesis is on', () => {
    rises(
      ladder([0, 0.2, 1, 3, 10, 30, 100, 500], (value) => woman({ levels: [hold('allopregnanolone', value, 52)] })),
    );
  });
});

describe('robustness', () => {
  const age = fc.double({ min: 18, max: 80, noNaN: true });
  const parts = fc.record({
    age,
    ageAtFinalPeriod: fc.double({ min: 30, max: 60, noNaN: true }),
    menopause: fc.constantFrom('natural', 'surgical', 'ovarian-insufficiency'),
    cycle: fc.constantFrom('ovulatory', 'short-luteal', 'anovulatory'),
    weightKg: fc.double({ min: 35, max: 200, noNaN: true }),
    years: fc.double({ min: 0.1, max: 30, noNaN: true }),
    estradiol: fc.double({ min: 0, max: 400, noNaN: true }),
    progesterone: fc.double({ min: 0, max: 600, noNaN: true }),
    progestin: fc.double({ min: 0, max: 20, noNaN: true }),
    rankl: fc.double({ min: 0.1, max: 10, noNaN: true }),
    opg: fc.double({ min: 0.1, max: 10, noNaN: true }),
    cortisol: fc.double({ min: 0.5, max: 2, noNaN: true }),
    start: fc.double({ min: 0, max: 1, noNaN: true }),
  });

  it('random lives stay positive and finite without clamping', () => {
    fc.assert(
      fc.property(parts, (x) => {
        const from = x.age + x.start * x.years;
        const run = simulate(
          woman({
            person: {
              age: x.age,
              ageAtFinalPeriod: x.ageAtFinalPeriod,
              menopause: x.menopause,
              cycle: x.cycle,
              weightKg: x.weightKg,
            },
            years: x.years,
            therapies: [
              patch(x.estradiol, from),
              oralProgesterone(x.progesterone, from, undefined, { days: 12, ofEvery: 28 }),
              medroxyprogesterone(x.progestin, from),
            ],
            rates: [rate('rankl-production', x.rankl, from), rate('opg-production', x.opg, from)],
            levels: [hold('cortisol-tone', x.cortisol, from)],
          }),
        );
        for (const column of COLUMNS) expect(run.columns[column].every(Number.isFinite), column).toBe(true);
        for (const column of ['LS_BMD', 'TH_BMD', 'FN_BMD', 'osteoclasts', 'osteoblasts', 'RANKL', 'OPG'] as const) {
          expect(Math.min(...run.columns[column]), column).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200, seed: 20261123 },
    );
  });

  it('a hundred times tighter tolerance moves no density by 0.005 points', () => {
    const scenario = woman({
      therapies: [patch(50, 52, 60), oralProgesterone(200, 52, 60, { days: 12, ofEvery: 28 })],
    });
    const usual = simulate(scenario);
    const tight = simulate(scenario, { relativeTolerance: 1e-8 });
    for (const site of SITES) {
      usual.columns[site].forEach((value, index) => {
        expect(Math.abs(value - (tight.columns[site][index] ?? Number.NaN))).toBeLessThan(5e-3);
      });
    }
  });
});

describe('output ages', () => {
  it('step from the start and always include the end', () => {
    expect([...stepAges(woman({ years: 1 }), 0.4)]).toEqual([46, 46.4, 46.8, 47]);
    expect(monthlyAges(woman()).length).toBe(421);
    expect(() => stepAges(woman(), 0)).toThrow(RangeError);
  });
});
