/** Gauss–Legendre quadrature: n points integrate polynomials up to degree 2n − 1 exactly. */

export interface QuadratureRule {
  /** Ascending, in (−1, 1). */
  readonly nodes: Float64Array;
  /** Positive, of sum 2. */
  readonly weights: Float64Array;
}

const NEWTON_STEPS = 100;

/**
 * Nodes and weights by Newton's method on the Legendre polynomial, from the asymptotic guess
 * cos(π(i − 1/4)/(n + 1/2)) (Davis & Rabinowitz, Methods of Numerical Integration, 1984, §2.7).
 * @throws RangeError unless `count` is a whole number of 1 or more
 */
export function gaussLegendre(count: number): QuadratureRule {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`gaussLegendre: expected 1 or more, got ${count}`);
  const nodes = new Float64Array(count);
  const weights = new Float64Array(count);
  for (let i = 0; i < Math.ceil(count / 2); i++) {
    let x = Math.cos((Math.PI * (i + 3 / 4)) / (count + 1 / 2));
    if (2 * i + 1 === count) x = 0;
    let { value, slope } = legendre(count, x);
    for (let step = 0; step < NEWTON_STEPS; step++) {
      const change = value / slope;
      x -= change;
      ({ value, slope } = legendre(count, x));
      if (Math.abs(change) <= Number.EPSILON * Math.abs(x)) break;
    }
    const weight = 2 / ((1 - x * x) * slope * slope);
    nodes[i] = -x;
    nodes[count - 1 - i] = x;
    weights[i] = weight;
    weights[count - 1 - i] = weight;
  }
  return { nodes, weights };
}

/** ∫ f over [a, b] by a rule on [−1, 1]. */
export function integrateByRule(rule: QuadratureRule, f: (x: number) => number, a: number, b: number): number {
  const half = (b - a) / 2;
  let sum = 0;
  for (let i = 0; i < rule.nodes.length; i++) sum += rule.weights[i]! * f(a + half * (1 + rule.nodes[i]!));
  return half * sum;
}

/** Pₙ(x) and its slope by the three-term recurrence. */
function legendre(count: number, x: number): { value: number; slope: number } {
  let before = 1;
  let value = x;
  for (let k = 2; k <= count; k++) {
    const next = ((2 * k - 1) * x * value - (k - 1) * before) / k;
    before = value;
    value = next;
  }
  return { value, slope: (count * (x * value - before)) / (x * x - 1) };
}
