import type { TimeChart } from '../../../charts';
import type { ChartContext, ChartDefinition } from '../definition';

export interface ChartLayerProps {
  readonly definition: ChartDefinition;
  /** What is drawn, with its scales. */
  readonly chart: TimeChart;
  readonly context: ChartContext;
}
