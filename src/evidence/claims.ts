/** What is often said about hormones and bone beside what the literature shows, without judgment of who says it. */
export interface ClaimCheck {
  readonly id: string;
  /** As it is met in articles and on the web. */
  readonly claim: string;
  /** What was found instead, in the same neutral voice. */
  readonly finding: string;
  /** Full citation or what was searched; row ids of the evidence files stand in `rows`. */
  readonly source: string;
  /** Ids of published rows of the evidence files. */
  readonly rows: readonly string[];
  /** How the model treats it. */
  readonly inModel: string;
}

export const CLAIM_CHECKS: readonly ClaimCheck[] = [
  {
    id: 'pepi-paper',
    claim: 'The bone results of the PEPI trial are quoted from JAMA 1996;275:370.',
    finding:
      'That paper reports the womb lining. The bone results are in JAMA 1996;276:1389–1396: over three years the spine lost 1.8 % on placebo and gained 3.5 to 5.0 % on the four active regimens. Among women who kept to their regimen, the active arms did not differ.',
    source: 'Writing Group for the PEPI trial, JAMA 1996;276:1389–1396 (abstract)',
    rows: ['PEPI-LS-placebo', 'PEPI-TH-placebo', 'PEPI-LS-MPAcont', 'PEPI-LS-avg3', 'PEPI-TH-avg4'],
    inModel: 'Forecast rows: never used to fit the model.',
  },
  {
    id: 'prior-1990-1994',
    claim:
      'In 1990 a two-year trial of cyclic medroxyprogesterone acetate raised spine density in women with disturbed ovulation.',
    finding:
      'Two studies are merged here. The 1990 study observed 66 women for one year and gave no treatment. The trial of cyclic medroxyprogesterone acetate is from 1994, lasted one year and had 61 women in the groups quoted: +1.7 % with it, −0.7 % with calcium, −2.0 % with neither.',
    source: 'Prior 1990, N Engl J Med 323:1221 (abstract); Prior 1994, Am J Med 96:521 (abstract)',
    rows: ['PRI90-ALL', 'PRI90-ANOV', 'PRI94-MPA', 'PRI94-CA', 'PRI94-P'],
    inModel:
      'The 1994 trial is shown beside the forecasts and not scored: part of its women were short of estrogen as well.',
  },
  {
    id: 'trial-2011',
    claim:
      'A 2011 trial of transdermal estradiol with either oral micronized progesterone or an intrauterine system found the same gain of bone in both groups.',
    finding:
      'No such trial was found. The nearest published ones are a 2004 trial of nasal estradiol with oral progesterone, which measured bone, and a 1997 comparison of an intrauterine system with oral and vaginal progesterone, which reports bleeding and compliance and no bone outcome.',
    source:
      'searched, not found; nearest: Nielsen 2004, Osteoporos Int 15:168–174 (abstract); Suvanto-Luukkonen 1997, Maturitas 26:211 (abstract)',
    rows: ['NIEL-LS-300', 'NIEL-TH-300', 'PG-SUV'],
    inModel: 'Not used. The 2004 trial is among the rows the model is fitted to.',
  },
  {
    id: 'intrauterine-system',
    claim: 'Intrauterine systems release progesterone.',
    finding:
      'The systems in use beside estrogen release levonorgestrel, a synthetic progestin. Its level in blood fell from a mean of 191 pg/mL in the first year to 117 pg/mL in the eighth, measured by mass spectrometry. It is not converted to allopregnanolone.',
    source: 'Seeber 2012, Contraception 86:345',
    rows: ['PK123', 'PK124', 'PK125', 'PK126', 'PK127', 'PK128', 'PK129'],
    inModel: 'Levonorgestrel with its measured level; no progesterone and no allopregnanolone come from it.',
  },
  {
    id: 'serum-opg',
    claim: 'Osteoprotegerin falls after menopause, so its level in blood shows the loss of protection.',
    finding:
      'In serum it rises: 72 pg/mL before and 108 pg/mL after menopause in 504 women, with RANKL a little lower. On cells of the bone marrow RANKL was two to three times as high without estrogen. Serum and marrow point in opposite directions.',
    source:
      'Liu JM 2005, Calcif Tissue Int (PMID 15455183, abstract); Eghbali-Fatourechi 2003, J Clin Invest 111:1221 (abstract)',
    rows: ['RK-LIU-OPG', 'RK-LIU-RANKL', 'RK-LIU-RANKL_OPG', 'RK-EGH'],
    inModel:
      'RANKL and OPG stand for what bone cells meet, not for a blood test. No serum value of either is used to fit the model.',
  },
  {
    id: 'allopregnanolone-bone',
    claim: 'Allopregnanolone acts on bone cells through GABA-A receptors.',
    finding:
      'No study of allopregnanolone on osteoblasts or osteoclasts was found in three targeted searches. The receptor described in mouse osteoblasts is of the GABA-B kind; allopregnanolone is known for its action on GABA-A receptors. In two conditions with low bone density its level in blood was reported higher than in controls.',
    source: 'searched, not found; work on GABA-B in mouse osteoblasts (abstracts); Genazzani group (abstract)',
    rows: ['RK-ALLO', 'RK-GABAB', 'PK-GENFHA'],
    inModel:
      'Carried as a hypothesis of assumed size, off under human evidence only. Not finding a study is no proof that there is none.',
  },
  {
    id: 'progesterone-alone',
    claim: 'Progesterone alone, by mouth or as a cream, preserves bone after menopause.',
    finding:
      'Small trials saw no difference from placebo: the spine changed by −1.4 % a year on 20 mg cream against −1.0 % on placebo, and by −1.0 % a year on 300 mg by mouth against −1.0 %. These numbers come from a table in a review, not from the trial reports.',
    source: 'Leonetti 1999; Liu and Muse 2005, both as tabulated in Seifert-Klauss and Prior, J Osteoporos 2010',
    rows: ['PG-LEO-LS', 'PG-LEO-TH', 'PG-LM-OMP-LS', 'PG-LM-OMP-FN'],
    inModel: 'Negative controls: without estrogen, progesterone does next to nothing in the model.',
  },
  {
    id: 'progestogen-added',
    claim: 'Micronized progesterone added to estrogen builds more bone than estrogen alone.',
    finding:
      'A meta-analysis of five trials found +0.68 % a year at the spine (0.38 to 0.97) with a progestogen added, with wide disagreement between trials (I² 81 %). The progestogen in these comparisons was medroxyprogesterone acetate. In PEPI it added nothing at the hip. No trial compares micronized progesterone added to estrogen with estrogen alone by bone density and gives the number.',
    source:
      'Prior 2017, J Musculoskelet Neuronal Interact 17:146 (abstract); PEPI by table 4 of Seifert-Klauss and Prior 2010',
    rows: ['PRI17', 'PG-T4-PEPI-LS', 'PG-T4-PEPI-TH', 'PEPI-LS-mp'],
    inModel:
      'A small effect on formation for every progestogen that works beside estrogen; its size is not settled and may be near zero.',
  },
  {
    id: 'immunoassay',
    claim: 'A capsule of 100 mg progesterone raises progesterone in blood to about 17 ng/mL.',
    finding:
      'That is an immunoassay reading, which counts metabolites as well. By mass spectrometry the peak after 100 mg is 2 to 3 ng/mL.',
    source: 'product label (immunoassay); Levine and Watson 2000, Fertil Steril 73:516 (mass spectrometry, abstract)',
    rows: ['PK-MP-100', 'PK-MP-MS', 'PK011', 'PK014'],
    inModel: 'All levels are on the mass-spectrometry scale; the Lab can show what older assays would read.',
  },
];
