import { niceDomain, type ChartSeries, type DataPoint, type Domain, type Threshold } from '../../charts';
import type { Measure, Site } from '../../scenario';
import { formatAge, formatOne } from '../format';
import type { ChartWords } from '../words';
import { bandsAround, emphasisOf, seriesId, type ChartContext, type ChartDefinition } from './definition';
import { percentColumn, rebasedPercent, tScoreColumn, type Line } from './lines';

/** T-scores at which the common definitions draw their lines (WHO 1994). */
const LOW_BONE_MASS = -1;
const OSTEOPOROSIS = -2.5;

/** The main chart: bone density of one site over age. */
export function heroDefinition(
  site: Site,
  measure: Measure,
  words: ChartWords,
  labels: 'auto' | 'none' = 'auto',
  points: readonly DataPoint[] = [],
): ChartDefinition {
  const values = (line: Line, startAge: number): Float64Array =>
    measure === 'percent'
      ? rebasedPercent(line.trajectory, percentColumn(site), startAge)
      : line.trajectory.columns[tScoreColumn(site)];
  const unit = measure === 'percent' ? ' %' : '';

  const seriesOf = (line: Line, { hovered, startAge }: ChartContext): ChartSeries => {
    const y = values(line, startAge);
    const end = line.trajectory.age.at(-1) ?? 0;
    return {
      id: seriesId(line),
      label: line.name,
      valueLabel: words.atEnd(`${formatOne(y.at(-1) ?? NaN)}${unit}`, formatAge(end)),
      style: line.style,
      x: line.trajectory.age,
      y,
      emphasis: emphasisOf(line, hovered),
    };
  };

  return {
    id: 'hero',
    size: 'main',
    yDomain: (context): Domain =>
      niceDomain(
        context.lines.map((line) => values(line, context.startAge)),
        measure === 'percent' ? { include: [0], minimumSpan: 4 } : { minimumSpan: 0.6 },
      ),
    spec: (context) => {
      const first = context.lines[0]?.trajectory.scenario.person;
      return {
        title: words.heroTitle(site),
        subtitle: words.heroSubtitle(measure, formatAge(context.startAge)),
        heading: false,
        labels,
        xAxis: { prefix: words.axisAge },
        yAxis: { format: { suffix: unit } },
        valueFormat: { decimals: 1, suffix: unit },
        series: context.lines.map((line) => seriesOf(line, context)),
        bands: context.lines.flatMap((line) =>
          bandsAround(line, measure === 'percent' ? percentColumn(site) : tScoreColumn(site), context),
        ),
        thresholds: thresholds(context, site, measure, words),
        markers: first
          ? [
              {
                id: 'final-period',
                x: first.ageAtFinalPeriod,
                label: words.lastPeriod(first.menopause, formatAge(first.ageAtFinalPeriod)),
              },
            ]
          : [],
        points,
        emptyMessage: words.nothingToDraw,
      };
    },
  };
}

/** Where the T-score definitions lie on the chart's scale; in percent only when all lines start from the same bone. */
function thresholds(
  { lines, startAge }: ChartContext,
  site: Site,
  measure: Measure,
  words: ChartWords,
): readonly Threshold[] {
  const at = (tScore: number): number => (measure === 't-score' ? tScore : percentAt(lines, site, tScore, startAge));
  return [
    { id: 'low-bone-mass', y: at(LOW_BONE_MASS), label: words.lowBoneMass },
    { id: 'osteoporosis', y: at(OSTEOPOROSIS), label: words.osteoporosisRange },
  ].filter(({ y }) => Number.isFinite(y));
}

/** T-scores are linear in density, so two points of any run give the map; NaN when runs start from different bone. */
function percentAt(lines: readonly Line[], site: Site, tScore: number, startAge: number): number {
  const line = lines.find(({ isFocus }) => isFocus) ?? lines[0];
  if (!line || lines.some((other) => other.trajectory.age[0] !== startAge)) return NaN;
  const density = line.trajectory.columns[`${site}_BMD`];
  const scores = line.trajectory.columns[tScoreColumn(site)];
  const start = density[0] ?? NaN;
  if (lines.some((other) => Math.abs((other.trajectory.columns[`${site}_BMD`][0] ?? NaN) - start) > 1e-9)) return NaN;
  const lowest = scores.reduce((best, value, index) => (value < (scores[best] ?? Infinity) ? index : best), 0);
  const slope = ((density[lowest] ?? NaN) - start) / ((scores[lowest] ?? NaN) - (scores[0] ?? NaN));
  return (100 * slope * (tScore - (scores[0] ?? NaN))) / start;
}
