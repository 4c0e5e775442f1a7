import { describe, expect, it } from 'vitest';
import { asPrinted } from './as-printed';
import { LEMAIRE } from './lemaire';
import { ReferenceModel, type Settings } from './reference-model';
import { spectrumOf } from './spectrum';

const model = await ReferenceModel.of(LEMAIRE);
const none = model.inputs();
const rest = model.steadyState(none);

const PULSE_START = 20;
const PULSE_END = 80;
/** The slowest mode has then decayed to exp(−0.0858 · 320) < 2e-12 of itself. */
const LONG_AFTER = 400;

const duringPulse = (change: Settings): Float64Array[] =>
  model.run({
    from: 0,
    to: LONG_AFTER,
    initial: rest,
    outputTimes: [PULSE_START, PULSE_END, LONG_AFTER],
    switchDays: [PULSE_START, PULSE_END],
    inputs: (_, piece) => (piece === 1 ? change : {}),
  });

const ratios = (state: Float64Array): number[] => [...state].map((value, index) => value / rest[index]!);

describe('Lemaire 2004 at rest', () => {
  it.each([
    ['R', '7.7344e-4'],
    ['B', '7.2834e-4'],
    ['C', '9.1275e-4'],
  ])('%s = %s pM', (symbol, published) => {
    expect(asPrinted(rest[model.stateIndex(symbol)]!, published)).toBe(published);
  });

  it.each([
    ['pi_C', '0.19665'],
    ['pi_P', '0.0193798'],
  ])('%s = %s', (symbol, published) => {
    expect(asPrinted(model.observe(symbol, rest, none), published)).toBe(published);
  });

  it('named miss: the paper prints B as 0.7282e-3; its own constants give 0.7283e-3', () => {
    const thousandfold = rest[model.stateIndex('B')]! * 1e3;
    expect(thousandfold.toFixed(4)).toBe('0.7283');
    expect(Math.abs(thousandfold / 0.7282 - 1)).toBeLessThan(3e-4);
  });

  it('relaxes with the published eigenvalues', () => {
    const { real, pairReal, pairImaginary } = spectrumOf(model.jacobian(rest, none));
    expect(asPrinted(real, '-0.08584')).toBe('-0.08584');
    expect(asPrinted(pairReal, '-0.2528')).toBe('-0.2528');
    expect(asPrinted(pairImaginary, '0.2330')).toBe('0.2330');
  });
});

describe('Lemaire 2004: something added from day 20 to day 80', () => {
  const rows: readonly (readonly [string, Settings, readonly string[]])[] = [
    ['osteoclasts', { J_C: 1e-4 }, ['1.4638', '1.2084', '1.3516']],
    ['osteoclasts taken away', { J_C: -1e-4 }, ['0.5716', '0.7585', '0.6341']],
    ['active osteoblasts', { J_B: 1e-4 }, ['1.3237', '1.8759', '1.2483']],
    ['responding osteoblasts', { J_R: 1e-4 }, ['1.7427', '1.7303', '1.0101']],
    ['PTH', { I_P: 1000 }, ['5.2081', '2.2384', '4.0368']],
    ['RANKL', { I_L: 10 }, ['1.0057', '1.0028', '1.0045']],
    ['OPG', { I_O: 2e5 }, ['0.1018', '0.3303', '0.0721']],
  ];
  describe.each(rows)('%s', (_, change, published) => {
    const [before, end, after] = duringPulse(change);

    it.each(['R', 'B', 'C'].map((symbol, index) => [symbol, published[index]!] as const))(
      '%s at day 80 is %s times rest',
      (symbol, text) => {
        expect(asPrinted(ratios(end!)[model.stateIndex(symbol)]!, text)).toBe(text);
      },
    );

    it('nothing moves before, and rest returns afterwards', () => {
      for (const ratio of ratios(before!)) expect(Math.abs(ratio - 1)).toBeLessThan(1e-10);
      for (const ratio of ratios(after!)) expect(Math.abs(ratio - 1)).toBeLessThan(1e-8);
    });
  });
});

describe('Lemaire 2004 with OPG production halved', () => {
  const lacking = model.with({ K_OP: 1e5 });
  const found = ratios(lacking.steadyState(none));

  it.each([
    ['R', '1.4563'],
    ['B', '1.2068'],
    ['C', '1.3454'],
  ])('%s settles at %s times rest', (symbol, text) => {
    expect(asPrinted(found[model.stateIndex(symbol)]!, text)).toBe(text);
  });

  it('the course leads to the steady state that Newton found', () => {
    const [end] = lacking.run({
      ...{ from: 0, to: LONG_AFTER, initial: rest, outputTimes: [LONG_AFTER], switchDays: [] },
      inputs: () => ({}),
    });
    ratios(end!).forEach((ratio, index) => {
      expect(Math.abs(ratio / found[index]! - 1)).toBeLessThan(1e-8);
    });
  });

  it('osteoclasts per osteoblast rise by 1.11 only', () => {
    expect((found[model.stateIndex('C')]! / found[model.stateIndex('B')]!).toFixed(2)).toBe('1.11');
  });
});
