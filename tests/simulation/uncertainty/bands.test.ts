import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bandsOf,
  compareAt,
  drawParameters,
  EnsembleBuilder,
  type Ensemble,
  loadPosterior,
  simulate,
  simulateDraw,
} from '../../../src/simulation';
import { standardDeviation } from '../../../src/numerics';
import { patch, woman } from '../../support/scenarios';

const posterior = await loadPosterior();
const PARAMETERS = { parameters: true, women: false };
const WOMEN = { parameters: false, women: true };

const ensembleOf = (rows: readonly (readonly number[])[]): Ensemble => ({
  ages: Float64Array.from(rows[0]!, (_, index) => 50 + index),
  draws: rows.length,
  values: { LS_BMD_pct: Float64Array.from(rows.flat()) },
});

describe('bands', () => {
  it('hold the quantiles of the draws at each age', () => {
    const rows = Array.from({ length: 201 }, (_, draw) => [draw / 200, 2 * (draw / 200) - 5]);
    const [half, most, nearly] = bandsOf(ensembleOf(rows), 'LS_BMD_pct');
    expect([half!.level, most!.level, nearly!.level]).toEqual([50, 80, 95]);
    expect(half!.low[0]).toBeCloseTo(0.25, 12);
    expect(half!.high[1]).toBeCloseTo(-3.5, 12);
    expect(most!.low[0]).toBeCloseTo(0.1, 12);
    expect(nearly!.high[0]).toBeCloseTo(0.975, 12);
  });

  it('lie inside each other, whatever the draws, and leave out draws without a value', () => {
    const value = fc.double({ min: -50, max: 10, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value, value), { minLength: 3, maxLength: 40 }), (rows) => {
        const [half, most, nearly] = bandsOf(ensembleOf([...rows, [NaN, NaN, NaN]]), 'LS_BMD_pct');
        for (let age = 0; age < 3; age++) {
          expect(nearly!.low[age]!).toBeLessThanOrEqual(most!.low[age]!);
          expect(most!.low[age]!).toBeLessThanOrEqual(half!.low[age]!);
          expect(half!.low[age]!).toBeLessThanOrEqual(half!.high[age]!);
          expect(half!.high[age]!).toBeLessThanOrEqual(most!.high[age]!);
          expect(most!.high[age]!).toBeLessThanOrEqual(nearly!.high[age]!);
        }
      }),
    );
  });
});

describe('one scenario against another, draw by draw', () => {
  it('counts draws and spreads of the differences, between ages too', () => {
    const one = ensembleOf([
      [0, 2],
      [0, 4],
      [0, 6],
      [0, -2],
    ]);
    const other = ensembleOf([
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(compareAt(one, other, 'LS_BMD_pct', 51)).toMatchObject({ probability: 0.75, draws: 4, median: 3 });
    expect(compareAt(one, other, 'LS_BMD_pct', 50.5)!.median).toBeCloseTo(1.5, 12);
    expect(compareAt(other, one, 'LS_BMD_pct', 51)!.probability).toBe(0.25);
    // Equal lives are a toss-up, and ages outside are nothing.
    expect(compareAt(one, other, 'LS_BMD_pct', 50)!.probability).toBe(0.5);
    expect(compareAt(one, other, 'LS_BMD_pct', 60)).toBeUndefined();
  });

  it('is paired: the same draws on both sides leave less spread than strangers would', () => {
    const ages = Float64Array.of(52, 57);
    const [more, less] = [50, 37.5].map((dose) => {
      const scenario = woman({ person: { age: 52 }, years: 5, therapies: [patch(dose, 52)] });
      const builder = new EnsembleBuilder({ scenario, ages, columns: ['LS_BMD_pct'], posterior, layers: WOMEN });
      for (let draw = 0; draw < 60; draw++) builder.next();
      return builder.result();
    });
    const at = (ensemble: Ensemble, shift = 0): number[] =>
      Array.from({ length: 60 }, (_, draw) => ensemble.values.LS_BMD_pct![((draw + shift) % 60) * 2 + 1]!);
    const differences = (shift: number): number[] => at(more!).map((value, draw) => value - at(less!, shift)[draw]!);
    expect(standardDeviation(differences(0))).toBeLessThan(0.5 * standardDeviation(differences(17)));
    expect(compareAt(more!, less!, 'LS_BMD_pct', 57)!.probability).toBeGreaterThan(0.95);
  });
});

describe('an ensemble', () => {
  it('is made of runs that err by less than 0.01 points against the full tolerances', () => {
    const scenario = woman({ therapies: [patch(50, 52)] });
    const ages = Float64Array.of(46, 52, 53, 60, 81);
    for (const index of [0, 5, 77]) {
      const quick = simulateDraw(scenario, ages, posterior, PARAMETERS, index).columns;
      const full = simulate(
        { ...scenario, parameters: drawParameters(posterior, PARAMETERS, index) },
        { ages },
      ).columns;
      full.LS_BMD_pct.forEach((value, at) => expect(Math.abs(value - quick.LS_BMD_pct[at]!)).toBeLessThan(0.01));
    }
  });

  it('leaves what the scenario sets itself as it is', () => {
    const scenario = woman({ years: 5, parameters: { estradiolHalfMaximal: 12 } });
    const { scenario: run } = simulateDraw(scenario, Float64Array.of(46, 51), posterior, PARAMETERS, 3);
    expect(run.parameters!['estradiolHalfMaximal']).toBe(12);
  });

  it('is 0 at the age asked for in every draw, and tells nothing before it', () => {
    const builder = new EnsembleBuilder({
      scenario: woman({ years: 10 }),
      ages: Float64Array.of(46, 48, 50, 52, 56),
      columns: ['LS_BMD_pct', 'LS_T'],
      posterior,
      layers: PARAMETERS,
      startAge: 50,
    });
    for (let draw = 0; draw < 3; draw++) builder.next();
    const { values, draws } = builder.result();
    for (let draw = 0; draw < draws; draw++) {
      const row = values.LS_BMD_pct!.slice(draw * 5, draw * 5 + 5);
      expect(row[1]).toBeNaN();
      expect(row[2]).toBeCloseTo(0, 12);
      expect(row[4]).toBeLessThan(0);
      expect(values.LS_T![draw * 5]).not.toBeNaN();
    }
  });

  it('has women who differ by 1 to 1.5 % a year in the years after the last period', () => {
    const builder = new EnsembleBuilder({
      scenario: woman({ years: 10 }),
      ages: Float64Array.of(46, 50, 53, 56),
      columns: ['LS_BMD_pct'],
      posterior,
      layers: WOMEN,
    });
    for (let draw = 0; draw < 150; draw++) builder.next();
    const all = builder.result().values.LS_BMD_pct!;
    const rates = Array.from({ length: 150 }, (_, draw) => (all[draw * 4 + 2]! - all[draw * 4 + 1]!) / 3);
    expect(standardDeviation(rates)).toBeGreaterThan(0.9);
    expect(standardDeviation(rates)).toBeLessThan(1.5);
  });
});
