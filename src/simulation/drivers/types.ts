import type { ParameterValues } from '../../provenance';
import type { LevelOverride, Person, Therapy } from '../../scenario/types';
import type { Days } from '../../units';

export interface DriverInput {
  readonly person: Person;
  /** Doses above 0 only. */
  readonly therapies: readonly Therapy[];
  readonly levels: readonly LevelOverride[];
  /** Age in days at which the run starts and ends. */
  readonly from: Days;
  readonly to: Days;
  /** Values of all physiology and pharmacology records. */
  readonly parameters: ParameterValues;
  /** Error of a response that may be kept where it saves work; default: as accurate as the integrator needs. */
  readonly responseTolerance?: number;
}

/** Responses of the ovulatory 28-day cycle before menopause: what premenopausal rest means. */
export interface ReferenceResponses {
  readonly estrogen: number;
  readonly progesterone: number;
  readonly allopregnanolone: number;
}

/** Period-averaged receptor responses over a run: smooth within a piece, free to jump between pieces. */
export interface Drivers {
  /** Ages in days strictly inside (from, to), ascending, unique. */
  readonly switchTimes: readonly number[];
  readonly reference: ReferenceResponses;
  /** Selects piece `index`, which `responses` then reads, its right end included. */
  enterPiece(index: number): void;
  /**
   * out = [mean estrogen response, estrogen-gated progesterone response, mean allopregnanolone response (each 0 … 1),
   * glucocorticoid and androgen drive of progestins (own hormone = 1), denosumab absorbed (µg/mL a day)].
   */
  responses(t: Days, out: Float64Array): void;
  /**
   * out = [estradiol pg/mL (conjugated estrogens as equivalents), progesterone ng/mL, allopregnanolone nmol/L,
   * synthetic progestins as progesterone ng/mL, pregnanolone from therapies nmol/L].
   */
  means(t: Days, out: Float64Array): void;
  /** The piece that holds age `t`; a switch time belongs to the piece it begins. */
  pieceAt(t: Days): number;
  /** Quadrature points evaluated to make the tables of this run; what a memo supplied is not counted. */
  readonly statistics: { readonly nodes: number };
}
