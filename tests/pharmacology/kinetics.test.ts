import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulationOf } from '../../src/pharmacology';
import { periodicLevel } from '../../src/pharmacology/kinetics/dose-train';
import { type Kinetics, resolveKinetics } from '../../src/pharmacology/kinetics/resolve';
import { singleDoseArea, singleDoseLevel } from '../../src/pharmacology/kinetics/single-dose';
import { filtered, modesOf, steadyLevel } from '../../src/pharmacology/kinetics/transfer-function';
import { integrateCompartments } from './compartments-ode';
import { THERAPIES, VALUES } from './values';

interface Case {
  readonly name: string;
  readonly kinetics: Kinetics;
  readonly absorption: number | null;
  readonly amount: number;
}

const cases: Case[] = Object.entries(THERAPIES).flatMap(([name, therapy]) => {
  const formulation = formulationOf(therapy);
  const profiles = therapy.withFood === false ? formulation.fasting! : formulation.analytes;
  return profiles.map((profile) => {
    const kinetics = resolveKinetics(profile, formulation.units[0]!, VALUES, 82);
    const [input] = profile.inputs;
    const absorption = input!.kind === 'first-order' ? VALUES[input!.absorption]! : null;
    return { name: `${name}: ${profile.analyte}`, kinetics, absorption, amount: kinetics.arrives(therapy.dose) };
  });
});

const FILTER = Math.LN2 / 12;
const relative = (value: number, truth: number, scale: number): number => Math.abs(value - truth) / scale;

describe.each(cases)('$name', ({ kinetics, absorption, amount }) => {
  const { inputs } = kinetics;

  it('a single dose agrees with the differential equations: level, occupancy, eliminated, and nothing is lost', () => {
    const points = integrateCompartments(kinetics, absorption, (day) => (day === 0 ? amount : 0), FILTER, 96, 250);
    const peak = Math.max(...points.map(({ level }) => level));
    for (const { hour, level, occupancy, dosed, remaining, eliminated } of points.slice(1)) {
      expect(relative(singleDoseLevel(inputs, amount, hour), level, peak)).toBeLessThan(1e-8);
      expect(relative(singleDoseLevel(inputs, amount, hour, FILTER), occupancy, peak)).toBeLessThan(1e-8);
      const gone = kinetics.compartments!.clearance * singleDoseArea(inputs, amount, hour);
      expect(relative(gone, eliminated, amount)).toBeLessThan(1e-8);
      expect(relative(dosed, remaining + gone, amount)).toBeLessThan(1e-8);
    }
  });

  it.each([
    [1, 1],
    [12, 28],
    [2, 3],
  ])('%i of %i days: the periodic steady state agrees with a run from empty', { timeout: 60_000 }, (days, ofEvery) => {
    const amounts = Float64Array.from({ length: ofEvery }, (_, day) => (day < days ? amount : 0));
    const spinUp = Math.ceil(40 / ofEvery) * ofEvery;
    const length = (spinUp + ofEvery) * 24;
    const points = integrateCompartments(kinetics, absorption, (day) => amounts[day % ofEvery]!, FILTER, length, 60);
    const level = periodicLevel(inputs, amounts, Infinity);
    const occupancy = periodicLevel(inputs, amounts, FILTER);
    const peak = Math.max(...points.map((point) => point.level));
    for (const point of points.slice(spinUp * 24 + 1, -1)) {
      const day = Math.floor(point.hour / 24) % ofEvery;
      expect(relative(level.at(day, point.hour % 24), point.level, peak)).toBeLessThan(1e-8);
      expect(relative(occupancy.at(day, point.hour % 24), point.occupancy, peak)).toBeLessThan(1e-8);
    }
    // In a period as much leaves as arrives.
    const first = points[spinUp * 24]!;
    const last = points.at(-1)!;
    expect(relative((last.eliminated - first.eliminated) / ofEvery, (amount * days) / ofEvery, amount)).toBeLessThan(
      1e-8,
    );
    expect(level.mean).toBeCloseTo((amount * days) / ofEvery / 24 / kinetics.compartments!.clearance, 10);
    expect(occupancy.mean).toBe(level.mean);
  });
});

describe('partial fractions', () => {
  const at = (poles: readonly number[], t: number): number => {
    const { rates, coefficients } = modesOf({ gain: 1, zeros: [], poles });
    return rates.reduce((sum, rate, i) => sum + coefficients[i]! * Math.exp(-rate * t), 0);
  };

  it('two equal rates give t·e^(−rate·t)', () => {
    for (const t of [0.5, 3, 20]) expect(at([0.3, 0.3], t) / (t * Math.exp(-0.3 * t))).toBeCloseTo(1, 9);
  });

  it('three equal rates give t²/2·e^(−rate·t)', () => {
    for (const t of [2, 10]) expect(at([0.3, 0.3, 0.3], t) / ((t * t * Math.exp(-0.3 * t)) / 2)).toBeCloseTo(1, 6);
  });

  it('is continuous where two rates meet', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -13, max: -2, noNaN: true }),
        fc.double({ min: 0.1, max: 30, noNaN: true }),
        (power, t) => {
          const gap = 0.3 * 10 ** power;
          // (e^(−a·t) − e^(−b·t))/(b − a) without cancellation.
          const truth = (Math.exp(-0.3 * t) * -Math.expm1(-gap * t)) / gap;
          expect(Math.abs(at([0.3, 0.3 + gap], t) / truth - 1)).toBeLessThan(1e-9);
        },
      ),
    );
  });

  it('a filter keeps the steady level, an infinite rate keeps everything', () => {
    const transfer = { gain: 2, zeros: [0.1], poles: [0.4, 0.05] };
    expect(steadyLevel(filtered(transfer, 0.7))).toBeCloseTo(steadyLevel(transfer), 12);
    expect(filtered(transfer, Infinity)).toBe(transfer);
  });
});
