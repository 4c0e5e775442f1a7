import { MODEL_PARAMETERS } from '../model';
import { FORMULATIONS, PHARMACOLOGY_PARAMETERS } from '../pharmacology';
import { PHYSIOLOGY_PARAMETERS } from '../physiology';
import type { Catalogue } from './catalogue';

/** What this version of the model can compute, taken from the model itself: nothing is accepted that would not run. */
export const MODEL_CATALOGUE: Catalogue = {
  formulations: FORMULATIONS.flatMap(({ agent, route, units, studiedRange }) =>
    units.map((unit) => ({ agent, route, unit, largestStudiedDose: studiedRange[1] })),
  ),
  parameters: [...MODEL_PARAMETERS, ...PHARMACOLOGY_PARAMETERS, ...PHYSIOLOGY_PARAMETERS],
};
