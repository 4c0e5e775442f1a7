import { roundPixel } from './number-format';
import type { Scale } from './scale';
import type { PlacedBar, PlacedRow, TimelineForm, TimelineRow, TimelineSpec } from './timeline-spec';

/** Heights of a row and its bar, and how far below the top of the row the bar lies, pixels. */
interface RowSize {
  readonly row: number;
  readonly bar: number;
  readonly above: number;
}

const SIZES: Readonly<Record<TimelineForm, Readonly<Record<'full' | 'compact', RowSize>>>> = {
  rows: { full: { row: 26, bar: 18, above: 4 }, compact: { row: 24, bar: 16, above: 4 } },
  roomy: { full: { row: 44, bar: 26, above: 9 }, compact: { row: 32, bar: 18, above: 7 } },
  list: { full: { row: 92, bar: 24, above: 12 }, compact: { row: 56, bar: 12, above: 6 } },
};

/** Room above the rows: for the grip of the age where the picture has one. */
const topOf = ({ playhead }: TimelineSpec): number => (playhead === undefined ? 2 : 12);
const BOTTOM = 6;

export const sizeOf = ({ compact }: Pick<TimelineRow, 'compact'>, form: TimelineSpec['form'] = 'rows'): RowSize =>
  SIZES[form][compact === true ? 'compact' : 'full'];

export function placeRows(spec: TimelineSpec): readonly PlacedRow[] {
  let y = topOf(spec);
  return spec.rows.map((row) => {
    const { row: height } = sizeOf(row, spec.form);
    const placed = { id: row.id, y, height };
    y += height;
    return placed;
  });
}

/** Height of the whole picture; a picture without rows has room for a message. */
export function heightOf(spec: TimelineSpec, rows: readonly PlacedRow[]): number {
  const last = rows.at(-1);
  return (last === undefined ? topOf(spec) + sizeOf({}).row : last.y + last.height) + BOTTOM;
}

/** Bars of a row that reach into the picture. */
export function placeBars(row: TimelineRow, place: PlacedRow, spec: TimelineSpec, xScale: Scale): readonly PlacedBar[] {
  const [low, high] = spec.xDomain;
  const { bar: height, above } = sizeOf(row, spec.form);
  return row.bars
    .filter((bar) => bar.from < high && (bar.to ?? high) > low)
    .map((bar) => ({
      rowId: row.id,
      barId: bar.id,
      y: place.y + above,
      height,
      ...extentOf(bar, spec, xScale),
    }));
}

const LEAST_WIDTH = 3;

/** Left end and width of a span, cut at the ends of the picture. */
export function extentOf(
  { from, to }: { readonly from: number; readonly to?: number },
  { xDomain: [low, high] }: TimelineSpec,
  xScale: Scale,
): { readonly x: number; readonly width: number } {
  const x = xScale.toPixel(Math.min(high, Math.max(low, from)));
  const end = xScale.toPixel(Math.max(low, Math.min(high, to ?? high)));
  return { x: roundPixel(x), width: roundPixel(Math.max(LEAST_WIDTH, end - x)) };
}
