import type { Scenario } from '../../scenario';
import { SimulationError } from '../failure';
import { simulate } from '../simulate';
import type { Column, Trajectory } from '../types';
import { drawParameters, type Layers } from './draws';
import type { Posterior } from './posterior';

/** A band needs no more: densities err by less than 0.01 points, which tests hold it to. */
const TOLERANCES = { relativeTolerance: 1e-4, responseTolerance: 1e-5 } as const;

/** What draws of one scenario gave: per column one row of values per draw, all draws at the same ages. */
export interface Ensemble {
  readonly ages: Float64Array;
  readonly draws: number;
  /** `values[column]` holds draws × ages numbers, draw after draw. */
  readonly values: Readonly<Partial<Record<Column, Float64Array>>>;
}

/** A run of a scenario in the world of draw `index`; what the scenario sets itself stays as it is. @throws SimulationError */
export function simulateDraw(
  scenario: Scenario,
  ages: Float64Array,
  posterior: Posterior,
  layers: Layers,
  index: number,
): Trajectory {
  const parameters = { ...drawParameters(posterior, layers, index), ...scenario.parameters };
  return simulate({ ...scenario, parameters }, { ages, ...TOLERANCES });
}

export interface EnsembleInput {
  readonly scenario: Scenario;
  /** Ascending, within the run, years. */
  readonly ages: Float64Array;
  readonly columns: readonly Column[];
  readonly posterior: Posterior;
  readonly layers: Layers;
  /** Age at which percent columns are 0, years; default: the scenario's start. */
  readonly startAge?: number;
}

/** Collects runs draw by draw, so that a caller can stop between two of them. */
export class EnsembleBuilder {
  /** Draws whose run failed; they leave a row of NaN, so that draws of different scenarios stay aligned. */
  failed = 0;
  private readonly rows: readonly Float64Array[][];
  private count = 0;

  constructor(private readonly input: EnsembleInput) {
    this.rows = input.columns.map(() => []);
  }

  get done(): number {
    return this.count;
  }

  /** Computes the next draw. */
  next(): void {
    const { scenario, ages, columns, posterior, layers, startAge } = this.input;
    const index = this.count++;
    const run = attempt(() => simulateDraw(scenario, ages, posterior, layers, index));
    if (run === undefined) this.failed++;
    columns.forEach((column, place) => {
      const row = run?.columns[column] ?? new Float64Array(ages.length).fill(Number.NaN);
      this.rows[place]?.push(column.endsWith('_BMD_pct') ? rebased(row, ages, startAge) : row);
    });
  }

  result(): Ensemble {
    const { ages, columns } = this.input;
    const values = Object.fromEntries(
      columns.map((column, place) => {
        const all = new Float64Array(this.count * ages.length);
        this.rows[place]?.forEach((row, draw) => {
          all.set(row, draw * ages.length);
        });
        return [column, all];
      }),
    );
    return { ages, draws: this.count, values };
  }
}

/** Undefined when the integrator gave up. */
function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof SimulationError) return undefined;
    throw error;
  }
}

/** Percent since the run's start as percent since `startAge`; NaN before it. */
function rebased(percent: Float64Array, ages: Float64Array, startAge = -Infinity): Float64Array {
  if (startAge <= (ages[0] ?? Infinity)) return percent;
  const above = ages.findIndex((age) => age >= startAge);
  if (above < 0) return percent.map(() => Number.NaN);
  const [from, to] = [ages[above - 1] ?? 0, ages[above] ?? 1];
  const [low, high] = [percent[above - 1] ?? Number.NaN, percent[above] ?? Number.NaN];
  const reference = 1 + (low + ((high - low) * (startAge - from)) / (to - from)) / 100;
  return percent.map((value, index) => (index < above ? Number.NaN : 100 * ((1 + value / 100) / reference - 1)));
}
