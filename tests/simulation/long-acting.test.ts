import { describe, expect, it } from 'vitest';
import { parametersOf, simulate, stepAges, type Trajectory } from '../../src/simulation';
import { buildDrivers } from '../../src/simulation/drivers';
import { inputProvider } from '../../src/simulation/inputs';
import type { Scenario } from '../../src/scenario';
import { centralValues } from '../../src/provenance';
import { MODEL_PARAMETERS } from '../../src/model';
import { PHARMACOLOGY_PARAMETERS } from '../../src/pharmacology';
import {
  denosumab,
  depotMedroxyprogesterone,
  gnrhAgonist,
  hold,
  levonorgestrelSystem,
  patch,
  therapy,
  woman,
} from '../support/scenarios';
import { DAYS_PER_YEAR } from '../../src/units';

const VALUES = centralValues([...MODEL_PARAMETERS, ...PHARMACOLOGY_PARAMETERS]);
const value = (id: string): number => VALUES[id]!;
const OLDER = { person: { age: 67 }, years: 6 };

const columnsOf = (scenario: Scenario, step = 0.25): Trajectory['columns'] =>
  simulate(scenario, { ages: stepAges(scenario, step) }).columns;

/** Antibody under the skin → serum, µg/mL, Runge–Kutta by the hour. */
function serumByTheHour(doses: readonly number[], days: number, weightKg: number): Float64Array {
  const absorption = value('denosumabAbsorption');
  const volume = value('denosumabVolumePerKg') * weightKg;
  const slope = (depot: number, serum: number): readonly [number, number] => [
    -absorption * depot,
    (absorption * depot * 1e3) / volume -
      value('denosumabElimination') * serum -
      (value('denosumabMaximalLoss') * serum) / (value('denosumabHalfSaturation') + serum),
  ];
  const h = 1 / 24;
  const levels = new Float64Array(days + 1);
  let depot = 0;
  let serum = 0;
  for (let step = 0; step < days * 24; step++) {
    if (step % 24 === 0) levels[step / 24] = serum;
    for (const day of doses) if (Math.round(day * 24) === step) depot += 60;
    const [a1, b1] = slope(depot, serum);
    const [a2, b2] = slope(depot + (h / 2) * a1, serum + (h / 2) * b1);
    const [a3, b3] = slope(depot + (h / 2) * a2, serum + (h / 2) * b2);
    const [a4, b4] = slope(depot + h * a3, serum + h * b3);
    depot += (h / 6) * (a1 + 2 * a2 + 2 * a3 + a4);
    serum += (h / 6) * (b1 + 2 * b2 + 2 * b3 + b4);
  }
  levels[days] = serum;
  return levels;
}

describe('denosumab', () => {
  it('follows the saturable kinetics of the literature', () => {
    const scenario = woman({ person: { age: 67, weightKg: 60 }, years: 1, therapies: [denosumab(67, 68)] });
    const days = [3, 8, 20, 60, 120, 180, 190, 250, 360];
    const ages = Float64Array.from(days, (day) => 67 + day / DAYS_PER_YEAR);
    const { columns } = simulate(scenario, { ages });
    const truth = serumByTheHour([0, 182.625], 365, 60);
    days.forEach((day, index) => {
      expect(Math.abs(columns.denosumab_ug_mL[index]! - truth[day]!), `day ${day}`).toBeLessThan(2e-4 * truth[8]!);
    });
  });

  it('lies higher in a lighter woman', () => {
    const peak = (weightKg: number): number =>
      Math.max(
        ...columnsOf(woman({ person: { age: 67, weightKg }, years: 1, therapies: [denosumab(67, 67.1)] }), 0.02)
          .denosumab_ug_mL,
      );
    expect(peak(50) / peak(100)).toBeGreaterThan(1.8);
  });

  it('blocks RANKL without changing what is made of it', () => {
    const { rankl_drive, RANKL_OPG } = columnsOf(woman({ ...OLDER, therapies: [denosumab(67)] }));
    expect(rankl_drive[1]).toBeLessThan(0.1);
    expect(RANKL_OPG[1]).toBeGreaterThan(1.5);
  });
});

describe('long-acting therapies', () => {
  it('of dose 0, or after the end, leave the run as it is, digit for digit', () => {
    const none = columnsOf(woman(OLDER));
    for (const nothing of [
      { ...denosumab(67), dose: 0 },
      { ...depotMedroxyprogesterone(67), dose: 0 },
      { ...gnrhAgonist(67), dose: 0 },
      { ...levonorgestrelSystem(67), dose: 0 },
      denosumab(80),
      depotMedroxyprogesterone(80),
      gnrhAgonist(80),
      levonorgestrelSystem(80),
    ]) {
      expect(columnsOf(woman({ ...OLDER, therapies: [nothing] }))).toEqual(none);
    }
  });

  it('given before the start of the output act in it: a depot stopped a month before still lowers estradiol', () => {
    const scenario = woman({ person: { age: 30 }, years: 5, therapies: [depotMedroxyprogesterone(25, 29.95)] });
    const { estradiol_pg_mL } = columnsOf(scenario);
    expect(estradiol_pg_mL[0]).toBeLessThan(25);
    expect(estradiol_pg_mL.at(-1)).toBeCloseTo(99, 3);
  });

  it('a depot missed is a gap: estradiol rises in it and falls again', () => {
    const therapies = [depotMedroxyprogesterone(25, 26), depotMedroxyprogesterone(26.9, 28)];
    const { estradiol_pg_mL: e } = columnsOf(woman({ person: { age: 25 }, years: 3, therapies }), 0.1);
    expect(e[19]!).toBeGreaterThan(2 * e[9]!);
    expect(e[21]!).toBeLessThan(0.6 * e[19]!);
  });

  it('a GnRH agonist does nothing long after menopause or removal of the ovaries', () => {
    for (const menopause of ['natural', 'surgical', 'ovarian-insufficiency'] as const) {
      const late = { person: { age: 67, menopause }, years: 4 };
      const none = columnsOf(woman(late));
      expect(columnsOf(woman({ ...late, therapies: [gnrhAgonist(67.5, 69)] })).LS_BMD_pct).toEqual(none.LS_BMD_pct);
    }
  });

  it('two GnRH agonists overlapping do what one does', () => {
    const at32 = { person: { age: 32 }, years: 3 };
    const one = columnsOf(woman({ ...at32, therapies: [gnrhAgonist(32, 32.5)] }));
    const two = columnsOf(woman({ ...at32, therapies: [gnrhAgonist(32, 32.5), gnrhAgonist(32, 32.25)] }));
    two.LS_BMD_pct.forEach((percent, index) => {
      expect(percent).toBeCloseTo(one.LS_BMD_pct[index]!, 9);
    });
  });

  it('a level set by hand is not held back by them, and estradiol given by patch is not either', () => {
    const person = { person: { age: 32 }, years: 1 };
    const held = woman({ ...person, therapies: [gnrhAgonist(32)], levels: [hold('estradiol', 80, 32)] });
    expect(columnsOf(held).estradiol_pg_mL.at(-1)).toBe(80);
    const given = woman({ ...person, therapies: [gnrhAgonist(32), patch(50, 32)] });
    const { estradiol_pg_mL } = columnsOf(given);
    expect(estradiol_pg_mL.at(-1)).toBeCloseTo(8 + 38.58, 1);
  });

  it('an aromatase inhibitor takes her own estradiol, not what a patch gives', () => {
    const inhibitor = therapy('aromatase-inhibitor', 'oral', 1, 'mg/d', 67);
    const { estradiol_pg_mL: alone } = columnsOf(woman({ ...OLDER, therapies: [inhibitor] }));
    const { estradiol_pg_mL: both } = columnsOf(woman({ ...OLDER, therapies: [inhibitor, patch(50, 67)] }));
    expect(alone[4]).toBeCloseTo(0.05 * 4.5, 3);
    expect(both[4]! - alone[4]!).toBeCloseTo(38.58, 1);
  });

  it('no depot dose restarts the integrator, whose inputs bend there but do not jump', () => {
    const scenario = woman({ person: { age: 25 }, years: 10, therapies: [depotMedroxyprogesterone(25, 30)] });
    const { person, therapies } = scenario;
    const [from, to] = [20 * DAYS_PER_YEAR, 35 * DAYS_PER_YEAR];
    const drivers = buildDrivers({ person, therapies, levels: [], from, to, parameters: parametersOf(scenario) });
    expect(drivers.switchTimes.length).toBeGreaterThan(40);
    expect(inputProvider(scenario, drivers, from, to).switchTimes.length).toBeLessThan(3);
  });
});
