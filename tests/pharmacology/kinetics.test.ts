import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMULATIONS } from '../../src/pharmacology';
import type { Input } from '../../src/pharmacology';
import { periodicLevel } from '../../src/pharmacology/kinetics/dose-train';
import { resolveKinetics } from '../../src/pharmacology/kinetics/resolve';
import { singleDoseArea, singleDoseLevel } from '../../src/pharmacology/kinetics/single-dose';
import { filtered, modesOf, steadyLevel } from '../../src/pharmacology/kinetics/transfer-function';
import { integrateCompartments, type Way } from './compartments-ode';
import { VALUES } from './values';

const FILTER = Math.LN2 / 12;
const WEIGHT = 82;
const relative = (value: number, truth: number, scale: number): number => Math.abs(value - truth) / scale;

function wayOf(input: Input): Way | undefined {
  if (input.kind === 'first-order') {
    const share =
      input.share === undefined ? 1 - (input.restOf === undefined ? 0 : VALUES[input.restOf]!) : VALUES[input.share]!;
    return { kind: 'depot', absorption: VALUES[input.absorption]!, share };
  }
  return input.kind === 'zero-order' ? { kind: 'flow', flow: () => 0 } : undefined;
}

/** Every formulation with compartments; patches, whose flow fades, have tests of their own. */
const cases = FORMULATIONS.flatMap(({ analytes, fasting, agent, route, units, studiedRange }) =>
  [...analytes, ...(fasting ?? [])].flatMap((profile, index) => {
    const kinetics = resolveKinetics(profile, units[0]!, VALUES, WEIGHT);
    const { compartments } = kinetics;
    const ways = profile.inputs.map(wayOf);
    if (compartments === undefined || ways.includes(undefined)) return [];
    const fast = profile.inputs.flatMap((input) => (input.kind === 'first-order' ? [VALUES[input.absorption]!] : []));
    const fastest = Math.max(compartments.clearance / compartments.centralVolume, ...fast);
    return [
      {
        name: `${agent} ${route}: ${profile.analyte}${index >= analytes.length ? ' (fasting)' : ''}`,
        kinetics,
        compartments,
        ways: ways as readonly Way[],
        amount: kinetics.arrives(studiedRange[0]),
        daily: units[0]!.endsWith('/d'),
        stepsPerHour: Math.ceil(60 * Math.max(1, 2 * fastest)),
      },
    ];
  }),
);

/** Evenly over the days on which a dose is taken, when the way in is a flow. */
const fed = (ways: readonly Way[], amountOf: (day: number) => number): readonly Way[] =>
  ways.map((way) =>
    way.kind === 'depot' ? way : { kind: 'flow', flow: (_, middle) => amountOf(Math.floor(middle / 24)) / 24 },
  );

it('all formulations with flows through compartments are here', () => {
  expect(cases.length).toBe(29);
});

describe.each(cases)('$name', ({ kinetics, compartments, ways, amount, daily, stepsPerHour }) => {
  const { inputs } = kinetics;

  it('a single dose agrees with the differential equations: level, occupancy, eliminated, and nothing is lost', () => {
    const once = (day: number): number => (day === 0 ? amount : 0);
    const [hours, steps] = daily ? [96, 4 * stepsPerHour] : [6000, 5];
    const points = integrateCompartments(compartments, fed(ways, once), once, FILTER, hours, steps);
    const peak = Math.max(...points.map(({ level }) => level));
    for (const { hour, level, occupancy, dosed, remaining, eliminated } of points.slice(1)) {
      expect(relative(singleDoseLevel(inputs, amount, hour), level, peak)).toBeLessThan(1e-8);
      expect(relative(singleDoseLevel(inputs, amount, hour, FILTER), occupancy, peak)).toBeLessThan(1e-8);
      const gone = compartments.clearance * singleDoseArea(inputs, amount, hour);
      expect(relative(gone, eliminated, amount)).toBeLessThan(1e-8);
      expect(relative(dosed, remaining + gone, amount)).toBeLessThan(1e-8);
    }
  });

  it('dosed = not yet absorbed + in the body + eliminated, at any time, in closed form', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: daily ? 300 : 20000, noNaN: true }), (hour) => {
        const { clearance, centralVolume, peripheral } = compartments;
        const waiting = ways.reduce((sum, way) => {
          if (way.kind === 'flow') return sum + amount * Math.max(0, 1 - hour / 24);
          return sum + amount * way.share * Math.exp(-way.absorption * hour);
        }, 0);
        // The peripheral concentration follows the central one as a filter does.
        const outside =
          peripheral === undefined
            ? 0
            : peripheral.volume * singleDoseLevel(inputs, amount, hour, peripheral.exchange / peripheral.volume);
        const inside = centralVolume * singleDoseLevel(inputs, amount, hour);
        const gone = clearance * singleDoseArea(inputs, amount, hour);
        expect(relative(waiting + inside + outside + gone, amount, amount)).toBeLessThan(1e-8);
      }),
      { numRuns: 25 },
    );
  });

  it.runIf(daily).each([
    [1, 1],
    [12, 28],
    [2, 3],
  ])('%i of %i days: the periodic steady state agrees with a run from empty', { timeout: 60_000 }, (days, ofEvery) => {
    const amounts = Float64Array.from({ length: ofEvery }, (_, day) => (day < days ? amount : 0));
    const taken = (day: number): number => amounts[day % ofEvery]!;
    // Until e^(−slowest·t) is 1e-10.
    const slowest = Math.min(FILTER, ...inputs.flatMap(({ transfer }) => transfer.poles));
    const spinUp = Math.ceil(25 / slowest / 24 / ofEvery) * ofEvery;
    const length = (spinUp + ofEvery) * 24;
    const points = integrateCompartments(compartments, fed(ways, taken), taken, FILTER, length, stepsPerHour);
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
    expect(level.mean / ((amount * days) / ofEvery / 24 / compartments.clearance)).toBeCloseTo(1, 10);
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
