import { createBoneModel, INPUT_COUNT, STATE_COUNT, stateIndex, STATE_NAMES } from '../model';
import { integrate, type OdeProblem } from '../numerics';
import type { Scenario } from '../scenario';
import { DAYS_PER_YEAR } from '../units';
import { monthlyAges } from './ages';
import { buildDrivers } from './drivers';
import { SimulationError } from './failure';
import { historyStart } from './history';
import { inputProvider } from './inputs';
import { parametersOf } from './parameters';
import { readOut } from './read-out';
import type { SimulationOptions, Trajectory } from './types';

const RELATIVE_TOLERANCE = 1e-6;
/** Effect sites and signals rest near 0.1–1; below this nothing is visible. */
const ABSOLUTE_TOLERANCE = 1e-9;
/** µg/mL of denosumab: what is left below this blocks less than 1e-5 of the RANKL. */
const SMALLEST_DENOSUMAB = 1e-7;
const ABSOLUTE_TOLERANCES = new Float64Array(STATE_COUNT).fill(ABSOLUTE_TOLERANCE);
ABSOLUTE_TOLERANCES[stateIndex('Den')] = SMALLEST_DENOSUMAB;
const MAXIMUM_STEPS = 400_000;

/**
 * Computes a life: from premenopausal rest to the scenario's start unseen, then on to its end.
 * Output ages are years, ascending, within [age, age + years]; monthly by default.
 * Throws `SimulationError` when the integrator gives up.
 */
export function simulate(scenario: Scenario, options: SimulationOptions = {}): Trajectory {
  const ages = options.ages ?? monthlyAges(scenario);
  const from = historyStart(scenario) * DAYS_PER_YEAR;
  const to = (scenario.person.age + scenario.years) * DAYS_PER_YEAR;
  const parameters = parametersOf(scenario);
  const { person } = scenario;
  const therapies = scenario.therapies.filter((therapy) => therapy.dose > 0);
  const levels = scenario.levels.filter((level) => level.signal !== 'cortisol-tone');
  const { responseTolerance } = options;
  const drivers = buildDrivers({
    person,
    therapies,
    levels,
    from,
    to,
    parameters,
    ...(responseTolerance === undefined ? {} : { responseTolerance }),
  });
  const model = createBoneModel(parameters, drivers.reference);
  const inputs = inputProvider(scenario, drivers, from, to);

  const current = new Float64Array(INPUT_COUNT);
  let currentDay = Number.NaN;
  const refresh = (day: number): void => {
    if (day === currentDay) return;
    inputs.at(day, current);
    currentDay = day;
  };
  const problem: OdeProblem = {
    dimension: STATE_COUNT,
    names: STATE_NAMES,
    enterPiece: (_index, start, end) => {
      inputs.enterPiece((start + end) / 2);
      currentDay = Number.NaN;
    },
    rhs: (day, state, derivative) => {
      refresh(day);
      model.rightHandSide(day, state, current, derivative);
    },
    newton: {
      evaluateJacobian: (day, state) => {
        refresh(day);
        model.evaluateJacobian(day, state, current);
      },
      factorize: (gamma) => model.factorize(gamma),
      solve: (right) => {
        model.solve(right);
      },
    },
  };

  const initial = new Float64Array(STATE_COUNT);
  model.restState(initial);
  const days = ages.map((age) => Math.min(age * DAYS_PER_YEAR, to));
  // Density is shown against the scenario's start, so the state there is always part of the output.
  const startDay = Math.max(person.age * DAYS_PER_YEAR, from);
  const result = integrate(problem, {
    from,
    to,
    initial,
    outputTimes: Float64Array.from([startDay, ...days]),
    switchTimes: inputs.switchTimes,
    relativeTolerance: options.relativeTolerance ?? RELATIVE_TOLERANCE,
    absoluteTolerance: ABSOLUTE_TOLERANCES,
    maximumSteps: MAXIMUM_STEPS,
  });
  if (result.outcome.kind !== 'success') {
    const { kind, time, state } = result.outcome;
    throw new SimulationError({ code: kind, age: time / DAYS_PER_YEAR, state });
  }
  return {
    scenario,
    age: ages,
    columns: readOut({ scenario, model, drivers, inputs, days, startDay, states: result.states }),
    statistics: result.statistics,
    // The first row is the scenario's start, which is no output age.
    interior: { states: result.states.subarray(STATE_COUNT), reference: drivers.reference },
  };
}
