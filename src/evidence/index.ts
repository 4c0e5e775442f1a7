export { safetyFacts } from './safety';
export type { SafetyFact, SafetyLevel, SafetyStatement, SafetyTherapy } from './safety-types';
export { SEDATION_THRESHOLD, SEDATION_UNCERTAINTY, sedationLevel, type SedationLevel } from './sedation-level';
export * from './targets';
export { type ClaimCheck, CLAIM_CHECKS } from './claims';
export { CONTEXT_OF_USE, type ContextOfUse, KNOWN_TENSIONS, type ModelLimit, NOT_FOR, NOT_MODELED } from './limits';
export type { MechanismEvidence, MechanismGrounds, MechanismGroup } from './mechanism-types';
export { MECHANISM_EVIDENCE } from './mechanisms';
