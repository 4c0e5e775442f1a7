import type { ChartTheme, Mark, Size, TimeChart } from '../../charts';

/** A place on the x axis and its words. */
export interface Tick {
  readonly x: number;
  readonly label: string;
}

const TEXT_SIZE = 12;
/** Below the x axis, as in the linked charts. */
const BELOW = 16;

/**
 * The marks of a chart with other words below its x axis: hours of a day and days of a month go by sixes and sevens,
 * which the axis of ages does not know.
 */
export function withTicks(
  chart: TimeChart,
  id: string,
  ticks: readonly Tick[],
  { width }: Size,
  theme: ChartTheme,
): readonly Mark[] {
  const { plot, scene } = chart;
  const labels = ticks.map(({ x, label }, index): Mark => {
    const pixel = chart.xScale(x);
    const isLast = index === ticks.length - 1 && pixel > width - 2 * TEXT_SIZE;
    return {
      kind: 'text',
      id: `${id}-tick-${index}`,
      x: Math.round(isLast ? width : pixel),
      y: Math.round(plot.y + plot.height + BELOW),
      text: label,
      size: TEXT_SIZE,
      color: theme.muted,
      anchor: index === 0 ? 'start' : isLast ? 'end' : 'middle',
    };
  });
  return [...scene.marks.filter((mark) => !mark.id.startsWith(`${id}-x-label-`)), ...labels];
}
