import { describe, expect, test } from 'vitest';
import { defaultSet, PRESETS, applyPreset, type Scenario, SITES } from '../../../src/scenario';
import { simulate, type Trajectory } from '../../../src/simulation';
import { boneAt, boneCourse, survivingShare, type BoneCourse } from '../../../src/ui/bone/bone-course';
import { siteReader } from '../../../src/ui/bone/site-flows';
import { momentAt } from '../../../src/ui/mechanism/moment';

const set = defaultSet();
const scenarios: readonly Scenario[] = [
  ...set.scenarios,
  ...PRESETS.filter((_, index) => index % 5 === 0).flatMap((preset) => applyPreset(set, 1, preset).scenarios[1] ?? []),
];
const runs: readonly Trajectory[] = scenarios.map((scenario) => simulate(scenario));
const courseOf = (run: Trajectory): BoneCourse => {
  const course = boneCourse(run, 'LS');
  if (!course) throw new Error('a run keeps its states');
  return course;
};

describe('flows read out of a run', () => {
  test('are those of the equations, evaluated from their text at the same states', () => {
    for (const run of runs.slice(0, 3)) {
      for (const site of SITES) {
        const read = siteReader(run, site)!;
        for (const row of [0, 60, 75, 200, 300]) {
          const moment = momentAt(run, run.age[row]!)!;
          const { volume, taken, put, perforated } = read(row);
          expect(volume).toBeCloseTo(moment.value(`V_${site}`), 12);
          expect(taken).toBeCloseTo(moment.value(`r_${site}`), 12);
          expect(put).toBeCloseTo(moment.value(`f_${site}`) / volume, 12);
          expect(perforated).toBeCloseTo(moment.of(`Tv_${site} * n_P * excess`), 8);
        }
      }
    }
  });

  test('balance the change of volume over a year, osteoid’s weeks of delay aside', () => {
    for (const run of runs) {
      const course = courseOf(run);
      for (const age of [60, 68, 75].filter((each) => each + 1 < (run.age.at(-1) ?? 0) && each > (run.age[0] ?? 0))) {
        const years = Array.from({ length: 13 }, (_, month) => boneAt(course, age + month / 12));
        const net = years.slice(1).reduce((sum, { put, taken, volume }) => sum + ((put - taken) * volume) / 12, 0);
        const [first, last] = [years[0]!, years.at(-1)!];
        expect(Math.abs(last.volume - first.volume - net)).toBeLessThan(0.003);
      }
    }
  });
});

describe('trabecular number', () => {
  test('begins at one, never rises, and is never lost faster than bone', () => {
    for (const run of runs) {
      const { number, volume } = courseOf(run);
      expect(number[0]).toBe(1);
      number.forEach((value, row) => {
        if (row === 0) return;
        const before = number[row - 1] ?? NaN;
        expect(value).toBeLessThanOrEqual(before);
        const kept = (volume[row] ?? NaN) / (volume[row - 1] ?? NaN);
        expect(value / before).toBeGreaterThanOrEqual(Math.min(1, kept) - 1e-12);
      });
    }
  });

  test('stays while bone is refilled: thickness comes back alone', () => {
    expect(survivingShare(1.02, 0.01)).toBe(1);
    expect(survivingShare(1, 0.01)).toBe(1);
    expect(survivingShare(0.99, 0)).toBe(1);
    expect(survivingShare(0.99, 0.002)).toBeCloseTo(Math.exp(-0.002), 12);
    expect(survivingShare(0.99, 0.05)).toBe(0.99);
    // After therapy starts the spine gains, and no trabecula comes back.
    const course = courseOf(runs[1]!);
    const [before, after] = [boneAt(course, 52.05), boneAt(course, 52.9)];
    expect(after.volume).toBeGreaterThan(before.volume);
    expect(after.number).toBeLessThanOrEqual(before.number);
    expect(after.number).toBeGreaterThan(before.number - 0.002);
  });

  test('is lost most where nothing is taken', () => {
    const [natural, patch] = [courseOf(runs[0]!), courseOf(runs[1]!)];
    expect(boneAt(natural, 75).number).toBeLessThan(boneAt(patch, 75).number);
  });
});

test('ages outside the run are those of its ends, and a run without states has no course', () => {
  const course = courseOf(runs[0]!);
  expect(boneAt(course, 10)).toEqual(boneAt(course, course.age[0] ?? NaN));
  expect(boneAt(course, 200)).toEqual(boneAt(course, course.age.at(-1) ?? NaN));
  const { interior: _interior, ...bare } = runs[0]!;
  expect(boneCourse(bare, 'LS')).toBeUndefined();
});
