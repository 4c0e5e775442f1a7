import { doseSources, parameterValue, PHARMACOLOGY_PARAMETERS } from '../../pharmacology';
import { type CycleKind, lifeStage, PHYSIOLOGY_PARAMETERS } from '../../physiology';
import type { ParameterValues } from '../../provenance';
import { type Days, DAYS_PER_YEAR } from '../../units';
import { hormoneMeans, type HormoneMeans } from './hormone-means';
import { createMemo, type Memo } from './memo';
import { type Regimen, regimenAt, scheduleOrigin, spanEnds } from './regimen';
import {
  ovarianState,
  type ResponseContext,
  regimenAverage,
  type ResponseTable,
  responseTable,
} from './response-table';
import { type Stretch, stretchesOf } from './stretches';
import type { DriverInput, Drivers, ReferenceResponses } from './types';

interface StretchTable {
  readonly stretch: Stretch;
  readonly table: ResponseTable;
}

/** A span of the run in which only time changes. */
interface Piece {
  readonly regimen: Regimen;
  readonly means: HormoneMeans;
  readonly tables: readonly [StretchTable, ...StretchTable[]];
}

const OWN_PARAMETERS = [...PHYSIOLOGY_PARAMETERS, ...PHARMACOLOGY_PARAMETERS].map(({ id }) => id);
/** Enough for eight scenarios with a few regimens each, over all stretches of life. */
const REMEMBERED_TABLES = 256;
const SHARED_TABLES = createMemo<ResponseTable>(REMEMBERED_TABLES);
const SHARED_REFERENCES = createMemo<ReferenceResponses>(8);

const NO_REGIMEN: Regimen = { therapies: [], held: {} };

/** The ovulatory cycle before menopause, through the same filter, Hill function and average as everything else. */
function referenceResponses(parameters: ParameterValues): ReferenceResponses {
  const { average } = regimenAverage(NO_REGIMEN, true, { lutealKind: 'ovulatory', weightKg: 70, parameters });
  const out = new Float64Array(3);
  const estradiol = parameterValue(parameters, 'premenopausalEstradiol');
  average({ estradiol, activity: 1, lutealShare: 1 }, out);
  return { estrogen: out[0] ?? 0, progesterone: out[1] ?? 0, allopregnanolone: out[2] ?? 0 };
}

/**
 * Tables depend on time since the final period only, so they are shared between runs: moving a start date, the final
 * period or another therapy's dose leaves most of them as they are. Results do not depend on what is remembered.
 */
export function buildDrivers(input: DriverInput, tables: Memo<ResponseTable> = SHARED_TABLES): Drivers {
  const { person, therapies, levels, from, to, parameters } = input;
  const stage = lifeStage(person, parameters);
  const lutealKind: CycleKind = person.cycle;
  const context: ResponseContext = { stage, lutealKind, weightKg: person.weightKg, parameters };
  const scale = stage.surgical
    ? parameterValue(parameters, 'surgicalEstradiolHalfLife')
    : parameterValue(parameters, 'ovarianDeclineYears') * DAYS_PER_YEAR;
  const stretches = stretchesOf(stage.surgical, scale);
  const parametersKey = OWN_PARAMETERS.map((id) => parameterValue(parameters, id)).join();
  const origin = scheduleOrigin(therapies, to);

  const hormoneLevels = levels.filter(({ signal }) => signal !== 'cortisol-tone');
  const ends = [...therapies, ...hormoneLevels].flatMap(spanEnds);
  const inside = [...ends, ...(stage.surgical ? [stage.finalPeriod] : [])].filter((day) => day > from && day < to);
  const switchTimes = [...new Set(inside)].sort((a, b) => a - b);
  const borders = [from, ...switchTimes, to];

  let nodes = 0;
  const tableOf = (regimen: Regimen, regimenKey: string, stretch: Stretch): StretchTable => {
    const weight = regimen.therapies.length === 0 ? 0 : person.weightKg;
    const key = [stage.surgical, lutealKind, stretch.from, weight, regimenKey, parametersKey].join('|');
    const table = tables.get(key, () => {
      const made = responseTable(regimen, stretch, context);
      nodes += made.nodes;
      return made;
    });
    return { stretch, table };
  };
  const pieces = borders.slice(0, -1).map((start, index): Piece => {
    const end = borders[index + 1] ?? to;
    const regimen = regimenAt((start + end) / 2, therapies, hormoneLevels, origin);
    const regimenKey = JSON.stringify(regimen);
    const met = stretches.filter((one) => one.to > start - stage.finalPeriod && one.from < end - stage.finalPeriod);
    const [first, ...others] = met.map((stretch) => tableOf(regimen, regimenKey, stretch));
    if (first === undefined) throw new RangeError(`ages ${start} to ${end} d lie outside every stretch of life`);
    const sources = doseSources(regimen.therapies, parameters, person.weightKg);
    return { regimen, means: hormoneMeans(sources, lutealKind, parameters), tables: [first, ...others] };
  });

  const pieceAt = (t: Days): number => {
    let index = 0;
    while (index < switchTimes.length && t >= (switchTimes[index] ?? Infinity)) index++;
    return index;
  };
  const pieceNumber = (index: number): Piece => {
    const piece = pieces[index];
    if (piece === undefined) throw new RangeError(`piece ${index}: expected 0–${pieces.length - 1}`);
    return piece;
  };
  const stretchAt = (piece: Piece, sinceFinalPeriod: Days): StretchTable => {
    let found = piece.tables[0];
    for (const table of piece.tables) if (table.stretch.from <= sinceFinalPeriod) found = table;
    return found;
  };
  let current = pieceNumber(0);
  return {
    switchTimes,
    reference: SHARED_REFERENCES.get(parametersKey, () => referenceResponses(parameters)),
    enterPiece: (index) => {
      current = pieceNumber(index);
    },
    responses: (t, out) => {
      const day = t - stage.finalPeriod;
      stretchAt(current, day).table.responses.evaluate(day, out);
    },
    means: (t, out) => {
      const piece = pieceNumber(pieceAt(t));
      const day = t - stage.finalPeriod;
      const state = ovarianState(stage, stretchAt(piece, day).stretch, day);
      const { held } = piece.regimen;
      out[0] = held.estradiol ?? piece.means.estradiol(state);
      out[1] = held.progesterone ?? piece.means.progesterone(state);
      out[2] = held.allopregnanolone ?? piece.means.allopregnanolone(state);
    },
    pieceAt,
    statistics: {
      get nodes() {
        return nodes;
      },
    },
  };
}
