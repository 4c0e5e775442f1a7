import type { Band, Domain, Emphasis, NumberFormat, TimeChartSpec } from '../../charts';
import type { Column } from '../../simulation';
import type { LineBands } from '../../state';
import type { Line } from './lines';

/** What a chart is drawn from. */
export interface ChartContext {
  readonly lines: readonly Line[];
  /** Scenario pointed at, or null. */
  readonly hovered: number | null;
  /** Ages shown. */
  readonly xDomain: Domain;
  /** Ages of all runs, whatever part of them is shown. */
  readonly fullDomain: Domain;
  /** Age at which every line is 0 %. */
  readonly startAge: number;
  /** Bands by position in the set; a line without any has none. */
  readonly bands: ReadonlyMap<number, LineBands>;
  /** The line the others are compared with, hidden or not; absent when its run failed. */
  readonly baseline?: Line;
}

/** What a chart of differences from the baseline says and shows. */
export interface DifferenceLook {
  readonly subtitle: (baseline: Line) => string;
  readonly valueFormat: NumberFormat;
  /** The axis spans at least this much. */
  readonly span: number;
  /** Words beside a line's end, from the difference there. */
  readonly endLabel?: (value: string, age: number) => string;
  readonly bands?: (context: ChartContext) => readonly Band[];
}

export const NO_BANDS: ReadonlyMap<number, LineBands> = new Map();

/** One chart of the Lab as functions of the lines: its content, and the y axis that fits it. */
export interface ChartDefinition {
  readonly id: string;
  readonly size: 'main' | 'small';
  readonly spec: (context: ChartContext) => Omit<TimeChartSpec, 'yDomain' | 'xDomain' | 'id'>;
  readonly yDomain: (context: ChartContext) => Domain;
  /** Absent where differences mean nothing. */
  readonly difference?: DifferenceLook;
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
