import type { Band, Domain, Emphasis, TimeChartSpec } from '../../charts';
import type { Column } from '../../simulation';
import type { LineBands } from '../../state';
import type { Line } from './lines';

/** What a chart is drawn from. */
export interface ChartContext {
  readonly lines: readonly Line[];
  /** Scenario pointed at, or null. */
  readonly hovered: number | null;
  readonly xDomain: Domain;
  /** Age at which every line is 0 %. */
  readonly startAge: number;
  /** Bands by position in the set; a line without any has none. */
  readonly bands: ReadonlyMap<number, LineBands>;
}

export const NO_BANDS: ReadonlyMap<number, LineBands> = new Map();

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

/** The graded bands of a column around a line's series. */
export function bandsAround(line: Line, column: Column, { bands, hovered }: ChartContext, part = ''): readonly Band[] {
  const found = bands.get(line.index);
  // Bands of others would hide what is pointed at.
  if (found === undefined || (hovered !== null && hovered !== line.index)) return [];
  return (found.bands[column] ?? []).map(({ level, low, high }) => ({
    seriesId: seriesId(line, part),
    level,
    x: found.ages,
    low,
    high,
  }));
}
