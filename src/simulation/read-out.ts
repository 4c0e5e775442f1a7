import {
  INPUT_COUNT,
  OBSERVABLE_COUNT,
  observableIndex,
  REFERENCE_DENSITY,
  STATE_COUNT,
  stateIndex,
  type BoneModel,
} from '../model';
import { SITES, type Scenario } from '../scenario';
import type { Days } from '../units';
import type { Drivers } from './drivers';
import type { InputProvider } from './inputs';
import { COLUMNS, type Column } from './types';

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

const OSTEOCLASTS = stateIndex('C');
const OSTEOBLASTS = stateIndex('B');
const RANKL = stateIndex('L');
const OPG = stateIndex('O');
const DENSITY = {
  LS: observableIndex('BMD_LS'),
  TH: observableIndex('BMD_TH'),
  FN: observableIndex('BMD_FN'),
} as const;
const CTX = observableIndex('CTX');
const P1NP = observableIndex('P1NP');
const RATIO = observableIndex('RANKL_OPG');
const CORTISOL = observableIndex('K_tone');
const DRIVE = observableIndex('rho');

const percentOf = (value: number, start: number): number => 100 * (value / start - 1);

/** Turns states into the columns of the contract. */
export function readOut(run: RawRun): Record<Column, Float64Array> {
  const columns = Object.fromEntries(COLUMNS.map((column) => [column, new Float64Array(run.days.length)])) as Record<
    Column,
    Float64Array
  >;
  const inputs = new Float64Array(INPUT_COUNT);
  const start = new Float64Array(OBSERVABLE_COUNT);
  const now = new Float64Array(OBSERVABLE_COUNT);
  const hormones = new Float64Array(3);
  const pieces = pieceWalker(run);

  const observe = (row: number, day: Days, into: Float64Array): Float64Array => {
    const state = run.states.subarray(row * STATE_COUNT, (row + 1) * STATE_COUNT);
    pieces(day);
    run.inputs.at(day, inputs);
    run.model.observe(day, state, inputs, into);
    return state;
  };

  observe(0, run.startDay, start);
  run.days.forEach((day, index) => {
    const state = observe(index + 1, day, now);
    const put = (column: Column, value: number | undefined): void => {
      columns[column][index] = value ?? Number.NaN;
    };
    for (const site of SITES) {
      const { mean, sd } = REFERENCE_DENSITY[site];
      const before = start[DENSITY[site]] ?? Number.NaN;
      const relative = (now[DENSITY[site]] ?? Number.NaN) / before;
      const baseline = run.scenario.person.baseline?.[`${site}_T`];
      // Without a measured T-score the model carries its own: T = 0 at premenopausal rest.
      const atStart = baseline === undefined ? mean * before : mean + sd * baseline;
      put(`${site}_BMD_pct`, 100 * (relative - 1));
      put(`${site}_BMD`, atStart * relative);
      put(`${site}_T`, (atStart * relative - mean) / sd);
    }
    put('CTX_pct', percentOf(now[CTX] ?? Number.NaN, start[CTX] ?? Number.NaN));
    put('P1NP_pct', percentOf(now[P1NP] ?? Number.NaN, start[P1NP] ?? Number.NaN));
    put('osteoclasts', state[OSTEOCLASTS]);
    put('osteoblasts', state[OSTEOBLASTS]);
    put('RANKL', state[RANKL]);
    put('OPG', state[OPG]);
    put('RANKL_OPG', now[RATIO]);
    run.drivers.means(day, hormones);
    put('estradiol_pg_mL', hormones[0]);
    put('progesterone_ng_mL', hormones[1]);
    put('allopregnanolone_nmol_L', hormones[2]);
    put('cortisol_tone', now[CORTISOL]);
    put('rankl_drive', now[DRIVE]);
  });
  return columns;
}

/** Enters the piece of each day asked for, days ascending; a day at a switch belongs to the piece that begins there. */
function pieceWalker(run: RawRun): (day: Days) => void {
  const edges = [Number.NEGATIVE_INFINITY, ...run.inputs.switchTimes, Number.POSITIVE_INFINITY];
  let piece = -1;
  return (day) => {
    let wanted = Math.max(piece, 0);
    while (day >= (edges[wanted + 1] ?? Number.POSITIVE_INFINITY)) wanted++;
    if (wanted === piece) return;
    piece = wanted;
    const next = edges[piece + 1] ?? Number.POSITIVE_INFINITY;
    run.inputs.enterPiece((day + Math.min(next, day + 1)) / 2);
  };
}
