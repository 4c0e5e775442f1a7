/** One preset life as both solvers get it: the project's equations, parameters and receptor responses. */
import { createBoneModel, INPUT_COUNT, inputIndex, MODEL_PARAMETERS, STATE_COUNT, STATE_NAMES } from '../../src/model';
import { fitChebyshev, type OdeProblem, type PiecewiseChebyshev } from '../../src/numerics';
import { findPreset, type Scenario } from '../../src/scenario';
import { historyStart, parametersOf, stepAges } from '../../src/simulation';
import { buildDrivers } from '../../src/simulation/drivers';
import { DAYS_PER_YEAR, MONTHS_PER_YEAR } from '../../src/units';

/** One stretch between switch times with its receptor responses as a table. */
export interface Span {
  readonly from: number;
  /** End in days of age. */
  readonly to: number;
  readonly responses: PiecewiseChebyshev;
}

/** What both solvers are given; times in days of age. */
export interface BenchmarkCase {
  readonly id: string;
  readonly scenario: Scenario;
  readonly problem: OdeProblem;
  readonly initial: Float64Array;
  /** All parameters, then the reference responses: the layout of the generated code. */
  readonly parameters: Float64Array;
  readonly restInputs: Float64Array;
  readonly from: number;
  readonly to: number;
  readonly switchTimes: readonly number[];
  readonly spans: readonly Span[];
  readonly outputTimes: Float64Array;
  /** Observables of an output row of states. */
  readonly observe: (state: Float64Array, observables: Float64Array) => void;
}

const YEARS = 40;
const RESPONSES = 3;
/** Of responses between 0 and 1: as fine as the project's own tables, a little above the seams between them. */
const TABLE_TOLERANCE = 3e-9;

/** The preset's woman from her history's start over 40 years of monthly output (481 rows). */
export function benchmarkCase(id: string): BenchmarkCase {
  const preset = findPreset(id);
  if (preset === undefined) throw new Error(`no preset ${id}`);
  const scenario: Scenario = { ...preset.scenario, years: YEARS };
  const { person, therapies, levels } = scenario;
  const from = historyStart(scenario) * DAYS_PER_YEAR;
  const to = (person.age + YEARS) * DAYS_PER_YEAR;
  const values = parametersOf(scenario);
  const drivers = buildDrivers({ person, therapies, levels, from, to, parameters: values });
  const model = createBoneModel(values, drivers.reference);

  const borders = [from, ...drivers.switchTimes, to];
  const spans = borders.slice(1).map((end, index): Span => {
    const start = borders[index] ?? from;
    drivers.enterPiece(index);
    const responses = fitChebyshev(
      (day, out) => {
        drivers.responses(day, out);
      },
      RESPONSES,
      start,
      end,
      TABLE_TOLERANCE,
    );
    return { from: start, to: end, responses };
  });

  const restInputs = new Float64Array(INPUT_COUNT);
  model.restInputs(restInputs);
  const initial = new Float64Array(STATE_COUNT);
  model.restState(initial);
  const { estrogen, progesterone, allopregnanolone } = drivers.reference;
  return {
    id,
    scenario,
    problem: problemOf(model, restInputs, spans),
    initial,
    parameters: Float64Array.from([
      ...MODEL_PARAMETERS.map((record) => values[record.id] ?? Number.NaN),
      estrogen,
      progesterone,
      allopregnanolone,
    ]),
    restInputs,
    from,
    to,
    switchTimes: drivers.switchTimes,
    spans,
    outputTimes: stepAges(scenario, 1 / MONTHS_PER_YEAR).map((age) => Math.min(age * DAYS_PER_YEAR, to)),
    observe: (state, observables) => {
      model.observe(to, state, restInputs, observables);
    },
  };
}

function problemOf(
  model: ReturnType<typeof createBoneModel>,
  restInputs: Float64Array,
  spans: readonly Span[],
): OdeProblem {
  const inputs = Float64Array.from(restInputs);
  const responses = new Float64Array(RESPONSES);
  const first = inputIndex('R_E');
  let table = spans[0]?.responses;
  let currentDay = Number.NaN;
  const refresh = (day: number): void => {
    if (day === currentDay) return;
    table?.evaluate(day, responses);
    for (let i = 0; i < RESPONSES; i++) inputs[first + i] = responses[i]!;
    currentDay = day;
  };
  return {
    dimension: STATE_COUNT,
    names: STATE_NAMES,
    enterPiece: (index) => {
      table = spans[index]?.responses;
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
