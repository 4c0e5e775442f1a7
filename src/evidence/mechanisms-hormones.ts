import type { MechanismEvidence } from './mechanism-types';

const SPLIT = 'Human data fix what four estrogen effects do together, not how they share it.';
const CHOSEN_SIZE = 'A stated assumption, never fitted; draws include zero.';

/** What estrogen, progestogens, allopregnanolone and stress do to bone cells. */
export const HORMONE_MECHANISMS: readonly MechanismEvidence[] = [
  {
    id: 'estrogen-total',
    name: 'Estradiol slows the loss of bone',
    group: 'estrogen',
    direction: {
      grade: 'A',
      text: 'Loss sets in with the final period, and estrogen prevents it dose by dose in randomized trials.',
      source: 'SWAN, Greendale 2012, J Bone Miner Res 27:111; Women’s HOPE; Cooper 1999',
      rows: ['NH-GRE12-LS-10', 'HOPE-LS-625', 'HOPE-LS-3', 'COOP-25', 'COOP-50', 'COOP-75'],
    },
    size: { grade: 'A', text: 'The total is what the fitted densities determine; level and steepness trade off.' },
    parameters: ['estradiolHalfMaximal', 'estradiolHillExponent'],
  },
  {
    id: 'estrogen-rankl',
    name: 'Lack of estrogen raises RANKL',
    group: 'estrogen',
    direction: {
      grade: 'B',
      text: 'RANKL on cells of the bone marrow was two to three times as high in women without estrogen, twelve in each group. In serum RANKL runs the other way.',
      source: 'Eghbali-Fatourechi 2003, J Clin Invest 111:1221; Liu JM 2005, Calcif Tissue Int (PMID 15455183)',
      rows: ['RK-EGH', 'RK-LIU-RANKL'],
    },
    size: { grade: 'C', text: SPLIT },
    parameters: ['estrogenOnRankl'],
  },
  {
    id: 'estrogen-opg',
    name: 'Lack of estrogen lowers osteoprotegerin',
    group: 'estrogen',
    direction: {
      grade: 'C',
      text: 'Human osteoblasts in culture made more of it under estradiol. In serum it rises after menopause.',
      source: 'Bord 2003 (cells); Liu JM 2005, Calcif Tissue Int (PMID 15455183)',
      rows: ['RK-BOR', 'RK-HOF', 'RK-LIU-OPG'],
    },
    size: { grade: 'C', text: SPLIT },
    parameters: ['estrogenOnOpg', 'osteoblastsOnOpg'],
  },
  {
    id: 'estrogen-cell-life',
    name: 'Estrogen shortens the life of osteoclasts and lengthens that of osteoblasts',
    group: 'estrogen',
    direction: {
      grade: 'C',
      text: 'The direction is taken from work on cells; no row of the evidence files carries a number.',
      source: 'no row in the evidence files',
      rows: [],
    },
    size: { grade: 'C', text: SPLIT },
    parameters: ['estrogenOnOsteoclastLife', 'estrogenOnOsteoblastLife'],
  },
  {
    id: 'progesterone-needs-estrogen',
    name: 'Progesterone acts only where estrogen has induced its receptor',
    group: 'progestogen',
    direction: {
      grade: 'B',
      text: 'Progesterone alone after menopause changed bone no more than placebo in small trials. That the missing receptor is the reason is an inference.',
      source: 'Leonetti 1999, Liu and Muse 2005, by a table in Seifert-Klauss and Prior 2010',
      rows: ['PG-LEO-LS', 'PG-LEO-TH', 'PG-LM-OMP-LS', 'PG-LM-OMP-FN'],
    },
    size: { grade: 'D', text: 'The level with half of the effect is assumed.' },
    parameters: ['progesteroneHalfMaximal'],
  },
  {
    id: 'progestogen-formation',
    name: 'A progestogen beside estrogen adds to bone formation',
    group: 'progestogen',
    direction: {
      grade: 'C',
      text: 'Five trials together: +0.68 % a year at the spine (0.38 to 0.97), I² 81 %; nothing added at the hip in PEPI. They gave medroxyprogesterone acetate, so for progesterone itself the finding is indirect.',
      source: 'Prior 2017, J Musculoskelet Neuronal Interact 17:146',
      rows: ['PRI17', 'PG-T4-PEPI-LS', 'PG-T4-PEPI-TH'],
    },
    size: {
      grade: 'D',
      text: 'Below the meta-analysis by choice, because in the model it never ends; may be near zero.',
    },
    parameters: ['progestogenFormationSupported'],
  },
  {
    id: 'progesterone-formation-hypothesis',
    name: 'Progesterone adds to bone formation beyond what trials show',
    group: 'progestogen',
    direction: {
      grade: 'D',
      text: 'For: premenopausal women with disturbed ovulation lost 0.86 % a year more (six observational studies, I² 80 %). Against: mice without the receptor had more bone.',
      source: 'Li 2014, Epidemiology; Prior 1990, N Engl J Med 323:1221; Yao 2010 (mice)',
      rows: ['LIP14', 'PRI90-ALL', 'RK-PRKO', 'RK-P4-1'],
    },
    size: { grade: 'D', text: CHOSEN_SIZE },
    parameters: ['progesteroneFormationHypothesis'],
  },
  {
    id: 'progesterone-opg',
    name: 'Progesterone raises osteoprotegerin',
    group: 'progestogen',
    direction: {
      grade: 'D',
      text: 'Told of cell culture; no human study shows it and no row of the evidence files carries it.',
      source: 'no row in the evidence files',
      rows: [],
    },
    size: { grade: 'D', text: CHOSEN_SIZE },
    parameters: ['progesteroneOnOpg'],
  },
  {
    id: 'progestin-receptors',
    name: 'Progestins act at the glucocorticoid and the androgen receptor of bone',
    group: 'progestogen',
    direction: {
      grade: 'D',
      text: 'Binding in a dish differs between progestins, and between laboratories. No trial shows an effect on bone by this way.',
      source: 'Kuhl 2005, table recalled (PK255–PK259)',
      rows: ['PK255', 'PK259'],
    },
    size: { grade: 'D', text: CHOSEN_SIZE },
    parameters: ['glucocorticoidDriveOnTone', 'androgenDriveOnOsteoblasts'],
  },
  {
    id: 'allopregnanolone-osteoblasts',
    name: 'Allopregnanolone acts on osteoblasts',
    group: 'allopregnanolone',
    direction: {
      grade: 'D',
      text: 'No study on bone cells was found. Mouse osteoblasts carry GABA-B receptors, another kind. In two conditions with low density its level was higher than in controls.',
      source: 'three targeted searches; work on GABA-B in mice; Genazzani group (abstract)',
      rows: ['RK-ALLO', 'RK-GABAB', 'PK-GENFHA'],
    },
    size: {
      grade: 'D',
      text: 'Sized with the next path so that 30 instead of 0.2 nmol/L for ten years gains 0.5 to 1 point.',
    },
    parameters: ['allopregnanoloneOnOsteoblasts', 'allopregnanoloneHalfMaximal'],
  },
  {
    id: 'allopregnanolone-calming',
    name: 'Allopregnanolone calms the stress axis and so spares bone',
    group: 'allopregnanolone',
    direction: {
      grade: 'D',
      text: 'No study follows this path from the level in blood to bone.',
      source: 'three targeted searches',
      rows: ['RK-ALLO', 'PK-GENFHA'],
    },
    size: { grade: 'D', text: CHOSEN_SIZE },
    parameters: ['allopregnanoloneCalming'],
  },
  {
    id: 'cortisol-bone',
    name: 'Cortisol raises RANKL, lowers osteoprotegerin and costs osteoblasts',
    group: 'stress',
    direction: {
      grade: 'C',
      text: 'Strong for glucocorticoid drugs, whose users break more vertebrae the higher the dose. For a woman’s own cortisol it is carried over.',
      source: 'van Staa 2000, J Bone Miner Res 15:993',
      rows: ['GC-VST-<2.5', 'GC-VST-2.5-7.5', 'GC-VST->=7.5'],
    },
    size: { grade: 'D', text: 'Assumed.' },
    parameters: ['cortisolOnRankl', 'cortisolOnOsteoblasts', 'cortisolToneTime'],
  },
];
