import { hill, parameterValue, type Receptors } from '../../pharmacology';
import type { ParameterValues } from '../../provenance';
import { ALLOPREGNANOLONE_NMOL_PER_NG_ML } from '../../units';
import type { BodyState } from './body';
import type { HormoneMeans } from './hormone-means';
import type { Regimen } from './regimen';
import type { CycleWaveform, Waveforms } from './waveforms';

/** Writes the three mean responses for one state of the body. */
export type PeriodAverage = (state: BodyState, out: Float64Array) => void;

/** level → level·factor + offset: keeps the shape of a computed course and gives it another mean. */
interface Rescaling {
  readonly factor: number;
  readonly offset: number;
}
const UNCHANGED: Rescaling = { factor: 1, offset: 0 };

function rescaling(held: number | undefined, mean: number): Rescaling {
  if (held === undefined) return UNCHANGED;
  return mean > 0 ? { factor: held / mean, offset: 0 } : { factor: 0, offset: held };
}

/**
 * The mean of the response over the common period, never the response of the mean (model description §1.2):
 * R(t) = Eⁿ/(Kⁿ + Eⁿ); hE = ⟨R⟩; G = ⟨R·P/(K_P + P)⟩; A = ⟨A/(K_A + A)⟩, mixed over cycle types by their shares.
 * E, P and A are levels behind their receptor filters.
 */
export function periodAverage(
  waves: Waveforms,
  means: HormoneMeans,
  held: Regimen['held'],
  receptors: Receptors,
  parameters: ParameterValues,
): PeriodAverage {
  const value = (id: string): number => parameterValue(parameters, id);
  const progesteroneAfter = value('postmenopausalProgesterone');
  const adrenalAfter = value('postmenopausalAllopregnanolone');
  const adrenalFall = value('premenopausalAllopregnanolone') - adrenalAfter;
  const convertedAfter = value('allopregnanoloneConversion') * progesteroneAfter;
  const { weights, estradiolShape, givenEstradiol, givenProgesterone, progestins } = waves;
  const { allopregnanoloneWeights, givenAllopregnanolone } = waves;
  const { estradiolHillExponent, progesteroneHalfMaximal, allopregnanoloneHalfMaximal } = receptors;
  const perHalfMaximal = 1 / receptors.estradiolHalfMaximal;
  const count = weights.length;
  /** Weight times estrogen response at each point: what gates progesterone. */
  const gate = new Float64Array(count);

  const estrogen = (state: BodyState): number => {
    const { factor, offset } = rescaling(held.estradiol, means.estradiol(state));
    const cycling = state.cyclingEstradiol * factor * perHalfMaximal;
    const fixed = ((state.fixedEstradiol + state.slowEstradiol) * factor + offset) * perHalfMaximal;
    const given = factor * perHalfMaximal;
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const ratio = fixed + cycling * (estradiolShape[i] ?? 0) + given * (givenEstradiol[i] ?? 0);
      const response = (weights[i] ?? 0) * hill(ratio, estradiolHillExponent);
      gate[i] = response;
      sum += response;
    }
    return sum;
  };
  const progesterone = (cycle: CycleWaveform, state: BodyState, { factor, offset }: Rescaling): number => {
    const wave = cycle.progesterone;
    const fixed = progesteroneAfter * factor + offset;
    const cycling = state.activity * factor;
    const depots = state.slowProgestins;
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const own = fixed + cycling * (wave[i] ?? 0) + factor * (givenProgesterone[i] ?? 0);
      const level = own + depots + (progestins[i] ?? 0);
      sum += ((gate[i] ?? 0) * level) / (progesteroneHalfMaximal + level);
    }
    return sum;
  };
  const allopregnanolone = (cycle: CycleWaveform, { activity }: BodyState, { factor, offset }: Rescaling): number => {
    const wave = cycle.allopregnanolone;
    const constant = adrenalAfter + adrenalFall * activity + convertedAfter;
    const fixed = constant * ALLOPREGNANOLONE_NMOL_PER_NG_ML * factor + offset;
    const cycling = activity * factor;
    let sum = 0;
    for (let i = 0; i < allopregnanoloneWeights.length; i++) {
      const level = fixed + cycling * (wave[i] ?? 0) + factor * (givenAllopregnanolone[i] ?? 0);
      sum += ((allopregnanoloneWeights[i] ?? 0) * level) / (allopregnanoloneHalfMaximal + level);
    }
    return sum;
  };
  type Response = typeof progesterone;
  const mixed = (response: Response, state: BodyState, rescale: Rescaling): number => {
    const { lutealShare } = state;
    if (waves.luteal === waves.anovulatory || lutealShare === 0) return response(waves.anovulatory, state, rescale);
    const luteal = response(waves.luteal, state, rescale);
    if (lutealShare === 1) return luteal;
    return lutealShare * luteal + (1 - lutealShare) * response(waves.anovulatory, state, rescale);
  };

  return (state, out) => {
    out[0] = estrogen(state);
    out[1] = mixed(progesterone, state, rescaling(held.progesterone, means.progesterone(state)));
    out[2] = mixed(allopregnanolone, state, rescaling(held.allopregnanolone, means.allopregnanolone(state)));
  };
}
