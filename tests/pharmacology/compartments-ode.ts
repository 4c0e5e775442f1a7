import type { Kinetics } from '../../src/pharmacology/kinetics/resolve';

/** Amounts in depot, central and peripheral compartment, eliminated; occupancy behind the filter. */
type State = [depot: number, central: number, peripheral: number, eliminated: number, occupancy: number];

export interface OdePoint {
  readonly hour: number;
  readonly level: number;
  readonly occupancy: number;
  /** Everything dosed so far, and where it is. */
  readonly dosed: number;
  readonly remaining: number;
  readonly eliminated: number;
}

/**
 * Brute force: the compartments as differential equations by the classical Runge–Kutta method, doses as events.
 * @param amountOf mass that arrives from the dose of a day
 */
export function integrateCompartments(
  kinetics: Kinetics,
  absorption: number | null,
  amountOf: (day: number) => number,
  filterRate: number,
  hours: number,
  stepsPerHour: number,
): OdePoint[] {
  const { clearance, centralVolume, peripheral } = kinetics.compartments!;
  const out = (peripheral?.exchange ?? 0) / centralVolume;
  const back = peripheral === undefined ? 0 : peripheral.exchange / peripheral.volume;
  const derivative = (s: State, rate: number): State => {
    const arriving = absorption === null ? rate : absorption * s[0];
    return [
      absorption === null ? 0 : -arriving,
      arriving - (clearance / centralVolume + out) * s[1] + back * s[2],
      out * s[1] - back * s[2],
      (clearance / centralVolume) * s[1],
      Number.isFinite(filterRate) ? filterRate * (s[1] / centralVolume - s[4]) : 0,
    ];
  };
  const move = (s: State, d: State, h: number): State => s.map((value, i) => value + h * d[i]!) as State;
  const h = 1 / stepsPerHour;
  let s: State = [0, 0, 0, 0, 0];
  let dosed = 0;
  const points: OdePoint[] = [];
  for (let step = 0; step <= hours * stepsPerHour; step++) {
    const day = Math.floor(step / stepsPerHour / 24);
    if (absorption !== null && step % (24 * stepsPerHour) === 0) {
      s[0] += amountOf(day);
      dosed += amountOf(day);
    }
    if (step % stepsPerHour === 0) {
      points.push({
        hour: step / stepsPerHour,
        level: s[1] / centralVolume,
        occupancy: s[4],
        dosed,
        remaining: s[0] + s[1] + s[2],
        eliminated: s[3],
      });
    }
    const rate = absorption === null ? amountOf(day) / 24 : 0;
    if (absorption === null) dosed += rate * h;
    const k1 = derivative(s, rate);
    const k2 = derivative(move(s, k1, h / 2), rate);
    const k3 = derivative(move(s, k2, h / 2), rate);
    const k4 = derivative(move(s, k3, h), rate);
    s = s.map((value, i) => value + (h / 6) * (k1[i]! + 2 * k2[i]! + 2 * k3[i]! + k4[i]!)) as State;
  }
  return points;
}
