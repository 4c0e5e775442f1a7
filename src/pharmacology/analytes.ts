/** What formulations put into the blood. */
export type Analyte = 'estradiol' | 'progesterone' | 'allopregnanolone' | 'pregnanolone' | 'medroxyprogesterone';

export interface AnalyteFacts {
  readonly name: string;
  readonly unit: 'pg/mL' | 'ng/mL';
  /** Parameter id: ng of progesterone with the receptor effect of 1 ng; synthetic progestins only. */
  readonly progesteroneWeight?: string;
}

export const ANALYTES: Readonly<Record<Analyte, AnalyteFacts>> = {
  estradiol: { name: 'estradiol', unit: 'pg/mL' },
  progesterone: { name: 'progesterone', unit: 'ng/mL' },
  allopregnanolone: { name: 'allopregnanolone', unit: 'ng/mL' },
  pregnanolone: { name: 'pregnanolone', unit: 'ng/mL' },
  medroxyprogesterone: {
    name: 'medroxyprogesterone acetate',
    unit: 'ng/mL',
    progesteroneWeight: 'medroxyprogesteroneOralWeight',
  },
};
