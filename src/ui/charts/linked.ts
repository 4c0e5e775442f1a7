import { niceDomain, type ChartSeries, type ChartTheme } from '../../charts';
import type { Column } from '../../simulation';
import type { LinkedSignal } from '../../state';
import type { ChartWords } from '../words';
import { bandsAround, emphasisOf, seriesId, type ChartContext, type ChartDefinition } from './definition';
import type { Line } from './lines';

/** The small charts below the main one. */

const SIGNAL_COLUMNS: Readonly<Record<LinkedSignal, Column>> = {
  estradiol: 'estradiol_pg_mL',
  progesterone: 'progesterone_ng_mL',
  allopregnanolone: 'allopregnanolone_nmol_L',
};

export function signalDefinition(signal: LinkedSignal, words: ChartWords): ChartDefinition {
  return onePerLine('signal', words.signals[signal], words.signalUnits[signal], SIGNAL_COLUMNS[signal], 0);
}

export function ratioDefinition(words: ChartWords): ChartDefinition {
  return onePerLine('ratio', words.ratio, words.ratioUnit, 'RANKL_OPG', undefined);
}

/** One line per scenario, in the scenario's own hue. */
function onePerLine(
  id: string,
  title: string,
  subtitle: string,
  column: Column,
  floor: number | undefined,
): ChartDefinition {
  return {
    id,
    size: 'small',
    yDomain: ({ lines }) =>
      niceDomain(
        lines.map((line) => line.trajectory.columns[column]),
        { count: 3, ...(floor === undefined ? { include: [1] } : { include: [floor], floor }) },
      ),
    spec: (context) => ({
      title,
      subtitle,
      heading: false,
      labels: 'none',
      valueFormat: { decimals: floor === undefined ? 2 : 1 },
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

export function markersDefinition(words: ChartWords, theme: ChartTheme): ChartDefinition {
  return pair(
    {
      id: 'markers',
      title: words.markers,
      subtitle: words.markersUnit,
      resorption: { label: words.resorptionMarker, column: 'CTX' },
      formation: { label: words.formationMarker, column: 'P1NP' },
    },
    theme,
  );
}

export function cellsDefinition(words: ChartWords, theme: ChartTheme): ChartDefinition {
  return pair(
    {
      id: 'cells',
      title: words.cells,
      subtitle: words.cellsUnit,
      resorption: { label: words.osteoclasts, column: 'osteoclasts' },
      formation: { label: words.osteoblasts, column: 'osteoblasts' },
    },
    theme,
  );
}

/** Removal and building of bone: hue says which, dash says whose. Only the focus, the baseline and a line pointed at. */
function pair({ id, title, subtitle, resorption, formation }: Pair, theme: ChartTheme): ChartDefinition {
  const drawn = ({ lines, hovered }: ChartContext): readonly Line[] =>
    lines.filter((line) => line.isFocus || line.isBaseline || line.index === hovered);
  const labeledLine = (lines: readonly Line[]): Line | undefined =>
    lines.find(({ isBaseline }) => isBaseline) ?? lines[0];
  return {
    id,
    size: 'small',
    yDomain: (context) =>
      niceDomain(
        drawn(context).flatMap(({ trajectory: { columns } }) => [
          columns[resorption.column],
          columns[formation.column],
        ]),
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
