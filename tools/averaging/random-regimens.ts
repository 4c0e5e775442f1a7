import { createRandom, type RandomGenerator } from '../../src/numerics';
import { type Formulation, FORMULATIONS } from '../../src/pharmacology';
import {
  checkScenario,
  LEVEL_RANGES,
  type LevelOverride,
  type LevelSignal,
  type Person,
  SCENARIO_FORMAT,
  type Scenario,
  type Therapy,
} from '../../src/scenario';
import { WINDOW_YEARS } from './window';

/** A seeded source of choices. */
interface Dice {
  between(low: number, high: number): number;
  whole(low: number, high: number): number;
  chance(share: number): boolean;
  one<T>(options: readonly T[]): T;
}

function dice(random: RandomGenerator): Dice {
  const whole = (low: number, high: number): number => low + Math.floor(random.uniform() * (high - low + 1));
  return {
    between: (low, high) => low + random.uniform() * (high - low),
    whole,
    chance: (share) => random.uniform() < share,
    one: (options) => {
      const found = options[whole(0, options.length - 1)];
      if (found === undefined) throw new RangeError('nothing to choose from');
      return found;
    },
  };
}

const rounded = (value: number): number => Number(value.toPrecision(3));
const hundredths = (years: number): number => Math.round(years * 100) / 100;

function randomPerson(roll: Dice): Person {
  const insufficient = roll.chance(0.1);
  const ageAtFinalPeriod = hundredths(insufficient ? roll.between(25, 39) : roll.between(44, 56));
  return {
    age: hundredths(roll.between(insufficient ? 25 : 35, 72)),
    ageAtFinalPeriod,
    menopause: insufficient ? 'ovarian-insufficiency' : roll.chance(0.15) ? 'surgical' : 'natural',
    cycle: roll.one(['ovulatory', 'short-luteal', 'anovulatory'] as const),
    weightKg: roll.whole(45, 110),
  };
}

/** Usual blocks and odd ones, whose common period with the cycle is long. */
const BLOCKS: readonly number[] = [2, 3, 7, 10, 14, 21, 25, 28, 28, 28, 30, 31, 42, 56, 84, 90];

function randomSchedule(roll: Dice): Pick<Therapy, 'days' | 'ofEvery'> {
  if (roll.chance(0.5)) return {};
  const ofEvery = roll.one(BLOCKS);
  return { days: roll.whole(1, ofEvery - 1), ofEvery };
}

/** A formulation at a studied dose for a span; now and then taken again after a gap, or with another dose after a switch. */
function randomCourse(roll: Dice, formulation: Formulation, start: number): readonly Therapy[] {
  const { agent, route, studiedRange } = formulation;
  const unit = roll.one(formulation.units);
  const [low, high] = studiedRange;
  const dose = (): number =>
    unit === 'device' ? 1 : rounded(Math.exp(roll.between(Math.log(Math.max(low, high / 100)), Math.log(high))));
  const common = {
    agent,
    route,
    unit,
    ...(unit.endsWith('/d') ? randomSchedule(roll) : {}),
    ...(formulation.fasting === undefined ? {} : { withFood: roll.chance(0.7) }),
    ...(formulation.analytes.some(({ inputs }) => inputs.some(({ kind }) => kind === 'wear'))
      ? { wearDays: roll.one([3.5, 7] as const) }
      : {}),
  };
  const from = hundredths(start + roll.between(0, 4));
  if (roll.chance(0.4)) return [{ ...common, dose: dose(), from }];
  const to = hundredths(from + roll.between(0.1, 6));
  const first = { ...common, dose: dose(), from, to };
  if (roll.chance(0.5)) return [first];
  const gap = roll.chance(0.5) ? roll.between(0.02, 2) : 0;
  return [first, { ...common, dose: dose(), from: hundredths(to + gap) }];
}

const SIGNALS: readonly LevelSignal[] = ['estradiol', 'progesterone', 'allopregnanolone', 'cortisol-tone'];
/** Levels people would set: within what bodies and therapies reach. */
const HELD_UP_TO: Readonly<Record<LevelSignal, number>> = {
  estradiol: 150,
  progesterone: 12,
  allopregnanolone: 40,
  'cortisol-tone': 1.5,
};

function randomLevels(roll: Dice, start: number): readonly LevelOverride[] {
  if (!roll.chance(0.35)) return [];
  const signal = roll.one(SIGNALS);
  const { low, unit } = LEVEL_RANGES[signal];
  const from = hundredths(start + roll.between(0, 6));
  const value = rounded(roll.between(low, HELD_UP_TO[signal]));
  return [{ signal, value, unit, from, ...(roll.chance(0.5) ? { to: hundredths(from + roll.between(0.1, 4)) } : {}) }];
}

function randomScenario(roll: Dice, name: string): Scenario {
  const person = randomPerson(roll);
  const courses = Array.from({ length: roll.whole(1, 4) }, () =>
    randomCourse(roll, roll.one(FORMULATIONS), person.age),
  );
  return {
    format: SCENARIO_FORMAT,
    name,
    person,
    // Long enough for ten years from a late first start.
    years: WINDOW_YEARS + 4,
    therapies: courses.flat(),
    levels: randomLevels(roll, person.age),
    rates: [],
    mechanisms: { humanEvidenceOnly: false },
  };
}

const MOST_TRIES = 100;

/** `count` regimens that the gate accepts; the same seed gives the same regimens as long as the catalogue is the same. */
export function randomRegimens(count: number, seed: number): readonly Scenario[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const roll = dice(random.split());
    for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
      const scenario = randomScenario(roll, `random ${seed}.${index}`);
      if (checkScenario(scenario).length === 0) return scenario;
    }
    throw new Error(`regimen ${index}: the gate refused ${MOST_TRIES} in a row`);
  });
}
