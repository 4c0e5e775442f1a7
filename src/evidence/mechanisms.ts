import { BONE_MECHANISMS } from './mechanisms-bone';
import { HORMONE_MECHANISMS } from './mechanisms-hormones';
import type { MechanismEvidence } from './mechanism-types';

/** Every link of the model that evidence can speak to, in the order from hormone to mineral. */
export const MECHANISM_EVIDENCE: readonly MechanismEvidence[] = [...HORMONE_MECHANISMS, ...BONE_MECHANISMS];
