export { safetyFacts } from './safety';
export type { SafetyFact, SafetyLevel, SafetyStatement, SafetyTherapy } from './safety-types';
