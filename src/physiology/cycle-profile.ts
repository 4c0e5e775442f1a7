/** The measured cycle, day by day. */

/** Days of the cycle, all of the same length. */
export const CYCLE_DAYS = 28;

/** One value per day from `firstDay` of the cycle, counted from the LH peak. */
export interface CycleProfile {
  readonly firstDay: number;
  /** pg/mL. */
  readonly estradiol: readonly number[];
  /** ng/mL. */
  readonly progesterone: readonly number[];
  readonly source: string;
  readonly grade: 'A';
  readonly note: string;
}

/** Daily means of 20 ovulatory cycles; days −15 and +14, which few women have, close the 28 days and are left out. */
export const OVULATORY_CYCLE: CycleProfile = {
  firstDay: -14,
  estradiol: [
    36.2, 36.3, 34.3, 36.7, 41.2, 43.4, 46.4, 53.4, 62.2, 73.3, 93.6, 130.0, 180.1, 249.2, 212.7, 87.3, 71.2, 92.3,
    123.7, 136.1, 135.4, 144.7, 137.4, 136.0, 143.5, 95.5, 87.8, 62.6,
  ],
  progesterone: [
    0.4, 0.32, 0.26, 0.23, 0.3, 0.23, 0.21, 0.23, 0.16, 0.18, 0.19, 0.16, 0.19, 0.32, 0.84, 1.58, 3.81, 6.55, 9.36,
    11.35, 11.48, 12.68, 12.47, 10.62, 10.73, 5.74, 5.31, 3.37,
  ],
  source: 'Stricker 2006, Clin Chem Lab Med 44:883, by day from the LH peak (PK179–PK206)',
  grade: 'A',
  note: 'Immunoassay (Architect); before menopause taken as equal to mass spectrometry.',
};
