import type { Measure, Site } from '../../scenario';
import type { Comparison } from '../../simulation';
import type { SignalId } from '../slider/signals';

/** What a headline is made of; words turn it into sentences. Values are percent changes since `startAge` or T-scores. */
export interface HeadlineFacts {
  readonly site: Site;
  readonly measure: Measure;
  readonly age: number;
  readonly startAge: number;
  readonly focus: HeadlineSide;
  /** Absent when the focus is itself the baseline. */
  readonly baseline?: HeadlineSide;
  /** Focus against baseline draw by draw; absent without bands of both, or while they are being computed. */
  readonly comparison?: Comparison;
}

export interface HeadlineSide {
  readonly name: string;
  readonly percent: number;
  readonly tScore: number;
  /** No therapies, levels or factors. */
  readonly untreated: boolean;
  /** Ends of the 80 % band in the unit of the measure. */
  readonly band?: readonly [low: number, high: number];
}

/** A span a slider has set. */
export interface OverrideFacts {
  readonly signal: SignalId;
  readonly value: string;
  readonly from: string;
  /** Absent: to the end of the run. */
  readonly to?: string;
}
