import { SITE_NAMES, type LedgerSite } from '../sites';
import type { ModelParameter } from '../types';
import { assumed, lognormal, normal, parameter } from './record';

/** The mineral ledger, what its sites share. */
export const LEDGER_PARAMETERS: readonly ModelParameter[] = [
  parameter('perforation', 'n_P', 'perforation by excess osteoclasts', 0.257, '1', [0, 1], {
    origin: 'fitted',
    source: 'calibration, docs/decisions/0062–0063',
    grade: 'D',
    distribution: normal(0.1),
    note: 'No calibration row informs it: prior-driven.',
  }),
  parameter(
    'disuseFormation',
    'u_D',
    'release of resorption-independent formation when osteoblasts are few',
    0.4159,
    '1',
    [0, 2],
    {
      origin: 'fitted',
      source: 'calibration, docs/decisions/0062–0063',
      grade: 'D',
      distribution: normal(0.25),
      note: 'No calibration row informs it: prior-driven.',
    },
  ),
  parameter(
    'turnoverDepletion',
    'c_T',
    'fall of turnover as the bone that turns over fastest is lost',
    1.784,
    '1',
    [0, 8],
    { origin: 'fitted', source: 'calibration, docs/decisions/0062–0063', grade: 'C', distribution: lognormal(0.5) },
  ),
  parameter('strainExponent', 'w_s', 'rise of formation as less bone carries the load', 0.2692, '1', [0, 3], {
    origin: 'fitted',
    source: 'calibration, docs/decisions/0062–0063',
    grade: 'C',
    distribution: lognormal(0.8),
  }),
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
  parameter('mineralMaturation', 'k_m', 'maturation of young mineral', 0.2638, '1/y', [0.02, 2], {
    origin: 'fitted',
    source: 'calibration, docs/decisions/0062–0063',
    grade: 'D',
    distribution: lognormal(0.5),
  }),
  parameter('youngMineralContent', 'm_y', 'mineral content of young against mature bone', 0.8357, '1', [0.5, 1], {
    origin: 'fitted',
    source: 'calibration, docs/decisions/0062–0063',
    grade: 'D',
    distribution: normal(0.06),
  }),
  parameter('ageingOn', 'w_age', 'ageing of resorption-independent formation', 1, '1', [0, 1], {
    origin: 'assumed',
    source: 'switch for tests and teaching',
    grade: 'D',
    distribution: { kind: 'fixed' },
  }),
  parameter('ctxExponent', 'g_C', 'exponent of the CTX scale', 0.8295, '1', [0.2, 2], {
    origin: 'fitted',
    source: 'calibration, docs/decisions/0062–0063',
    grade: 'C',
    distribution: normal(0.15),
    note: 'At menopause prior-driven.',
  }),
  parameter('p1npExponent', 'g_P', 'exponent of the P1NP scale', 0.6668, '1', [0.2, 2], {
    origin: 'fitted',
    source: 'calibration, docs/decisions/0062–0063',
    grade: 'C',
    distribution: normal(0.2),
  }),
];

const SITE_VALUES: Readonly<Record<LedgerSite, { T: number; n: number; aU: number }>> = {
  LS: { T: 0.08624, n: 0.03483, aU: 0.2945 },
  TH: { T: 0.06354, n: 0.04064, aU: 0.4461 },
  FN: { T: 0.05809, n: 0.03949, aU: 0.4287 },
};

/** The mineral ledger of one site. */
export function siteParameters(site: LedgerSite): readonly ModelParameter[] {
  const where = SITE_NAMES[site];
  const { T, n, aU } = SITE_VALUES[site];
  const id = (stem: string): string => `${stem}${site}`;
  return [
    parameter(id('turnover'), `T_${site}`, `turnover seen by densitometry, ${where}`, T, '1/y', [0.005, 0.5], {
      origin: 'fitted',
      source: 'calibration, docs/decisions/0062–0063',
      grade: 'C',
      distribution: lognormal(0.4),
      note: 'Below biopsy turnover because the scan sees cortical bone too.',
    }),
    parameter(id('underfilling'), `n_${site}`, `underfilling per cycle, ${where}`, n, '1', [0, 0.5], {
      origin: 'fitted',
      source: 'calibration, docs/decisions/0062–0063',
      grade: 'C',
      distribution: lognormal(0.8),
    }),
    parameter(
      id('ageingOfFormation'),
      `a_U_${site}`,
      `age-related fall of resorption-independent formation, ${where}`,
      aU,
      '1',
      [0, 0.95],
      { origin: 'fitted', source: 'calibration, docs/decisions/0062–0063', grade: 'D', distribution: normal(0.25) },
    ),
  ];
}
