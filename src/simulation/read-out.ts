import {
  INPUT_COUNT,
  OBSERVABLE_COUNT,
  observableIndex,
  REFERENCE_DENSITY,
  STATE_COUNT,
  stateIndex,
  type BoneModel,
} from '../model';
import { SITES, type Scenario, type Site } from '../scenario';
import type { Days } from '../units';
import type { Drivers } from './drivers';
import type { InputProvider } from './inputs';
import type { Column } from './types';

export interface RawRun {
  readonly scenario: Scenario;
  readonly model: BoneModel;
  readonly drivers: Drivers;
  readonly inputs: InputProvider;
  /** Output days of age. */
  readonly days: Float64Array;
  readonly startDay: Days;
  /** Row-major: the state at `startDay`, then one row per output day. */
  readonly states: Float64Array;
}

const DENSITY: Readonly<Record<Site, number>> = {
  LS: observableIndex('BMD_LS'),
  TH: observableIndex('BMD_TH'),
  FN: observableIndex('BMD_FN'),
};

/** One value per output day; `table` holds the row of the start first. */
function column(table: Float64Array, width: number, index: number): Float64Array {
  const values = new Float64Array(table.length / width - 1);
  for (let row = 0; row < values.length; row++) values[row] = table[(row + 1) * width + index] ?? Number.NaN;
  return values;
}

/** Percent change of a column since the start. */
function percentChange(table: Float64Array, index: number): Float64Array {
  const start = table[index] ?? Number.NaN;
  return column(table, OBSERVABLE_COUNT, index).map((value) => 100 * (value / start - 1));
}

/** Density of a site in percent since the start, in g/cm² and as a T-score. */
function density(
  site: Site,
  scenario: Scenario,
  observed: Float64Array,
): readonly [Float64Array, Float64Array, Float64Array] {
  const { mean, sd } = REFERENCE_DENSITY[site];
  const percent = percentChange(observed, DENSITY[site]);
  const measured = scenario.person.baseline?.[`${site}_T`];
  // Without a measured T-score the model carries its own: T = 0 at premenopausal rest.
  const atStart = measured === undefined ? mean * (observed[DENSITY[site]] ?? Number.NaN) : mean + sd * measured;
  const grams = percent.map((value) => atStart * (1 + value / 100));
  return [percent, grams, grams.map((value) => (value - mean) / sd)];
}

/** Turns states into the columns of the contract. */
export function readOut(run: RawRun): Record<Column, Float64Array> {
  const observed = observeAll(run);
  const hormones = meansOf(run);
  const state = (symbol: Parameters<typeof stateIndex>[0]): Float64Array =>
    column(run.states, STATE_COUNT, stateIndex(symbol));
  const observable = (symbol: Parameters<typeof observableIndex>[0]): Float64Array =>
    column(observed, OBSERVABLE_COUNT, observableIndex(symbol));
  const [spine, hip, neck] = SITES.map((site) => density(site, run.scenario, observed));
  if (spine === undefined || hip === undefined || neck === undefined) throw new Error('three sites expected');
  return {
    LS_BMD_pct: spine[0],
    TH_BMD_pct: hip[0],
    FN_BMD_pct: neck[0],
    LS_BMD: spine[1],
    TH_BMD: hip[1],
    FN_BMD: neck[1],
    LS_T: spine[2],
    TH_T: hip[2],
    FN_T: neck[2],
    CTX_pct: percentChange(observed, observableIndex('CTX')),
    P1NP_pct: percentChange(observed, observableIndex('P1NP')),
    osteoclasts: state('C'),
    osteoblasts: state('B'),
    RANKL: state('L'),
    OPG: state('O'),
    RANKL_OPG: observable('RANKL_OPG'),
    estradiol_pg_mL: hormones[0],
    progesterone_ng_mL: hormones[1],
    allopregnanolone_nmol_L: hormones[2],
    cortisol_tone: observable('K_tone'),
    rankl_drive: observable('rho'),
    CTX: observable('CTX'),
    P1NP: observable('P1NP'),
    progestins_ng_mL: hormones[3],
    pregnanolone_nmol_L: hormones[4],
    denosumab_ug_mL: state('Den'),
  };
}

/** Observables, row-major: at the start, then at every output day. */
function observeAll({ days, startDay, states, inputs, model }: RawRun): Float64Array {
  const edges = [Number.NEGATIVE_INFINITY, ...inputs.switchTimes, Number.POSITIVE_INFINITY];
  const table = new Float64Array((days.length + 1) * OBSERVABLE_COUNT);
  const current = new Float64Array(INPUT_COUNT);
  const state = new Float64Array(STATE_COUNT);
  const observables = new Float64Array(OBSERVABLE_COUNT);
  let piece = -1;
  for (let row = 0; row <= days.length; row++) {
    const day = row === 0 ? startDay : (days[row - 1] ?? startDay);
    let wanted = Math.max(piece, 0);
    // A day at a switch belongs to the piece that begins there.
    while (day >= (edges[wanted + 1] ?? Number.POSITIVE_INFINITY)) wanted++;
    if (wanted !== piece) {
      piece = wanted;
      inputs.enterPiece((day + Math.min(edges[piece + 1] ?? day + 1, day + 1)) / 2);
    }
    inputs.at(day, current);
    // Copied, not viewed: a view per row costs more than the equations.
    for (let index = 0; index < STATE_COUNT; index++) state[index] = states[row * STATE_COUNT + index] ?? Number.NaN;
    model.observe(day, state, current, observables);
    table.set(observables, row * OBSERVABLE_COUNT);
  }
  return table;
}

/** Period means: estradiol pg/mL, progesterone ng/mL, allopregnanolone nmol/L, progestins as progesterone ng/mL, pregnanolone nmol/L. */
type HormoneColumns = readonly [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];

/** The hormone columns at the output days. */
function meansOf({ days, drivers }: RawRun): HormoneColumns {
  const columns: HormoneColumns = [days.slice(), days.slice(), days.slice(), days.slice(), days.slice()];
  const means = new Float64Array(columns.length);
  days.forEach((day, index) => {
    drivers.means(day, means);
    for (let signal = 0; signal < columns.length; signal++) {
      const values = columns[signal];
      if (values !== undefined) values[index] = means[signal] ?? Number.NaN;
    }
  });
  return columns;
}
