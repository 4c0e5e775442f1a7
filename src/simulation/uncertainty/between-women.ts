import { KINETIC_PARAMETERS } from '../../pharmacology';
import { PHYSIOLOGY_PARAMETERS } from '../../physiology';
import type { ParameterRecord } from '../../provenance';

/** A trait in which women differ: one normal number moves all its parameters together. */
export interface WomanTrait {
  readonly name: string;
  readonly parameters: readonly string[];
  /** Standard deviation of the logarithm of the factor. */
  readonly sigma: number;
  readonly source: string;
}

const ASSUMED = 'assumed (grade D), so that yearly rates of women differ as much as cohorts saw (docs/decisions/0065)';

/** How bone differs between women who have the same hormones. */
export const WOMAN_TRAITS: readonly WomanTrait[] = [
  { name: 'turnover at rest', parameters: ['turnoverLS', 'turnoverTH', 'turnoverFN'], sigma: 0.5, source: ASSUMED },
  { name: 'answer of RANKL to estrogen', parameters: ['estrogenOnRankl'], sigma: 0.3, source: ASSUMED },
  {
    name: 'underfilling of pits',
    parameters: ['underfillingLS', 'underfillingTH', 'underfillingFN'],
    sigma: 0.6,
    source: ASSUMED,
  },
  {
    name: 'ageing of formation',
    parameters: ['ageingOfFormationLS', 'ageingOfFormationTH', 'ageingOfFormationFN'],
    sigma: 0.6,
    source: ASSUMED,
  },
];

/** Her ovaries, and how she absorbs and clears drugs: the distribution in each record. */
export const OWN_HORMONES: readonly ParameterRecord[] = [...PHYSIOLOGY_PARAMETERS, ...KINETIC_PARAMETERS].filter(
  ({ distribution }) => distribution.kind !== 'fixed',
);
