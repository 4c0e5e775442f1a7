import type { ParameterRecord } from '../../provenance';
import { ESTRADIOL_PARAMETERS } from './estradiol';
import { METABOLITE_PARAMETERS } from './metabolites';
import { PROGESTERONE_PARAMETERS } from './progesterone';
import { PROGESTIN_PARAMETERS } from './progestins';
import { RECEPTOR_PARAMETERS } from './receptors';

/** Every number of formulations and receptors, so that a scenario can change it and the evidence can list it. */
export const PHARMACOLOGY_PARAMETERS: readonly ParameterRecord[] = [
  ...RECEPTOR_PARAMETERS,
  ...ESTRADIOL_PARAMETERS,
  ...PROGESTERONE_PARAMETERS,
  ...METABOLITE_PARAMETERS,
  ...PROGESTIN_PARAMETERS,
];
