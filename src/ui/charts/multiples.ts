import type { ChartSeries } from '../../charts';
import { seriesId, type ChartDefinition } from './definition';

/** One line of a chart by itself on the scale of all, with the baseline behind it. */
export function multipleDefinition(base: ChartDefinition, index: number): ChartDefinition {
  return {
    id: `${base.id}-${index}`,
    size: 'small',
    yDomain: base.yDomain,
    spec: (context) => {
      const { baseline } = context;
      const shown = context.lines.find((line) => line.index === index);
      const lines = [...(baseline && baseline.index !== index ? [baseline] : []), ...(shown ? [shown] : [])];
      const spec = base.spec({ ...context, lines, hovered: null });
      const series = spec.series.map((one): ChartSeries => ({
        ...one,
        emphasis: one.id === `s${index}` ? 'focus' : 'dimmed',
      }));
      return {
        title: shown ? `${spec.title}, ${shown.name}` : spec.title,
        ...(spec.subtitle === undefined ? {} : { subtitle: spec.subtitle }),
        heading: false,
        labels: 'none',
        ...(spec.xAxis === undefined ? {} : { xAxis: spec.xAxis }),
        ...(spec.yAxis === undefined ? {} : { yAxis: spec.yAxis }),
        ...(spec.valueFormat === undefined ? {} : { valueFormat: spec.valueFormat }),
        series,
        bands: (spec.bands ?? []).filter((band) => shown && band.seriesId === seriesId(shown)),
        thresholds: spec.thresholds ?? [],
        markers: spec.markers ?? [],
        points: [],
      };
    },
  };
}
