import { CELL_STATES, SIGNAL_AUXILIARIES } from './cells';
import { INPUTS, RUN_CONSTANTS } from './inputs';
import { MARKER_AUXILIARIES, SHARED_LEDGER_AUXILIARIES, siteAuxiliaries, siteStates } from './ledger';
import { MODEL_PARAMETERS } from './parameters';
import { LEDGER_SITES } from './sites';
import type { ModelDescription } from './types';

/** The bone model as data: the only place where its equations are written. */
export const MODEL_DESCRIPTION: ModelDescription = {
  states: [...CELL_STATES, ...LEDGER_SITES.flatMap(siteStates)],
  auxiliaries: [
    ...SIGNAL_AUXILIARIES,
    ...SHARED_LEDGER_AUXILIARIES,
    ...LEDGER_SITES.flatMap(siteAuxiliaries),
    ...MARKER_AUXILIARIES,
  ],
  observables: ['BMD_LS', 'BMD_TH', 'BMD_FN', 'CTX', 'P1NP', 'RANKL_OPG', 'K_tone', 'rho'],
  inputs: INPUTS,
  runConstants: RUN_CONSTANTS,
  parameters: MODEL_PARAMETERS,
};
