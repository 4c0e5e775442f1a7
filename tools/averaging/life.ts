import { createBoneModel, inputIndex, OBSERVABLE_COUNT, observableIndex } from '../../src/model';
import { type Scenario, SITES } from '../../src/scenario';
import { historyStart, parametersOf } from '../../src/simulation';
import { DAYS_PER_YEAR } from '../../src/units';
import { createAntibody } from './antibody';
import { createBody } from './body';
import { handInputs } from './bone-inputs';
import { calendarOf } from './calendar';
import { filterRates } from './filters';
import { createGiven } from './given';
import { HOURS, numbersOf } from './numbers';
import { referenceCycle } from './reference-cycle';
import { boneSteps } from './runge-kutta';
import { scheduleMeans, sourcesOf } from './sources';
import { coarseSteps, type DaySteps, stepsOfDay } from './steps';

/** Densities at yearly ages from the scenario's start on, row by row: lumbar spine, total hip, femoral neck. */
export interface HourlyLife {
  readonly ages: Float64Array;
  /** Percent since the start, one row of three sites per age. */
  readonly percent: Float64Array;
}

const DENSITIES = SITES.map((site) => observableIndex(`BMD_${site}`));
/** Local copies: names of other modules are looked up anew each time by the tools that run this. */
const [ESTROGEN, PROGESTERONE, ALLOPREGNANOLONE] = [inputIndex('R_E'), inputIndex('R_P'), inputIndex('R_A')];
const [GLUCOCORTICOID, ANDROGEN, ANTIBODY] = [inputIndex('R_G'), inputIndex('R_T'), inputIndex('I_D')];
const HOURS_A_DAY = HOURS;
/** Days for the filters before the bone begins. */
const WARM_UP = 28;

/**
 * A life hour by hour: doses one after the other from the first on, own hormones through each day of the cycle, filters
 * and instantaneous responses every hour or finer, the bone by steps of at most two hours; before the scenario's start by steps of 12 hours.
 * @param parts cuts every step, for a look at its own error
 */
export function hourlyLife(scenario: Scenario, parts = 1): HourlyLife {
  const values = parametersOf(scenario);
  const number = numbersOf(values);
  const { person } = scenario;
  const end = (person.age + scenario.years) * DAYS_PER_YEAR;
  const { origin, entries } = calendarOf(scenario.therapies, end, person.age * DAYS_PER_YEAR);
  const firstDay = Math.floor(historyStart(scenario) * DAYS_PER_YEAR - origin);
  const startDay = Math.floor(person.age * DAYS_PER_YEAR - origin);
  const endDay = Math.ceil(end - origin);
  if (entries.some(({ fromHour }) => fromHour < (startDay - 1) * HOURS)) {
    throw new RangeError('a therapy before the start: its hours would not be resolved');
  }
  const sources = sourcesOf(entries, number, person.weightKg, endDay);
  const fine = stepsOfDay(
    sources.some(({ pulsed }) => pulsed),
    parts,
  );
  const antibody = createAntibody(entries, number, person.weightKg, endDay);
  const coarse = coarseSteps(parts);
  const lengths = [...fine.lengths, ...coarse.lengths];
  const given = createGiven(
    sources,
    scheduleMeans(entries, number, person.weightKg),
    number,
    lengths,
    filterRates(number),
  );
  const body = createBody({ person, levels: scenario.levels, entries, given, number, origin, steps: lengths });
  const model = createBoneModel(values, referenceCycle(values));
  const bone = boneSteps(model);
  const byHand = handInputs(scenario);
  const responses = new Float64Array(3);

  const respond = (inputs: Float64Array): void => {
    body.respond(responses);
    inputs[ESTROGEN] = responses[0] ?? 0;
    inputs[PROGESTERONE] = responses[1] ?? 0;
    inputs[ALLOPREGNANOLONE] = responses[2] ?? 0;
    if (sources.length > 0) {
      inputs[GLUCOCORTICOID] = given.drive('glucocorticoidWeight');
      inputs[ANDROGEN] = given.drive('androgenWeight');
    }
    if (antibody !== undefined) inputs[ANTIBODY] = antibody.absorbed();
  };
  /** One step from `hour`, of twice the half step `half`. */
  const step = (hour: number, half: number): void => {
    const hours = 2 * (lengths[half] ?? 0);
    const day = origin + hour / HOURS_A_DAY;
    const due = hour + hours * DUE_WITHIN;
    given.deliver(due);
    if (antibody !== undefined) {
      antibody.deliver(due);
      bone.start[ANTIBODY] = antibody.absorbed();
    }
    body.advance(hour, half);
    antibody?.advance(hours / 2);
    respond(bone.middle);
    body.advance(hour + hours / 2, half);
    antibody?.advance(hours / 2);
    respond(bone.end);
    byHand(day + hours / 2 / HOURS_A_DAY, bone);
    bone.step(day, hours / HOURS_A_DAY);
    bone.renew();
  };
  const eachStep = (
    day: number,
    steps: DaySteps,
    offset: number,
    visit: (hour: number, half: number) => void,
  ): void => {
    let hour = day * HOURS;
    for (const half of steps.day) {
      visit(hour, half + offset);
      hour += 2 * (steps.lengths[half] ?? 0);
    }
  };

  for (let day = firstDay - WARM_UP; day < firstDay; day++) {
    eachStep(day, coarse, fine.lengths.length, (hour, half) => {
      body.advance(hour, half);
      body.advance(hour + (lengths[half] ?? 0), half);
    });
  }
  respond(bone.start);
  for (let day = firstDay; day < startDay; day++) eachStep(day, coarse, fine.lengths.length, step);

  const ages = Float64Array.from({ length: Math.floor(scenario.years + ROUNDING) + 1 }, (_, year) => person.age + year);
  const percent = new Float64Array(ages.length * SITES.length);
  const atStart = new Float64Array(SITES.length);
  const observables = new Float64Array(OBSERVABLE_COUNT);
  let row = 0;
  const record = (hour: number): void => {
    const age = ages[row];
    if (age === undefined || hour < (age * DAYS_PER_YEAR - origin) * HOURS - HALF_AN_HOUR) return;
    model.observe(origin + hour / HOURS, bone.state, bone.start, observables);
    DENSITIES.forEach((index, site) => {
      const density = observables[index] ?? 0;
      if (row === 0) atStart[site] = density;
      percent[row * SITES.length + site] = 100 * (density / (atStart[site] ?? 1) - 1);
    });
    row++;
  };
  for (let day = startDay; day <= endDay && row < ages.length; day++) {
    eachStep(day, fine, 0, (hour, half) => {
      record(hour);
      step(hour, half);
    });
  }
  return { ages, percent };
}

const HALF_AN_HOUR = 0.5;
const ROUNDING = 1e-9;
/** A delivery is made at the nearest end of a step. */
const DUE_WITHIN = 0.499;
