/** What formulations put into the blood. */
export type Analyte =
  | 'estradiol'
  | 'estrone'
  | 'progesterone'
  | 'allopregnanolone'
  | 'pregnanolone'
  | 'medroxyprogesterone'
  | 'medroxyprogesterone-depot'
  | 'norethisterone'
  | 'dydrogesterone'
  | 'dihydrodydrogesterone'
  | 'levonorgestrel';

/** Every optional text is the id of a parameter record; absent: no such effect. */
export interface AnalyteFacts {
  readonly name: string;
  readonly unit: 'pg/mL' | 'ng/mL';
  /** ng of progesterone with the receptor effect of 1 ng; synthetic progestins only. */
  readonly progesteroneWeight?: string;
  /** Mean level that is one unit of feedback on the ovary. */
  readonly ovarianUnit?: string;
  /** Glucocorticoid receptor drive of 1 ng/mL, that of the woman's own cortisol being 1. */
  readonly glucocorticoidWeight?: string;
  /** Androgen receptor drive of 1 ng/mL, that of the woman's own testosterone being 1. */
  readonly androgenWeight?: string;
}

export const ANALYTES: Readonly<Record<Analyte, AnalyteFacts>> = {
  estradiol: { name: 'estradiol', unit: 'pg/mL' },
  estrone: { name: 'estrone', unit: 'pg/mL' },
  progesterone: { name: 'progesterone', unit: 'ng/mL' },
  allopregnanolone: { name: 'allopregnanolone', unit: 'ng/mL' },
  pregnanolone: { name: 'pregnanolone', unit: 'ng/mL' },
  medroxyprogesterone: {
    name: 'medroxyprogesterone acetate',
    unit: 'ng/mL',
    progesteroneWeight: 'medroxyprogesteroneOralWeight',
  },
  'medroxyprogesterone-depot': { name: 'medroxyprogesterone acetate (depot, immunoassay scale)', unit: 'ng/mL' },
  norethisterone: { name: 'norethisterone', unit: 'ng/mL' },
  dydrogesterone: { name: 'dydrogesterone', unit: 'ng/mL' },
  dihydrodydrogesterone: { name: 'dihydrodydrogesterone', unit: 'ng/mL' },
  levonorgestrel: { name: 'levonorgestrel', unit: 'ng/mL' },
};
