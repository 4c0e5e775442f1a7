import { segmentValue } from '../../pharmacology';
import { lifeStage } from '../../physiology';
import type { Days } from '../../units';
import { forDaysAround } from './estrogen-block';
import type { Memo } from './memo';
import { piecesOf } from './pieces';
import { referenceResponses } from './reference';
import { scheduleOrigin } from './regimen';
import { type ResponseContext, RESPONSES, type ResponseTable } from './response-table';
import { type PieceTables, SHARED_TABLES, type StretchTable, tableMaker } from './tables';
import type { DriverInput, Drivers } from './types';

/** The period-averaged responses and the hormone means of a run. @throws RangeError on a missing parameter or formulation */
export function buildDrivers(input: DriverInput, remembered: Memo<ResponseTable> = SHARED_TABLES): Drivers {
  const { person, parameters } = input;
  const stage = lifeStage(person, parameters);
  const context: ResponseContext = { stage, lutealKind: person.cycle, weightKg: person.weightKg, parameters };
  const maker = tableMaker(context, remembered, input.responseTolerance);
  const pieces = piecesOf(input, context).map((piece) => ({ ...piece, tables: maker.tablesOf(piece) }));
  const switchTimes = pieces.slice(1).map(({ start }) => start);

  const pieceNumber = (index: number) => {
    const piece = pieces[index];
    if (piece === undefined) throw new RangeError(`piece ${index}: expected 0–${pieces.length - 1}`);
    return piece;
  };
  const pieceAt = (t: Days): number => {
    let index = 0;
    while (t >= (switchTimes[index] ?? Infinity)) index++;
    return index;
  };
  const origin = scheduleOrigin(input.therapies, input.to);
  const ofOneDay = new Float64Array(RESPONSES);
  let current = pieceNumber(0);
  return {
    switchTimes,
    reference: referenceResponses(parameters),
    enterPiece: (index) => {
      current = pieceNumber(index);
    },
    responses: (t, out) => {
      const day = t - stage.finalPeriod;
      const { means, slow } = current;
      const { responses, blockDays } = stretchAt(current.tables, day).table;
      if (blockDays === 1) responses.evaluate(day, out);
      else {
        out.fill(0, 0, RESPONSES);
        forDaysAround(blockDays, t - origin, (dayOfBlock, weight) => {
          responses.evaluate(day, ofOneDay, dayOfBlock * RESPONSES, RESPONSES);
          for (let index = 0; index < RESPONSES; index++)
            out[index] = (out[index] ?? 0) + weight * (ofOneDay[index] ?? 0);
        });
      }
      out[3] = means.glucocorticoid + segmentValue(slow.glucocorticoid, t);
      out[4] = means.androgen + segmentValue(slow.androgen, t);
      out[5] = segmentValue(slow.antibody, t);
    },
    means: (t, out) => {
      const { tables, means, regimen } = pieceNumber(pieceAt(t));
      const day = t - stage.finalPeriod;
      const state = stretchAt(tables, day).body(day);
      out[0] = regimen.held.estradiol ?? means.estradiol(state);
      out[1] = regimen.held.progesterone ?? means.progesterone(state);
      out[2] = regimen.held.allopregnanolone ?? means.allopregnanolone(state);
      out[3] = means.progestins(state);
      out[4] = means.pregnanolone;
    },
    pieceAt,
    statistics: { nodes: maker.nodes() },
  };
}

/** The table in force at a time from the final period; before the first border the first, after the last the last. */
function stretchAt(tables: PieceTables, sinceFinalPeriod: Days): StretchTable {
  let found = tables[0];
  for (const table of tables) if (table.stretch.from <= sinceFinalPeriod) found = table;
  return found;
}
