import type { Disposition } from '../../src/pharmacology';
import { DAYS_PER_YEAR } from '../../src/units';
import { flowOf } from './compartments';
import type { CalendarEntry } from './calendar';
import type { LinearSystem } from './chain';
import type { Delivery } from './delivery';
import { HOURS, type Numbers } from './numbers';

type ReleaseProfile = Extract<Disposition, { kind: 'release-profile' }>;

/** A device as two states, the lasting level and the one that fades. */
export interface DeviceSystem extends LinearSystem {
  readonly initial: readonly [number, number];
}

/** A release makes a level in inverse proportion to clearance, which grows with weight. */
export function deviceSystem(
  { plateau, excess, decline }: ReleaseProfile,
  number: Numbers,
  weightKg: number,
): DeviceSystem {
  const flow = flowOf(weightKg);
  const fading = number(decline) / (DAYS_PER_YEAR * HOURS);
  return {
    matrix: [new Float64Array([0, 0]), new Float64Array([0, -fading])],
    output: new Float64Array([1, 1]),
    initial: [number(plateau) / flow, number(excess) / flow],
  };
}

/** Present from insertion until removal, at once. */
export function deviceDeliveries(entry: CalendarEntry, system: DeviceSystem, days: number): readonly Delivery[] {
  const { dose } = entry.therapy;
  const set = (hour: number, factor: number): readonly Delivery[] =>
    system.initial.map((level, state) => ({ hour, state, amount: level * factor, sets: true }));
  const removed = entry.toHour < days * HOURS ? set(entry.toHour, 0) : [];
  return [...set(entry.fromHour, dose), ...removed];
}
