import { niceDomain, within, type ChartSeries, type ChartTheme } from '../../charts';
import type { Column } from '../../simulation';
import type { LinkedSignal } from '../../state';
import type { ChartWords } from '../words';
import type { HeroWords } from '../words/chart-tools/hero';
import { bandsAround, emphasisOf, seriesId, type ChartContext, type ChartDefinition } from './definition';
import type { Line } from './lines';

/** The small charts below the main one. */

const SIGNAL_COLUMNS: Readonly<Record<LinkedSignal, Column>> = {
  estradiol: 'estradiol_pg_mL',
  progesterone: 'progesterone_ng_mL',
  allopregnanolone: 'allopregnanolone_nmol_L',
};

export function signalDefinition(signal: LinkedSignal, words: ChartWords, hero: HeroWords): ChartDefinition {
  return onePerLine('signal', words.signals[signal], words.signalUnits[signal], SIGNAL_COLUMNS[signal], 0, hero);
}

export function ratioDefinition(words: ChartWords, hero: HeroWords): ChartDefinition {
  return onePerLine('ratio', words.ratio, words.ratioUnit, 'RANKL_OPG', undefined, hero);
}

/** Differences are drawn no closer than this: levels in their unit, markers and cells as multiples. */
const LEVEL_SPAN = 0.5;
const MULTIPLE_SPAN = 0.05;

/** One line per scenario, in the scenario's own hue. */
function onePerLine(
  id: string,
  title: string,
  subtitle: string,
  column: Column,
  floor: number | undefined,
  hero: HeroWords,
): ChartDefinition {
  const decimals = floor === undefined ? 2 : 1;
  return {
    id,
    size: 'small',
    difference: {
      subtitle: () => hero.differenceIn(subtitle),
      valueFormat: { decimals, plus: true },
      span: floor === undefined ? MULTIPLE_SPAN : LEVEL_SPAN,
    },
    yDomain: ({ lines, xDomain }) =>
      niceDomain(
        lines.map(({ trajectory }) => within(trajectory.age, trajectory.columns[column], xDomain)),
        { count: 3, ...(floor === undefined ? { include: [1] } : { include: [floor], floor }) },
      ),
    spec: (context) => ({
      title,
      subtitle,
      heading: false,
      labels: 'none',
      valueFormat: { decimals },
      series: context.lines.map((line) => ({
        id: seriesId(line),
        label: line.name,
        style: line.style,
        x: line.trajectory.age,
        y: line.trajectory.columns[column],
        emphasis: emphasisOf(line, context.hovered),
      })),
      bands: context.lines.flatMap((line) => bandsAround(line, column, context)),
    }),
  };
}

interface Pair {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly resorption: { readonly label: string; readonly column: Column };
  readonly formation: { readonly label: string; readonly column: Column };
}

export function markersDefinition(words: ChartWords, theme: ChartTheme, hero: HeroWords): ChartDefinition {
  return pair(
    {
      id: 'markers',
      title: words.markers,
      subtitle: words.markersUnit,
      resorption: { label: words.resorptionMarker, column: 'CTX' },
      formation: { label: words.formationMarker, column: 'P1NP' },
    },
    theme,
    hero,
  );
}

export function cellsDefinition(words: ChartWords, theme: ChartTheme, hero: HeroWords): ChartDefinition {
  return pair(
    {
      id: 'cells',
      title: words.cells,
      subtitle: words.cellsUnit,
      resorption: { label: words.osteoclasts, column: 'osteoclasts' },
      formation: { label: words.osteoblasts, column: 'osteoblasts' },
    },
    theme,
    hero,
  );
}

/** Removal and building of bone: hue says which, dash says whose. Only the focus, the baseline and a line pointed at. */
function pair(
  { id, title, subtitle, resorption, formation }: Pair,
  theme: ChartTheme,
  hero: HeroWords,
): ChartDefinition {
  const drawn = ({ lines, hovered }: ChartContext): readonly Line[] =>
    lines.filter((line) => line.isFocus || line.isBaseline || line.index === hovered);
  const labeledLine = (lines: readonly Line[]): Line | undefined =>
    lines.find(({ isBaseline }) => isBaseline) ?? lines[0];
  return {
    id,
    size: 'small',
    difference: {
      subtitle: () => hero.differenceIn(subtitle),
      valueFormat: { decimals: 2, plus: true },
      span: MULTIPLE_SPAN,
    },
    yDomain: (context) =>
      niceDomain(
        drawn(context).flatMap(({ trajectory: { age, columns } }) =>
          [resorption, formation].map(({ column }) => within(age, columns[column], context.xDomain)),
        ),
        { count: 3, include: [1] },
      ),
    spec: (context) => {
      const lines = drawn(context);
      const labeled = labeledLine(lines);
      return {
        title,
        subtitle,
        heading: false,
        labels: 'none',
        valueFormat: { decimals: 2 },
        series: lines.flatMap((line): ChartSeries[] =>
          [
            { part: '-r', quantity: resorption, color: theme.resorption },
            { part: '-f', quantity: formation, color: theme.formation },
          ].map(({ part, quantity, color }) => ({
            id: seriesId(line, part),
            label: `${quantity.label}, ${line.name}`,
            style: line.style,
            x: line.trajectory.age,
            y: line.trajectory.columns[quantity.column],
            emphasis: emphasisOf(line, context.hovered),
            color,
            ...(line === labeled ? { inlineLabel: quantity.label } : {}),
          })),
        ),
        bands: lines.flatMap((line) => [
          ...bandsAround(line, resorption.column, context, '-r'),
          ...bandsAround(line, formation.column, context, '-f'),
        ]),
      };
    },
  };
}
