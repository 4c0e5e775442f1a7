/** What posterior draws say about one published row, in the row's unit; made by `npm run forecast:spread`. */
export interface RowSpread {
  readonly id: string;
  /** Standard deviation of the draws. */
  readonly sd: number;
  /** Central 95 % of what the trial's mean could have been: the draws, each with the sampling error of the trial. */
  readonly low95: number;
  readonly high95: number;
  /** The row in the first draws, by which the file is checked against the model. */
  readonly first: readonly number[];
}

/** Loaded on demand: nothing that merely simulates needs it. */
export async function loadForecastSpread(): Promise<readonly RowSpread[]> {
  const { default: spread } = await import('./committed-spread');
  return spread.rows;
}

const TAIL = 0.025;
const HALVINGS = 60;
/** Standard errors beyond which nothing is left. */
const REACH = 10;

/** Abramowitz & Stegun 1964, 26.2.17: error below 7.5e-8. */
function normalBelow(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const polynomial = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * polynomial;
  return z > 0 ? 1 - tail : tail;
}

/**
 * Central 95 % of the mixture of normal distributions around the draws.
 * @param standardError of each, above 0
 */
export function predictiveInterval(draws: readonly number[], standardError: number): readonly [number, number] {
  const below = (x: number): number =>
    draws.reduce((sum, draw) => sum + normalBelow((x - draw) / standardError), 0) / draws.length;
  const quantile = (share: number): number => {
    let low = Math.min(...draws) - REACH * standardError;
    let high = Math.max(...draws) + REACH * standardError;
    for (let step = 0; step < HALVINGS; step++) {
      const middle = (low + high) / 2;
      if (below(middle) < share) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  };
  return [quantile(TAIL), quantile(1 - TAIL)];
}
