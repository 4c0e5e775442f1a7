import { describe, expect, it } from 'vitest';
import { asPrinted } from './as-printed';
import { PIVONKA } from './pivonka';
import { ReferenceModel, type Settings } from './reference-model';

const published = await ReferenceModel.of(PIVONKA);
const none = published.inputs();
const guess = published.steadyState(none);
const valueOf = (state: Float64Array, symbol: string): number => state[published.stateIndex(symbol)]!;

/** Bone volume is measured from the exact steady state, of which the published one is a rounding. */
const balanced: Settings = { OBa_0: valueOf(guess, 'OBa'), OCa_0: valueOf(guess, 'OCa') };
const model = published.with(balanced);
const rest = model.steadyState(none);
const CELLS = ['OBp', 'OBa', 'OCa'] as const;
const YEARS_IN_DAYS = 2000;

describe('Pivonka 2008 at rest', () => {
  it.each([
    ['OBp', '6.1964e-4'],
    ['OBa', '5.5839e-4'],
    ['OCa', '8.0696e-4'],
  ])('%s = %s pM', (symbol, text) => {
    expect(asPrinted(valueOf(rest, symbol), text)).toBe(text);
  });

  it.each([
    ['OPG', '18435.9'],
    ['RANKL', '0.552235'],
    ['RR', '0.18841'],
    ['pi_L', '0.0405543'],
    ['T', '8.06964e-4'],
    ['a_P', '0.0190114'],
    ['r_P', '0.0711223'],
    ['balance', '1.087'],
  ])('%s = %s', (symbol, text) => {
    expect(asPrinted(model.observe(symbol, rest, none), text)).toBe(text);
  });

  it('keeps its bone', () => {
    const [end] = model.run({
      ...{ from: 0, to: YEARS_IN_DAYS, initial: rest, outputTimes: [YEARS_IN_DAYS], switchDays: [] },
      inputs: () => ({}),
    });
    expect(Math.abs(valueOf(end!, 'BV') / valueOf(rest, 'BV') - 1)).toBeLessThan(1e-10);
  });
});

describe('Pivonka 2008 after a lasting change', () => {
  const rows: readonly (readonly [string, Settings, Settings, readonly string[]])[] = [
    ['twice the RANKL per precursor', { R_L: 2 * 2.7034764e6 }, {}, ['1.0969', '1.0663', '1.0790']],
    ['RANKL infusion', {}, { I_L: 168.42 }, ['1.4385', '1.2784', '1.3449']],
    ['PTH infusion', {}, { I_P: 1000 }, ['2.2611', '1.6913', '1.9279']],
  ];
  describe.each(rows)('%s', (_, parameters, infusion, texts) => {
    const changed = published.with({ ...balanced, ...parameters });
    const [end] = changed.run({
      ...{ from: 0, to: YEARS_IN_DAYS, initial: rest, outputTimes: [YEARS_IN_DAYS], switchDays: [] },
      inputs: () => infusion,
    });

    it.each(CELLS.map((symbol, index) => [symbol, texts[index]!] as const))(
      'the course leads %s to %s times rest',
      (symbol, text) => {
        expect(asPrinted(valueOf(end!, symbol) / valueOf(rest, symbol), text)).toBe(text);
      },
    );

    it('no cell moves any more there', () => {
      const derivative = changed.derivative(end!, changed.inputs(infusion));
      for (const symbol of CELLS) {
        expect(Math.abs(valueOf(derivative, symbol) / valueOf(end!, symbol))).toBeLessThan(1e-9);
      }
    });
  });
});
