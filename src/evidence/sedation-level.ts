import type { Grade } from '../provenance';

/** A measured or chosen value with where it comes from. */
interface Sourced {
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  readonly grade: Grade;
}

/** Allopregnanolone and pregnanolone together at which fatigue and changed memory were seen. */
export const SEDATION_THRESHOLD: Sourced = {
  value: 95.55,
  unit: 'nmol/L',
  source: 'Freeman 1993, 18 women, single oral doses up to 1200 mg (PK044)',
  grade: 'A',
};

/** The computed sum may be this many times too high or too low. */
export const SEDATION_UNCERTAINTY: Sourced = {
  value: 3,
  unit: '×',
  source: 'product rule (model description §5); first-pass formation of allopregnanolone 0.02, 0.007–0.05 (PK052)',
  grade: 'D',
};

/** The peak of allopregnanolone and pregnanolone with its uncertainty, compared with the threshold. */
export interface SedationLevel {
  /** All three in nmol/L. */
  readonly low: number;
  readonly central: number;
  readonly high: number;
  /** "below" and "reached" hold over the whole uncertainty; between them the answer is open. */
  readonly comparison: 'below' | 'open' | 'reached';
  readonly text: string;
  readonly source: string;
  readonly grade: Grade;
}

const COMPARISONS: Readonly<Record<SedationLevel['comparison'], string>> = {
  below: 'below',
  open: 'perhaps at or above',
  reached: 'at or above',
};

/**
 * How far a peak lies from the sum at which impairment was seen, with a factor of 3 either way.
 * @param peakSumNmol peak of allopregnanolone + pregnanolone, nmol/L, from the kinetics of the caller
 * @returns undefined when the peak is no number of 0 or more
 */
export function sedationLevel(peakSumNmol: number): SedationLevel | undefined {
  if (!Number.isFinite(peakSumNmol) || peakSumNmol < 0) return undefined;
  const low = peakSumNmol / SEDATION_UNCERTAINTY.value;
  const high = peakSumNmol * SEDATION_UNCERTAINTY.value;
  const { value, unit } = SEDATION_THRESHOLD;
  const comparison = high < value ? 'below' : low >= value ? 'reached' : 'open';
  return {
    low,
    central: peakSumNmol,
    high,
    comparison,
    text: `Allopregnanolone and pregnanolone together peak at about ${rounded(peakSumNmol)} ${unit} (${rounded(low)}–${rounded(high)}): ${COMPARISONS[comparison]} ${value} ${unit}, from which on fatigue and changed memory were seen in some after 1200 mg.`,
    source: `${SEDATION_THRESHOLD.source}; ${SEDATION_UNCERTAINTY.source}`,
    grade: SEDATION_UNCERTAINTY.grade,
  };
}

/** Two digits that count; an estimate with a factor of 3 has no more. */
const rounded = (value: number): string => String(Number(value.toPrecision(2)));
