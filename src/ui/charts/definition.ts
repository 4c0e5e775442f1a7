import type { Domain, Emphasis, TimeChartSpec } from '../../charts';
import type { Line } from './lines';

/** What a chart is drawn from. */
export interface ChartContext {
  readonly lines: readonly Line[];
  /** Scenario pointed at, or null. */
  readonly hovered: number | null;
  readonly xDomain: Domain;
  /** Age at which every line is 0 %. */
  readonly startAge: number;
}

/** One chart of the Lab as functions of the lines: its content, and the y axis that fits it. */
export interface ChartDefinition {
  readonly id: string;
  readonly size: 'main' | 'small';
  readonly spec: (context: ChartContext) => Omit<TimeChartSpec, 'yDomain' | 'xDomain' | 'id'>;
  readonly yDomain: (context: ChartContext) => Domain;
}

/** The focus is strongest; pointing at one line makes the others step back. */
export function emphasisOf(line: Line, hovered: number | null): Emphasis {
  if (hovered !== null && hovered !== line.index) return 'dimmed';
  return line.isFocus || hovered === line.index ? 'focus' : 'normal';
}

export const seriesId = (line: Line, part = ''): string => `s${line.index}${part}`;
