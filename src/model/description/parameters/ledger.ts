import { SITE_NAMES, type LedgerSite } from '../ledger';
import type { ModelParameter } from '../types';
import { assumed, BY_HAND, lognormal, normal, parameter, PRIOR } from './record';

/** The mineral ledger, what its sites share. */
export const LEDGER_PARAMETERS: readonly ModelParameter[] = [
  parameter('perforation', 'n_P', 'perforation by excess osteoclasts', 0.2625, '1', [0, 1], {
    origin: 'assumed',
    source: 'prior 0.23 ± 0.1, adjusted by hand within it to SWAN and HOPE rows (decision 0017)',
    grade: 'D',
    distribution: normal(0.1),
    note: 'No calibration row informs it: prior-driven.',
  }),
  parameter(
    'disuseFormation',
    'u_D',
    'release of resorption-independent formation when osteoblasts are few',
    0.3874,
    '1',
    [0, 2],
    { ...assumed(normal(0.25), 'No calibration row informs it: prior-driven.'), source: PRIOR },
  ),
  parameter('positivePartWidth', 'epsilon', 'width of the smooth positive part', 0.02, '1', [0.001, 0.1], {
    origin: 'assumed',
    source: 'numerical smoothing',
    grade: 'D',
    distribution: { kind: 'fixed' },
  }),
  parameter('osteoidTime', 'tau_o', 'osteoid maturation', 20, 'd', [5, 60], {
    ...assumed(lognormal(0.2), 'Agerbaek 1991 measured 8 days in cortical bone of the iliac crest (PH-AGE-minercort).'),
    source: 'chosen (model description §1.5)',
  }),
  parameter('mineralMaturation', 'k_m', 'maturation of young mineral', 0.1986, '1/y', [0.02, 2]),
  parameter('youngMineralContent', 'm_y', 'mineral content of young against mature bone', 0.8402, '1', [0.5, 1]),
  parameter('ageingOn', 'w_age', 'ageing of resorption-independent formation', 1, '1', [0, 1], {
    origin: 'assumed',
    source: 'switch for tests and teaching',
    grade: 'D',
    distribution: { kind: 'fixed' },
  }),
  parameter('ctxExponent', 'g_C', 'exponent of the CTX scale', 0.8684, '1', [0.2, 2], {
    ...assumed(normal(0.15), 'At menopause prior-driven.'),
    source: PRIOR,
  }),
  parameter('p1npExponent', 'g_P', 'exponent of the P1NP scale', 0.7635, '1', [0.2, 2]),
];

const SITE_VALUES: Readonly<Record<LedgerSite, { T: number; n: number; m: number; aU: number }>> = {
  LS: { T: 0.07557, n: 0.03004, m: 0.5659, aU: 0.3492 },
  TH: { T: 0.05316, n: 0.03472, m: 0.5988, aU: 0.4097 },
  FN: { T: 0.05081, n: 0.03979, m: 0.6761, aU: 0.4381 },
};

/** The mineral ledger of one site. */
export function siteParameters(site: LedgerSite): readonly ModelParameter[] {
  const where = SITE_NAMES[site];
  const { T, n, m, aU } = SITE_VALUES[site];
  const id = (stem: string): string => `${stem}${site}`;
  return [
    parameter(id('turnover'), `T_${site}`, `turnover seen by densitometry, ${where}`, T, '1/y', [0.005, 0.5], {
      source: BY_HAND,
      note: 'Below biopsy turnover because the scan sees cortical bone too.',
    }),
    parameter(id('underfilling'), `n_${site}`, `underfilling per cycle, ${where}`, n, '1', [0, 0.5], {
      source: BY_HAND,
    }),
    parameter(
      id('refillExponent'),
      `m_${site}`,
      `rise of resorption-independent formation as bone is lost, ${where}`,
      m,
      '1',
      [0, 5],
    ),
    parameter(
      id('ageingOfFormation'),
      `a_U_${site}`,
      `age-related fall of resorption-independent formation, ${where}`,
      aU,
      '1',
      [0, 0.95],
    ),
  ];
}
