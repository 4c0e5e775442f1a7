import type { Input } from '../../src/pharmacology';
import { blockOf, type CalendarEntry, depotHours, onSchedule } from './calendar';
import { type AnalyteSystem, fadingOf, wearOf } from './compartments';
import { HOURS, type Numbers } from './numbers';

type FirstOrder = Extract<Input, { kind: 'first-order' }>;

/** At `hour` a state of a chain is raised by, or set to, an amount. */
export interface Delivery {
  readonly hour: number;
  readonly state: number;
  readonly amount: number;
  readonly sets: boolean;
}

/** What is taken on `day` of therapies that share a formulation. */
export const takenOnDay = (entries: readonly CalendarEntry[], day: number): number =>
  entries.reduce((sum, entry) => {
    const runs = day >= entry.firstDay && day < entry.endDay && onSchedule(entry, day);
    return runs ? sum + entry.therapy.dose : sum;
  }, 0);

/** Part of a dose that this input takes. */
function shareOf({ share, restOf }: FirstOrder, number: Numbers): number {
  if (share !== undefined) return number(share);
  return restOf === undefined ? 1 : 1 - number(restOf);
}

/** Daily doses as jumps of the depot, or as an even flow over the day; those of one day count as one dose. */
export function dailyDeliveries(
  entries: readonly CalendarEntry[],
  system: AnalyteSystem,
  number: Numbers,
  days: number,
): readonly Delivery[] {
  const first = Math.min(...entries.map(({ firstDay }) => firstDay));
  const end = Math.min(days, Math.max(...entries.map(({ endDay }) => endDay)) + 1);
  const deliveries: Delivery[] = [];
  let before = 0;
  for (let day = first; day < end; day++) {
    const arriving = system.arriving(takenOnDay(entries, day));
    system.profile.inputs.forEach((input, state) => {
      if (input.kind === 'first-order') {
        const amount = arriving * shareOf(input, number);
        if (amount > 0) deliveries.push({ hour: day * HOURS, state, amount, sets: false });
      } else if (input.kind === 'zero-order' && arriving !== before) {
        deliveries.push({ hour: day * HOURS, state, amount: arriving / HOURS, sets: true });
      }
    });
    before = arriving;
  }
  return deliveries;
}

/** One patch: on the skin for `days` from `day` on, its release fading from `initial` an hour. */
interface WornPatch {
  readonly day: number;
  readonly days: number;
}

/** Patches from `start` to `stop`, the last one taken off there. */
function patchesBetween(start: number, stop: number, wear: number): readonly WornPatch[] {
  const count = Math.max(0, Math.ceil((stop - start) / wear - ROUNDING));
  return Array.from({ length: count }, (_, index) => {
    const day = start + index * wear;
    return { day, days: Math.min(wear, stop - day) };
  });
}

const ROUNDING = 1e-9;

/** How the release of a patch runs, its mean over the full time of wear being the dose. */
function releaseOf({ therapy }: CalendarEntry, system: AnalyteSystem, number: Numbers): PatchRelease {
  const state = system.profile.inputs.findIndex(({ kind }) => kind === 'wear');
  const input = system.profile.inputs[state];
  if (input?.kind !== 'wear') throw new RangeError('no patch');
  const fading = fadingOf(input, wearOf(therapy), number);
  const hours = wearOf(therapy) * HOURS;
  const initial = (system.arriving(therapy.dose) * wearOf(therapy) * fading) / (1 - Math.exp(-fading * hours));
  return { state, initial, within: (days) => (initial * (1 - Math.exp(-fading * days * HOURS))) / fading };
}

interface PatchRelease {
  readonly state: number;
  /** Mass per hour at first. */
  readonly initial: number;
  /** Mass released in the first `days`. */
  readonly within: (days: number) => number;
}

/** Patches one after the other; each block of days begins with a new one, and its last is taken off at its end. */
export function patchDeliveries(
  entry: CalendarEntry,
  system: AnalyteSystem,
  number: Numbers,
  days: number,
): readonly Delivery[] {
  const { state, initial } = releaseOf(entry, system, number);
  const { therapy, firstDay } = entry;
  const wear = wearOf(therapy);
  const end = Math.min(days, entry.endDay);
  const block = blockOf(entry);
  const length = block === 1 ? end - firstDay : block;
  const deliveries: Delivery[] = [];
  for (let start = firstDay; start < end; start += length) {
    const stop = Math.min(start + (block === 1 ? length : (therapy.days ?? block)), end);
    for (const { day } of patchesBetween(start, stop, wear)) {
      deliveries.push({ hour: day * HOURS, state, amount: initial, sets: true });
    }
    deliveries.push({ hour: stop * HOURS, state, amount: 0, sets: true });
  }
  return deliveries;
}

/** Mean mass per hour of a patch schedule repeated for ever. */
export function patchRate(entry: CalendarEntry, system: AnalyteSystem, number: Numbers): number {
  const { within } = releaseOf(entry, system, number);
  const { therapy } = entry;
  const block = blockOf(entry);
  const [worn, length] = block === 1 ? [wearOf(therapy), wearOf(therapy)] : [therapy.days ?? block, block];
  const released = patchesBetween(0, worn, wearOf(therapy)).reduce((sum, { days }) => sum + within(days), 0);
  return released / length / HOURS;
}

/** Injections and implants at their own hours. */
export function depotDeliveries(
  entry: CalendarEntry,
  system: AnalyteSystem,
  number: Numbers,
  days: number,
): readonly Delivery[] {
  const arriving = system.arriving(entry.therapy.dose);
  return depotHours(entry, days * HOURS).flatMap((hour) =>
    system.profile.inputs.map((input, state) => {
      if (input.kind !== 'first-order') throw new RangeError(`a depot with ${input.kind} input`);
      return { hour, state, amount: arriving * shareOf(input, number), sets: false };
    }),
  );
}
