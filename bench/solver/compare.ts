/** One case run by both solvers: reference, tolerances of equal error, interleaved timing. */
import { integrate, quantile, type IntegrationResult } from '../../src/numerics';
import type { BenchmarkCase } from './benchmark-case';
import type { NativePeer, NativeTiming } from './native-process';
import { densityError, ErrorLaw, stateError } from './work-precision';

/** Tolerances of the sweep, relative; the project's own default is in the middle. */
const SWEEP: readonly number[] = Array.from({ length: 17 }, (_, i) => 10 ** (-4 - i / 4));
const PROJECT_TOLERANCE = 1e-6;
/** Absolute over relative tolerance, as in the project. */
const ABSOLUTE_SHARE = 1e-3;
const REFERENCE = { relative: 1e-12, absolute: 1e-14 };
/** Timed around the tolerance of equal error, since the work of a single tolerance scatters. */
const NEIGHBORS: readonly number[] = [0.75, 1, 1.33];
const WARM_UP_RUNS = 300;
const ROUNDS = 25;
const RUNS_PER_ROUND = 20;

export interface SolverFigures {
  readonly relativeTolerance: number;
  /** Processor time of one run, median over rounds. */
  readonly milliseconds: number;
  readonly stateError: number;
  readonly bmdErrorPercentagePoints: number;
  readonly steps: number;
  readonly rejectedSteps: number;
  readonly rhsEvaluations: number;
  readonly jacobianEvaluations: number;
}

export interface Comparison {
  readonly case: string;
  readonly outputs: number;
  readonly switchTimes: number;
  /** Median over rounds of (processor time here)/(that of CVODE), at equal state error. */
  readonly ratioToCvode: number;
  /** The state error, by the error laws of both solvers, at which they are compared. */
  readonly equalStateError: number;
  /** State error of CVODE's reference against this integrator's, both at the tightest tolerance. */
  readonly referenceDisagreement: number;
  readonly trabecula: SolverFigures;
  readonly cvode: SolverFigures;
}

export function solveCase(benchmark: BenchmarkCase, relative: number, absolute: number): IntegrationResult {
  const { problem, initial, from, to, outputTimes, switchTimes } = benchmark;
  const result = integrate(problem, {
    from,
    to,
    initial,
    outputTimes,
    switchTimes,
    relativeTolerance: relative,
    absoluteTolerance: absolute,
    maximumSteps: 1_000_000,
  });
  if (result.outcome.kind !== 'success') throw new Error(`the run failed: ${JSON.stringify(result.outcome)}`);
  return result;
}

export async function compare(benchmark: BenchmarkCase, peer: NativePeer): Promise<Comparison> {
  const truth = solveCase(benchmark, REFERENCE.relative, REFERENCE.absolute).states;
  const other = await peer.states(REFERENCE.relative, REFERENCE.absolute);
  const here = (relative: number) => solveCase(benchmark, relative, relative * ABSOLUTE_SHARE);
  const there = (relative: number) => peer.states(relative, relative * ABSOLUTE_SHARE);

  const errorsHere = SWEEP.map((relative) => stateError(here(relative).states, truth));
  const errorsThere: number[] = [];
  for (const relative of SWEEP) errorsThere.push(stateError(await there(relative), truth));
  const equalStateError = new ErrorLaw(SWEEP, errorsHere).errorAt(PROJECT_TOLERANCE);
  const cvodeTolerance = new ErrorLaw(SWEEP, errorsThere).toleranceFor(equalStateError);

  for (let run = 0; run < WARM_UP_RUNS; run++) here(PROJECT_TOLERANCE);
  await peer.time(cvodeTolerance, cvodeTolerance * ABSOLUTE_SHARE, WARM_UP_RUNS);
  const timesHere: number[] = [];
  const timesThere: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    let [sumHere, sumThere] = [0, 0];
    for (const neighbor of NEIGHBORS) {
      sumHere += timeHere(() => here(PROJECT_TOLERANCE * neighbor));
      const relative = cvodeTolerance * neighbor;
      sumThere += (await peer.time(relative, relative * ABSOLUTE_SHARE, RUNS_PER_ROUND)).milliseconds;
    }
    timesHere.push(sumHere / NEIGHBORS.length);
    timesThere.push(sumThere / NEIGHBORS.length);
  }

  const work = await peer.time(cvodeTolerance, cvodeTolerance * ABSOLUTE_SHARE, 1);
  const own = here(PROJECT_TOLERANCE);
  const figures = (
    relativeTolerance: number,
    times: readonly number[],
    states: Float64Array,
    counts: Omit<NativeTiming, 'milliseconds'>,
  ): SolverFigures => ({
    relativeTolerance,
    milliseconds: quantile(times, 0.5),
    stateError: stateError(states, truth),
    bmdErrorPercentagePoints: densityError(benchmark, states, truth),
    steps: counts.steps,
    rejectedSteps: counts.rejectedSteps,
    rhsEvaluations: counts.rhsEvaluations,
    jacobianEvaluations: counts.jacobianEvaluations,
  });
  return {
    case: benchmark.id,
    outputs: benchmark.outputTimes.length,
    switchTimes: benchmark.switchTimes.length,
    ratioToCvode: quantile(
      timesHere.map((time, round) => time / timesThere[round]!),
      0.5,
    ),
    equalStateError,
    referenceDisagreement: stateError(other, truth),
    trabecula: figures(PROJECT_TOLERANCE, timesHere, own.states, own.statistics),
    cvode: figures(cvodeTolerance, timesThere, await there(cvodeTolerance), work),
  };
}

/**
 * Mean processor time of one run in milliseconds. Processor time, because wall time on a shared machine counts the work
 * of others, and the more so the longer a run is; that of all threads, so collecting garbage counts here.
 */
function timeHere(run: () => unknown): number {
  const before = process.cpuUsage();
  for (let i = 0; i < RUNS_PER_ROUND; i++) run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / RUNS_PER_ROUND;
}
