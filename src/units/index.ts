/** Units of the project and the only conversion factors. Imports nothing. */

declare const unit: unique symbol;
/** A number that carries its unit in the type; erased at run time. */
export type Quantity<U extends string> = number & { readonly [unit]?: U };

export type Hours = Quantity<'h'>;
export type Days = Quantity<'d'>;
export type Years = Quantity<'y'>;
/** Estradiol, mass-spectrometry scale. */
export type PicogramsPerMilliliter = Quantity<'pg/mL'>;
/** Progesterone and synthetic progestins, mass-spectrometry scale. */
export type NanogramsPerMilliliter = Quantity<'ng/mL'>;
/** Allopregnanolone. */
export type NanomolesPerLiter = Quantity<'nmol/L'>;
export type Milligrams = Quantity<'mg'>;
export type Micrograms = Quantity<'ug'>;
export type Kilograms = Quantity<'kg'>;

/** A Julian year; the only definition of a year in the project. */
export const DAYS_PER_YEAR = 365.25;
export const HOURS_PER_DAY = 24;
export const MONTHS_PER_YEAR = 12;
export const DAYS_PER_WEEK = 7;

/** nmol/L per ng/mL of allopregnanolone (molar mass 318.5 g/mol). */
export const ALLOPREGNANOLONE_NMOL_PER_NG_ML = 3.14;

export const yearsToDays = (years: Years): Days => years * DAYS_PER_YEAR;
export const daysToYears = (days: Days): Years => days / DAYS_PER_YEAR;
export const daysToHours = (days: Days): Hours => days * HOURS_PER_DAY;
export const allopregnanoloneNmolPerL = (ngPerMl: NanogramsPerMilliliter): NanomolesPerLiter =>
  ngPerMl * ALLOPREGNANOLONE_NMOL_PER_NG_ML;
