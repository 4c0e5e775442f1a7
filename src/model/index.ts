export {
  createBoneModel,
  INPUT_COUNT,
  inputIndex,
  OBSERVABLE_COUNT,
  observableIndex,
  STATE_COUNT,
  STATE_NAMES,
  stateIndex,
  type BoneModel,
  type ReferenceResponses,
} from './bone-model';
export { MODEL_DESCRIPTION } from './description';
export { HYPOTHESIS_PARAMETERS, MODEL_PARAMETERS } from './description/parameters';
export { LEDGER_SITES, SITE_NAMES, type LedgerSite } from './description/sites';
export type { Auxiliary, ModelDescription, ModelInput, StateEquation } from './description/types';
export { REFERENCE_DENSITY, type ReferenceDensity } from './reference-density';
