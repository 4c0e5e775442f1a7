import type { Therapy } from '../../src/scenario';
import { blockOf, type CalendarEntry, depotHours, onSchedule } from './calendar';
import type { AnalyteSystem } from './compartments';
import { HOURS, type Numbers } from './numbers';

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

const SHORT_WEAR = 3.5;
export const wearOf = ({ wearDays }: Therapy): number => wearDays ?? SHORT_WEAR;

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
        const share = input.share === undefined ? 1 : number(input.share);
        if (arriving > 0) deliveries.push({ hour: day * HOURS, state, amount: arriving * share, sets: false });
      } else if (input.kind === 'zero-order' && arriving !== before) {
        deliveries.push({ hour: day * HOURS, state, amount: arriving / HOURS, sets: true });
      }
    });
    before = arriving;
  }
  return deliveries;
}

/** Patches one after the other; each block of days begins with a new one, and its last is taken off at its end. */
export function patchDeliveries(
  entry: CalendarEntry,
  system: AnalyteSystem,
  number: Numbers,
  days: number,
): readonly Delivery[] {
  const state = system.profile.inputs.findIndex(({ kind }) => kind === 'wear');
  const input = system.profile.inputs[state];
  if (input?.kind !== 'wear') throw new RangeError('no patch');
  const { therapy, firstDay } = entry;
  const wear = wearOf(therapy);
  const fades = number(input.fading) * wear * HOURS;
  const initial = ((system.arriving(therapy.dose) / HOURS) * fades) / (1 - Math.exp(-fades));
  const end = Math.min(days, entry.endDay);
  const block = blockOf(entry);
  const worn = block === 1 ? end - firstDay : (therapy.days ?? block);
  const deliveries: Delivery[] = [];
  for (let start = firstDay; start < end; start += block === 1 ? Math.max(worn, 1) : block) {
    const stop = Math.min(start + worn, end);
    for (let index = 0; start + index * wear < stop; index++) {
      deliveries.push({ hour: (start + index * wear) * HOURS, state, amount: initial, sets: true });
    }
    deliveries.push({ hour: stop * HOURS, state, amount: 0, sets: true });
  }
  return deliveries;
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
      const share = input.share === undefined ? 1 : number(input.share);
      return { hour, state, amount: arriving * share, sets: false };
    }),
  );
}
