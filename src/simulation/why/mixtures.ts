import type { Scenario } from '../../scenario';
import { DAYS_PER_YEAR } from '../../units';
import { INPUT_COUNT } from '../../model';
import type { InputProvider } from '../inputs';
import { ESTROGEN_RESPONSE, OWN_INPUTS, WHY_GROUPS, type WhyGroup } from './groups';
import { type Woman, womanKey, womanOf } from './lives';
import { inducedShare, mixedInputs, type Providers } from './mixed-inputs';
import { type Density, runDensity } from './run-density';
import type { Coalition } from './shapley';

/** Two lives whose difference is to be explained; without a baseline the same woman held at premenopausal reference. */
export interface WhyPair {
  readonly focus: Scenario;
  readonly baseline: Scenario | null;
  /** Years, ascending, within both runs. Change is counted from the first. */
  readonly ages: Float64Array;
}

/** A mixture's density at its woman's own start, which measured T-scores are for, and at the ages asked for. */
export interface MixtureRun {
  readonly woman: Woman;
  readonly atStart: Density;
  readonly density: Density;
}

/** Inputs closer than this are the same: bone could not tell them apart by a millionth of a percent. */
const SAME_INPUT = 1e-9;

/** The two women and every mixture of what moves them. Players are the groups that differ, in the order of `WHY_GROUPS`. */
export interface Mixtures {
  readonly pair: WhyPair;
  readonly players: readonly WhyGroup[];
  /** Signals of each group and the woman they act in, for the players that take part. */
  readonly inputsOf: (coalition: Coalition) => { readonly woman: Woman; readonly providers: Providers };
  /** Signals of the focused or the other life in a woman. */
  readonly signals: (isFocus: boolean, woman: Woman) => InputProvider;
  readonly run: (coalition: Coalition) => MixtureRun;
}

export function mixturesOf(pair: WhyPair): Mixtures {
  const { focus, baseline, ages } = pair;
  const end = ages.at(-1) ?? focus.person.age;
  const focusWoman = womanOf(focus, end);
  const sameWoman = baseline === null || womanKey(focus) === womanKey(baseline);
  const otherWoman = sameWoman ? focusWoman : womanOf(baseline, end);
  const known = new Map<Woman, readonly [other: InputProvider, focus: InputProvider]>();
  const signals = (isFocus: boolean, woman: Woman): InputProvider => {
    const made = known.get(woman) ?? [
      baseline === null ? woman.atRest : woman.signalsOf(baseline),
      woman.signalsOf(focus),
    ];
    known.set(woman, made);
    return made[isFocus ? 1 : 0];
  };
  const women = [...new Set([focusWoman, otherWoman])];
  // What does nothing in one woman may do something in the other.
  const differing = women.map((woman) => differingGroups(signals(false, woman), signals(true, woman), woman, ages));
  const players = WHY_GROUPS.filter((group) =>
    group === 'other'
      ? !sameWoman || (baseline === null && heldTone(focus))
      : differing.some((groups) => groups.has(group)),
  );
  const inputsOf: Mixtures['inputsOf'] = (coalition) => {
    const takesPart = (group: WhyGroup): boolean => {
      const player = players.indexOf(group);
      // What is the same in both is taken from the focused life.
      return player < 0 || (coalition & (1 << player)) !== 0;
    };
    const woman = takesPart('other') ? focusWoman : otherWoman;
    const from = (group: WhyGroup): InputProvider => signals(takesPart(group), woman);
    return {
      woman,
      providers: {
        estrogen: from('estrogen'),
        progesterone: from('progesterone'),
        allopregnanolone: from('allopregnanolone'),
        'rankl-opg': from('rankl-opg'),
        other: from('other'),
      },
    };
  };
  return {
    pair,
    players,
    inputsOf,
    signals,
    run: (coalition) => {
      const { woman, providers } = inputsOf(coalition);
      return runMixture(woman, mixedInputs(providers), ages);
    },
  };
}

/** Density of a woman under inputs, at her own start and at `ages`. */
export function runMixture(
  woman: Woman,
  inputs: InputProvider,
  ages: Float64Array,
  { model, beside }: Partial<Pick<Parameters<typeof runDensity>[0], 'model' | 'beside'>> = {},
): MixtureRun {
  const all = runDensity({
    model: model ?? woman.model,
    inputs,
    from: woman.from,
    to: woman.to,
    ages: Float64Array.from([woman.person.age, ...ages]),
    ...(beside ? { beside } : {}),
  });
  const part = (from: number, to?: number): Density => ({
    LS: all.LS.subarray(from, to),
    TH: all.TH.subarray(from, to),
    FN: all.FN.subarray(from, to),
  });
  return { woman, atStart: part(0, 1), density: part(1) };
}

const heldTone = ({ levels }: Scenario): boolean => levels.some(({ signal }) => signal === 'cortisol-tone');

/** True when allopregnanolone has a path to bone whose strength is not 0. */
const allopregnanoloneActs = ({ parameters }: Woman): boolean =>
  ['allopregnanoloneCalming', 'allopregnanoloneOnOsteoblasts'].some((id) => parameters[id] !== 0);

/** Groups by which two lives in one woman differ as bone sees it, seen at the output ages and within every piece. */
function differingGroups(
  one: InputProvider,
  other: InputProvider,
  woman: Woman,
  ages: Float64Array,
): ReadonlySet<WhyGroup> {
  const { from, to } = woman;
  const found = new Set<WhyGroup>();
  const [left, right] = [new Float64Array(INPUT_COUNT), new Float64Array(INPUT_COUNT)];
  const apart = (input: number): boolean => Math.abs((left[input] ?? 0) - (right[input] ?? 0)) > SAME_INPUT;
  const switches = [...new Set([...one.switchTimes, ...other.switchTimes])].sort((a, b) => a - b);
  const edges = [from, ...switches, to];
  const outputs = [...ages].map((age) => age * DAYS_PER_YEAR);
  edges.slice(0, -1).forEach((start, index) => {
    const end = edges[index + 1] ?? to;
    const inside = INSIDE.map((fraction) => start + fraction * (end - start));
    one.enterPiece((start + end) / 2);
    other.enterPiece((start + end) / 2);
    for (const day of [...inside, ...outputs.filter((output) => output > start && output < end)]) {
      one.at(day, left);
      other.at(day, right);
      if (apart(ESTROGEN_RESPONSE)) found.add('estrogen');
      if (Math.abs(inducedShare(left) - inducedShare(right)) > SAME_INPUT) found.add('progesterone');
      for (const group of ['progesterone', 'allopregnanolone', 'rankl-opg'] as const)
        if (OWN_INPUTS[group].some(apart)) found.add(group);
    }
  });
  if (!allopregnanoloneActs(woman)) found.delete('allopregnanolone');
  return found;
}

const INSIDE = [0.02, 0.2, 0.4, 0.6, 0.8, 0.98];
