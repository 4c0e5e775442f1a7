import { axisMarks } from './axes';
import type { TimeChartSpec } from './chart-spec';
import type { Frame } from './frame';
import { headingMarks } from './heading';
import { roundPixel } from './number-format';
import type { Mark } from './scene';
import { wrapText } from './text-width';
import { CHART_WORDS } from './words';

const SIZE = 13;
const LINE = 18;

/** Whether any series has a value to draw. */
export function hasData(spec: TimeChartSpec): boolean {
  return spec.series.some((series) => series.y.some((value) => Number.isFinite(value)));
}

/** Axes without curves and a message in the middle, so that nothing jumps when data arrive. */
export function emptyMarks(frame: Frame): readonly Mark[] {
  const { spec, theme, layout } = frame;
  const { plot } = layout;
  const lines = wrapText(spec.emptyMessage ?? CHART_WORDS.empty, plot.width - 16, SIZE);
  const top = plot.y + plot.height / 2 - ((lines.length - 1) * LINE) / 2 + 4;
  return [
    ...(layout.heading ? headingMarks(frame) : []),
    ...axisMarks(frame),
    ...lines.map((text, index): Mark => ({
      kind: 'text',
      id: `${spec.id}-empty-${index}`,
      x: roundPixel(plot.x + plot.width / 2),
      y: roundPixel(top + index * LINE),
      text,
      size: SIZE,
      color: theme.muted,
      anchor: 'middle',
      halo: theme.background,
    })),
  ];
}
