import type { Compartments } from '../../src/pharmacology/kinetics/disposition';

/** One way into the blood: a depot emptied at a rate, or a flow given as a function of time. */
export type Way =
  | { readonly kind: 'depot'; readonly absorption: number; readonly share: number }
  /** Mass per hour at `hour`; `middle` of the step tells on which side of a jump it lies. */
  | { readonly kind: 'flow'; flow(hour: number, middle: number): number };

export interface OdePoint {
  readonly hour: number;
  readonly level: number;
  readonly occupancy: number;
  /** Everything dosed so far, and where it is. */
  readonly dosed: number;
  readonly unabsorbed: number;
  readonly remaining: number;
  readonly eliminated: number;
}

/**
 * Brute force: the compartments as differential equations by the classical Runge–Kutta method, doses as events.
 * @param amountOf mass that arrives in the depots from the dose of a day
 */
export function integrateCompartments(
  { clearance, centralVolume, peripheral }: Compartments,
  ways: readonly Way[],
  amountOf: (day: number) => number,
  filterRate: number,
  hours: number,
  stepsPerHour: number,
): OdePoint[] {
  const out = (peripheral?.exchange ?? 0) / centralVolume;
  const back = peripheral === undefined ? 0 : peripheral.exchange / peripheral.volume;
  const [CENTRAL, PERIPHERAL, ELIMINATED, OCCUPANCY, FLOWED] = [0, 1, 2, 3, 4].map((i) => ways.length + i) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const derivative = (s: Float64Array, hour: number, middle: number): Float64Array => {
    const d = new Float64Array(s.length);
    let arriving = 0;
    ways.forEach((way, i) => {
      const rate = way.kind === 'depot' ? way.absorption * s[i]! : way.flow(hour, middle);
      if (way.kind === 'depot') d[i] = -rate;
      else d[FLOWED]! += rate;
      arriving += rate;
    });
    d[CENTRAL] = arriving - (clearance / centralVolume + out) * s[CENTRAL]! + back * s[PERIPHERAL]!;
    d[PERIPHERAL] = out * s[CENTRAL]! - back * s[PERIPHERAL]!;
    d[ELIMINATED] = (clearance / centralVolume) * s[CENTRAL]!;
    d[OCCUPANCY] = Number.isFinite(filterRate) ? filterRate * (s[CENTRAL]! / centralVolume - s[OCCUPANCY]!) : 0;
    return d;
  };
  const move = (s: Float64Array, d: Float64Array, h: number): Float64Array => s.map((value, i) => value + h * d[i]!);
  const h = 1 / stepsPerHour;
  let s = new Float64Array(ways.length + 5);
  let dosed = 0;
  const points: OdePoint[] = [];
  for (let step = 0; step <= hours * stepsPerHour; step++) {
    if (step % (24 * stepsPerHour) === 0) {
      const amount = amountOf(step / stepsPerHour / 24);
      ways.forEach((way, i) => {
        if (way.kind !== 'depot') return;
        s[i]! += amount * way.share;
        dosed += amount * way.share;
      });
    }
    const hour = step * h;
    if (step % stepsPerHour === 0) {
      const unabsorbed = s.slice(0, ways.length).reduce((sum, one) => sum + one, 0);
      points.push({
        hour: step / stepsPerHour,
        level: s[CENTRAL]! / centralVolume,
        occupancy: s[OCCUPANCY]!,
        dosed: dosed + s[FLOWED]!,
        unabsorbed,
        remaining: unabsorbed + s[CENTRAL]! + s[PERIPHERAL]!,
        eliminated: s[ELIMINATED]!,
      });
    }
    const k1 = derivative(s, hour, hour + h / 2);
    const k2 = derivative(move(s, k1, h / 2), hour + h / 2, hour + h / 2);
    const k3 = derivative(move(s, k2, h / 2), hour + h / 2, hour + h / 2);
    const k4 = derivative(move(s, k3, h), hour + h, hour + h / 2);
    s = s.map((value, i) => value + (h / 6) * (k1[i]! + 2 * k2[i]! + 2 * k3[i]! + k4[i]!));
  }
  return points;
}
