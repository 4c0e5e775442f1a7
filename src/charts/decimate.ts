/** Fewer points than pixels: what is drawn keeps every peak and trough of the data. */

/** Pixel coordinates; runs are separated where data are missing. */
export interface Run {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

export interface DecimationOptions {
  /** Pixels per drawn point; default 2.5. */
  readonly spacing?: number;
}

/**
 * Runs of drawable points: missing values (NaN) end a run; within a run the lowest and highest point of each bucket of two
 * spacings stay, in order, and so do both ends (min/max decimation, after Jugel, Jerzak, Hackenbroich and Markl 2014, M4).
 *
 * @param x pixel position per sample, ascending
 * @param y pixel height per sample, same length; NaN = missing
 */
export function decimate(x: ArrayLike<number>, y: ArrayLike<number>, options: DecimationOptions = {}): readonly Run[] {
  const bucketWidth = 2 * (options.spacing ?? 2.5);
  const runs: Run[] = [];
  const count = Math.min(x.length, y.length);
  let start = 0;
  while (start < count) {
    while (start < count && !isDrawable(x, y, start)) start += 1;
    let end = start;
    while (end < count && isDrawable(x, y, end)) end += 1;
    if (end > start) runs.push(thin(x, y, start, end, bucketWidth));
    start = end;
  }
  return runs;
}

function isDrawable(x: ArrayLike<number>, y: ArrayLike<number>, index: number): boolean {
  return Number.isFinite(x[index]) && Number.isFinite(y[index]);
}

function thin(x: ArrayLike<number>, y: ArrayLike<number>, start: number, end: number, bucketWidth: number): Run {
  const keptX: number[] = [];
  const keptY: number[] = [];
  const keep = (index: number): void => {
    keptX.push(x[index] ?? 0);
    keptY.push(y[index] ?? 0);
  };
  keep(start);
  let index = start + 1;
  while (index < end - 1) {
    const bucket = Math.floor((x[index] ?? 0) / bucketWidth);
    let lowest = index;
    let highest = index;
    while (index < end - 1 && Math.floor((x[index] ?? 0) / bucketWidth) === bucket) {
      if ((y[index] ?? 0) < (y[lowest] ?? 0)) lowest = index;
      if ((y[index] ?? 0) > (y[highest] ?? 0)) highest = index;
      index += 1;
    }
    keep(Math.min(lowest, highest));
    if (lowest !== highest) keep(Math.max(lowest, highest));
  }
  if (end - 1 > start) keep(end - 1);
  return { x: keptX, y: keptY };
}
