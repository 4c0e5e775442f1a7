import { type Analyte, type AnalyteProfile, formulationOf } from '../../src/pharmacology';
import { blockOf, type CalendarEntry, dailyEntries, onSchedule } from './calendar';
import type { LinearSystem } from './chain';
import { type AnalyteSystem, analyteSystem, wearOf } from './compartments';
import { dailyDeliveries, type Delivery, depotDeliveries, patchDeliveries, patchRate } from './delivery';
import { deviceDeliveries, deviceSystem } from './device';
import { HOURS, type Numbers } from './numbers';

/** One analyte that doses put into the blood, as a linear system and what is delivered into it. */
export interface Source {
  readonly analyte: Analyte;
  readonly system: LinearSystem;
  readonly deliveries: readonly Delivery[];
  /** Depots and devices count by their level in time, daily therapies by the mean of their schedule. */
  readonly slow: boolean;
  /** Something that no filter evens out changes within an hour of a delivery: allopregnanolone, or progesterone that gives it. */
  readonly pulsed: boolean;
}

const UNFILTERED: ReadonlySet<Analyte> = new Set(['progesterone', 'allopregnanolone']);

interface Group {
  readonly profiles: readonly AnalyteProfile[];
  readonly unit: string;
  readonly entries: readonly CalendarEntry[];
}

function profilesOf({ therapy }: CalendarEntry): readonly AnalyteProfile[] {
  const formulation = formulationOf(therapy);
  return therapy.withFood === false ? (formulation.fasting ?? formulation.analytes) : formulation.analytes;
}

/** Therapies of one formulation: their doses of one day are one dose. */
function groupsOf(entries: readonly CalendarEntry[]): readonly Group[] {
  const groups = new Map<readonly AnalyteProfile[], CalendarEntry[]>();
  for (const entry of entries) {
    const profiles = profilesOf(entry);
    groups.set(profiles, [...(groups.get(profiles) ?? []), entry]);
  }
  return [...groups].map(([profiles, members]) => ({
    profiles,
    entries: members,
    unit: members[0]?.therapy.unit ?? '',
  }));
}

/** @param days after the origin at which the run ends */
export function sourcesOf(
  entries: readonly CalendarEntry[],
  number: Numbers,
  weightKg: number,
  days: number,
): readonly Source[] {
  const daily = groupsOf(dailyEntries(entries)).flatMap(({ profiles, unit, entries: members }) =>
    profiles.flatMap((profile): Source[] => {
      const system = analyteSystem(profile, unit, number, weightKg);
      const common = { analyte: profile.analyte, system, slow: false };
      const pulsed = UNFILTERED.has(profile.analyte) && profile.inputs.some(({ kind }) => kind === 'first-order');
      if (profile.inputs.some(({ kind }) => kind === 'wear')) {
        return members.map((entry) => {
          const patch = analyteSystem(profile, unit, number, weightKg, wearOf(entry.therapy));
          return { ...common, pulsed, system: patch, deliveries: patchDeliveries(entry, patch, number, days) };
        });
      }
      return [{ ...common, pulsed, deliveries: dailyDeliveries(members, system, number, days) }];
    }),
  );
  const known = new Set(dailyEntries(entries));
  const others = entries.filter((entry) => !known.has(entry));
  const slow = others.flatMap((entry) =>
    profilesOf(entry).map((profile): Source => {
      const common = { analyte: profile.analyte, slow: true, pulsed: false };
      if (profile.disposition.kind === 'release-profile') {
        const system = deviceSystem(profile.disposition, number, weightKg);
        return { ...common, system, deliveries: deviceDeliveries(entry, system, days) };
      }
      const system = analyteSystem(profile, entry.therapy.unit, number, weightKg);
      return { ...common, system, deliveries: depotDeliveries(entry, system, number, days) };
    }),
  );
  return [...daily, ...slow];
}

/** Longest course of days over which doses that fall together by chance are counted. */
const MOST_DAYS = 4000;

/** Mean levels in force between two days: schedules repeated for ever, without build-up and washout. */
export interface ScheduleMeans {
  readonly untilDay: number;
  readonly means: ReadonlyMap<Analyte, number>;
}

/** Means of the daily therapies from one change of therapy to the next, in order of time. */
export function scheduleMeans(
  entries: readonly CalendarEntry[],
  number: Numbers,
  weightKg: number,
): readonly ScheduleMeans[] {
  const daily = dailyEntries(entries);
  const borders = [...new Set(daily.flatMap(({ firstDay, endDay }) => [firstDay, endDay])), Infinity];
  return borders
    .sort((a, b) => a - b)
    .map((untilDay, index, all) => {
      const from = all[index - 1] ?? -Infinity;
      const active = daily.filter(({ firstDay, endDay }) => firstDay <= from && endDay >= untilDay);
      const means = new Map<Analyte, number>();
      for (const { profiles, unit, entries: members } of groupsOf(active)) {
        for (const profile of profiles) {
          const mean = meanOfSchedule(members, analyteSystem(profile, unit, number, weightKg), number);
          means.set(profile.analyte, (means.get(profile.analyte) ?? 0) + mean);
        }
      }
      return { untilDay, means };
    });
}

function meanOfSchedule(members: readonly CalendarEntry[], system: AnalyteSystem, number: Numbers): number {
  if (system.profile.inputs.some(({ kind }) => kind === 'wear')) {
    return members.reduce((sum, entry) => sum + patchRate(entry, system, number), 0) * system.perRate;
  }
  const product = members.reduce((days, entry) => days * blockOf(entry), 1);
  const days = Math.min(product, MOST_DAYS);
  let sum = 0;
  for (let day = 0; day < days; day++) {
    sum += system.arriving(
      members.reduce((dose, entry) => (onSchedule(entry, day) ? dose + entry.therapy.dose : dose), 0),
    );
  }
  return (sum / days / HOURS) * system.perRate;
}
