import { createRandom, type RandomGenerator } from '../../../src/numerics';
import { PRESETS, type Scenario, type Site } from '../../../src/scenario';
import { simulate } from '../../../src/simulation';
import { explain, type WhyAnswer, type WhyRequest } from '../../../src/simulation/why';
import { hold, rate, woman } from '../../support/scenarios';

/** Ages both runs have, from the later start on, every half year. */
export function commonAges(focus: Scenario, baseline: Scenario | null): Float64Array {
  const lives = baseline ? [focus, baseline] : [focus];
  const start = Math.max(...lives.map(({ person }) => person.age));
  const end = Math.min(...lives.map(({ person, years }) => person.age + years));
  return Float64Array.from({ length: Math.floor(2 * (end - start)) + 1 }, (_, half) => start + half / 2);
}

/** The last word on a pair. */
export function explained(
  focus: Scenario,
  baseline: Scenario | null,
  { pathways = false, ages = commonAges(focus, baseline) }: Partial<WhyRequest> = {},
): WhyAnswer {
  let last: WhyAnswer | undefined;
  for (const answer of explain({ focus, baseline, ages, pathways })) last = answer ?? last;
  if (!last) throw new Error('no answer');
  return last;
}

/** Percent change since the first age, from a run of its own. */
export function percentOf(scenario: Scenario, site: Site, ages: Float64Array): Float64Array {
  const values = simulate(scenario, { ages }).columns[`${site}_BMD_pct`];
  const first = 1 + values[0]! / 100;
  return values.map((value) => 100 * ((1 + value / 100) / first - 1));
}

const pick = <T>(random: RandomGenerator, from: readonly T[]): T => from[Math.floor(random.uniform() * from.length)]!;

/** Two lives that may differ in everything: therapies, levels, rates, ovaries, weight, start, parameters. */
export function randomPair(seed: number): readonly [Scenario, Scenario] {
  const random = createRandom(seed);
  const chance = (share: number): boolean => random.uniform() < share;
  const own = (): Scenario => {
    const age = 44 + Math.floor(random.uniform() * 15);
    const from = age + 1 + Math.floor(random.uniform() * 6);
    const therapies = pick(random, PRESETS).scenario.therapies.map(({ to: _to, ...therapy }) => ({ ...therapy, from }));
    return woman({
      person: { age, ageAtFinalPeriod: 45 + Math.floor(random.uniform() * 10), weightKg: 50 + 40 * random.uniform() },
      years: 20,
      therapies: chance(0.7) ? therapies : [],
      levels: [
        ...(chance(0.3) ? [hold('estradiol', 80 * random.uniform(), from)] : []),
        ...(chance(0.3) ? [hold('progesterone', 5 * random.uniform(), from, from + 5)] : []),
        ...(chance(0.3) ? [hold('allopregnanolone', 10 * random.uniform(), from)] : []),
        ...(chance(0.2) ? [hold('cortisol-tone', 0.8 + 0.4 * random.uniform(), from)] : []),
      ],
      rates: [
        ...(chance(0.3) ? [rate('rankl-production', 0.5 + random.uniform(), from)] : []),
        ...(chance(0.3) ? [rate('opg-production', 0.5 + random.uniform(), from)] : []),
        ...(chance(0.2) ? [rate('osteoclast-lifespan', 0.8 + 0.4 * random.uniform(), from)] : []),
      ],
      humanEvidenceOnly: chance(0.2),
      ...(chance(0.3) ? { parameters: { estrogenOnRankl: 1 + random.uniform() } } : {}),
    });
  };
  return [own(), own()];
}
