import calibration from '../../../data/calibration.json' with { type: 'json' };

export interface CalibratedParameter {
  readonly id: string;
  readonly prior: {
    readonly center: number;
    /** SD of the prior; on the log scale that of the natural logarithm. */
    readonly spread: number;
    readonly scale: string;
    readonly source: string;
  };
  readonly mode: number;
  readonly median: number;
  readonly low95: number;
  readonly high95: number;
  /** Posterior SD over prior SD. */
  readonly shrinkage: number;
  readonly rHat: number;
  readonly effectiveSampleSize: number;
}

export interface CalibratedRow {
  readonly id: string;
  readonly observed: number;
  readonly starting: number;
  readonly mode: number;
}

/** What the fit found, as the calibration wrote it. */
export const CALIBRATION: {
  readonly parameters: readonly CalibratedParameter[];
  readonly rows: readonly CalibratedRow[];
} = calibration;
