/** Where a bar begins and how long it is, percent of the track. */
export interface BarPlace {
  readonly start: number;
  readonly length: number;
}

export interface BarScale {
  /** Place of the common zero line, percent of the track. */
  readonly zero: number;
  /** The bar from one value to another. */
  readonly between: (from: number, to: number) => BarPlace;
}

const PERCENT = 100;
/** A side on which no bar lies keeps this share of the track, so that the zero line is seen. */
const FREE = 0.02;

/** One scale for all bars: from the lowest to the highest value, zero always inside. */
export function barScale(values: readonly number[]): BarScale {
  const known = values.filter((value) => Number.isFinite(value));
  const [lowest, highest] = [Math.min(0, ...known), Math.max(0, ...known)];
  const room = (highest - lowest) * FREE;
  const [low, high] = [lowest - room, highest + room];
  const place = (value: number): number => (high > low ? (PERCENT * (value - low)) / (high - low) : 0);
  return {
    zero: place(0),
    between: (from, to) => ({ start: place(Math.min(from, to)), length: Math.abs(place(to) - place(from)) }),
  };
}

/** A bar in two parts: what human evidence gives, and what hypotheses add in the same direction. */
export interface BarParts {
  readonly evident: readonly [from: number, to: number];
  readonly hypothesis: readonly [from: number, to: number];
}

/** Hatches only what lengthens the bar: a hypothesis that shortens it has no length of its own to show. */
export function barParts(value: number, hypothesis: number): BarParts {
  const added = Number.isFinite(hypothesis) && Math.sign(hypothesis) === Math.sign(value) ? hypothesis : 0;
  const evident = Math.abs(added) >= Math.abs(value) ? 0 : value - added;
  return { evident: [0, evident], hypothesis: [evident, value] };
}
