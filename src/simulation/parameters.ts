import { HYPOTHESIS_PARAMETERS, MODEL_PARAMETERS } from '../model';
import { PHARMACOLOGY_PARAMETERS } from '../pharmacology';
import { PHYSIOLOGY_PARAMETERS } from '../physiology';
import { centralValues, type ParameterRecord } from '../provenance';
import type { Scenario } from '../scenario';

/** Every parameter of every layer. */
export const ALL_PARAMETERS: readonly ParameterRecord[] = [
  ...MODEL_PARAMETERS,
  ...PHARMACOLOGY_PARAMETERS,
  ...PHYSIOLOGY_PARAMETERS,
];

const CENTRAL = centralValues(ALL_PARAMETERS);

/** Parameter values of a run: central values, then the user's changes, then hypotheses off if only human evidence may count. */
export function parametersOf(scenario: Pick<Scenario, 'parameters' | 'mechanisms'>): Record<string, number> {
  const values = { ...CENTRAL, ...scenario.parameters };
  if (scenario.mechanisms.humanEvidenceOnly) for (const id of HYPOTHESIS_PARAMETERS) values[id] = 0;
  return values;
}
