import type { ChartSeries, TimeChartSpec } from '../../src/charts';

/** Ages 46 to 80, monthly. */
export const AGES = Float64Array.from({ length: 409 }, (_, index) => 46 + index / 12);

const natural = (age: number): number => (age < 50 ? 0 : -22 * (1 - Math.exp(-(age - 50) / 14)));
const treated = (age: number): number => (age < 52 ? natural(age) : natural(52) + 2 - 0.15 * (age - 52));

export function curve(id: string, label: string, style: number, of: (age: number) => number): ChartSeries {
  return { id, label, style, x: AGES, y: AGES.map(of) };
}

export const SERIES: readonly ChartSeries[] = [
  { ...curve('natural', 'Natural menopause', 0, natural), valueLabel: '−19.4 % at 80' },
  { ...curve('patch', 'Patch 50 + oral progesterone 100', 1, treated), valueLabel: '−5.1 % at 80', emphasis: 'focus' },
  { ...curve('cream', 'Patch 50 + cream 40', 2, (age) => treated(age) - (age > 52 ? 0.05 * (age - 52) : 0)) },
];

/** A main chart with everything on it. */
export const HERO: TimeChartSpec = {
  id: 'hero',
  title: 'Lumbar spine bone density',
  subtitle: 'change from age 46',
  xDomain: [46, 80],
  yDomain: [-25, 2.5],
  xAxis: { prefix: 'age' },
  yAxis: { format: { suffix: ' %' } },
  valueFormat: { decimals: 1, suffix: ' %' },
  series: SERIES,
  ghosts: [
    { seriesId: 'patch', x: AGES, y: AGES.map((age) => treated(age) - 0.1 * Math.max(0, age - 52)), label: 'was 29' },
  ],
  bands: [50, 80, 95].map((level) => ({
    seriesId: 'natural',
    level: level === 50 ? 50 : level === 80 ? 80 : 95,
    x: AGES,
    low: AGES.map((age) => natural(age) * (1 + level / 300)),
    high: AGES.map((age) => natural(age) * (1 - level / 300)),
  })),
  thresholds: [
    { id: 'low', y: -4.5, label: 'T −1.0, low bone mass' },
    { id: 'osteoporosis', y: -21, label: 'T −2.5, osteoporosis range below' },
  ],
  markers: [{ id: 'last-period', x: 51, label: 'last period, 51' }],
  spans: [{ id: 'therapy', from: 52, to: 59, label: 'stops at 59', style: 5 }],
  points: [{ id: 'trial', x: 54, y: -7, low: -8, high: -6, label: 'placebo' }],
  cursor: { x: 65, label: 'age 65' },
};

export const DESKTOP = { width: 788, height: 338 };
export const PHONE = { width: 374, height: 260 };
export const SMALL = { width: 184, height: 174 };

/** Numbers of a path text, as points, one list per move. */
export function parsePath(d: string): { readonly x: number; readonly y: number }[][] {
  const runs: { x: number; y: number }[][] = [];
  for (const [, command, x, y] of d.matchAll(/([ML])(-?[\d.]+),(-?[\d.]+)/g)) {
    if (command === 'M') runs.push([]);
    runs[runs.length - 1]?.push({ x: Number(x), y: Number(y) });
  }
  return runs;
}
