import type { Scenario } from '../scenario/types';

/** Columns of a run, in the order of the command line's CSV after `years,age`. */
export const COLUMNS = [
  'LS_BMD_pct',
  'TH_BMD_pct',
  'FN_BMD_pct',
  'LS_BMD',
  'TH_BMD',
  'FN_BMD',
  'LS_T',
  'TH_T',
  'FN_T',
  'CTX_pct',
  'P1NP_pct',
  'osteoclasts',
  'osteoblasts',
  'RANKL',
  'OPG',
  'RANKL_OPG',
  'estradiol_pg_mL',
  'progesterone_ng_mL',
  'allopregnanolone_nmol_L',
  'cortisol_tone',
  'rankl_drive',
  // Markers relative to premenopausal rest, beside their change since the scenario's start.
  'CTX',
  'P1NP',
  'progestins_ng_mL',
  'pregnanolone_nmol_L',
  'denosumab_ug_mL',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Counted work of the integrator. */
export interface SolverStatistics {
  readonly steps: number;
  readonly rejectedSteps: number;
  readonly rhsEvaluations: number;
  readonly jacobianEvaluations: number;
  readonly factorizations: number;
  readonly newtonIterations: number;
}

/** What the bone equations held inside a run: every auxiliary follows from it. */
export interface RunInterior {
  /** Row-major, one row of STATE_COUNT per output age, in the order of the model's states. */
  readonly states: Float64Array;
  /** Receptor responses of the ovulatory reference cycle, dimensionless. */
  readonly reference: {
    readonly estrogen: number;
    readonly progesterone: number;
    readonly allopregnanolone: number;
  };
}

/** A computed life from the scenario's start on. Every array has one entry per output age. */
export interface Trajectory {
  readonly scenario: Scenario;
  /** Years of age, ascending; first = person.age, last = person.age + years. */
  readonly age: Float64Array;
  readonly columns: Readonly<Record<Column, Float64Array>>;
  readonly statistics: SolverStatistics;
  /** Absent where a trajectory was not integrated here. */
  readonly interior?: RunInterior;
}

/** Why a run could not be completed; carried by the exception `simulate` throws. */
export interface SimulationFailure {
  readonly code: 'too-many-steps' | 'step-too-small' | 'non-finite';
  readonly age: number;
  readonly state: string;
}

export interface SimulationOptions {
  /** Output ages, ascending, within [age, age + years]; default: monthly plus the end. */
  readonly ages?: Float64Array;
  /** Relative tolerance per state; default 1e-6. */
  readonly relativeTolerance?: number;
  /** Error of hormone responses (0 … 1) that may be kept where it saves work; default 1e-9. */
  readonly responseTolerance?: number;
}

// simulate(scenario: Scenario, options?: SimulationOptions): Trajectory       (src/simulation/index.ts)
// monthlyAges(scenario), stepAges(scenario, stepInYears): Float64Array        (src/simulation/index.ts)
