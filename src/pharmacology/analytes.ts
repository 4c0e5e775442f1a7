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
  progesterone: { name: 'progesterone', unit: 'ng/mL', ovarianUnit: 'progesteroneOvarianUnit' },
  allopregnanolone: { name: 'allopregnanolone', unit: 'ng/mL' },
  pregnanolone: { name: 'pregnanolone', unit: 'ng/mL' },
  medroxyprogesterone: {
    name: 'medroxyprogesterone acetate',
    unit: 'ng/mL',
    progesteroneWeight: 'medroxyprogesteroneOralWeight',
    ovarianUnit: 'medroxyprogesteroneOvarianUnit',
    glucocorticoidWeight: 'medroxyprogesteroneGlucocorticoidWeight',
  },
  'medroxyprogesterone-depot': {
    name: 'medroxyprogesterone acetate (depot, immunoassay scale)',
    unit: 'ng/mL',
    progesteroneWeight: 'medroxyprogesteroneDepotWeight',
    ovarianUnit: 'medroxyprogesteroneDepotOvarianUnit',
    glucocorticoidWeight: 'medroxyprogesteroneDepotGlucocorticoidWeight',
  },
  norethisterone: {
    name: 'norethisterone',
    unit: 'ng/mL',
    progesteroneWeight: 'norethisteroneWeight',
    ovarianUnit: 'norethisteroneOvarianUnit',
    androgenWeight: 'norethisteroneAndrogenWeight',
  },
  // The ovary is told of dydrogesterone only: its metabolite comes with it and is part of the same unit.
  dydrogesterone: {
    name: 'dydrogesterone',
    unit: 'ng/mL',
    progesteroneWeight: 'dydrogesteroneWeight',
    ovarianUnit: 'dydrogesteroneOvarianUnit',
  },
  dihydrodydrogesterone: {
    name: 'dihydrodydrogesterone',
    unit: 'ng/mL',
    progesteroneWeight: 'dihydrodydrogesteroneWeight',
  },
  levonorgestrel: {
    name: 'levonorgestrel',
    unit: 'ng/mL',
    progesteroneWeight: 'levonorgestrelWeight',
    ovarianUnit: 'levonorgestrelOvarianUnit',
    androgenWeight: 'levonorgestrelAndrogenWeight',
  },
};
