import { errorParameter } from './error-parameters';
import type { Observable, TargetQuantity } from './types';

const UNSTATED = {
  LS: 'unstatedErrorSpineNeck',
  FN: 'unstatedErrorSpineNeck',
  TH: 'unstatedErrorTotalHip',
  CTX: 'unstatedErrorMarker',
  P1NP: 'unstatedErrorMarker',
} as const satisfies Record<Observable, string>;

/** The standard error to take when a row gives none, points (or %/y). */
export const unstatedError = (observable: Observable): number => errorParameter(UNSTATED[observable]);

/** A difference of two arms carries the scatter of both. */
const ARMS_OF_A_DIFFERENCE = 2;

/** σ² = SE² + scatter², with the scatter of each arm of a difference counted; points (or %/y). */
export function residualSigma(standardError: number, kind: TargetQuantity['kind']): number {
  const arms = kind === 'difference' ? ARMS_OF_A_DIFFERENCE : 1;
  return Math.hypot(standardError, errorParameter('repeatedTrialScatter') * Math.sqrt(arms));
}
