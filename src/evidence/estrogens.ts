import { type SafetyTherapy, shareOfDays } from './safety-types';

/** Agent and route, as the tables of this folder name a formulation. */
export const formulationOf = ({ agent, route }: Pick<SafetyTherapy, 'agent' | 'route'>): string => `${agent} ${route}`;

/** Sums of decimal doses and ages differ in the last digit. */
export const ROUNDING = 1e-9;

/** An estrogen, its dose that counts as one standard dose, and how it is called in a sentence. */
interface Estrogen {
  readonly standard: number;
  readonly name: string;
}

/**
 * Standard doses, in the formulation's own unit: those of the progestogen trials; the patch said to equal conjugated
 * estrogens 0.625 mg (PK166); the gel of Gillet 1994 (PK273); the nasal dose with the area of patch 50 (PK177); the implant
 * with about the level of patch 50, and the vaginal dose in proportion to the level of 25 µg (+15 against +38.5 pg/mL,
 * PK161), both assumed.
 */
const ESTROGENS: Readonly<Record<string, Estrogen>> = {
  'conjugated-estrogens oral': { standard: 0.625, name: 'conjugated estrogens' },
  'estradiol oral': { standard: 1, name: 'oral estradiol' },
  'estradiol patch': { standard: 50, name: 'estradiol patches' },
  'estradiol gel': { standard: 1.5, name: 'estradiol gel' },
  'estradiol nasal': { standard: 300, name: 'nasal estradiol' },
  'estradiol implant': { standard: 25, name: 'estradiol implants' },
  'estradiol vaginal': { standard: (25 * 38.5) / 15, name: 'vaginal estradiol' },
};

/** Largest mean vaginal dose of which little reaches the blood, µg a day; 25 µg twice a week lies below it. */
const LOW_VAGINAL = 10;

export const isEstrogen = (therapy: SafetyTherapy): boolean => formulationOf(therapy) in ESTROGENS;

/** Vaginal estradiol of 10 µg a day or less, averaged over its days. */
export const isLowVaginal = (therapy: SafetyTherapy): boolean =>
  formulationOf(therapy) === 'estradiol vaginal' && therapy.dose * shareOfDays(therapy) <= LOW_VAGINAL + ROUNDING;

/** Standard doses of estrogen taken together; days without it are not counted off, because the lining is stimulated anyway. */
export const estrogenStrength = (estrogens: readonly SafetyTherapy[]): number =>
  estrogens.reduce((sum, therapy) => sum + therapy.dose / (ESTROGENS[formulationOf(therapy)]?.standard ?? Infinity), 0);

/** "conjugated estrogens or oral estradiol" */
export const estrogenNames = (formulations: readonly string[]): string =>
  formulations.map((formulation) => ESTROGENS[formulation]?.name ?? formulation).join(' or ');
