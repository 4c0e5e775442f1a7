import type { ParameterValues } from '../provenance';
import type { DosedTherapy } from './formulation';
import { formulationOf } from './formulations';
import { parameterValue } from './parameter-value';

/**
 * Sex-hormone-binding globulin as a multiple of her own level: 1 plus the rise of each therapy, the dose averaged over
 * its days. Therapies without a measured rise count as none.
 */
export function shbgFold(therapies: readonly DosedTherapy[], parameters: ParameterValues): number {
  return therapies.reduce((fold, therapy) => {
    const { shbgRise } = formulationOf(therapy);
    if (shbgRise === undefined) return fold;
    const { days, ofEvery } = therapy;
    const taken = days === undefined || ofEvery === undefined ? 1 : Math.min(1, days / ofEvery);
    return fold + parameterValue(parameters, shbgRise) * therapy.dose * taken;
  }, 1);
}
