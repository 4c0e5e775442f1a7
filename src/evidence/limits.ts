/** One statement on what the model is for or not for. */
export interface ModelLimit {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Where it shows: a row id, a decision or a section of the documents. */
  readonly source?: string;
  /** Published rows that show it. */
  readonly rows?: readonly string[];
}

/** The question the model answers, for whom, and what it must not be used for. */
export interface ContextOfUse {
  readonly question: string;
  readonly audience: string;
  readonly influence: string;
}

export const CONTEXT_OF_USE: ContextOfUse = {
  question:
    'How would the mean bone mineral density of women like the one described change over years under these hormones, if the model’s assumptions held?',
  audience:
    'Readers who want to understand, teachers and clinicians who explain, students and modelers who test hypotheses.',
  influence:
    'Nothing that is decided for a patient may rest on it. It is education and exploration, has not been reviewed as a medical device, and gives no advice.',
};

export const NOT_FOR: readonly ModelLimit[] = [
  {
    id: 'individual',
    title: 'One woman’s bones',
    text: 'Curves are means. Between women the yearly rate of change varies by as much as the mean itself, 1.5 to 2 % a year with the error of measurement.',
    source: 'evidence notes',
  },
  {
    id: 'treatment',
    title: 'Choosing, starting or stopping a therapy',
    text: 'Benefits and harms beyond bone density (heart, breast, clots, womb lining beyond the stated facts) are not computed.',
  },
  {
    id: 'fracture',
    title: 'Fracture risk',
    text: 'A fracture needs a load, a fall and the quality of bone beside its density. None of these is in the model.',
    source: 'hazard ratios of the WHI trials are listed, not simulated',
  },
  {
    id: 'diagnosis',
    title: 'Reading a scan or a blood test',
    text: 'The T-score is a conversion from the computed mean. A change smaller than about 5 % between two scans of one woman can be measurement error.',
    source: 'REF-ISCD-LS: largest accepted precision error 1.9 %, least significant change 5.3 %',
  },
];

export const NOT_MODELED: readonly ModelLimit[] = [
  {
    id: 'other-drugs',
    title: 'Other drugs for bone',
    text: 'Bisphosphonates, teriparatide, romosozumab, raloxifene, tibolone, thyroid hormones and glucocorticoid drugs are no agents of the model.',
  },
  {
    id: 'lifestyle',
    title: 'Food, calcium, vitamin D, exercise, smoking, body weight over time',
    text: 'Weight only scales drug levels. Calcium enters as a nuisance term of trials that gave it to every arm.',
    source: 'decision 0060',
  },
  {
    id: 'energy',
    title: 'Lack of energy, eating disorders, sport amenorrhea',
    text: 'Low estradiol with low energy intake is a different condition; trials in it are listed and not simulated.',
    source: 'FHA rows of the evidence files',
  },
  {
    id: 'parathyroid',
    title: 'Parathyroid hormone, vitamin D, sclerostin',
    text: 'Bone answers to them; here they are held at what they are in health.',
  },
  {
    id: 'cortical',
    title: 'Cortical and trabecular bone apart',
    text: 'Each site is one compartment as a scan sees it. Quantitative tomography of trabecular bone changes two to three times as much.',
    source: 'NH-RIG-TRAB',
  },
  {
    id: 'men-children',
    title: 'Men, children, pregnancy and lactation',
    text: 'A run starts at premenopausal rest at age 20. Growth, peak bone mass and lactation are left out.',
  },
  {
    id: 'populations',
    title: 'Differences between populations',
    text: 'Density differs between populations in the reference data; the model has one mean woman.',
    source: 'REF-RACE',
  },
];

/** Where model and observations are known to pull apart; the rows are shown with their present numbers. */
export const KNOWN_TENSIONS: readonly ModelLimit[] = [
  {
    id: 'late-spine',
    title: 'The spine after 65',
    text: 'Scans of the spine rise with degenerative change in later life. The model follows bone, not the artefact, so observed means can lie above it.',
    source: 'NH-GSP94-LS: +0.94 % a year at 77',
    rows: ['ULTRA-LS-P', 'ULTRA-LS-E'],
  },
  {
    id: 'older-placebo',
    title: 'Untreated women in trials above 60',
    text: 'Placebo groups of WHI and ULTRA kept or gained density. Calcium given to all, selection and the artefact of the spine may each have a part.',
    rows: ['WHI-EP-TH-P', 'ULTRA-TH-P'],
  },
  {
    id: 'stopping',
    title: 'After stopping therapy',
    text: 'Published losses after stopping range from about 0.5 to 3 % in a year, and no one speed of loss meets them all.',
    rows: ['GAL-LS-48', 'GAL-FN-48', 'PEPI-FU-1', 'PEPI-FU-2', 'PEPI-FU-3', 'PEPI-FU-4'],
  },
  {
    id: 'depot-recovery',
    title: 'Recovery after depot medroxyprogesterone',
    text: 'Two years after the last injection women had regained most of what was lost during four and a half years.',
    rows: ['DM-KAU-1', 'DM-KAU-2', 'DM-KAU-5', 'DM-KAU-6'],
  },
  {
    id: 'early-loss',
    title: 'The three years around the last period',
    text: 'The cohort lost two thirds of its ten-year loss in three years; a curve that fits the ten years can be too slow in these.',
    rows: ['NH-GRE12-LS-TM', 'NH-GRE12-LS-10', 'NH-GRE12-FN-TM'],
  },
  {
    id: 'dose-equivalence',
    title: 'Equal doses that are not equal',
    text: 'Conjugated estrogens 0.625 mg and a patch of 50 µg are called equal. Their trials differ by more than their errors, which one dose-response curve cannot follow.',
    rows: ['HOPE-LS-625', 'COOP-50', 'COOP-75'],
  },
  {
    id: 'denosumab-course',
    title: 'The course under denosumab',
    text: 'One binding strength has to serve the depth of the marker’s fall, its length and the gain at three sites.',
    rows: ['DM-MK-CTX-1', 'DM-MK-CTX-6', 'DM-FRE-LS36', 'DM-FRE-TH36', 'DM-FRE-FN36'],
  },
  {
    id: 'aromatase',
    title: 'Aromatase inhibitors',
    text: 'Trials see more loss than the fall of estradiol explains. No row of the evidence files carries the number.',
    source: 'docs/MODEL.md, formulations',
  },
];
