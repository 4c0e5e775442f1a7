import { niceDomain, type ChartSeries, type ChartTheme, type Span, type TimeChartSpec } from '../../charts';
import type { Analyte } from '../../pharmacology';
import type { CourseLine, LevelCourse, ResponseCourse, ResponseKind } from '../../simulation';
import { formatLevel } from '../format';
import type { LensGroup, LensWords } from '../words/lens';
import { levelFacts, percent } from './facts';

/** What all charts of one look under the lens share. */
export interface LensFrame {
  readonly x: Float64Array;
  readonly xColumn: string;
  /** Hours since the dose; absent in a month. */
  readonly hours?: Float64Array;
  /** Index of the scenario's style. */
  readonly style: number;
  readonly theme: ChartTheme;
  readonly words: LensWords;
  /** Adds what the receptor sees. */
  readonly withOccupancy: boolean;
}

/** The same quantity by another route. */
export interface Beside {
  readonly id: string;
  readonly label: string;
  readonly levels: readonly LevelCourse[];
  readonly x: Float64Array;
}

export const GROUPS: readonly { readonly group: LensGroup; readonly response: ResponseKind }[] = [
  { group: 'estrogens', response: 'estrogen' },
  { group: 'progestogens', response: 'progesterone' },
  { group: 'neurosteroids', response: 'allopregnanolone' },
];

const groupOf = ({ unit }: Pick<LevelCourse, 'unit'>): LensGroup =>
  unit === 'pg/mL' ? 'estrogens' : unit === 'ng/mL' ? 'progestogens' : 'neurosteroids';

/** Dashes of lines that are not hers, and of what stands beside her main line. */
export const BESIDE_DASHES: readonly (readonly number[])[] = [
  [5, 3],
  [1.5, 3],
  [9, 3, 2, 3],
];
const BEFORE_DASH: readonly number[] = [6, 3];
export const COMPANION_DASH: readonly number[] = [4, 3];
const MEAN_DASH: readonly number[] = [1.5, 3];
/** Room above a level for its words. */
const HEADROOM = 1.15;
/** Closer than this part of the picture, the line of before menopause stands without words. */
const LINES_APART = 0.35;
/** Ratio of highest to lowest from which on a logarithmic axis says more. */
const WIDE_RANGE = 5;
/** Levels below this share of the highest line say nothing on a logarithmic axis. */
const SMALLEST_SHOWN = 1e-3;

/** One chart without its domain, so that the domain can be held while something is dragged. */
export type LensSpec = Omit<TimeChartSpec, 'xDomain'>;

/** The levels that share a unit: parent and metabolites, hers strong, other routes faint. */
export function levelSpec(
  group: LensGroup,
  levels: readonly LevelCourse[],
  responses: readonly ResponseCourse[],
  beside: readonly Beside[],
  spans: readonly Span[],
  frame: LensFrame,
): LensSpec {
  const { words } = frame;
  const members = levels.filter((level) => groupOf(level) === group);
  const main = members[0];
  const others = group === 'estrogens' ? [] : besideSeries(main?.analyte, beside, frame);
  const occupancy = frame.withOccupancy ? occupancySeries(group, responses, frame) : [];
  const own = members.flatMap((level, index) => levelSeries(level, index, members.length > 1, frame));
  const series = [...others, ...occupancy, ...own];
  const values = series.flatMap(({ y }) => [...y]);
  const highest = values.reduce((most, value) => Math.max(most, value), 0);
  const visible = values.filter((value) => value > SMALLEST_SHOWN * highest);
  const lowest = visible.reduce((least, value) => Math.min(least, value), highest);
  // Levels that hardly differ are compared from zero, others by their ratios.
  const isWide = highest > WIDE_RANGE * lowest;
  const kind = group !== 'estrogens' && frame.hours !== undefined && isWide ? 'log' : 'linear';
  const facts = members.flatMap((level) => level.lines.map((line) => levelFacts(level, line, frame.hours, words)));
  return {
    id: `lens-${group}`,
    title: words.groups[group],
    subtitle: main?.held === true ? words.heldUnit(words.groupUnits[group]) : words.groupUnits[group],
    heading: false,
    labels: 'none',
    description: words.describe(words.groups[group], facts),
    xAxis: { prefix: frame.xColumn },
    yAxis: { kind },
    yDomain: niceDomain(
      [kind === 'log' ? visible : values],
      kind === 'log' ? { kind } : { include: [0, HEADROOM * highest], floor: 0, count: 3 },
    ),
    valueFormat: { decimals: group === 'estrogens' ? 0 : 2 },
    spans,
    series,
  };
}

function levelSeries(level: LevelCourse, index: number, named: boolean, frame: LensFrame): readonly ChartSeries[] {
  const { words, style } = frame;
  const name = words.analytes[level.analyte];
  return level.lines.map((line, row): ChartSeries => {
    const isMain = index === 0 && row === 0;
    return {
      id: `${level.analyte}-${line.kind}`,
      label: level.lines.length > 1 ? `${name}, ${kindLabel(line, words)}` : name,
      style,
      x: frame.x,
      y: line.values,
      emphasis: isMain ? 'focus' : 'normal',
      dash: isMain ? [] : COMPANION_DASH,
      ...(named && row === 0 ? { inlineLabel: name } : {}),
    };
  });
}

/** "luteal, 54 % of cycles". */
export const kindLabel = ({ kind, share }: CourseLine, words: LensWords): string =>
  words.kindWithShare(words.kinds[kind], percent(share));

function besideSeries(
  analyte: Analyte | undefined,
  beside: readonly Beside[],
  frame: LensFrame,
): readonly ChartSeries[] {
  return beside.flatMap(({ id, label, levels, x }, index): ChartSeries[] => {
    const [line] = levels.find((level) => level.analyte === analyte)?.lines ?? [];
    if (line === undefined) return [];
    return [
      {
        id: `beside-${id}`,
        label,
        style: frame.style,
        x,
        y: line.values,
        color: frame.theme.muted,
        dash: BESIDE_DASHES[index % BESIDE_DASHES.length] ?? [],
      },
    ];
  });
}

function occupancySeries(
  group: LensGroup,
  responses: readonly ResponseCourse[],
  frame: LensFrame,
): readonly ChartSeries[] {
  const wanted = GROUPS.find((one) => one.group === group)?.response;
  const [line] = responses.find(({ response }) => response === wanted)?.occupancy ?? [];
  // Allopregnanolone acts as it is: the level is what its receptor sees.
  if (line === undefined || group === 'neurosteroids') return [];
  return [
    {
      id: 'occupancy',
      label: frame.words.occupancy,
      style: frame.style,
      x: frame.x,
      y: line.values,
      dash: MEAN_DASH,
      inlineLabel: frame.words.occupancy,
    },
  ];
}

/** A receptor's response in percent of the largest, with its average and what it was before menopause as level lines. */
export function responseSpec(course: ResponseCourse, frame: LensFrame): LensSpec {
  const { words, style, theme, x } = frame;
  const flat = (share: number): Float64Array => new Float64Array(x.length).fill(100 * share);
  const title = words.responses[course.response];
  const lines = course.lines.map((line, row): ChartSeries => ({
    id: `response-${line.kind}`,
    label: course.lines.length > 1 ? `${title}, ${kindLabel(line, words)}` : title,
    style,
    x,
    y: line.values.map((value) => 100 * value),
    emphasis: row === 0 ? 'focus' : 'normal',
    dash: row === 0 ? [] : COMPANION_DASH,
  }));
  const before: ChartSeries = {
    id: 'before',
    label: words.beforeMenopause(percent(course.beforeMenopause)),
    style,
    x,
    y: flat(course.beforeMenopause),
    color: theme.muted,
    dash: BEFORE_DASH,
  };
  const average: ChartSeries = {
    id: 'average',
    label: words.average(percent(course.mean)),
    style,
    x,
    y: flat(course.mean),
    dash: MEAN_DASH,
    inlineLabel: words.average(percent(course.mean)),
  };
  const highest = [average, ...lines, before]
    .flatMap(({ y }) => [...y])
    .reduce((most, value) => Math.max(most, value), 0);
  const apart = 100 * Math.abs(course.mean - course.beforeMenopause) > LINES_APART * highest;
  const series = [average, ...lines, apart ? { ...before, inlineLabel: before.label } : before];
  return {
    id: `lens-response-${course.response}`,
    title,
    heading: false,
    labels: 'none',
    description: `${title}: ${words.average(percent(course.mean))}, ${words.beforeMenopause(percent(course.beforeMenopause))}.`,
    xAxis: { prefix: frame.xColumn },
    yAxis: { format: { suffix: ' %' } },
    yDomain: niceDomain(
      series.map(({ y }) => y),
      { include: [0], floor: 0, ceiling: 100, count: 3 },
    ),
    valueFormat: { decimals: 0, suffix: ' %' },
    series,
  };
}

/** A published row of the ovulatory cycle. */
export function publishedSpec(
  id: string,
  title: string,
  values: readonly number[],
  length: number,
  frame: LensFrame,
): LensSpec {
  // A step of a day each: the rows are daily means, and the cycle begins anew where it ends.
  const x = Float64Array.from({ length: length + 1 }, (_, day) => day + 1);
  const y = Float64Array.from(x, (_, day) => values[day % values.length] ?? Number.NaN);
  return {
    id: `lens-${id}`,
    title,
    subtitle: frame.words.gonadotropins.unit,
    heading: false,
    labels: 'none',
    description: `${title}: ${formatLevel(Math.min(...values))} to ${formatLevel(Math.max(...values))} ${frame.words.gonadotropins.unit}.`,
    xAxis: { prefix: frame.xColumn },
    yDomain: niceDomain([y], { include: [0], floor: 0, count: 3 }),
    valueFormat: { decimals: 1 },
    series: [{ id: 'row', label: title, style: 0, x, y, dash: [] }],
  };
}
