import type { ParameterValues } from '../provenance';
import { type Analyte, type AnalyteFacts, ANALYTES } from './analytes';
import { parameterValue } from './parameter-value';

/** The effects an analyte may have beside its own level. */
export type AnalyteEffect = Exclude<keyof AnalyteFacts, 'name' | 'unit'>;

/** The number of an effect of an analyte, 0 when it has none. @throws RangeError on a missing parameter */
export function analyteEffect(analyte: Analyte, effect: AnalyteEffect, parameters: ParameterValues): number {
  const id = ANALYTES[analyte][effect];
  return id === undefined ? 0 : parameterValue(parameters, id);
}
