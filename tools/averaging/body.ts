import type { LevelOverride, Person } from '../../src/scenario';
import type { CalendarEntry } from './calendar';
import { filterRates, filterStep } from './filters';
import { CHANNELS, type Given } from './given';
import { heldLevels, rescale, type Rescaling } from './held';
import { ovariesOf, type Ovaries } from './life-stage';
import { HOURS, type Numbers, PER_NANOGRAM } from './numbers';
import { CYCLE, meanOf, ownCycle } from './own-cycle';
import { createSuppression, type OwnEstradiol } from './suppression';

/** Hormones in real time and the receptor responses to them. */
export interface Body {
  /** Moves on by step number `step` from `hour` after the origin; the step lies within one day. */
  advance(hour: number, step: number): void;
  /** Writes the responses now: estrogen, progesterone, allopregnanolone. */
  respond(out: Float64Array): void;
  /** Own estradiol without therapy-given estradiol, as it is now; for tests of the feedback. */
  readonly own: Readonly<OwnEstradiol>;
}

export interface BodyInput {
  readonly person: Person;
  readonly levels: readonly LevelOverride[];
  readonly entries: readonly CalendarEntry[];
  readonly given: Given;
  readonly number: Numbers;
  /** Age in days at hour 0. */
  readonly origin: number;
  readonly steps: readonly number[];
}

/** Occupancies: progesterone and allopregnanolone once in cycles with a luteal phase, once in those without. */
const [E, P_LUTEAL, P_OTHER, PROGESTINS, A_LUTEAL, A_OTHER] = [0, 1, 2, 3, 4, 5] as const;
const OCCUPANCIES = 6;

/** Local copies: a name of another module is looked up anew each time by the tools that run this. */
const [CYCLE_LENGTH, DAY, NMOL] = [CYCLE, HOURS, PER_NANOGRAM];

export function createBody({ person, levels, entries, given, number, origin, steps }: BodyInput): Body {
  const rates = filterRates(number);
  const passes = steps.map((hours) => ({ hours, filters: rates.map((rate) => filterStep(rate, hours)) }));
  const ovaries = ovariesOf(person, number);
  const suppression = createSuppression(entries, given, number);
  const { estradiol, luteal, anovulatory } = ownCycle(person.cycle, number);
  const lutealMean = meanOf(luteal);
  const anovulatoryMean = meanOf(anovulatory);
  const progesteroneAfter = number('postmenopausalProgesterone');
  const adrenalAfter = number('postmenopausalAllopregnanolone');
  const adrenalFall = number('premenopausalAllopregnanolone') - adrenalAfter;
  const conversion = number('allopregnanoloneConversion');
  const halfE = number('estradiolHalfMaximal');
  const exponent = number('estradiolHillExponent');
  const halfP = number('progesteroneHalfMaximal');
  const halfA = number('allopregnanoloneHalfMaximal');
  const held = heldLevels(levels, origin);

  const fed = new Float64Array(CHANNELS.length);
  const occupancy = new Float64Array(OCCUPANCIES);
  const own: OwnEstradiol = { nonCycling: 0, cycling: 0, lutealShare: 0 };
  const scale: Rescaling = { times: 1, plus: 0 };
  let pass = passes[0];

  const progesteroneMean = (state: Ovaries, hour: number): number => {
    const cycling = own.lutealShare * lutealMean + (1 - own.lutealShare) * anovulatoryMean;
    return progesteroneAfter + (cycling - progesteroneAfter) * state.activity + given.mean('progesterone', hour);
  };
  const allopregnanoloneMean = (state: Ovaries, hour: number): number =>
    NMOL *
    (adrenalAfter +
      adrenalFall * state.activity +
      conversion * progesteroneMean(state, hour) +
      given.mean('allopregnanolone', hour));
  const move = (index: number, channel: number, start: number, end: number): void => {
    const filter = pass?.filters[channel];
    if (filter === undefined) throw new RangeError(`channel ${channel}`);
    occupancy[index] =
      filter.kept * (occupancy[index] ?? 0) +
      filter.early * (scale.times * start + scale.plus) +
      filter.late * (scale.times * end + scale.plus) +
      scale.times * (fed[channel] ?? 0);
  };
  const free = (): void => {
    scale.times = 1;
    scale.plus = 0;
  };
  const moveProgesterone = (state: Ovaries, at: CyclePlace, luteals: boolean): void => {
    const daily = luteals ? luteal : anovulatory;
    const start = progesteroneAfter + (valueAt(daily, at, at.start) - progesteroneAfter) * state.activity;
    const end = progesteroneAfter + (valueAt(daily, at, at.end) - progesteroneAfter) * state.activity;
    free();
    const heldP = held('progesterone', at.hour);
    if (heldP !== undefined) rescale(heldP, progesteroneMean(state, at.hour), scale);
    move(luteals ? P_LUTEAL : P_OTHER, 1, start, end);
    free();
    const heldA = held('allopregnanolone', at.hour);
    if (heldA !== undefined) rescale(heldA, allopregnanoloneMean(state, at.hour), scale);
    const adrenal = adrenalAfter + adrenalFall * state.activity;
    move(luteals ? A_LUTEAL : A_OTHER, 3, NMOL * (adrenal + conversion * start), NMOL * (adrenal + conversion * end));
  };

  const place: CyclePlace = { hour: 0, today: 0, tomorrow: 0, start: 0, end: 0 };
  return {
    own,
    advance: (hour, step) => {
      pass = passes[step];
      if (pass === undefined) throw new RangeError(`step ${step}`);
      const { hours } = pass;
      const day = Math.floor(hour / DAY);
      place.hour = hour + hours / 2;
      place.today = day - CYCLE_LENGTH * Math.floor(day / CYCLE_LENGTH);
      place.tomorrow = (place.today + 1) % CYCLE_LENGTH;
      place.start = hour / DAY - day;
      place.end = place.start + hours / DAY;
      given.advance(step, fed);
      suppression.advance(hour + hours, hours);
      const state = ovaries(origin + place.hour / DAY);
      suppression.apply(state, place.hour, own);

      free();
      const heldE = held('estradiol', place.hour);
      if (heldE !== undefined) {
        rescale(heldE, own.nonCycling + own.cycling + given.mean('estradiol', place.hour), scale);
      }
      const { nonCycling, cycling } = own;
      move(
        E,
        0,
        nonCycling + cycling * valueAt(estradiol, place, place.start),
        nonCycling + cycling * valueAt(estradiol, place, place.end),
      );
      moveProgesterone(state, place, true);
      moveProgesterone(state, place, false);
      free();
      move(PROGESTINS, 2, 0, 0);
    },
    respond: (out) => {
      const e = occupancy[E] ?? 0;
      const estrogen = e > 0 ? 1 / (1 + Math.pow(halfE / e, exponent)) : 0;
      const share = own.lutealShare;
      const p = (occupancy[P_LUTEAL] ?? 0) + (occupancy[PROGESTINS] ?? 0);
      const otherP = (occupancy[P_OTHER] ?? 0) + (occupancy[PROGESTINS] ?? 0);
      const a = occupancy[A_LUTEAL] ?? 0;
      const otherA = occupancy[A_OTHER] ?? 0;
      out[0] = estrogen;
      out[1] = estrogen * ((share * p) / (halfP + p) + ((1 - share) * otherP) / (halfP + otherP));
      out[2] = (share * a) / (halfA + a) + ((1 - share) * otherA) / (halfA + otherA);
    },
  };
}

/** A step within a day of the cycle: its middle in hours after the origin, its ends as parts of the day. */
interface CyclePlace {
  hour: number;
  today: number;
  tomorrow: number;
  start: number;
  end: number;
}

const valueAt = (daily: Float64Array, { today, tomorrow }: CyclePlace, part: number): number => {
  const now = daily[today] ?? 0;
  return now + ((daily[tomorrow] ?? 0) - now) * part;
};
