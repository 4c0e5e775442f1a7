/** One preset life as all solvers get it: the project's equations, parameters and receptor responses. */
import { INPUT_COUNT } from '../../src/model';
import type { OdeProblem } from '../../src/numerics';
import { findPreset, type Scenario } from '../../src/scenario';
import { stepAges } from '../../src/simulation';
import { DAYS_PER_YEAR, MONTHS_PER_YEAR } from '../../src/units';
import { type Life, lifeOf, modelOf } from '../../tools/verification/life';
import { problemOf } from '../../tools/verification/life-problem';

/** What the solvers are given; times in days of age. */
export interface BenchmarkCase {
  readonly id: string;
  readonly scenario: Scenario;
  readonly life: Life;
  readonly problem: OdeProblem;
  readonly outputTimes: Float64Array;
  /** Observables of an output row of states. */
  readonly observe: (state: Float64Array, observables: Float64Array) => void;
}

const YEARS = 40;
/** Of responses between 0 and 1: as fine as the project's own tables, a little above the seams between them. */
const TABLE_TOLERANCE = 3e-9;
/** Finer than the tolerance of any run here. */
const TABLE_DECIMALS = 15;

/** The preset's woman from her history's start over 40 years of monthly output (481 rows). */
export function benchmarkCase(id: string): BenchmarkCase {
  const preset = findPreset(id);
  if (preset === undefined) throw new Error(`no preset ${id}`);
  const scenario: Scenario = { ...preset.scenario, years: YEARS };
  const life = lifeOf(scenario, TABLE_TOLERANCE, TABLE_DECIMALS);
  const model = modelOf(life);
  const restInputs = new Float64Array(INPUT_COUNT);
  model.restInputs(restInputs);
  return {
    id,
    scenario,
    life,
    problem: problemOf(life),
    outputTimes: stepAges(scenario, 1 / MONTHS_PER_YEAR).map((age) => Math.min(age * DAYS_PER_YEAR, life.to)),
    observe: (state, observables) => {
      model.observe(life.to, state, restInputs, observables);
    },
  };
}
