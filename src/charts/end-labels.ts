import { dodge } from './dodge';
import { clampToPlot, type Frame } from './frame';
import { labeledSeries, LEADER } from './layout';
import { roundPixel } from './number-format';
import type { Mark } from './scene';
import { DIMMED_OPACITY, seriesLook } from './series-look';
import type { ChartSeries } from './chart-spec';
import { fitText, wrapText } from './text-width';
import type { ChartTheme } from './theme';
import { AXIS_TEXT } from './ticks';

const LINE = 15;
const GAP = 5;

interface EndLabel {
  readonly series: ChartSeries;
  readonly endX: number;
  readonly endY: number;
  readonly name: readonly string[];
  readonly value: string | undefined;
}

/**
 * Labels right of the plot in text color, each led to by a line in the series' color, moved apart just enough. What does not fit
 * goes in this order: second lines of names, values. Undefined if even one line each does not fit (use a legend).
 */
export function endLabelMarks(frame: Frame): readonly Mark[] | undefined {
  const { plot } = frame.layout;
  const low = Math.min(plot.y, 8);
  const high = plot.y + plot.height + 12;
  for (const [nameLines, hasValue] of [
    [2, true],
    [1, true],
    [1, false],
  ] as const) {
    const labels = endLabels(frame, nameLines, hasValue);
    const items = labels.map((label) => ({ desired: label.endY, height: labelHeight(label) }));
    const centers = dodge(items, low, high);
    if (centers !== undefined) return labels.flatMap((label, index) => labelMarks(frame, label, centers[index] ?? 0));
  }
  return undefined;
}

const labelHeight = (label: EndLabel): number => (label.name.length + (label.value === undefined ? 0 : 1)) * LINE + GAP;

function endLabels(frame: Frame, nameLines: number, hasValue: boolean): readonly EndLabel[] {
  const { plot } = frame.layout;
  const room = frame.size.width - (plot.x + plot.width) - LEADER - 2;
  return labeledSeries(frame.spec).flatMap((series) => {
    const last = lastVisible(frame, series);
    if (last === undefined) return [];
    return [
      {
        series,
        endX: Math.min(frame.xScale.toPixel(last.x), plot.x + plot.width),
        endY: clampToPlot(frame, frame.yScale.toPixel(last.y)),
        name: wrapText(series.label, room, AXIS_TEXT, 600, nameLines),
        value: hasValue && series.valueLabel !== undefined ? fitText(series.valueLabel, room, AXIS_TEXT) : undefined,
      },
    ];
  });
}

/** The last sample that has a value within the x domain. */
function lastVisible(frame: Frame, series: ChartSeries): { readonly x: number; readonly y: number } | undefined {
  for (let index = series.x.length - 1; index >= 0; index -= 1) {
    const x = series.x[index] ?? Number.NaN;
    const y = series.y[index] ?? Number.NaN;
    if (x <= frame.spec.xDomain[1] + 1e-9 && Number.isFinite(frame.yScale.toPixel(y))) return { x, y };
  }
  return undefined;
}

function labelMarks(frame: Frame, label: EndLabel, center: number): readonly Mark[] {
  const { spec, layout, theme } = frame;
  const edge = layout.plot.x + layout.plot.width;
  const { series } = label;
  const isDimmed = series.emphasis === 'dimmed';
  const lines = label.name.length + (label.value === undefined ? 0 : 1);
  const top = center - (lines * LINE) / 2;
  const textX = edge + LEADER;
  const [startX, startY, middleY] = [label.endX + 3, label.endY, center].map(roundPixel);
  const stroke = {
    color: seriesLook(series, theme).color,
    width: 1.25,
    ...(isDimmed ? { opacity: DIMMED_OPACITY } : {}),
  };
  const marks: Mark[] = [
    {
      kind: 'path',
      id: `${spec.id}-leader-${series.id}`,
      series: series.id,
      d: `M${startX},${startY}L${edge + 11},${middleY}L${edge + 18},${middleY}`,
      stroke,
    },
  ];
  const write = (text: string, row: number, kind: 'name' | 'value'): void => {
    marks.push({
      kind: 'text',
      id: `${spec.id}-${kind}-${series.id}-${row}`,
      series: series.id,
      x: textX,
      y: roundPixel(top + row * LINE + 11.5),
      text,
      size: AXIS_TEXT,
      weight: kind === 'name' ? 600 : 400,
      color: labelColor(kind, isDimmed, theme),
    });
  };
  label.name.forEach((line, row) => write(line, row, 'name'));
  if (label.value !== undefined) write(label.value, label.name.length, 'value');
  return marks;
}

const labelColor = (kind: 'name' | 'value', isDimmed: boolean, theme: ChartTheme): string =>
  kind === 'value' || isDimmed ? theme.muted : theme.text;
