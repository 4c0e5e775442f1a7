export { safetyFacts } from './safety';
export type { SafetyFact, SafetyLevel, SafetyStatement, SafetyTherapy } from './safety-types';
export { SEDATION_THRESHOLD, SEDATION_UNCERTAINTY, sedationLevel, type SedationLevel } from './sedation-level';
export * from './targets';
