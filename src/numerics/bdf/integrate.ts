/** The driver: pieces between switch times, outputs, limits and outcomes. It knows no coefficients. */
import { checkOptions, DEFAULT_MAXIMUM_ORDER } from './check-options';
import { interpolate } from './dense-output';
import { Stepper } from './stepper';
import type { IntegrationOptions, IntegrationOutcome, IntegrationResult, OdeProblem } from './types';
import { newWorkCounter } from './work-counter';

const DEFAULT_MAXIMUM_STEPS = 100_000;

/**
 * Integrate y' = f(t, y) over [from, to] with error control per state, landing exactly on every switch time.
 * An output at a switch time belongs to the end of the earlier piece.
 * @throws RangeError when options contradict one another; trouble on the way is an outcome, not an exception
 */
export function integrate(problem: OdeProblem, options: IntegrationOptions): IntegrationResult {
  checkOptions(problem, options);
  const size = problem.dimension;
  const { outputTimes, to } = options;
  const work = newWorkCounter();
  const states = new Float64Array(outputTimes.length * size);
  const stepper = new Stepper(problem, stepperSettings(size, options), work);
  const maximumSteps = options.maximumSteps ?? DEFAULT_MAXIMUM_STEPS;
  const state = Float64Array.from(options.initial);
  let written = 0;
  const result = (outcome: IntegrationOutcome): IntegrationResult => ({ outcome, states, statistics: work });
  const failure = (kind: 'too-many-steps' | 'step-too-small' | 'non-finite', time: number, index: number) => {
    states.fill(Number.NaN, written * size);
    return result({ kind, time, state: problem.names?.[index] ?? `state ${index}` });
  };

  const broken = state.findIndex((value) => !Number.isFinite(value));
  if (broken >= 0) return failure('non-finite', options.from, broken);
  while (written < outputTimes.length && outputTimes[written]! <= options.from) {
    states.set(state, written++ * size);
  }

  const ends = pieceEnds(options);
  let begin = options.from;
  for (let piece = 0; piece < ends.length; piece++) {
    const end = ends[piece]!;
    problem.enterPiece?.(piece, begin, end);
    if (!stepper.start(begin, state, end)) return failure('non-finite', begin, stepper.troubled);
    while (stepper.time < end) {
      if (work.steps >= maximumSteps) return failure('too-many-steps', stepper.time, stepper.troubled);
      const outcome = stepper.advance(end);
      if (outcome !== 'accepted') return failure(outcome, stepper.time, stepper.troubled);
      const { time, step, history, order } = stepper;
      while (written < outputTimes.length && outputTimes[written]! <= time) {
        interpolate(history, order, (outputTimes[written]! - time) / step, states, written * size);
        written++;
      }
    }
    interpolate(stepper.history, stepper.order, 0, state, 0);
    begin = end;
  }
  return stepper.time >= to || options.from === to
    ? result({ kind: 'success' })
    : failure('step-too-small', stepper.time, stepper.troubled);
}

function stepperSettings(size: number, options: IntegrationOptions) {
  const { absoluteTolerance } = options;
  return {
    relativeTolerance: options.relativeTolerance,
    absoluteTolerances:
      typeof absoluteTolerance === 'number' ? new Float64Array(size).fill(absoluteTolerance) : absoluteTolerance,
    maximumOrder: options.maximumOrder ?? DEFAULT_MAXIMUM_ORDER,
    maximumStep: options.maximumStep ?? Number.POSITIVE_INFINITY,
  };
}

/** Ends of the pieces: the switch times strictly inside, in order and once each, then the end. */
function pieceEnds(options: IntegrationOptions): readonly number[] {
  const { from, to } = options;
  if (from === to) return [];
  const inside = (options.switchTimes ?? []).filter((time) => time > from && time < to);
  return [...new Set(inside)].sort((first, second) => first - second).concat(to);
}
