import { INPUT_COUNT, inputIndex } from '../model';
import type { Scenario, RateSignal } from '../scenario';
import { DAYS_PER_YEAR, type Days } from '../units';
import type { Drivers } from './drivers';

const RATE_INPUT: Readonly<Record<RateSignal, number>> = {
  'rankl-production': inputIndex('s_L'),
  'opg-production': inputIndex('s_O'),
  'osteoclast-lifespan': inputIndex('s_C'),
  'osteoblast-formation': inputIndex('s_B'),
};
const CORTISOL_HELD = inputIndex('H_K');
const CORTISOL_VALUE = inputIndex('K_held');
const RESPONSES = inputIndex('R_E');

/** The inputs of the bone equations over a run: smooth within a piece, free to jump between pieces. */
export interface InputProvider {
  /** Ages in days at which inputs jump, ascending, strictly inside the run. */
  readonly switchTimes: readonly number[];
  /** Selects the piece that `inside`, a day strictly between two neighbouring switch times, belongs to. */
  enterPiece(inside: Days): void;
  /** Fills `inputs` (INPUT_COUNT) at `day` of the current piece. */
  at(day: Days, inputs: Float64Array): void;
}

interface Span {
  readonly from: number;
  readonly to?: number;
}

const covers = (span: Span, years: number): boolean => span.from <= years && (span.to === undefined || years < span.to);

/** Joins the receptor responses of the drivers with the rate factors and the held cortisol tone of a scenario. */
export function inputProvider(scenario: Scenario, drivers: Drivers, from: Days, to: Days): InputProvider {
  const cortisol = scenario.levels.filter((level) => level.signal === 'cortisol-tone');
  const spans: readonly Span[] = [...scenario.rates, ...cortisol];
  const own = spans.flatMap((span) => [span.from, ...(span.to === undefined ? [] : [span.to])]);
  const all = [...drivers.switchTimes, ...own.map((years) => years * DAYS_PER_YEAR)];
  const switchTimes = [...new Set(all)].filter((day) => day > from && day < to).sort((a, b) => a - b);

  const fixed = new Float64Array(INPUT_COUNT);
  const responses = new Float64Array(3);
  return {
    switchTimes,
    enterPiece: (inside) => {
      const years = inside / DAYS_PER_YEAR;
      drivers.enterPiece(drivers.pieceAt(inside));
      fixed.fill(1);
      for (const rate of scenario.rates) {
        const index = RATE_INPUT[rate.signal];
        if (covers(rate, years)) fixed[index] = (fixed[index] ?? 1) * rate.factor;
      }
      const held = cortisol.find((level) => covers(level, years));
      fixed[CORTISOL_HELD] = held === undefined ? 0 : 1;
      fixed[CORTISOL_VALUE] = held?.value ?? 1;
    },
    at: (day, inputs) => {
      inputs.set(fixed);
      drivers.responses(day, responses);
      inputs.set(responses, RESPONSES);
    },
  };
}
