import { type LedgerSite, SITE_NAMES } from './sites';
import type { Auxiliary, StateEquation } from './types';

const LEDGER = 'docs/MODEL.md, mineral ledger';

/** Smooth positive part s(z) = ½(z + √(z² + ε²)), written out so that every term stays differentiable. */
const positivePart = (z: string): string => `(${z} + sqrt((${z})^2 + epsilon^2)) / 2`;

/** Auxiliaries shared by the three sites. */
export const SHARED_LEDGER_AUXILIARIES: readonly Auxiliary[] = [
  {
    symbol: 'year',
    name: 'age',
    expression: 't / 365.25',
    unit: 'y',
    meaning: 'Age in years.',
    grade: 'A',
    source: 'definition',
  },
  {
    symbol: 'S_age',
    name: 'ageing',
    expression: 'w_age / (1 + exp(-(year - 40) / 2))',
    unit: '1',
    meaning: 'Share of the age-related fall of resorption-independent formation that has set in; half at 40.',
    grade: 'D',
    source: 'assumed shape',
  },
  {
    symbol: 'excess',
    name: 'excess resorption',
    expression: positivePart('C - B'),
    unit: '× rest',
    meaning: 'Osteoclasts beyond the builders at hand: the part of resorption that perforates.',
    grade: 'C',
    source: LEDGER,
  },
  {
    symbol: 'lack',
    name: 'lack of osteoblasts',
    expression: positivePart('1 - B'),
    unit: '× rest',
    meaning: 'Osteoblasts missing against rest; releases resorption-independent formation.',
    grade: 'C',
    source: LEDGER,
  },
];

/** Flows and density of one site; fractions of the mineral at rest, rates per year. */
export function siteAuxiliaries(site: LedgerSite): readonly Auxiliary[] {
  const where = SITE_NAMES[site];
  const at = (symbol: string): string => `${symbol}_${site}`;
  return [
    {
      symbol: at('U0'),
      name: `resorption-independent formation at rest, ${where}`,
      expression: `${at('T')} * (${at('n')} + n_P * epsilon / 2)`,
      unit: '1/y',
      meaning: 'Formation that needs no earlier resorption and closes the balance at rest.',
      grade: 'C',
      source: LEDGER,
    },
    {
      symbol: at('r0'),
      name: `resorption at rest, ${where}`,
      expression: `${at('T')} * (1 + n_P * epsilon / 2)`,
      unit: '1/y',
      meaning: 'Share of the mineral resorbed each year at rest.',
      grade: 'C',
      source: LEDGER,
    },
    {
      symbol: at('Vy0'),
      name: `young mineral at rest, ${where}`,
      expression: `${at('r0')} / (k_m + ${at('r0')})`,
      unit: '1',
      meaning: 'Share of young, not fully mineralized bone at rest.',
      grade: 'C',
      source: LEDGER,
    },
    {
      symbol: at('V'),
      name: `bone volume, ${where}`,
      expression: `${at('Vy')} + ${at('Vm')}`,
      unit: '× rest',
      meaning: 'Mineralized bone of the site, young and mature.',
      grade: 'B',
      source: LEDGER,
    },
    {
      symbol: at('Tv'),
      name: `turnover of what is left, ${where}`,
      expression: `${at('T')} * ${at('V')}^c_T`,
      unit: '1/y',
      meaning: 'Turnover per volume at rest of the bone that is left: what turns over fastest is lost first.',
      grade: 'C',
      source:
        'Riggs 1998, J Bone Miner Res 13:763: the early loss takes 20–30 % of cancellous, 5–10 % of cortical bone',
    },
    {
      symbol: at('r'),
      name: `resorption rate, ${where}`,
      expression: `${at('Tv')} * (C + n_P * excess)`,
      unit: '1/y',
      meaning: 'Share of the mineral resorbed each year; excess osteoclasts perforate.',
      grade: 'C',
      source: LEDGER,
    },
    {
      symbol: at('U'),
      name: `resorption-independent formation, ${where}`,
      expression: `${at('U0')} * (1 - ${at('a_U')} * S_age) * (1 + u_D * lack) / (1 + u_D * epsilon / 2)`,
      unit: '1/y',
      meaning: 'Formation that needs no earlier resorption; falls with age, released when osteoblasts are few.',
      grade: 'C',
      source: LEDGER,
    },
    {
      symbol: at('f'),
      name: `formation, ${where}`,
      expression: `(${at('Tv')} * (1 - ${at('n')}) * B * ${at('V')} + ${at('U')}) * ${at('V')}^(-w_s)`,
      unit: '1/y',
      meaning: 'New bone laid down each year; more where less bone carries the same load.',
      grade: 'C',
      source: LEDGER,
    },
    {
      symbol: at('BMD'),
      name: `bone mineral density, ${where}`,
      expression: `(m_y * ${at('Vy')} + ${at('Vm')}) / (m_y * ${at('Vy0')} + 1 - ${at('Vy0')})`,
      unit: '× rest',
      meaning: 'Areal density relative to premenopausal rest; young bone carries less mineral.',
      grade: 'B',
      source: LEDGER,
    },
  ];
}

/** Osteoid, young and mature mineral of one site, per day. */
export function siteStates(site: LedgerSite): readonly StateEquation[] {
  const where = SITE_NAMES[site];
  const at = (symbol: string): string => `${symbol}_${site}`;
  return [
    {
      symbol: at('Vo'),
      name: `osteoid, ${where}`,
      derivative: `${at('f')} / 365.25 - ${at('Vo')} / tau_o`,
      initial: `tau_o * ${at('r0')} / 365.25`,
      unit: '1',
      meaning: 'New matrix not yet mineralized.',
      grade: 'B',
      source: LEDGER,
    },
    {
      symbol: at('Vy'),
      name: `young mineral, ${where}`,
      derivative: `${at('Vo')} / tau_o - (k_m + ${at('r')}) / 365.25 * ${at('Vy')}`,
      initial: at('Vy0'),
      unit: '× rest',
      meaning: 'Bone in its primary mineralization.',
      grade: 'B',
      source: LEDGER,
    },
    {
      symbol: at('Vm'),
      name: `mature mineral, ${where}`,
      derivative: `(k_m * ${at('Vy')} - ${at('r')} * ${at('Vm')}) / 365.25`,
      initial: `1 - ${at('Vy0')}`,
      unit: '× rest',
      meaning: 'Fully mineralized bone.',
      grade: 'B',
      source: LEDGER,
    },
  ];
}

/** Turnover markers: a marker scale, 1 at rest, not a flux. */
export const MARKER_AUXILIARIES: readonly Auxiliary[] = [
  {
    symbol: 'V_bar',
    name: 'mean bone volume',
    expression: '(V_LS + V_TH) / 2',
    unit: '× rest',
    meaning: 'Bone that carries the cells whose products reach the blood.',
    grade: 'C',
    source: LEDGER,
  },
  {
    symbol: 'CTX',
    name: 'CTX',
    expression: '(C * V_bar)^g_C',
    unit: '× rest',
    meaning: 'C-terminal telopeptide of collagen I in serum, a resorption marker.',
    grade: 'B',
    source: LEDGER,
  },
  {
    symbol: 'P1NP',
    name: 'P1NP',
    expression: '(B * V_bar)^g_P',
    unit: '× rest',
    meaning: 'Procollagen I N-propeptide in serum, a formation marker.',
    grade: 'B',
    source: LEDGER,
  },
  {
    symbol: 'RANKL_OPG',
    name: 'RANKL : OPG',
    expression: 'L / O',
    unit: '× rest',
    meaning: 'Ratio of the two production states.',
    grade: 'C',
    source: LEDGER,
  },
];
