import { blockDays, PHARMACOLOGY_PARAMETERS, parameterValue } from '../../pharmacology';
import { PHYSIOLOGY_PARAMETERS } from '../../physiology';
import type { ParameterValues } from '../../provenance';
import { DAYS_PER_YEAR } from '../../units';
import { type Body, bodyOf } from './body';
import { createMemo, type Memo } from './memo';
import type { Piece } from './pieces';
import type { Regimen } from './regimen';
import {
  type RegimenAverage,
  regimenAverages,
  type ResponseContext,
  type ResponseTable,
  responseTable,
  tableTolerance,
} from './response-table';
import { type Stretch, stretchesOf } from './stretches';

export interface StretchTable {
  readonly stretch: Stretch;
  readonly table: ResponseTable;
  readonly body: Body;
}

/** The tables a piece needs, ascending in time. */
export type PieceTables = readonly [StretchTable, ...StretchTable[]];

export interface TableMaker {
  tablesOf(piece: Piece): PieceTables;
  /** Quadrature points evaluated so far. */
  nodes(): number;
}

const OWN_PARAMETERS = [...PHYSIOLOGY_PARAMETERS, ...PHARMACOLOGY_PARAMETERS].map(({ id }) => id);

/** Text that is equal for equal values of all parameters used here. */
export const parametersKey = (parameters: ParameterValues): string =>
  OWN_PARAMETERS.map((id) => parameterValue(parameters, id)).join();

/** Enough for eight scenarios with a few regimens each, over all stretches of life. */
const REMEMBERED_TABLES = 256;
export const SHARED_TABLES: Memo<ResponseTable> = createMemo(REMEMBERED_TABLES);

const cycleIsResolved = ({ cycle }: Stretch, { therapies }: Regimen): boolean =>
  cycle === 'always' || (cycle === 'beside-schedules' && therapies.some((therapy) => blockDays(therapy) > 1));

/**
 * Where they can, tables depend on time from the final period only, so that runs share them: moving a start date, the final period or
 * another therapy's dose leaves most of them as they are. Results do not depend on what `remembered` holds.
 */
export function tableMaker(
  context: ResponseContext,
  remembered: Memo<ResponseTable>,
  responseTolerance?: number,
): TableMaker {
  const { stage, lutealKind, weightKg, parameters } = context;
  const scale = stage.surgical
    ? parameterValue(parameters, 'surgicalEstradiolHalfLife')
    : parameterValue(parameters, 'ovarianDeclineYears') * DAYS_PER_YEAR;
  const stretches = stretchesOf(stage.surgical, scale);
  const common = [stage.surgical, lutealKind, parametersKey(parameters), responseTolerance ?? ''].join('|');
  const knownAverages = new Map<string, readonly RegimenAverage[]>();
  let nodes = 0;

  const averagesOf = ({ regimen }: Piece, cycleResolved: boolean): readonly RegimenAverage[] => {
    const averageKey = `${String(cycleResolved)}${JSON.stringify(regimen)}`;
    const known = knownAverages.get(averageKey) ?? regimenAverages(regimen, cycleResolved, context);
    knownAverages.set(averageKey, known);
    return known;
  };
  const tableOf = (piece: Piece, stretch: Stretch): StretchTable => {
    const body = bodyOf(stage, piece.slow, stretch.to <= 0, parameters);
    // What changes in real time is told from the beginning of the piece and serves that piece alone.
    const start = piece.start - stage.finalPeriod;
    const span = piece.shared
      ? stretch
      : { from: Math.max(stretch.from, start), to: Math.min(stretch.to, piece.end - stage.finalPeriod) };
    const own = piece.shared ? '' : JSON.stringify([span, stage.finalPeriod, piece.slow]);
    // Weight acts through doses only.
    const weight = piece.regimen.therapies.length === 0 ? '' : weightKg;
    const table = remembered.get([stretch.from, weight, piece.key, own, common].join('|'), () => {
      const averages = averagesOf(piece, cycleIsResolved(stretch, piece.regimen));
      const made = responseTable(averages, span, body, tableTolerance(!piece.shared, responseTolerance));
      nodes += made.nodes;
      return made;
    });
    return { stretch, table, body };
  };
  return {
    tablesOf: (piece) => {
      const { start, end } = piece;
      const met = stretches.filter(({ from, to }) => to > start - stage.finalPeriod && from < end - stage.finalPeriod);
      const [first, ...others] = met.map((stretch) => tableOf(piece, stretch));
      if (first === undefined) throw new RangeError(`ages ${start} to ${end} d lie outside every stretch of life`);
      return [first, ...others];
    },
    nodes: () => nodes,
  };
}
