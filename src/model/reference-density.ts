import type { Grade } from '../provenance';

/** Mean and standard deviation of areal density in young white women, the zero and unit of the T-score. */
export interface ReferenceDensity {
  readonly site: 'LS' | 'TH' | 'FN';
  /** g/cm². */
  readonly mean: number;
  /** g/cm². */
  readonly sd: number;
  readonly source: string;
  readonly grade: Grade;
}

export const REFERENCE_DENSITY: Readonly<Record<ReferenceDensity['site'], ReferenceDensity>> = {
  LS: { site: 'LS', mean: 1.047, sd: 0.11, source: 'Hologic manufacturer reference (REF-HOL-LS)', grade: 'B' },
  TH: {
    site: 'TH',
    mean: 0.942,
    sd: 0.122,
    source: 'NHANES III, Looker 1998, Osteoporos Int 8:468 (REF-N3-TH)',
    grade: 'B',
  },
  FN: {
    site: 'FN',
    mean: 0.858,
    sd: 0.12,
    source: 'NHANES III, Looker 1998, Osteoporos Int 8:468 (REF-N3-FN)',
    grade: 'B',
  },
};
