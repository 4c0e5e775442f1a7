import { ALL_PARAMETERS } from '../../src/simulation';

/**
 * What is fitted, and what was believed of it before any calibration row was looked at. Centers come from physiology
 * where it says something (rows of bone-reference.csv), else from the order of magnitude; none is a value found by fitting.
 */
export interface Prior {
  readonly id: string;
  /** Normal in the value itself, or in its logarithm. */
  readonly scale: 'normal' | 'log';
  /** Median. */
  readonly center: number;
  /** Standard deviation, of the logarithm on the log scale. */
  readonly spread: number;
  readonly source: string;
}

const log = (id: string, center: number, spread: number, source: string): Prior => ({
  id,
  scale: 'log',
  center,
  spread,
  source,
});
const normal = (id: string, center: number, spread: number, source: string): Prior => ({
  id,
  scale: 'normal',
  center,
  spread,
  source,
});

const ORDER = 'order of magnitude';
const DXA_TURNOVER =
  'cortical 3–4 and trabecular 25–30 %/y (PH-ctcortical, PH-tttrabecul), mixed as densitometry sees them';

const SHARED: readonly Prior[] = [
  log('estradiolHalfMaximal', 20, 0.5, 'bone answers between 5 and 50 pg/mL (PK144, PK239)'),
  log('estradiolHillExponent', 2, 0.35, ORDER),
  log('conjugatedEstrogensLevel', 52.8, 0.3, '0.625 mg acts like patch 50 on other organs (PK166)'),
  log('estrogenOnRankl', 1.5, 0.35, 'RANKL at the surface of marrow cells 2–3 times as high without estrogen (RK-EGH)'),
  log('estrogenOnOpg', 0.15, 0.7, ORDER),
  log('ranklSaturation', 8, 0.7, ORDER),
  log(
    'ranklIndependentFormation',
    0.1,
    0.7,
    'osteoclasts form without RANKL in culture, in smaller numbers; order of magnitude',
  ),
  log('osteoclastTurnover', 0.071, 0.3, 'life of an osteoclast 14 d (PH-olosteocla)'),
  log('estrogenOnOsteoclastLife', 0.2, 0.5, 'direction known in cells; order of magnitude'),
  log('estrogenOnOsteoblastLife', 0.01, 1, ORDER),
  log('reversalTime', 45, 0.3, 'resorption and reversal 40–50 d (PH-trptrabecul)'),
  log('recruitmentTime', 30, 0.4, ORDER),
  log('osteoblastLife', 90, 0.25, 'life of an osteoblast about 90 d (PH-olosteobla)'),
  log('precursorUse', 0.003, 0.8, ORDER),
  normal('precursorTurnover', 0.008, 0.003, 'model description §4'),
  log('denosumabBinding', 100, 0.8, ORDER),
  log(
    'turnoverDepletion',
    1.35,
    0.5,
    'squared coefficient of variation of turnover in that mixture: bone lost in proportion to its turnover',
  ),
  log('strainExponent', 0.3, 0.8, ORDER),
  normal('perforation', 0.23, 0.1, 'model description §4'),
  normal('disuseFormation', 0.45, 0.25, 'model description §4'),
  log('mineralMaturation', 0.22, 0.5, 'secondary mineralization takes years (PH-smsecondar)'),
  normal('youngMineralContent', 0.8, 0.06, 'primary mineralization to about 70 % (PH-pmt~primarym)'),
  normal('ctxExponent', 0.9, 0.15, 'model description §4'),
  normal('p1npExponent', 0.6, 0.2, ORDER),
  normal('progestogenFormationSupported', 0.015, 0.015, 'may be near zero; meta-analysis +0.68 %/y (PRI17)'),
];

const ofSite = (site: string, turnover: number): readonly Prior[] => [
  log(`turnover${site}`, turnover, 0.4, DXA_TURNOVER),
  log(`underfilling${site}`, 0.05, 0.8, ORDER),
  normal(`ageingOfFormation${site}`, 0.4, 0.25, ORDER),
];

export const PRIORS: readonly Prior[] = [
  ...SHARED,
  ...ofSite('LS', 0.08),
  ...ofSite('TH', 0.05),
  ...ofSite('FN', 0.05),
];

const RANGES = new Map(ALL_PARAMETERS.map(({ id, range }) => [id, range]));

/** Value of the parameter at `index` at its standard-normal coordinate. */
export function valueOf(index: number, z: number): number {
  const { scale, center, spread } = PRIORS[index]!;
  return scale === 'log' ? center * Math.exp(spread * z) : center + spread * z;
}

/** Parameter values at standard-normal coordinates `z`; undefined when one leaves its record's range. */
export function valuesAt(z: ArrayLike<number>): Record<string, number> | undefined {
  const values: Record<string, number> = {};
  for (const [index, { id }] of PRIORS.entries()) {
    const value = valueOf(index, z[index] ?? 0);
    const [low, high] = RANGES.get(id) ?? [-Infinity, Infinity];
    if (!(value >= low && value <= high)) return undefined;
    values[id] = value;
  }
  return values;
}

/** Ends of the records' ranges in standard-normal coordinates. */
const BOUNDS = PRIORS.map(({ id, scale, center, spread }) =>
  (RANGES.get(id) ?? [-Infinity, Infinity]).map((end) =>
    scale === 'log' ? Math.log(Math.max(0, end) / center) / spread : (end - center) / spread,
  ),
);

/** Whether no parameter leaves its range: what `valuesAt` asks, without the values. */
export const withinRanges = (z: ArrayLike<number>): boolean =>
  BOUNDS.every(([low = -Infinity, high = Infinity], i) => low <= (z[i] ?? 0) && (z[i] ?? 0) <= high);
