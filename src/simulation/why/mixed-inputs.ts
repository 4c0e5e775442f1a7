import { INPUT_COUNT } from '../../model';
import type { InputProvider } from '../inputs';
import { ESTROGEN_RESPONSE, OWN_INPUTS, PROGESTERONE_RESPONSE, type WhyGroup } from './groups';

/** For each group the life from which its inputs come. */
export type Providers = Readonly<Record<WhyGroup, InputProvider>>;

/** An estrogen response below this is none: nothing is left to share out. */
const NO_RESPONSE = 1e-12;

/**
 * Share of the receptors that estrogen induced which progesterone occupies: p = G/⟨R⟩ with G = ⟨R·P/(K_P + P)⟩, the mean
 * occupancy weighted by the estrogen response. Without any estrogen there is no such share; it counts as 0.
 */
export const inducedShare = (inputs: Float64Array): number => {
  const estrogen = inputs[ESTROGEN_RESPONSE] ?? 0;
  return estrogen > NO_RESPONSE ? (inputs[PROGESTERONE_RESPONSE] ?? 0) / estrogen : 0;
};

/**
 * Inputs of a life that never was: each group from the life chosen for it. The gated response of progesterone is put
 * together as estrogen response of one × induced share of the other, and taken as it is where both are the same life
 * (docs/decisions/0070).
 * @param induction whose estrogen induces the receptor of progesterone; that of the estrogen group unless told
 */
export function mixedInputs(from: Providers, induction: InputProvider = from.estrogen): InputProvider {
  const distinct = [...new Set([...Object.values(from), induction])];
  const buffers = distinct.map(() => new Float64Array(INPUT_COUNT));
  const bufferOf = (provider: InputProvider): Float64Array =>
    buffers[distinct.indexOf(provider)] ?? new Float64Array(INPUT_COUNT);
  const [estrogen, progesterone, other, inducing] = [from.estrogen, from.progesterone, from.other, induction].map(
    bufferOf,
  );
  if (!estrogen || !progesterone || !other || !inducing) throw new RangeError('four providers expected');
  const copied = (['progesterone', 'allopregnanolone', 'rankl-opg'] as const).flatMap((group) => {
    const source = bufferOf(from[group]);
    return source === other ? [] : OWN_INPUTS[group].map((input) => ({ source, input }));
  });
  return {
    switchTimes: [...new Set(distinct.flatMap(({ switchTimes }) => switchTimes))].sort((a, b) => a - b),
    enterPiece: (inside) => {
      for (const provider of distinct) provider.enterPiece(inside);
    },
    at: (day, inputs) => {
      for (let index = 0; index < distinct.length; index++) distinct[index]?.at(day, buffers[index] ?? inputs);
      inputs.set(other);
      for (const { source, input } of copied) inputs[input] = source[input] ?? 0;
      const response = estrogen[ESTROGEN_RESPONSE] ?? 0;
      inputs[ESTROGEN_RESPONSE] = response;
      inputs[PROGESTERONE_RESPONSE] =
        inducing === progesterone
          ? (progesterone[PROGESTERONE_RESPONSE] ?? 0)
          : (inducing[ESTROGEN_RESPONSE] ?? 0) * inducedShare(progesterone);
    },
  };
}

/** Inputs that never change. */
export const constantInputs = (values: Float64Array): InputProvider => ({
  switchTimes: [],
  enterPiece: () => undefined,
  at: (_day, inputs) => {
    inputs.set(values);
  },
});
