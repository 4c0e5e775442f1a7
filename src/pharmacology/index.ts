export { ANALYTES, type Analyte, type AnalyteFacts } from './analytes';
export type { AnalyteProfile, Disposition, DosedTherapy, DoseUnit, Formulation, Input } from './formulation';
export { formulationOf, FORMULATIONS } from './formulations';
export type { PeriodicLevel } from './kinetics/dose-train';
export { parameterValue } from './parameter-value';
export { PHARMACOLOGY_PARAMETERS } from './parameters';
export { hill, receptorsOf, type Receptors } from './receptor';
export { blockDays, leastCommonMultiple, takenOn, type ScheduledTherapy } from './schedule';
export { doseSources, type DoseSource } from './sources';
