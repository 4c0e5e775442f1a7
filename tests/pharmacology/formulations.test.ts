import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ANALYTES,
  blockDays,
  doseSources,
  formulationOf,
  FORMULATIONS,
  hill,
  levelCurve,
  PHARMACOLOGY_PARAMETERS,
  receptorsOf,
  type ScheduledTherapy,
  takenOn,
  therapyFacts,
  cannotSayOf,
} from '../../src/pharmacology';
import type { AnalyteProfile } from '../../src/pharmacology';
import { resolveKinetics } from '../../src/pharmacology/kinetics/resolve';
import { steadyLevel } from '../../src/pharmacology/kinetics/transfer-function';
import { AGENT_ROUTES, DOSE_UNITS } from '../../src/scenario/agents';
import { THERAPIES, VALUES } from './values';

const scheduled = (therapy: object): ScheduledTherapy => ({ startDay: 0, ...therapy }) as ScheduledTherapy;
const meanOf = (therapies: readonly ScheduledTherapy[], analyte: string, weightKg = 70, values = VALUES): number =>
  doseSources(therapies, values, weightKg)
    .filter((source) => source.analyte === analyte)
    .reduce((sum, source) => sum + source.mean, 0);

describe('records', () => {
  it('have unique ids in camel case, a value inside the range, a source and a unit', () => {
    const ids = PHARMACOLOGY_PARAMETERS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, value, range, source, unit } of PHARMACOLOGY_PARAMETERS) {
      expect(id).toMatch(/^[a-z][A-Za-z]+$/);
      expect(value).toBeGreaterThanOrEqual(range[0]);
      expect(value).toBeLessThanOrEqual(range[1]);
      expect(source.length).toBeGreaterThan(8);
      expect(unit).not.toBe('');
    }
  });

  it('every number of every formulation is a record, and every kinetic record is used by a formulation', () => {
    const idsIn = (profile: AnalyteProfile): string[] => {
      const texts = [profile.disposition, ...profile.inputs].flatMap((part) =>
        Object.entries(part).flatMap(([key, text]) => (key === 'kind' ? [] : [text])),
      );
      const { bioavailability } = profile;
      return [
        ...texts,
        ...(bioavailability === undefined ? [] : [bioavailability.fraction]),
        ...(bioavailability?.power === undefined ? [] : [bioavailability.power.exponent]),
      ];
    };
    const profiles = FORMULATIONS.flatMap(({ analytes, fasting }) => [...analytes, ...(fasting ?? [])]);
    const used = new Set(profiles.flatMap(idsIn));
    for (const { progesteroneWeight, ovarianUnit, glucocorticoidWeight, androgenWeight } of Object.values(ANALYTES)) {
      for (const id of [progesteroneWeight, ovarianUnit, glucocorticoidWeight, androgenWeight]) if (id) used.add(id);
    }
    for (const { shbgRise } of FORMULATIONS) if (shbgRise) used.add(shbgRise);
    const ids = PHARMACOLOGY_PARAMETERS.map(({ id }) => id);
    for (const id of used) expect(ids).toContain(id);
    // Read by the simulation (feedback, denosumab), for display (assays) or for comparison with published levels.
    const elsewhere = ids.filter((id) =>
      /^(gnrh|aromatase|ovarian|luteal|feedback|estradiolFeedback|denosumab|\w+Immunoassay)/.test(id),
    );
    const receptor = ids.filter((id) => /HalfMaximal|HillExponent|OccupancyHalfLife/.test(id));
    used.add('postmenopausalEstrone');
    for (const id of elsewhere) used.add(id);
    expect([...used, ...receptor].sort()).toEqual([...ids].sort());
  });

  it('changing a record changes what it stands for', () => {
    const half = { ...VALUES, progesteroneClearance: VALUES.progesteroneClearance! / 2 };
    const capsule = [scheduled(THERAPIES.capsule!)];
    expect(meanOf(capsule, 'progesterone', 70, half)).toBeCloseTo(2 * meanOf(capsule, 'progesterone'), 10);
  });
});

describe('catalogue', () => {
  it('holds every agent by every route of the format, each once, in units of the format', () => {
    const format = Object.entries(AGENT_ROUTES).flatMap(([agent, routes]) =>
      routes.map((route) => `${agent} ${route}`),
    );
    expect(FORMULATIONS.map(({ agent, route }) => `${agent} ${route}`).sort()).toEqual(format.sort());
    for (const { units } of FORMULATIONS) for (const unit of units) expect(DOSE_UNITS).toContain(unit);
  });

  it('every formulation resolves for every analyte and says what it cannot say', () => {
    for (const { agent, route, analytes, fasting, units, label, studiedRange, action } of FORMULATIONS) {
      const cannotSay = cannotSayOf({ agent, route });
      expect(cannotSay.length, label).toBeGreaterThan(40);
      expect(cannotSay).not.toMatch(/should|advice|recommend/i);
      expect(studiedRange[0]).toBeLessThanOrEqual(studiedRange[1]);
      expect(analytes.length === 0, label).toBe(action !== undefined);
      for (const profile of [...analytes, ...(fasting ?? [])]) {
        for (const unit of units) {
          const kinetics = resolveKinetics(profile, unit, VALUES, 70);
          expect(kinetics.inputs.length, label).toBeGreaterThan(0);
          expect(kinetics.arrives(studiedRange[1]), label).toBeGreaterThan(0);
        }
      }
    }
  });

  it('inputs share the whole dose among them, whatever the records say', () => {
    const values = { ...VALUES, progesteroneGelFastShare: 0.4, progesteroneSubcutaneousFastShare: 0.9 };
    for (const { analytes, units, label } of FORMULATIONS) {
      for (const profile of analytes) {
        const { inputs, compartments } = resolveKinetics(profile, units[0]!, values, 70);
        if (compartments === undefined) continue;
        const perUnit = inputs.reduce((sum, { transfer }) => sum + steadyLevel(transfer), 0);
        expect(perUnit * compartments.clearance, label).toBeCloseTo(1, 12);
      }
    }
  });

  it('depots, devices and actions are no daily sources', () => {
    const slow = [
      { agent: 'estradiol', route: 'implant', dose: 25, unit: 'mg/6mo' },
      { agent: 'levonorgestrel', route: 'intrauterine', dose: 1, unit: 'device' },
      { agent: 'gnrh-agonist', route: 'depot', dose: 3.75, unit: 'mg/4wk' },
      { agent: 'aromatase-inhibitor', route: 'oral', dose: 1, unit: 'mg/d' },
    ];
    expect(doseSources(slow.map(scheduled), VALUES, 70)).toEqual([]);
  });

  it('refuses what it does not hold, by name', () => {
    expect(() => formulationOf({ agent: 'estradiol', route: 'spray', unit: 'mg/d' })).toThrow('estradiol spray');
    expect(() => formulationOf({ agent: 'estradiol', route: 'patch', unit: 'mg/d' })).toThrow('ug/d');
    expect(() => doseSources([scheduled(THERAPIES.patch!)], { ...VALUES, estradiolClearance: NaN }, 70)).toThrow(
      'estradiolClearance',
    );
  });

  it('flags a dose outside the studied range', () => {
    const facts = (dose: number) => therapyFacts({ ...THERAPIES.cream!, dose });
    expect(facts(40)).toMatchObject({ extrapolated: false, studiedRange: [16, 80], label: 'progesterone cream' });
    expect(facts(81).extrapolated).toBe(true);
    expect(facts(10).extrapolated).toBe(true);
  });
});

describe('doses', () => {
  it('weight: levels fall with the 3/4 power', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 35, max: 200, noNaN: true }),
        fc.constantFrom(...Object.values(THERAPIES)),
        (kg, therapy) => {
          for (const source of doseSources([scheduled(therapy)], VALUES, kg)) {
            const reference = meanOf([scheduled(therapy)], source.analyte);
            expect(source.mean / reference).toBeCloseTo((70 / kg) ** 0.75, 10);
          }
        },
      ),
    );
  });

  it('of one formulation add before the dose-dependent fraction, day by day', () => {
    const half = scheduled({ ...THERAPIES.oralFed!, dose: 100 });
    expect(meanOf([half, half], 'progesterone')).toBeCloseTo(
      meanOf([scheduled(THERAPIES.oralFed!)], 'progesterone'),
      12,
    );
    const cyclic = { ...half, days: 12, ofEvery: 28 };
    const single = meanOf([half], 'progesterone');
    const double = meanOf([scheduled(THERAPIES.oralFed!)], 'progesterone');
    expect(meanOf([half, cyclic], 'progesterone')).toBeCloseTo((16 * single + 12 * double) / 28, 12);
    // Without food the fraction is another one, so it stays apart.
    const fasting = { ...half, withFood: false };
    expect(doseSources([half, fasting], VALUES, 70)).toHaveLength(6);
  });

  it('with blocks that share no short common block are superposed', () => {
    const a = scheduled({ ...THERAPIES.capsule!, days: 10, ofEvery: 31 });
    const b = scheduled({ ...THERAPIES.capsule!, days: 10, ofEvery: 37 });
    expect(doseSources([a, b], VALUES, 70).map(({ days }) => days)).toEqual([31, 37]);
  });

  it('a fraction with a power law never passes 1', () => {
    const tiny = meanOf([scheduled({ ...THERAPIES.capsule!, dose: 0.01 })], 'progesterone');
    expect(tiny).toBeCloseTo(10 / 24 / 55, 10);
  });

  it('a schedule counts from its first day, in both directions', () => {
    const therapy = scheduled({ ...THERAPIES.patch!, days: 21, ofEvery: 28, startDay: 5 });
    expect(blockDays(therapy)).toBe(28);
    const taken = Array.from({ length: 28 }, (_, day) => takenOn(therapy, day));
    expect(taken.filter(Boolean)).toHaveLength(21);
    expect([taken[4], taken[5], taken[25], taken[26]]).toEqual([false, true, true, false]);
    expect(takenOn(therapy, 5 - 28 * 7)).toBe(true);
    expect(blockDays({ days: 28, ofEvery: 28 })).toBe(1);
  });

  it('a level curve repeats with its schedule and has the stated mean', () => {
    const therapy = { ...THERAPIES.oralFed!, days: 12, ofEvery: 28 };
    const hours = Array.from({ length: 28 * 24 * 20 }, (_, i) => (i + 0.5) / 20);
    for (const { analyte, values, mean } of levelCurve(therapy, hours, VALUES, 70)) {
      const average = values.reduce((sum, value) => sum + value, 0) / values.length;
      expect(average / mean, analyte).toBeCloseTo(1, 4);
    }
    const [now] = levelCurve(therapy, [3], VALUES, 70);
    const [later] = levelCurve(therapy, [3 + 28 * 24], VALUES, 70);
    expect(later!.values[0]).toBe(now!.values[0]);
  });
});

describe('metabolites', () => {
  const increment = (name: string): number => {
    const therapies = [scheduled(THERAPIES[name]!)];
    return meanOf(therapies, 'allopregnanolone') + VALUES_CONVERSION * meanOf(therapies, 'progesterone');
  };
  /** ng of allopregnanolone per ng of progesterone in blood (physiology record). */
  const VALUES_CONVERSION = 0.04;

  it('only oral progesterone has a first pass; medroxyprogesterone gives no neurosteroid at all', () => {
    const analytes = (name: string) => doseSources([scheduled(THERAPIES[name]!)], VALUES, 70).map((one) => one.analyte);
    expect(analytes('oralFed')).toEqual(['progesterone', 'allopregnanolone', 'pregnanolone']);
    expect(analytes('oralFasting')).toEqual(['progesterone', 'allopregnanolone', 'pregnanolone']);
    for (const name of ['capsule', 'cream']) expect(analytes(name)).toEqual(['progesterone']);
    expect(analytes('medroxyprogesterone')).toEqual(['medroxyprogesterone']);
  });

  it('oral progesterone gives at least five times the allopregnanolone of cream per progesterone in blood', () => {
    const perProgesterone = (name: string) => increment(name) / meanOf([scheduled(THERAPIES[name]!)], 'progesterone');
    expect(perProgesterone('oralFed') / perProgesterone('cream')).toBeGreaterThan(5);
  });
});

describe('receptors', () => {
  it('Hill is 0 at nothing, ½ at the half-maximal level, 1 far above, and rises', () => {
    expect(hill(0, 2.57)).toBe(0);
    expect(hill(1, 2.57)).toBe(0.5);
    expect(hill(1e300, 2.57)).toBe(1);
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: 0.8, max: 5, noNaN: true }),
        (x, n) => {
          expect(hill(x, n)).toBeCloseTo(x ** n / (1 + x ** n), 12);
          expect(hill(x + 0.01, n)).toBeGreaterThanOrEqual(hill(x, n));
        },
      ),
    );
  });

  it('a half-life of 0 follows the concentration', () => {
    const receptors = receptorsOf(VALUES);
    expect(receptors.allopregnanoloneFilter).toBe(Infinity);
    expect(receptors.estradiolFilter).toBeCloseTo(Math.LN2 / 24, 15);
  });
});
