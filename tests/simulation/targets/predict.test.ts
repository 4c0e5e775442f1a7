import { describe, expect, it } from 'vitest';
import { fitTargets, loadPublishedRows, type Target } from '../../../src/evidence';
import { checkScenario, type Scenario } from '../../../src/scenario';
import {
  ALL_PARAMETERS,
  COLUMNS,
  predictTarget,
  predictTargets,
  simulate,
  targetScenarios,
  type PredictionSettings,
  type Trajectory,
} from '../../../src/simulation';
import { oralProgesterone, therapy, woman } from '../../support/scenarios';

const { targets } = await loadPublishedRows();
const target = (id: string): Target => {
  const found = targets.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no target ${id}`);
  return found;
};

/** The simulator, counting its calls. */
function counted(): { readonly settings: PredictionSettings; readonly scenarios: Scenario[] } {
  const scenarios: Scenario[] = [];
  const run: PredictionSettings['simulate'] = (scenario, options) => {
    scenarios.push(scenario);
    return simulate(scenario, options);
  };
  return { settings: { simulate: run }, scenarios };
}

/** Everything of a scenario that its result depends on. */
const life = ({ person, years, therapies, levels }: Scenario): string =>
  JSON.stringify([person, years, therapies, levels]);

/** A life in which every column grows by e^(rate·years); treated women by twice the rate. */
const exponential =
  (rate: number): NonNullable<PredictionSettings['simulate']> =>
  (scenario, { ages = new Float64Array() }) => {
    const faster = scenario.therapies.length + scenario.levels.length > 0 ? 2 : 1;
    const values = ages.map((age) => 100 * Math.expm1(rate * faster * (age - scenario.person.age)));
    const columns = Object.fromEntries(COLUMNS.map((name) => [name, values])) as unknown as Trajectory['columns'];
    return { ...simulate(woman({ years: 1 }), { ages: Float64Array.of(46) }), scenario, age: ages, columns };
  };

describe('the scenarios of the targets', () => {
  it('pass the gate, each and all', () => {
    for (const one of targets) {
      for (const scenario of targetScenarios(one)) {
        expect(checkScenario(scenario), one.id).toEqual([]);
      }
    }
  });

  it('reach to the end of every window, and start with the trial', () => {
    for (const one of targets) {
      for (const { person, years, therapies } of targetScenarios(one)) {
        expect(years * 12).toBeGreaterThanOrEqual(one.quantity.toMonth - 1e-9);
        for (const { from } of therapies) expect(from).toBe(person.age);
      }
    }
  });

  it('carry the parameters of the run', () => {
    expect(targetScenarios(target('COOP-50'), { estrogenEffectTime: 6 }).map(({ parameters }) => parameters)).toEqual([
      { estrogenEffectTime: 6 },
      { estrogenEffectTime: 6 },
    ]);
    expect(targetScenarios(target('COOP-50')).map(({ parameters }) => parameters)).toEqual([undefined, undefined]);
  });
});

describe('a prediction', () => {
  it('is read from one run per distinct life', () => {
    const { settings, scenarios } = counted();
    predictTargets(targets, settings);
    const needed = new Set(targets.flatMap((one) => targetScenarios(one)).map(life));
    expect(new Set(scenarios.map(life))).toEqual(needed);
    expect(scenarios).toHaveLength(needed.size);
    const fit = counted();
    predictTargets(fitTargets(), fit.settings);
    expect(fit.scenarios).toHaveLength(19);
  });

  it('is the same alone as among others', () => {
    const together = predictTargets(fitTargets());
    for (const [index, one] of fitTargets().entries()) {
      if (index % 5 === 0) expect(predictTarget(one), one.id).toBe(together[index]);
    }
  });

  it('of a change, rate and difference has its closed form', () => {
    const settings = { simulate: exponential(-0.01) };
    expect(predictTarget(target('NH-GRE12-LS-TM'), settings)).toBeCloseTo(100 * Math.expm1(-0.03), 10);
    expect(predictTarget(target('NH-FIN-LS-PO'), settings)).toBeCloseTo((100 * Math.expm1(-0.03)) / 3, 10);
    expect(predictTarget(target('NIEL-TH-300'), settings)).toBeCloseTo(
      100 * (Math.expm1(-0.04) - Math.expm1(-0.02)),
      10,
    );
    expect(predictTarget(target('GAL-FN-60'), settings)).toBeCloseTo(100 * Math.expm1(-0.02), 10);
  });

  it('agrees with a life put together by hand', () => {
    const ages = Float64Array.of(53.5, 55.5);
    const person = { age: 53.5, ageAtFinalPeriod: 51 };
    const end = (therapies: Scenario['therapies']): number =>
      simulate(woman({ person, years: 2, therapies }), { ages }).columns.LS_BMD_pct[1]!;
    const progesterone = oralProgesterone(200, 53.5, undefined, { days: 14, ofEvery: 28 });
    const treated = end([therapy('estradiol', 'nasal', 300, 'ug/d', 53.5), progesterone]);
    expect(predictTarget(target('NIEL-LS-300'))).toBeCloseTo(treated - end([]), 8);

    const off = simulate(
      woman({ person: { age: 72 }, years: 3, therapies: [therapy('denosumab', 'subcutaneous', 60, 'mg/6mo', 72, 74)] }),
      { ages: Float64Array.of(72, 74, 75) },
    ).columns.TH_BMD_pct;
    const lost = 100 * ((100 + off[2]!) / (100 + off[1]!) - 1);
    expect(predictTarget(target('DM-STOP-TH'))).toBeCloseTo(lost, 8);
  });

  it('of a pooled row is the mean of its arms', () => {
    const pooled = target('PEPI-LS-avg3');
    const single = pooled.arms.map((arm) => predictTarget({ ...pooled, arms: [arm] }));
    expect(single).toHaveLength(3);
    expect(predictTarget(pooled)).toBeCloseTo(
      single.reduce((sum, value) => sum + value / 3, 0),
      10,
    );
  });

  it('takes parameters by their ids', () => {
    const one = target('NH-GRE12-LS-10');
    const record = ALL_PARAMETERS.find(({ id }) => id === 'estrogenEffectTime');
    expect(record).toBeDefined();
    const central = { estrogenEffectTime: record?.value ?? 0 };
    expect(predictTarget(one, { parameters: central })).toBe(predictTarget(one));
    expect(predictTarget(one, { parameters: { estrogenEffectTime: 60 } })).not.toBeCloseTo(predictTarget(one), 3);
  });
});

describe('calcium in all arms', () => {
  const shift = (id: string, trial: string): number =>
    predictTarget(target(id), { calcium: { [trial]: 0.3 } }) - predictTarget(target(id));

  it('adds its rate over the window to a change of density, in the placebo arm too', () => {
    expect(shift('HOPE-LS-625', 'HOPE')).toBeCloseTo(0.6, 10);
    expect(shift('HOPE-FN-P', 'HOPE')).toBeCloseTo(0.6, 10);
    expect(shift('DM-STOP-LS', 'DM-STOP')).toBeCloseTo(0.3, 10);
  });

  it('adds to a rate as it is', () => {
    expect(shift('PG-LEO-LS', 'PG-LEO')).toBeCloseTo(0.3, 10);
  });

  it('cancels in a difference and leaves markers and other trials alone', () => {
    const given = (id: string): Target => ({ ...target(id), calcium: 'X' });
    const settings = { calcium: { X: 0.3 } };
    expect(predictTarget(given('COOP-50'), settings)).toBe(predictTarget(target('COOP-50')));
    expect(predictTarget(given('DM-MK-CTX-6'), settings)).toBe(predictTarget(target('DM-MK-CTX-6')));
    expect(shift('HOPE-LS-P', 'ULTRA')).toBe(0);
  });
});
