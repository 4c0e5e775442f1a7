/** One case run by all solvers: reference, tolerances of equal error, interleaved timing. */
import { quantile } from '../../src/numerics';
import { solveLife } from '../../tools/verification/life-problem';
import type { NativePeer } from '../../tools/verification/native/peer';
import type { BenchmarkCase } from './benchmark-case';
import { type Runner, timeRounds } from './timing';
import { densityError, ErrorLaw, stateError } from './work-precision';

/** Tolerances of the sweep, relative; the project's own default is in the middle. */
const SWEEP: readonly number[] = Array.from({ length: 17 }, (_, i) => 10 ** (-4 - i / 4));
const PROJECT_TOLERANCE = 1e-6;
/** Absolute over relative tolerance, as in the project. */
const ABSOLUTE_SHARE = 1e-3;
const REFERENCE = { relative: 1e-12, absolute: 1e-14 };
/** lsoda refuses what CVODE still takes. */
const LSODA_REFERENCE = { relative: 1e-11, absolute: 1e-14 };

export interface SolverFigures {
  readonly relativeTolerance: number;
  /** Processor time of one run, median over rounds. */
  readonly milliseconds: number;
  readonly stateError: number;
  readonly bmdErrorPercentagePoints: number;
  readonly steps: number;
  /** Absent where the solver does not tell. */
  readonly rejectedSteps?: number;
  readonly rhsEvaluations: number;
  readonly jacobianEvaluations: number;
}

/** lsoda against this integrator: ratios are medians over rounds of (time here)/(time there). */
export interface LsodaComparison {
  /** Both at the project's tolerance. */
  readonly ratioToLsoda: number;
  readonly ratioToLsodaAtEqualError: number;
  readonly referenceDisagreement: number;
  readonly sameTolerance: SolverFigures;
  readonly equalError: SolverFigures;
}

export interface Comparison {
  readonly case: string;
  readonly outputs: number;
  readonly switchTimes: number;
  /** Median over rounds of (processor time here)/(that of CVODE), at equal state error. */
  readonly ratioToCvode: number;
  /** The state error, by the error laws of the solvers, at which they are compared. */
  readonly equalStateError: number;
  /** State error of CVODE's reference against this integrator's, both at the tightest tolerance. */
  readonly referenceDisagreement: number;
  readonly trabecula: SolverFigures;
  readonly cvode: SolverFigures;
  /** Null without R. */
  readonly lsoda: LsodaComparison | null;
}

export async function compare(benchmark: BenchmarkCase, cvode: NativePeer, lsoda?: NativePeer): Promise<Comparison> {
  const { life, problem, outputTimes } = benchmark;
  const solve = (relative: number, absolute: number) => solveLife(life, problem, outputTimes, relative, absolute);
  const truth = solve(REFERENCE.relative, REFERENCE.absolute).states;
  const here = (relative: number) => solve(relative, relative * ABSOLUTE_SHARE);
  const there = (peer: NativePeer, relative: number) => peer.states(relative, relative * ABSOLUTE_SHARE);

  const errorsHere = SWEEP.map((relative) => stateError(here(relative).states, truth));
  const equalStateError = new ErrorLaw(SWEEP, errorsHere).errorAt(PROJECT_TOLERANCE);
  const toleranceOfEqualError = async (peer: NativePeer): Promise<number> => {
    const errors: number[] = [];
    for (const relative of SWEEP) errors.push(stateError(await there(peer, relative), truth));
    return new ErrorLaw(SWEEP, errors).toleranceFor(equalStateError);
  };
  const runners: Runner[] = [{ peer: cvode, relative: await toleranceOfEqualError(cvode) }];
  if (lsoda !== undefined) {
    runners.push({ peer: lsoda, relative: PROJECT_TOLERANCE });
    runners.push({ peer: lsoda, relative: await toleranceOfEqualError(lsoda) });
  }
  const times = await timeRounds(here, PROJECT_TOLERANCE, runners, ABSOLUTE_SHARE);
  const ratio = (index: number): number =>
    quantile(
      times.here.map((time, round) => time / times.there[index]![round]!),
      0.5,
    );
  const figures = async (index: number): Promise<SolverFigures> => {
    const { peer, relative } = runners[index]!;
    const states = await there(peer, relative);
    const { steps, rejectedSteps, rhsEvaluations, jacobianEvaluations } = await peer.time(
      relative,
      relative * ABSOLUTE_SHARE,
      1,
    );
    return {
      relativeTolerance: relative,
      milliseconds: quantile(times.there[index]!, 0.5),
      stateError: stateError(states, truth),
      bmdErrorPercentagePoints: densityError(benchmark, states, truth),
      steps,
      ...(Number.isNaN(rejectedSteps) ? {} : { rejectedSteps }),
      rhsEvaluations,
      jacobianEvaluations,
    };
  };

  const own = here(PROJECT_TOLERANCE);
  const { steps, rejectedSteps, rhsEvaluations, jacobianEvaluations } = own.statistics;
  const cvodeReference = await cvode.states(REFERENCE.relative, REFERENCE.absolute);
  return {
    case: benchmark.id,
    outputs: outputTimes.length,
    switchTimes: life.spans.length - 1,
    ratioToCvode: ratio(0),
    equalStateError,
    referenceDisagreement: stateError(cvodeReference, truth),
    trabecula: {
      relativeTolerance: PROJECT_TOLERANCE,
      milliseconds: quantile(times.here, 0.5),
      stateError: stateError(own.states, truth),
      bmdErrorPercentagePoints: densityError(benchmark, own.states, truth),
      steps,
      rejectedSteps,
      rhsEvaluations,
      jacobianEvaluations,
    },
    cvode: await figures(0),
    lsoda:
      lsoda === undefined
        ? null
        : {
            ratioToLsoda: ratio(1),
            ratioToLsodaAtEqualError: ratio(2),
            referenceDisagreement: stateError(
              await lsoda.states(LSODA_REFERENCE.relative, LSODA_REFERENCE.absolute),
              truth,
            ),
            sameTolerance: await figures(1),
            equalError: await figures(2),
          },
  };
}
