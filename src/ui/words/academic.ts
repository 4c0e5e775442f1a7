import { intermediate } from './intermediate';
import { formatOne } from '../format';
import type { Words } from './types';

/** Symbols, solver counts, every column; terms are those of the equations. */
export const academic: Words = {
  ...intermediate,
  depth: 'academic',
  sliders: {
    ...intermediate.sliders,
    hint: (age) => `period means at ${age}, LC-MS scale`,
    names: {
      ...intermediate.sliders.names,
      'rankl-production': 'RANKL',
      'opg-production': 'OPG',
    },
    units: { ...intermediate.sliders.units, 'rankl-production': '× sL', 'opg-production': '× sO' },
    notDownstream: 'Allopregnanolone (γ) stays as computed.',
    hypothesisHelp: 'γ acts on bone by assumption; its size is set, never fitted.',
  },
  headline: {
    ...intermediate.headline,
    note: ({ comparison }) =>
      comparison
        ? `P(Δ > 0) ${comparison.probability.toFixed(2)}, n ${comparison.draws}; 95 %: ${formatOne(comparison.low95)} … ${formatOne(comparison.high95)}`
        : 'Central run at the posterior mode.',
    bandChoices: { ...intermediate.headline.bandChoices, parameters: 'posterior + hypotheses', women: 'between women' },
  },
  charts: {
    ...intermediate.charts,
    heroSubtitle: (measure, startAge) =>
      measure === 'percent' ? `ΔBMD relative to age ${startAge}` : 'T-score, reference young white women',
    markersUnit: '× premenopausal rest',
    cellsUnit: '× premenopausal rest',
    ratio: 'L : O',
    ratioUnit: '× premenopausal rest',
    cells: 'Cells C, B',
  },
  readings: {
    ...intermediate.readings,
    rows: {
      ...intermediate.readings.rows,
      LS_BMD_pct: 'LS ΔBMD',
      TH_BMD_pct: 'TH ΔBMD',
      FN_BMD_pct: 'FN ΔBMD',
      LS_BMD: 'LS BMD',
      TH_BMD: 'TH BMD',
      FN_BMD: 'FN BMD',
      LS_T: 'LS T',
      TH_T: 'TH T',
      FN_T: 'FN T',
      estradiol_pg_mL: 'E2',
      progesterone_ng_mL: 'P4',
      allopregnanolone_nmol_L: 'ALLO',
      RANKL: 'RANKL L',
      OPG: 'OPG O',
      RANKL_OPG: 'L : O',
      rankl_drive: 'Drive ρ',
      cortisol_tone: 'Tone K',
      osteoclasts: 'Osteoclasts C',
      osteoblasts: 'Osteoblasts B',
    },
    columns: [
      'LS_BMD_pct',
      'TH_BMD_pct',
      'FN_BMD_pct',
      'LS_BMD',
      'TH_BMD',
      'FN_BMD',
      'LS_T',
      'TH_T',
      'FN_T',
      'CTX_pct',
      'P1NP_pct',
      'estradiol_pg_mL',
      'progesterone_ng_mL',
      'allopregnanolone_nmol_L',
      'RANKL',
      'OPG',
      'RANKL_OPG',
      'rankl_drive',
      'osteoclasts',
      'osteoblasts',
      'cortisol_tone',
    ],
  },
};
