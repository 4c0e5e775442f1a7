import type { Grade } from '../provenance';

/** A therapy as the safety rules need it; the scenario's therapies fit. `from` and `to` are ages in years. */
export interface SafetyTherapy {
  readonly agent: string;
  readonly route: string;
  readonly dose: number;
  readonly unit: string;
  readonly days?: number;
  readonly ofEvery?: number;
  readonly from: number;
  readonly to?: number;
}

/** Protection of the womb lining by the evidence on a regimen, or sleepiness by dose. */
export type SafetyLevel =
  | 'protection-shown'
  | 'shown-up-to-5-years'
  | 'not-shown'
  | 'not-at-issue'
  | 'sedation-possible'
  | 'sedation-mild'
  | 'sedation-marked';

/** What evidence says, without advice. */
export interface SafetyStatement {
  readonly code: 'endometrium' | 'sedation';
  readonly level: SafetyLevel;
  readonly text: string;
  readonly source: string;
  readonly grade: Grade;
}

/** A statement with the ages it holds for; without `to` it has no end. */
export interface SafetyFact extends SafetyStatement {
  readonly from: number;
  readonly to?: number;
}

/** Years for which one intrauterine system was studied beside estrogen. */
export const DEVICE_YEARS = 5;

/** Share of days on which a therapy is taken, 0 … 1. */
export const shareOfDays = ({ days, ofEvery }: Pick<SafetyTherapy, 'days' | 'ofEvery'>): number =>
  days === undefined || ofEvery === undefined ? 1 : Math.min(1, days / ofEvery);
