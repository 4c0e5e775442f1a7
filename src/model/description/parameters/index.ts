import { LEDGER_SITES } from '../sites';
import type { ModelParameter } from '../types';
import { CELL_PARAMETERS } from './cells';
import { DENOSUMAB_PARAMETERS } from './denosumab';
import { LEDGER_PARAMETERS, siteParameters } from './ledger';
import { SIGNAL_PARAMETERS } from './signals';

/** Every parameter of the bone equations. */
export const MODEL_PARAMETERS: readonly ModelParameter[] = [
  ...SIGNAL_PARAMETERS,
  ...DENOSUMAB_PARAMETERS,
  ...CELL_PARAMETERS,
  ...LEDGER_PARAMETERS,
  ...LEDGER_SITES.flatMap(siteParameters),
];

/** Parameters that carry hypotheses without human support; zero under "human evidence only". */
export const HYPOTHESIS_PARAMETERS: readonly string[] = [
  'allopregnanoloneCalming',
  'allopregnanoloneOnOsteoblasts',
  'progesteroneOnOpg',
  'progesteroneFormationHypothesis',
  'glucocorticoidDriveOnTone',
  'androgenDriveOnOsteoblasts',
];
