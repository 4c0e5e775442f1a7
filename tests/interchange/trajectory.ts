import { findPreset, type Scenario } from '../../src/scenario';
import { COLUMNS, type Column, type Trajectory } from '../../src/simulation';

/** A made-up run whose numbers say where they belong: column position + row / 1000, over `ages`. */
export function madeUpRun(scenario: Scenario, ages: readonly number[]): Trajectory {
  const columns: Partial<Record<Column, Float64Array>> = {};
  COLUMNS.forEach((column, position) => {
    columns[column] = Float64Array.from(ages, (_, row) => position + row / 1000);
  });
  return {
    scenario,
    age: Float64Array.from(ages),
    columns: columns as Record<Column, Float64Array>,
    statistics: {
      steps: 0,
      rejectedSteps: 0,
      rhsEvaluations: 0,
      jacobianEvaluations: 0,
      factorizations: 0,
      newtonIterations: 0,
    },
  };
}

/** The scenario of a preset. */
export function presetScenario(id: string): Scenario {
  const preset = findPreset(id);
  if (preset === undefined) throw new Error(`no preset ${id}`);
  return preset.scenario;
}
