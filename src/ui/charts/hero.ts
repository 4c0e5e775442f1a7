import {
  formatNumber,
  interpolateAt,
  niceDomain,
  within,
  type Band,
  type ChartSeries,
  type DataPoint,
} from '../../charts';
import type { Site } from '../../scenario';
import { formatAge } from '../format';
import type { ChartWords } from '../words';
import type { HeroWords } from '../words/chart-tools/hero';
import { bandsAround, emphasisOf, seriesId, type ChartContext, type ChartDefinition } from './definition';
import { percentColumn, tScoreColumn, type Line } from './lines';
import { therapySpans } from './therapy-spans';
import { heroThresholds } from './thresholds';
import { straightMap, UNIT_LOOKS, valuesOf, type Unit } from './units';

/** How much further than its line a band may reach, times the change. */
const ROOM = 1.2;

export interface HeroOptions {
  readonly site: Site;
  readonly unit: Unit;
  readonly words: ChartWords;
  readonly hero: HeroWords;
  /** Names at the lines' ends, unless there is no room for them. */
  readonly labels?: 'auto' | 'none';
  readonly points?: readonly DataPoint[];
  /** Bands of differences, once their module is there. */
  readonly differenceBands?: (context: ChartContext, site: Site, unit: Unit) => readonly Band[];
}

/** The main chart: bone density of one site over age. */
export function heroDefinition(options: HeroOptions): ChartDefinition {
  const { site, unit, words, hero, labels = 'auto', points = [], differenceBands } = options;
  const look = UNIT_LOOKS[unit];

  const seriesOf = (line: Line, { hovered, startAge, xDomain }: ChartContext): ChartSeries => {
    const x = line.trajectory.age;
    const y = valuesOf(line, site, unit, startAge);
    const end = Math.min(xDomain[1], x.at(-1) ?? 0);
    return {
      id: seriesId(line),
      label: line.name,
      valueLabel: words.atEnd(formatNumber(interpolateAt(x, y, end), look.value), formatAge(end)),
      style: line.style,
      x,
      y,
      emphasis: emphasisOf(line, hovered),
    };
  };

  return {
    id: 'hero',
    size: 'main',
    difference: {
      subtitle: ({ name }) => hero.difference(name),
      valueFormat: look.difference,
      span: look.closeSpan,
      endLabel: (value, age) => words.atEnd(value, formatAge(age)),
      bands: (context) => differenceBands?.(context, site, unit) ?? [],
    },
    yDomain: ({ lines, startAge, xDomain, fullDomain }) => {
      const isWhole = xDomain === fullDomain;
      const shown = lines.map((line) => within(line.trajectory.age, valuesOf(line, site, unit, startAge), xDomain));
      // Room for bands below the deepest line from the first picture on, so that no axis jumps when they arrive.
      const room = unit === 'percent' && isWhole ? shown.map((values) => values.map((value) => ROOM * value)) : [];
      return niceDomain([...shown, ...room], {
        minimumSpan: isWhole ? look.span : look.closeSpan,
        ...(unit === 'percent' && isWhole ? { include: [0] } : {}),
      });
    },
    spec: (context) => {
      const first = context.lines[0]?.trajectory.scenario.person;
      return {
        title: words.heroTitle(site),
        subtitle: unit === 'density' ? hero.densitySubtitle : words.heroSubtitle(unit, formatAge(context.startAge)),
        heading: false,
        labels,
        xAxis: { prefix: words.axisAge },
        yAxis: { format: look.axis },
        valueFormat: look.value,
        series: context.lines.map((line) => seriesOf(line, context)),
        bands: context.lines.flatMap((line) => bandsOf(line, site, unit, context)),
        thresholds: heroThresholds(context, site, unit, words, hero),
        markers: first
          ? [
              {
                id: 'final-period',
                x: first.ageAtFinalPeriod,
                label: words.lastPeriod(first.menopause, formatAge(first.ageAtFinalPeriod)),
              },
            ]
          : [],
        spans: therapySpans(context.lines, hero),
        spanRows: 1,
        points,
        emptyMessage: words.nothingToDraw,
      };
    },
  };
}

/** Densities have no draws of their own: they are the T-scores' on another scale. */
function bandsOf(line: Line, site: Site, unit: Unit, context: ChartContext): readonly Band[] {
  if (unit === 'percent') return bandsAround(line, percentColumn(site), context);
  const scores = bandsAround(line, tScoreColumn(site), context);
  if (unit === 't-score' || scores.length === 0) return scores;
  const { at } = straightMap(valuesOf(line, site, 't-score', 0), valuesOf(line, site, 'density', 0));
  return scores.map((band) => ({ ...band, low: band.low.map(at), high: band.high.map(at) }));
}
