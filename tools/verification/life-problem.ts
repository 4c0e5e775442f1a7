/** A life as the product's own integrator takes it. */
import { INPUT_COUNT, STATE_COUNT, stateIndex, STATE_NAMES } from '../../src/model';
import { integrate, type IntegrationResult, type OdeProblem } from '../../src/numerics';
import { type Life, modelOf } from './life';

export function problemOf(life: Life): OdeProblem {
  const { spans } = life;
  const model = modelOf(life);
  const inputs = new Float64Array(INPUT_COUNT);
  let table = spans[0]?.inputs;
  let currentDay = Number.NaN;
  const refresh = (day: number): void => {
    if (day === currentDay) return;
    table?.evaluate(day, inputs);
    currentDay = day;
  };
  return {
    dimension: STATE_COUNT,
    names: STATE_NAMES,
    enterPiece: (index) => {
      table = spans[index]?.inputs;
      currentDay = Number.NaN;
    },
    rhs: (day, state, derivative) => {
      refresh(day);
      model.rightHandSide(day, state, inputs, derivative);
    },
    newton: {
      evaluateJacobian: (day, state) => {
        refresh(day);
        model.evaluateJacobian(day, state, inputs);
      },
      factorize: (gamma) => model.factorize(gamma),
      solve: (right) => {
        model.solve(right);
      },
    },
  };
}

/** Runs a life with the product's integrator. Throws when the run fails. */
export function solveLife(
  life: Life,
  problem: OdeProblem,
  outputTimes: Float64Array,
  relativeTolerance: number,
  absoluteTolerance: number | Float64Array,
): IntegrationResult {
  const initial = new Float64Array(STATE_COUNT);
  modelOf(life).restState(initial);
  const result = integrate(problem, {
    from: life.from,
    to: life.to,
    initial,
    outputTimes,
    switchTimes: life.spans.slice(1).map(({ from }) => from),
    relativeTolerance,
    absoluteTolerance,
    maximumSteps: 1_000_000,
  });
  if (result.outcome.kind !== 'success') throw new Error(`the run failed: ${JSON.stringify(result.outcome)}`);
  return result;
}

/** Absolute tolerances of the product's own runs (`src/simulation/simulate.ts`). */
export function productTolerances(): Float64Array {
  const tolerances = new Float64Array(STATE_COUNT).fill(1e-9);
  tolerances[stateIndex('Den')] = 1e-7;
  return tolerances;
}
