import { describe, expect, it } from 'vitest';
import { findPreset } from '../../../src/scenario';
import { createChain } from '../../../tools/averaging/chain';
import { hourlyLife } from '../../../tools/averaging/life';
import { matrixExponential } from '../../../tools/averaging/matrix-exponential';
import { simulate } from '../../../src/simulation';
import { estrogenBlocks, patchOn } from '../../../tools/averaging/estrogen-blocks';
import { tenYears } from '../../../tools/averaging/window';

describe('the hour-by-hour run as a measure', () => {
  it('moves by exact linear steps: a rotation that decays', () => {
    const [decay, turn, time] = [0.3, 2, 1.7];
    const found = matrixExponential([Float64Array.of(-decay, turn), Float64Array.of(-turn, -decay)], time);
    const size = Math.exp(-decay * time);
    expect(found[0]![0]).toBeCloseTo(size * Math.cos(turn * time), 13);
    expect(found[0]![1]).toBeCloseTo(size * Math.sin(turn * time), 13);
    expect(found[1]![0]).toBeCloseTo(-size * Math.sin(turn * time), 13);
  });

  it('filters the level of a dose as the closed form does, in steps of any length', () => {
    const [absorption, elimination, filter, volume] = [0.45, 0.2, 0.06, 100];
    const matrix = [Float64Array.of(-absorption, 0), Float64Array.of(absorption, -elimination)];
    const system = { matrix, output: Float64Array.of(0, 1 / volume) };
    const steps = [0.0625, 0.5, 3];
    const chain = createChain(system, steps, [filter]);
    chain.state[0] = 1;
    let occupancy = 0;
    let time = 0;
    for (const step of [0, 0, 1, 2, 2, 1, 0]) {
      occupancy = occupancy * Math.exp(-filter * steps[step]!) + chain.fed(step, 0);
      chain.advance(step);
      time += steps[step]!;
    }
    const rates = [absorption, elimination, filter];
    const expected = rates.reduce((sum, rate, i) => {
      const others = rates.filter((_, j) => j !== i);
      return sum + Math.exp(-rate * time) / ((others[0]! - rate) * (others[1]! - rate));
    }, 0);
    expect(occupancy).toBeCloseTo((absorption * filter * expected) / volume, 14);
  });

  it('changes by less than a fiftieth of the bound when every step is halved', () => {
    const preset = findPreset('oral-estradiol-1-oral-progesterone-100');
    const scenario = { ...tenYears(preset!.scenario), years: 3 };
    const usual = hourlyLife(scenario);
    const halved = hourlyLife(scenario, 2);
    usual.percent.forEach((value, index) => expect(Math.abs(value - halved.percent[index]!)).toBeLessThan(1e-3));
  });
});

describe('estrogen for three weeks of four', () => {
  it('is followed day by day; perforation makes that needed', () => {
    const followed = estrogenBlocks([[21, 28]])[0]!;
    expect(followed.difference).toBeLessThan(0.02);
    const scenario = tenYears(patchOn(21, 28));
    const everyDay = tenYears(patchOn(28, 28));
    const pauses = simulate(scenario).columns.LS_BMD_pct.at(-1)!;
    const without = { ...scenario, parameters: { perforation: 0 } };
    expect(pauses).toBeLessThan(simulate(everyDay).columns.LS_BMD_pct.at(-1)! - 2);
    expect(pauses).toBeLessThan(simulate(without).columns.LS_BMD_pct.at(-1)! - 0.2);
  });
});
