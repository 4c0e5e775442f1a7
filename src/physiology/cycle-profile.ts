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

/** Pituitary hormones of the same cycles, drawn beside the others; nothing is computed from them. */
export interface GonadotropinProfile extends Pick<CycleProfile, 'firstDay' | 'source' | 'grade' | 'note'> {
  /** Luteinizing hormone, IU/L. */
  readonly luteinizing: readonly number[];
  /** Follicle-stimulating hormone, IU/L. */
  readonly follicleStimulating: readonly number[];
}

export const OVULATORY_GONADOTROPINS: GonadotropinProfile = {
  firstDay: OVULATORY_CYCLE.firstDay,
  luteinizing: [
    3.7, 4.1, 3.9, 4.3, 4.4, 4.5, 5.1, 5.1, 4.8, 4.4, 4.6, 5.2, 7.0, 12.6, 42.6, 14.5, 7.9, 6.7, 6.4, 4.9, 5.4, 4.1,
    3.9, 3.2, 2.6, 2.9, 3.6, 3.1,
  ],
  follicleStimulating: [
    6.0, 6.3, 6.5, 6.9, 7.1, 6.7, 6.5, 6.7, 5.9, 5.3, 4.8, 4.6, 4.3, 5.3, 11.5, 8.4, 6.2, 5.3, 4.7, 4.0, 3.6, 3.2, 3.0,
    2.6, 2.4, 2.4, 2.8, 3.9,
  ],
  source: OVULATORY_CYCLE.source,
  grade: 'A',
  note: 'Immunoassay (Architect), means by day of 12 to 20 women.',
};
