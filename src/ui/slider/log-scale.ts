/** Slider positions: 200 equal steps in log space, 0 at the smallest value. */
export const SLIDER_STEPS = 200;
/** Shift + arrow, Page Up and Page Down. */
export const SLIDER_PAGE = 10;

export interface LogScale {
  /** Position 0 … 200 of a value, not rounded; values beyond an end sit at that end. */
  toPosition(value: number): number;
  /** Value at a position, rounded to three significant digits; the ends and 1 are met exactly. */
  toValue(position: number): number;
}

export function logScale(low: number, high: number): LogScale {
  const span = Math.log(high / low);
  return {
    toPosition(value) {
      if (!(value > low)) return 0;
      return value >= high ? SLIDER_STEPS : (SLIDER_STEPS * Math.log(value / low)) / span;
    },
    toValue(position) {
      if (position <= 0) return low;
      if (position >= SLIDER_STEPS) return high;
      return Number((low * Math.exp((span * position) / SLIDER_STEPS)).toPrecision(3));
    },
  };
}
