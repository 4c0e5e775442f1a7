/** Joint draws of the fitted parameters, made by `npm run calibrate`. */
export interface Posterior {
  readonly ids: readonly string[];
  /** One row per draw, values in the order of `ids`. */
  readonly draws: readonly (readonly number[])[];
}

/** The committed draws. Loaded on demand: one run needs none of them. */
export async function loadPosterior(): Promise<Posterior> {
  const { default: posterior } = await import('./committed-posterior');
  return posterior;
}
