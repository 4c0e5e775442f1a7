import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LevelOverride, Scenario, Therapy } from '../../../src/scenario';
import { findPreset, PRESETS } from '../../../src/scenario';
import { parametersOf, type Course, type DayCourse, type LevelCourse } from '../../../src/simulation';
import { dayCourse, monthCourse, patchIsWorn, routeCourses } from '../../../src/simulation/lens';
import { buildDrivers, type Drivers } from '../../../src/simulation/drivers';
import { DAYS_PER_YEAR } from '../../../src/units';
import {
  CONJUGATED,
  CREAM,
  meansAt,
  MEDROXYPROGESTERONE,
  ORAL_ESTRADIOL,
  ORAL_PROGESTERONE,
  PATCH,
  responsesAt,
} from '../drivers/values';

const WOMAN = findPreset('natural-menopause')!.scenario;
const CYCLIC: Therapy = { ...ORAL_PROGESTERONE, dose: 200, days: 12, ofEvery: 28 };

const scenarioOf = (therapies: readonly Therapy[], more: Partial<Scenario> = {}): Scenario => ({
  ...WOMAN,
  therapies,
  ...more,
});

/** The drivers of a scenario as a run builds them, from 20 on so that earlier ages can be asked for. */
function driversOf(scenario: Scenario): Drivers {
  const { person, years } = scenario;
  return buildDrivers({
    person,
    therapies: scenario.therapies.filter(({ dose }) => dose > 0),
    levels: scenario.levels.filter(({ signal }) => signal !== 'cortisol-tone'),
    from: 20 * DAYS_PER_YEAR,
    to: (person.age + years) * DAYS_PER_YEAR,
    parameters: parametersOf(scenario),
  });
}

const level = (course: Course, analyte: LevelCourse['analyte']): LevelCourse =>
  course.levels.find((one) => one.analyte === analyte)!;

/** Trapezoid mean of a line over its own times. */
function meanOver(times: Float64Array, values: Float64Array): number {
  let sum = 0;
  for (let i = 1; i < times.length; i++) sum += ((values[i]! + values[i - 1]!) / 2) * (times[i]! - times[i - 1]!);
  return sum / (times.at(-1)! - times[0]!);
}

/** The mean of a quantity over the times of a course and over its kinds of cycle. */
const meanOfLines = (times: Float64Array, lines: LevelCourse['lines']): number =>
  lines.reduce((sum, { share, values }) => sum + share * meanOver(times, values), 0);

const REGIMENS: readonly (readonly [string, Scenario])[] = [
  ['nothing', scenarioOf([])],
  ['patch and oral progesterone', scenarioOf([PATCH, ORAL_PROGESTERONE])],
  ['patch and cyclic oral progesterone', scenarioOf([PATCH, CYCLIC])],
  ['conjugated estrogens and medroxyprogesterone', scenarioOf([CONJUGATED, MEDROXYPROGESTERONE])],
  ['cream before menopause', scenarioOf([{ ...CREAM, from: 40 }])],
  ['cyclic oral progesterone before menopause', scenarioOf([{ ...CYCLIC, from: 40, days: 14 }])],
  ['a block of 30 days before menopause', scenarioOf([{ ...CYCLIC, from: 44, ofEvery: 30 }])],
  ['short luteal phases', scenarioOf([], { person: { ...WOMAN.person, cycle: 'short-luteal' } })],
  [
    'surgery',
    scenarioOf([ORAL_ESTRADIOL], { person: { ...WOMAN.person, menopause: 'surgical', ageAtFinalPeriod: 47 } }),
  ],
  [
    'levels set by hand',
    scenarioOf([PATCH, CYCLIC], {
      levels: [
        { signal: 'estradiol', value: 25, unit: 'pg/mL', from: 46 },
        { signal: 'progesterone', value: 3, unit: 'ng/mL', from: 46 },
        { signal: 'allopregnanolone', value: 0, unit: 'nmol/L', from: 50 },
      ],
    }),
  ],
  [
    'a woman of 50 kg with changed parameters',
    scenarioOf([PATCH, CREAM], { person: { ...WOMAN.person, weightKg: 50 }, parameters: { estradiolHalfMaximal: 30 } }),
  ],
];
const AGES = [22, 45, 48.7, 50.6, 51, 51.4, 53, 58, 80];

describe.each(REGIMENS)('%s', (_name, scenario) => {
  const drivers = driversOf(scenario);

  it('the means of levels and responses are those the bone model gets', () => {
    for (const age of AGES) {
      const [day, month] = [dayCourse(scenario, age), monthCourse(scenario, age)];
      const [responses, means] = [responsesAt(drivers, age), meansAt(drivers, age)];
      day.responses.forEach((response, i) => {
        expect(Math.abs(response.mean - responses[i]!), `${response.response} at ${age}`).toBeLessThan(1e-4);
        expect(month.responses[i]!.mean).toBe(response.mean);
      });
      (['estradiol', 'progesterone', 'allopregnanolone'] as const).forEach((analyte, i) => {
        expect(level(day, analyte).mean).toBeCloseTo(means[i]!, 9);
      });
    }
  });

  // A block of 30 days meets another part of the cycle each time: no one block is the mean of all.
  it.skipIf(scenario.therapies.some(({ ofEvery }) => ofEvery === 30))(
    'a month drawn in full has the mean it names',
    () => {
      for (const age of AGES) {
        const month = monthCourse(scenario, age);
        for (const { lines, mean, analyte } of month.levels) {
          // Straight lines between the points of a day cut across the course of a dose.
          expect(Math.abs(meanOfLines(month.days, lines) - mean), `${analyte} at ${age}`).toBeLessThan(
            0.03 * mean + 1e-9,
          );
        }
        month.responses.forEach(({ lines, mean }) => {
          expect(Math.abs(meanOfLines(month.days, lines) - mean)).toBeLessThan(0.01);
        });
      }
    },
  );

  it('shares of cycles sum to one and all values are levels', () => {
    for (const age of AGES) {
      for (const course of [dayCourse(scenario, age), monthCourse(scenario, age)]) {
        const lists = [
          ...course.levels.map(({ lines }) => lines),
          ...course.responses.flatMap(({ lines, occupancy }) => [lines, occupancy]),
        ];
        for (const lines of lists) {
          expect(lines.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
          for (const { values } of lines) expect(values.every((value) => value >= 0 && value < 1e4)).toBe(true);
        }
      }
    }
  });
});

describe('a day', () => {
  const scenario = scenarioOf([PATCH, ORAL_PROGESTERONE]);
  const day = dayCourse(scenario, 56);

  it('runs from dose to dose in at least 97 times that crowd at the dose', () => {
    expect(day.hours.length).toBeGreaterThanOrEqual(97);
    expect(day.hours[0]).toBe(0);
    expect(day.hours.at(-1)).toBe(24);
    day.hours.forEach((hour, i) => expect(i === 0 || hour > day.hours[i - 1]!).toBe(true));
    expect(day.hours.filter((hour) => hour < 2).length).toBeGreaterThan(24);
  });

  it('taken every day after menopause, the day drawn has the means of the period', () => {
    const day = dayCourse(scenarioOf([ORAL_ESTRADIOL, ORAL_PROGESTERONE]), 75);
    for (const { lines, mean, analyte } of day.levels) {
      expect(Math.abs(meanOfLines(day.hours, lines) / mean - 1), analyte).toBeLessThan(1e-3);
    }
    day.responses.forEach(({ lines, mean }) => {
      expect(meanOfLines(day.hours, lines)).toBeCloseTo(mean, 3);
    });
  });

  it('of a worn patch is no more than a part of the week, and the week has the mean', () => {
    for (const wearDays of [3.5, 7] as const) {
      const patch = scenarioOf([{ ...PATCH, wearDays }]);
      const week = dayCourse(patch, 75, 'week');
      expect(patchIsWorn(patch, 75)).toBe(true);
      expect(week.hours.at(-1)).toBe(168);
      const { lines, mean } = level(week, 'estradiol');
      expect(Math.abs(meanOfLines(week.hours, lines) / mean - 1)).toBeLessThan(1e-3);
      // Patches of half a week put up two peaks, of a week one.
      const values = lines[0]!.values;
      const peaks = values.filter(
        (value, i) => i > 0 && value > values[i - 1]! && value >= (values[i + 1] ?? Infinity),
      );
      expect(peaks.length).toBe(wearDays === 7 ? 1 : 2);
    }
    expect(patchIsWorn(scenarioOf([ORAL_ESTRADIOL]), 75)).toBe(false);
    expect(patchIsWorn(scenarioOf([PATCH]), 51)).toBe(false);
  });

  it('by mouth progesterone and allopregnanolone peak within four hours and end where they began', () => {
    for (const analyte of ['progesterone', 'allopregnanolone'] as const) {
      const [{ values }] = level(day, analyte).lines as [LevelCourse['lines'][number]];
      const peak = day.hours[values.indexOf(Math.max(...values))]!;
      expect(peak).toBeGreaterThan(0.3);
      expect(peak).toBeLessThan(4);
      expect(values.at(-1)! / values[0]!).toBeCloseTo(1, 3);
      expect(Math.max(...values)).toBeGreaterThan(2.5 * level(day, analyte).mean);
    }
  });

  it('shows what is given and nothing else, the neurosteroids in nmol/L', () => {
    const [oral] = [dayCourse(scenarioOf([ORAL_PROGESTERONE]), 60)];
    expect(oral.levels.map(({ analyte, unit, dosed }) => [analyte, unit, dosed])).toEqual([
      ['estradiol', 'pg/mL', false],
      ['progesterone', 'ng/mL', true],
      ['allopregnanolone', 'nmol/L', true],
      ['pregnanolone', 'nmol/L', true],
    ]);
  });

  it('tells what is given from what the body makes', () => {
    const { lines, given, mean } = level(dayCourse(scenarioOf([ORAL_PROGESTERONE]), 80), 'progesterone');
    const after = parametersOf(WOMAN)['postmenopausalProgesterone']!;
    given.values.forEach((part, i) => expect(lines[0]!.values[i]! - part).toBeCloseTo(after, 9));
    expect(mean - given.mean).toBeCloseTo(after, 9);
    expect(Math.max(...level(dayCourse(scenarioOf([]), 80), 'progesterone').given.values)).toBe(0);
  });

  it('knows depots, devices and what acts without a level', () => {
    const depot = {
      agent: 'medroxyprogesterone-acetate',
      route: 'depot-im',
      dose: 150,
      unit: 'mg/13wk',
      from: 30,
      to: 32,
    };
    const levelsAt = (age: number, therapy: Therapy): readonly string[] =>
      dayCourse(scenarioOf([therapy], { person: { ...WOMAN.person, age: 28 } }), age).levels.map(
        ({ analyte }) => analyte,
      );
    expect(levelsAt(31, depot)).toContain('medroxyprogesterone-depot');
    // Ovaries held back by the depot make less estradiol and no luteal phase; eight years later nothing is left.
    const held = dayCourse(scenarioOf([depot], { person: { ...WOMAN.person, age: 28 } }), 31.5);
    expect(level(held, 'estradiol').mean).toBeLessThan(60);
    expect(level(held, 'progesterone').lines.map(({ kind }) => kind)).toEqual(['anovulatory']);
    expect(dayCourse(scenarioOf([depot], { person: { ...WOMAN.person, age: 28 } }), 40).untreated).toBe(true);
    const agonist = { agent: 'gnrh-agonist', route: 'depot', dose: 3.75, unit: 'mg/4wk', from: 40 };
    expect(dayCourse(scenarioOf([agonist]), 46).untreated).toBe(false);
  });

  it('occupancy of estrogen and progesterone is flatter than the level, of allopregnanolone it is the level', () => {
    const swing = (values: Float64Array): number => Math.max(...values) - Math.min(...values);
    const [, progesterone, allopregnanolone] = day.responses;
    expect(swing(progesterone!.occupancy[0]!.values)).toBeLessThan(
      0.7 * swing(level(day, 'progesterone').lines[0]!.values),
    );
    expect(allopregnanolone!.occupancy[0]!.values).toEqual(level(day, 'allopregnanolone').lines[0]!.values);
  });

  it('of a block is one on which all is taken, and says which', () => {
    const cyclic = dayCourse(scenarioOf([PATCH, CYCLIC]), 60);
    expect(cyclic.blockDay).toEqual({ day: 6, of: 28 });
    expect(Math.max(...level(cyclic, 'progesterone').lines[0]!.values)).toBeGreaterThan(2);
    // Twelve days from day 1 and seven of every 14 from day 12: both on days 1–4 and on day 12.
    const meeting = dayCourse(
      scenarioOf([CYCLIC, { ...CREAM, days: 7, ofEvery: 14, from: 52 + 10.5 / DAYS_PER_YEAR }]),
      60,
    );
    expect(meeting.blockDay?.of).toBe(28);
    expect([1, 2, 3, 4, 12]).toContain(meeting.blockDay?.day);
    expect(day.blockDay).toBeUndefined();
  });

  it('before menopause is the one with most progesterone of her own; afterwards no day of a cycle is named', () => {
    expect(dayCourse(scenarioOf([]), 30).cycleDay).toEqual({ day: 22, of: 28 });
    expect(dayCourse(scenarioOf([]), 51.1).cycleDay).toBeUndefined();
    expect(dayCourse(scenarioOf([]), 70).untreated).toBe(true);
  });

  it('nothing taken after menopause is flat', () => {
    const flat = dayCourse(scenarioOf([]), 70);
    for (const { lines } of flat.levels) {
      expect(lines).toHaveLength(1);
      expect(Math.max(...lines[0]!.values) / Math.min(...lines[0]!.values)).toBeCloseTo(1, 6);
    }
  });
});

describe('levels set by hand', () => {
  const hand = (signal: LevelOverride['signal'], value: number): LevelOverride => ({
    signal,
    value,
    unit: '',
    from: 46,
  });

  it('keep the shape and get the mean, and touch nothing beside', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), (value) => {
        const free = dayCourse(scenarioOf([PATCH, ORAL_PROGESTERONE]), 60);
        const held = dayCourse(scenarioOf([PATCH, ORAL_PROGESTERONE], { levels: [hand('progesterone', value)] }), 60);
        const [before, after] = [level(free, 'progesterone'), level(held, 'progesterone')];
        expect(after.held).toBe(true);
        expect(after.mean).toBe(value);
        after.lines[0]!.values.forEach((one, i) => {
          expect(one / (before.lines[0]!.values[i]! * (value / before.mean))).toBeCloseTo(1, 9);
        });
        expect(level(held, 'allopregnanolone').lines).toEqual(level(free, 'allopregnanolone').lines);
        expect(level(held, 'estradiol').lines).toEqual(level(free, 'estradiol').lines);
      }),
      { numRuns: 10 },
    );
  });

  it('of zero are flat at zero', () => {
    const held = dayCourse(scenarioOf([PATCH, ORAL_PROGESTERONE], { levels: [hand('allopregnanolone', 0)] }), 60);
    expect(Math.max(...level(held, 'allopregnanolone').lines[0]!.values)).toBe(0);
    expect(held.responses[2]!.mean).toBe(0);
  });
});

describe('a month', () => {
  it('is 28 days, or the block where that is longer, with at least four times a day', () => {
    const plain = monthCourse(scenarioOf([]), 30);
    expect(plain.days.at(-1)).toBe(28);
    for (let day = 0; day < 28; day++) {
      expect(plain.days.filter((at) => at >= day && at < day + 1).length).toBeGreaterThanOrEqual(4);
    }
    expect(monthCourse(scenarioOf([{ ...CYCLIC, ofEvery: 60 }]), 60).days.at(-1)).toBe(60);
    expect(monthCourse(scenarioOf([{ ...CYCLIC, days: 7, ofEvery: 14 }]), 60).days.at(-1)).toBe(28);
  });

  it('names the days on which a therapy of a block is taken', () => {
    const { taken } = monthCourse(scenarioOf([PATCH, CYCLIC]), 60);
    expect(taken).toEqual([
      { agent: 'progesterone', route: 'oral', days: Array.from({ length: 12 }, (_, day) => day), of: 28 },
    ]);
  });

  it('before menopause tells luteal from anovulatory cycles by their shares', () => {
    const at = (age: number) => level(monthCourse(scenarioOf([]), age), 'progesterone').lines;
    expect(at(30).map(({ kind }) => kind)).toEqual(['ovulatory']);
    const [luteal, anovulatory] = at(49);
    // Santoro 2017 through the shares of the life stage: half of the cycles 2.2 years before the final period.
    expect(luteal!.share).toBeGreaterThan(0.4);
    expect(luteal!.share).toBeLessThan(0.6);
    expect(Math.max(...luteal!.values)).toBeGreaterThan(10);
    expect(Math.max(...anovulatory!.values)).toBeLessThan(0.5);
    expect(at(53).map(({ kind }) => kind)).toEqual(['mixed']);
  });

  it('carries LH and FSH as published rows before menopause only', () => {
    const { gonadotropins } = monthCourse(scenarioOf([]), 35);
    expect(gonadotropins?.luteinizing).toHaveLength(28);
    expect(gonadotropins?.follicleStimulating).toHaveLength(28);
    // The LH peak is day 0 by definition of the rows.
    const { luteinizing, firstDay } = gonadotropins!;
    expect(luteinizing.indexOf(Math.max(...luteinizing)) + firstDay).toBe(0);
    expect(monthCourse(scenarioOf([]), 56).gonadotropins).toBeUndefined();
    const anovulatory = scenarioOf([], { person: { ...WOMAN.person, cycle: 'anovulatory' } });
    expect(monthCourse(anovulatory, 35).gonadotropins).toBeUndefined();
  });
});

describe('routes beside one another', () => {
  const mean = (course: DayCourse, analyte: LevelCourse['analyte']): number => level(course, analyte).mean;

  it('are the same dose by mouth, vaginally and as cream, her own left out', () => {
    const routes = routeCourses(scenarioOf([PATCH, ORAL_PROGESTERONE]), 60);
    expect(routes.map(({ route }) => route)).toEqual(['vaginal-capsule', 'cream']);
    const own = dayCourse(scenarioOf([PATCH, ORAL_PROGESTERONE]), 60);
    for (const { course } of routes) {
      expect(mean(own, 'allopregnanolone')).toBeGreaterThan(3 * mean(course, 'allopregnanolone'));
      // Not quite the same: what is left of the ovary feels each route a little differently.
      expect(mean(course, 'estradiol')).toBeCloseTo(mean(own, 'estradiol'), 6);
    }
    // The cream's dose is the one of the tablet, above what was studied as cream.
    expect(routes.find(({ route }) => route === 'cream')!.extrapolated).toBe(true);
  });

  it('of cream give the course of the same therapy written down', () => {
    const [oral] = routeCourses(scenarioOf([PATCH, CREAM]), 60);
    const written = dayCourse(scenarioOf([PATCH, { ...ORAL_PROGESTERONE, dose: 40 }]), 60);
    expect(oral!.route).toBe('oral');
    expect(level(oral!.course, 'progesterone')).toEqual(level(written, 'progesterone'));
  });

  it('are none without progesterone, before it is taken, or when its level is set by hand', () => {
    expect(routeCourses(scenarioOf([CONJUGATED, MEDROXYPROGESTERONE]), 60)).toEqual([]);
    expect(routeCourses(scenarioOf([ORAL_PROGESTERONE]), 51.9)).toEqual([]);
    const levels = [{ signal: 'progesterone', value: 2, unit: 'ng/mL', from: 55 }] as const;
    expect(routeCourses(scenarioOf([ORAL_PROGESTERONE], { levels }), 56)).toEqual([]);
    expect(routeCourses(scenarioOf([ORAL_PROGESTERONE], { levels }), 54)).toHaveLength(2);
  });
});

it('every preset has a day and a month at every decade', () => {
  for (const { scenario } of PRESETS) {
    for (const age of [30, 50, 53, 70]) {
      expect(dayCourse(scenario, age).levels.length).toBeGreaterThanOrEqual(3);
      expect(monthCourse(scenario, age).responses).toHaveLength(3);
    }
  }
});
