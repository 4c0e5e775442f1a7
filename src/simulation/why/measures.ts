import { REFERENCE_DENSITY } from '../../model';
import type { Site } from '../../scenario';
import type { MixtureRun } from './mixtures';

/** In what a difference of bone density is told: percent points since the first age, T-score, or g/cm². */
export const WHY_MEASURES = ['percent', 't-score', 'grams'] as const;
export type WhyMeasure = (typeof WHY_MEASURES)[number];

/** One value per age for each measure and site. */
export type Measured = Readonly<Record<WhyMeasure, Readonly<Record<Site, Float64Array>>>>;

const PERCENT = 100;

/** Makes a value for every measure and site. */
export const forEveryMeasure = (make: (measure: WhyMeasure, site: Site) => Float64Array): Measured => {
  const ofSites = (measure: WhyMeasure): Measured[WhyMeasure] => ({
    LS: make(measure, 'LS'),
    TH: make(measure, 'TH'),
    FN: make(measure, 'FN'),
  });
  return { percent: ofSites('percent'), 't-score': ofSites('t-score'), grams: ofSites('grams') };
};

/**
 * Density of a mixture as it is read. A measured T-score holds at the start of its woman's run, as in runs that are shown;
 * without one the model carries its own, 0 at premenopausal rest.
 */
export function measured({ woman, atStart, density }: MixtureRun): Measured {
  const grams = (site: Site): Float64Array => {
    const { mean, sd } = REFERENCE_DENSITY[site];
    const tScore = woman.person.baseline?.[`${site}_T`];
    const perRest = tScore === undefined ? mean : (mean + sd * tScore) / (atStart[site][0] ?? Number.NaN);
    return density[site].map((value) => perRest * value);
  };
  return forEveryMeasure((measure, site) => {
    if (measure === 'percent') {
      const first = density[site][0] ?? Number.NaN;
      return density[site].map((value) => PERCENT * (value / first - 1));
    }
    if (measure === 'grams') return grams(site);
    const { mean, sd } = REFERENCE_DENSITY[site];
    return grams(site).map((value) => (value - mean) / sd);
  });
}

/** Change since the first age. */
export const sinceFirst = (values: Float64Array): Float64Array => {
  const first = values[0] ?? Number.NaN;
  return values.map((value) => value - first);
};
