import { describe, expect, it } from 'vitest';
import { asPrinted } from './as-printed';
import { byHand } from './jorg-by-hand';
import { DAYS_PER_YEAR, JORG, naturalEstrogen, START_AGE, surgicalEstrogen } from './jorg';
import { ReferenceModel } from './reference-model';

const model = await ReferenceModel.of(JORG);
const rest = model.start();
const before = model.inputs();
const valueOf = (state: Float64Array, symbol: string): number => state[model.stateIndex(symbol)]!;

const MENOPAUSE_YEARS = 50 - START_AGE;
const MENOPAUSE = MENOPAUSE_YEARS * DAYS_PER_YEAR;

/** States so many years after menopause at 50, having lived from 25. */
const afterMenopause = (years: readonly number[], estrogen: (day: number) => number): Float64Array[] =>
  model.run({
    from: 0,
    to: MENOPAUSE + Math.max(...years) * DAYS_PER_YEAR,
    initial: rest,
    outputTimes: years.map((year) => MENOPAUSE + year * DAYS_PER_YEAR),
    switchDays: [MENOPAUSE],
    inputs: (day, piece) => ({ E: piece === 0 ? 1 : estrogen(day - MENOPAUSE) }),
  });

describe('Jörg 2022 before menopause', () => {
  it.each([
    ['pB', '215.939'],
    ['pC', '1723.994'],
    ['C', '41.9886'],
    ['B', '107.499'],
    ['Y', '612.446'],
    ['s', '11092.86'],
  ])('%s = %s at rest', (symbol, text) => {
    expect(asPrinted(valueOf(rest, symbol), text)).toBe(text);
    expect(Math.abs(valueOf(model.derivative(rest, before), symbol) / valueOf(rest, symbol))).toBeLessThan(1e-12);
  });

  it('density at 50 is .96086 of that at 25', () => {
    const [at50] = afterMenopause([0], naturalEstrogen);
    expect(asPrinted(valueOf(at50!, 'bd'), '0.96086')).toBe('0.96086');
  });

  it('named miss: −0.156 % a year is stated; the constants, and .96086 at 50 itself, give −0.1566', () => {
    const yearly = valueOf(model.derivative(rest, before), 'bd') * DAYS_PER_YEAR * 100;
    expect(yearly.toFixed(4)).toBe('-0.1566');
    expect((((0.96086 - 1) / MENOPAUSE_YEARS) * 100).toFixed(4)).toBe('-0.1566');
  });
});

describe('Jörg 2022 after natural menopause at 50', () => {
  const years = [0, 1, 2, 5, 10, 20];
  const [at50, ...later] = afterMenopause(years, naturalEstrogen);

  it.each([
    ['1', '0.9962'],
    ['2', '0.9889'],
    ['5', '0.9618'],
    ['10', '0.9226'],
    ['20', '0.8608'],
  ])('density after %s years is %s of that at 50', (year, text) => {
    const state = later[years.indexOf(Number(year)) - 1]!;
    expect(asPrinted(valueOf(state, 'bd') / valueOf(at50!, 'bd'), text)).toBe(text);
  });

  it('osteoclasts peak at 1.274 times rest, in the year nearest to 3', () => {
    const weekly = Array.from({ length: 8 * 52 }, (_, week) => week / 52);
    const osteoclasts = afterMenopause(weekly, naturalEstrogen).map((state) => valueOf(state, 'C'));
    const peak = Math.max(...osteoclasts);
    expect(asPrinted(peak / valueOf(rest, 'C'), '1.274')).toBe('1.274');
    expect(weekly[osteoclasts.indexOf(peak)]!.toFixed(0)).toBe('3');
  });
});

/**
 * Named miss: Nelson et al. 2026 let estrogen act on osteoclast death as well after surgery, with constants that are not among
 * the facts at hand, and publish the spine. Only their course of estrogen is taken; the cells stay those of Jörg 2022. The check
 * is therefore a second implementation, not their figures.
 */
describe('Jörg 2022 with the estrogen of removed ovaries', () => {
  const start = (): number[] => [...afterMenopause([0], naturalEstrogen)[0]!];

  it.each([
    ['natural', 1, naturalEstrogen],
    ['natural', 10, naturalEstrogen],
    ['surgical', 1, surgicalEstrogen],
    ['surgical', 2, surgicalEstrogen],
    ['surgical', 5, surgicalEstrogen],
    ['surgical', 10, surgicalEstrogen],
  ] as const)('%s, year %d: every state agrees with the model written by hand', (_, year, estrogen) => {
    const [engine] = afterMenopause([year], estrogen);
    // Nine steps for each halving of estrogen keep the error of Runge–Kutta far below the tolerance.
    byHand(start(), estrogen, year * DAYS_PER_YEAR, 0.0125).forEach((value, index) => {
      expect(Math.abs(engine![index]! / value - 1)).toBeLessThan(1e-7);
    });
  });

  it('bone goes three times as fast at first as after natural menopause, and more has gone after 20 years', () => {
    const years = [0, 2, 10, 20];
    const lossOf = (estrogen: (day: number) => number): number[] => {
      const density = afterMenopause(years, estrogen).map((state) => valueOf(state, 'bd'));
      return density.slice(1).map((value, index) => density[index]! - value);
    };
    const natural = lossOf(naturalEstrogen);
    const surgical = lossOf(surgicalEstrogen);
    expect(surgical[0]!).toBeGreaterThan(3 * natural[0]!);
    expect(surgical.reduce((sum, loss) => sum + loss)).toBeGreaterThan(natural.reduce((sum, loss) => sum + loss));
  });
});
