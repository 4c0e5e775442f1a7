import type { Grade } from '../provenance';
import type { DosedTherapy } from './formulation';
import { formulationOf } from './formulations';

/** What is known about the dose of a therapy. */
export interface TherapyFacts {
  readonly label: string;
  /** Smallest and largest dose studied, in the therapy's unit. */
  readonly studiedRange: readonly [number, number];
  readonly studiedSource: string;
  /** The dose lies outside the studied range. */
  readonly extrapolated: boolean;
  readonly source: string;
  readonly grade: Grade;
}

export function therapyFacts(therapy: DosedTherapy): TherapyFacts {
  const { label, studiedRange, studiedSource, source, grade } = formulationOf(therapy);
  const [least, most] = studiedRange;
  return {
    label,
    studiedRange,
    studiedSource,
    extrapolated: therapy.dose < least || therapy.dose > most,
    source,
    grade,
  };
}
