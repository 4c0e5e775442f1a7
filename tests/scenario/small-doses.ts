import { largestDose } from '../../src/scenario/therapy-rules';
import { INTERVAL_UNITS } from '../../src/scenario/agents';
import { SMALL_CATALOGUE } from './small-catalogue';

/** Daily formulations of the small catalogue with the largest dose the gate accepts. */
export const DOSES = SMALL_CATALOGUE.formulations
  .filter(({ unit }) => !INTERVAL_UNITS.has(unit))
  .map((formulation) => ({ ...formulation, most: largestDose(formulation) }));
