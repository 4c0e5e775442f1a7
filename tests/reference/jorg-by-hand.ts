/**
 * Jörg 2022 once more, written by hand from the published equations and stepped by the classical Runge–Kutta method of fixed
 * step: it shares no line with the description, the generator or the integrator.
 */

const falling = (x: number, k: number): number => k / (k + x);
const rising = (x: number, k: number): number => x / (k + x);

function slopes(estrogen: number, [pB = 0, b = 0, y = 0, pC = 0, c = 0, s = 0]: readonly number[]): number[] {
  const towardsOsteoblasts = 0.319241 * falling(s, 163.2825) * pB;
  const towardsOsteoclasts = 0.93089 * falling(estrogen, 0.937655) * rising(s, 8603687) * pC;
  return [
    1 - towardsOsteoblasts,
    towardsOsteoblasts - (0.00867806 + 6.24353e-4) * b,
    6.24353e-4 * b - 1.09589e-4 * y,
    1 - towardsOsteoclasts,
    towardsOsteoclasts - 0.023815993 * c,
    falling(estrogen, 9.595407) * y - 0.05 * s,
    1.29e-6 * falling(s, 3039.646) * (1 + 107.53327 * rising(c, 1024.42)) * b - 3.82e-6 * c,
  ];
}

const along = (state: readonly number[], slope: readonly number[], step: number): number[] =>
  state.map((value, index) => value + step * slope[index]!);

/** State after `days` from `start`, in steps of `step` days; `estrogen` by day. */
export function byHand(
  start: readonly number[],
  estrogen: (day: number) => number,
  days: number,
  step: number,
): number[] {
  let state = [...start];
  const count = Math.round(days / step);
  const length = days / count;
  for (let index = 0; index < count; index++) {
    const day = index * length;
    const first = slopes(estrogen(day), state);
    const second = slopes(estrogen(day + length / 2), along(state, first, length / 2));
    const third = slopes(estrogen(day + length / 2), along(state, second, length / 2));
    const fourth = slopes(estrogen(day + length), along(state, third, length));
    state = state.map(
      (value, at) => value + (length / 6) * (first[at]! + 2 * second[at]! + 2 * third[at]! + fourth[at]!),
    );
  }
  return state;
}
