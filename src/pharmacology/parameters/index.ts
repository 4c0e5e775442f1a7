import type { ParameterRecord } from '../../provenance';
import { ASSAY_PARAMETERS } from './assay';
import { DENOSUMAB_PARAMETERS } from './denosumab';
import { DYDROGESTERONE_PARAMETERS } from './dydrogesterone';
import { ESTRADIOL_PARAMETERS } from './estradiol';
import { ESTRADIOL_ROUTE_PARAMETERS } from './estradiol-routes';
import { ESTRONE_PARAMETERS } from './estrone';
import { LEVONORGESTREL_PARAMETERS } from './levonorgestrel';
import { MEDROXYPROGESTERONE_PARAMETERS } from './medroxyprogesterone';
import { MEDROXYPROGESTERONE_DEPOT_PARAMETERS } from './medroxyprogesterone-depot';
import { METABOLITE_PARAMETERS } from './metabolites';
import { NORETHISTERONE_PARAMETERS } from './norethisterone';
import { OVARY_PARAMETERS } from './ovary';
import { PROGESTERONE_PARAMETERS } from './progesterone';
import { PROGESTERONE_INJECTED_PARAMETERS } from './progesterone-injected';
import { PROGESTIN_EFFECT_PARAMETERS } from './progestin-effects';
import { RECEPTOR_PARAMETERS } from './receptors';
import { SHBG_PARAMETERS } from './shbg';

export { RECEPTOR_AFFINITIES } from './receptor-affinities';

/** How formulations are absorbed, spread and cleared. */
export const KINETIC_PARAMETERS: readonly ParameterRecord[] = [
  ...ESTRADIOL_PARAMETERS,
  ...ESTRADIOL_ROUTE_PARAMETERS,
  ...ESTRONE_PARAMETERS,
  ...SHBG_PARAMETERS,
  ...PROGESTERONE_PARAMETERS,
  ...PROGESTERONE_INJECTED_PARAMETERS,
  ...METABOLITE_PARAMETERS,
  ...MEDROXYPROGESTERONE_PARAMETERS,
  ...MEDROXYPROGESTERONE_DEPOT_PARAMETERS,
  ...NORETHISTERONE_PARAMETERS,
  ...DYDROGESTERONE_PARAMETERS,
  ...LEVONORGESTREL_PARAMETERS,
  ...DENOSUMAB_PARAMETERS,
];

/** Every number of formulations and receptors, so that a scenario can change it and the evidence can list it. */
export const PHARMACOLOGY_PARAMETERS: readonly ParameterRecord[] = [
  ...RECEPTOR_PARAMETERS,
  ...OVARY_PARAMETERS,
  ...PROGESTIN_EFFECT_PARAMETERS,
  ...KINETIC_PARAMETERS,
  ...ASSAY_PARAMETERS,
];
