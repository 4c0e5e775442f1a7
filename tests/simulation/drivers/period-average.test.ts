import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScheduledTherapy } from '../../../src/pharmacology';
import { cycleProgesterone } from '../../../src/physiology';
import { regimenAverage } from '../../../src/simulation/drivers/response-table';
import { bruteForceResponses, type BruteTherapy } from './brute-force';
import { freeBody, PINNED } from './values';

const unitOf = ({ route }: BruteTherapy): string => (route === 'patch' ? 'ug/d' : 'mg/d');

/** Ours and the brute force for a state of the ovary with one kind of cycle. */
function both(therapies: readonly BruteTherapy[], activity: number, kind: 'ovulatory' | 'anovulatory', days: number) {
  const estradiol = 4.5 * 22 ** activity;
  const scheduled = therapies.map((one): ScheduledTherapy => ({ startDay: 0, ...one, unit: unitOf(one) }));
  const { average } = regimenAverage({ therapies: scheduled, held: {} }, true, {
    lutealKind: kind,
    weightKg: 70,
    parameters: PINNED,
  });
  const out = new Float64Array(3);
  average(freeBody({ estradiol, activity, lutealShare: 1 }), out);
  const progesterone = cycleProgesterone(kind, PINNED);
  return { ours: [...out], truth: bruteForceResponses(therapies, { estradiol, activity, progesterone }, days) };
}

function expectEqual(...regimen: Parameters<typeof both>): void {
  const { ours, truth } = both(...regimen);
  // A patch changed at noon bends the course inside a day, which the points of a day resolve a little less well.
  const bound = regimen[0].some(({ route }) => route === 'patch') ? 4e-6 : 1e-6;
  for (const i of [0, 1, 2]) expect(Math.abs(ours[i]! / truth[i]! - 1), `response ${i}`).toBeLessThan(bound);
}

const progesterone = (dose: number, more: object = {}): BruteTherapy => ({
  agent: 'progesterone',
  route: 'oral',
  dose,
  ...more,
});
const PATCH: BruteTherapy = { agent: 'estradiol', route: 'patch', dose: 50 };
const ORAL: BruteTherapy = { agent: 'estradiol', route: 'oral', dose: 1 };
const CEE: BruteTherapy = { agent: 'conjugated-estrogens', route: 'oral', dose: 0.625 };
const MPA: BruteTherapy = { agent: 'medroxyprogesterone-acetate', route: 'oral', dose: 10, days: 12, ofEvery: 28 };

describe('period-averaged responses against the hour-by-hour chain, to 1e-6', () => {
  const table: readonly [string, readonly BruteTherapy[], number, 'ovulatory' | 'anovulatory'][] = [
    ['no therapy, ovulatory cycle', [], 1, 'ovulatory'],
    ['no therapy, anovulatory, halfway', [], 0.5, 'anovulatory'],
    ['patch', [PATCH], 0.1, 'anovulatory'],
    ['patch 21 of 28 days', [{ ...PATCH, days: 21, ofEvery: 28 }], 0.3, 'ovulatory'],
    ['oral estradiol', [ORAL], 0.2, 'ovulatory'],
    ['conjugated estrogens 25 of 28 days + MPA', [{ ...CEE, days: 25, ofEvery: 28 }, MPA], 0, 'anovulatory'],
    ['patch + oral progesterone with food', [PATCH, progesterone(100)], 0.05, 'anovulatory'],
    [
      'patch + fasting, cyclic',
      [PATCH, progesterone(200, { withFood: false, days: 12, ofEvery: 28 })],
      0,
      'anovulatory',
    ],
    [
      'oral progesterone 300 in an ovulatory woman',
      [progesterone(300, { days: 14, ofEvery: 28, startDay: 14 })],
      1,
      'ovulatory',
    ],
    [
      'oral + capsule every third day',
      [ORAL, { agent: 'progesterone', route: 'vaginal-capsule', dose: 100, days: 1, ofEvery: 2 }],
      0.4,
      'ovulatory',
    ],
    ['cream', [PATCH, { agent: 'progesterone', route: 'cream', dose: 80 }], 0, 'anovulatory'],
  ];
  it.each(table)('%s', { timeout: 60_000 }, (_, therapies, activity, kind) =>
    expectEqual(therapies, activity, kind, 28),
  );

  it('random regimens', { timeout: 300_000 }, () => {
    const schedule = fc.constantFrom(
      {},
      { days: 12, ofEvery: 28 },
      { days: 3, ofEvery: 7 },
      { days: 10, ofEvery: 14, startDay: 5 },
    );
    const estrogen = fc.constantFrom(
      null,
      { ...PATCH, dose: 14 },
      { ...PATCH, dose: 100 },
      { ...ORAL, dose: 0.5 },
      { ...ORAL, dose: 2 },
      CEE,
    );
    const progestogen = fc.constantFrom(
      null,
      progesterone(100),
      progesterone(300),
      progesterone(200, { withFood: false }),
      { agent: 'progesterone', route: 'vaginal-capsule', dose: 200 },
      { agent: 'progesterone', route: 'cream', dose: 20 },
      { agent: 'medroxyprogesterone-acetate', route: 'oral', dose: 5 },
    );
    const activity = fc.constantFrom(0, 1e-3, 0.2, 0.7, 1);
    const kind = fc.constantFrom('ovulatory' as const, 'anovulatory' as const);
    fc.assert(
      fc.property(estrogen, schedule, progestogen, schedule, activity, kind, (one, when, other, then, level, cycle) => {
        const therapies = [one === null ? [] : [{ ...one, ...when }], other === null ? [] : [{ ...other, ...then }]];
        expectEqual(therapies.flat(), level, cycle, 28);
      }),
      { numRuns: 12 },
    );
  });
});

describe('why the response is averaged and not the level', () => {
  it('Hill of the mean: at most 2 % off for oral estradiol, far off for progesterone with its jumps', () => {
    const { ours } = both([ORAL], 0, 'anovulatory', 28);
    const mean = 4.5 + (0.043 * 1e6) / 24 / 54;
    const ofMean = 1 / (1 + (17.2 / mean) ** 2.57);
    expect(Math.abs(ofMean / ours[0]! - 1)).toBeLessThan(0.02);

    const withoutFilter = { ...PINNED, progesteroneOccupancyHalfLife: 0 };
    const response = (parameters: typeof PINNED): number => {
      const therapies: ScheduledTherapy[] = [
        { ...PATCH, unit: 'ug/d', startDay: 0 },
        { ...progesterone(200), unit: 'mg/d', startDay: 0 },
      ];
      const { average } = regimenAverage({ therapies, held: {} }, false, {
        lutealKind: 'anovulatory',
        weightKg: 70,
        parameters,
      });
      const out = new Float64Array(3);
      average(freeBody({ estradiol: 4.5, activity: 0, lutealShare: 0 }), out);
      return out[1]! / out[0]!;
    };
    const level = 0.15 + (0.0087 * 2 ** 0.28 * 200e3) / 24 / 55;
    const naive = level / (3 + level);
    // Model description §1.2: +26 … +138 % without the occupancy filter; with it little is left.
    expect(naive / response(withoutFilter)).toBeGreaterThan(1.26);
    expect(naive / response(withoutFilter)).toBeLessThan(2.38);
    expect(naive / response(PINNED)).toBeLessThan(1.1);
    expect(naive / response(PINNED)).toBeGreaterThan(1);
  });
});
