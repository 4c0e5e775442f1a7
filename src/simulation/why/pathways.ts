import { createBoneModel, INPUT_COUNT, inputIndex, STATE_COUNT, stateIndex } from '../../model';
import type { InputProvider } from '../inputs';
import { ESTROGEN_PATHWAYS, ESTROGEN_RESPONSE, type EstrogenPathway } from './groups';
import { type Woman } from './lives';
import { mixedInputs } from './mixed-inputs';
import { type MixtureRun, type Mixtures, runMixture } from './mixtures';
import type { StatesBeside } from './run-density';
import type { Coalition } from './shapley';

const EFFECT = stateIndex('h_E');
const FACTORS = {
  rankl: inputIndex('s_L'),
  opg: inputIndex('s_O'),
  'osteoclast-life': inputIndex('s_C'),
} as const;
type FactorPathway = keyof typeof FACTORS;

/** Sizes of the estrogen effects on RANKL, OPG and the life of osteoclasts: a_L, a_O and a_C of the bone equations. */
const SIZES: Readonly<Record<FactorPathway, string>> = {
  rankl: 'estrogenOnRankl',
  opg: 'estrogenOnOpg',
  'osteoclast-life': 'estrogenOnOsteoclastLife',
};
const EFFECT_TIME = 'estrogenEffectTime';

/**
 * A run in which estrogen reaches bone by some pathways as in the focused life and by the others as in the baseline.
 *
 * The bone equations hold one estrogen effect h_E. It stays that of the life which gives the life of osteoblasts; the other
 * life's effect is followed beside it, h' = (R_E − h)/τ_E. Deficiency d = 1 − h/h_ref reaches RANKL, OPG and osteoclasts only
 * as the factors 1 + a_L·d, 1 − a_O·d and 1 − a_C·d on rates that have an input of their own, so these inputs carry them while
 * a_L, a_O and a_C are 0. The equations are the same, term by term.
 * @param others coalition of the other players, in the order of `mixtures.players` without estrogen
 * @param pathways bit i: pathway i of ESTROGEN_PATHWAYS as in the focused life
 */
export function runPathways(mixtures: Mixtures, others: Coalition, pathways: Coalition): MixtureRun {
  const estrogen = mixtures.players.indexOf('estrogen');
  const below = others & ((1 << estrogen) - 1);
  const coalition = below | ((others ^ below) << 1);
  const { woman, providers } = mixtures.inputsOf(coalition);
  const lives = [mixtures.signals(false, woman), mixtures.signals(true, woman)] as const;
  const isFocus = (pathway: EstrogenPathway): boolean => (pathways & (1 << ESTROGEN_PATHWAYS.indexOf(pathway))) !== 0;
  const lifeOf = (pathway: EstrogenPathway): InputProvider => lives[isFocus(pathway) ? 1 : 0];
  const core = lifeOf('osteoblast-life');
  const beside = core === lives[0] ? lives[1] : lives[0];
  const mixed = mixedInputs({ ...providers, estrogen: core }, lifeOf('progesterone-receptor'));
  const inputs: InputProvider = {
    switchTimes: [...new Set([...mixed.switchTimes, ...beside.switchTimes])].sort((a, b) => a - b),
    enterPiece: (inside) => {
      mixed.enterPiece(inside);
      beside.enterPiece(inside);
    },
    at: (day, out) => {
      mixed.at(day, out);
    },
  };
  const byFactor = (Object.keys(FACTORS) as FactorPathway[]).map((pathway) => ({
    pathway,
    isBeside: lifeOf(pathway) !== core,
  }));
  return runMixture(woman, inputs, mixtures.pair.ages, {
    model: withoutFactors(woman),
    beside: effectBeside(woman, beside, byFactor),
  });
}

const valueOf = ({ parameters }: Woman, id: string): number => {
  const value = parameters[id];
  if (value === undefined) throw new RangeError(`no value for parameter ${id}`);
  return value;
};

/** The bone equations without the estrogen effects that factors carry instead. */
function withoutFactors(woman: Woman) {
  const none = Object.fromEntries(Object.values(SIZES).map((id) => [id, 0]));
  return createBoneModel({ ...woman.parameters, ...none }, woman.reference);
}

function effectBeside(
  woman: Woman,
  life: InputProvider,
  factors: readonly { readonly pathway: FactorPathway; readonly isBeside: boolean }[],
): StatesBeside {
  const reference = woman.reference.estrogen;
  const rate = 1 / valueOf(woman, EFFECT_TIME);
  const sizes = factors.map(({ pathway }) => valueOf(woman, SIZES[pathway]));
  const buffer = new Float64Array(INPUT_COUNT);
  return {
    names: ['estrogen effect of the other life'],
    initial: [reference],
    rates: [rate],
    follow: (day, state, inputs, derivative) => {
      life.at(day, buffer);
      const other = state[STATE_COUNT] ?? reference;
      derivative[STATE_COUNT] = rate * ((buffer[ESTROGEN_RESPONSE] ?? 0) - other);
      factors.forEach(({ pathway, isBeside }, index) => {
        const deficiency = 1 - (isBeside ? other : (state[EFFECT] ?? reference)) / reference;
        const change = (sizes[index] ?? 0) * deficiency;
        const input = FACTORS[pathway];
        const set = inputs[input] ?? 1;
        inputs[input] =
          pathway === 'rankl' ? set * (1 + change) : pathway === 'opg' ? set * (1 - change) : set / (1 - change);
      });
    },
  };
}
