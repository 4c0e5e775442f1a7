import type { IntegrationOptions, OdeProblem } from './types';

export const DEFAULT_MAXIMUM_ORDER = 5;

/** @throws RangeError when options contradict one another */
export function checkOptions(problem: OdeProblem, options: IntegrationOptions): void {
  const { from, to, outputTimes, absoluteTolerance, relativeTolerance, initial, maximumStep } = options;
  const { dimension } = problem;
  const order = options.maximumOrder ?? DEFAULT_MAXIMUM_ORDER;
  if (initial.length !== dimension) refuse(`expected ${dimension} initial states, got ${initial.length}`);
  if (!Number.isFinite(from) || !Number.isFinite(to) || to < from) refuse(`expected from <= to, got ${from} and ${to}`);
  if (!(relativeTolerance >= 0)) refuse(`expected a relative tolerance of 0 or more, got ${relativeTolerance}`);
  if (typeof absoluteTolerance === 'number') {
    if (!(absoluteTolerance > 0)) refuse(`expected an absolute tolerance above 0, got ${absoluteTolerance}`);
  } else {
    if (absoluteTolerance.length !== dimension) {
      refuse(`expected ${dimension} absolute tolerances, got ${absoluteTolerance.length}`);
    }
    if (!absoluteTolerance.every((value) => value > 0)) refuse('expected absolute tolerances above 0');
  }
  if (!Number.isInteger(order) || order < 1 || order > DEFAULT_MAXIMUM_ORDER) {
    refuse(`expected order 1–${DEFAULT_MAXIMUM_ORDER}, got ${order}`);
  }
  if (maximumStep !== undefined && !(maximumStep > 0)) refuse(`expected a maximum step above 0, got ${maximumStep}`);
  const misplaced = misplacedOutput(outputTimes, from, to);
  if (misplaced >= 0) {
    refuse(`output ${misplaced} at ${outputTimes[misplaced]!}: expected times ascending within [${from}, ${to}]`);
  }
}

/** Index of the first output time out of order or out of [from, to]; −1 when there is none. */
function misplacedOutput(outputTimes: Float64Array, from: number, to: number): number {
  let previous = from;
  for (let i = 0; i < outputTimes.length; i++) {
    const time = outputTimes[i]!;
    if (!(time >= previous && time <= to)) return i;
    previous = time;
  }
  return -1;
}

function refuse(text: string): never {
  throw new RangeError(`integrate: ${text}`);
}
