import { INPUT_COUNT, inputIndex } from '../model';
import type { RateSignal, Scenario } from '../scenario';
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
/** The inputs from the receptors follow one another, in the order in which the drivers give them. */
const RESPONSES = inputIndex('R_E');
const RESPONSE_COUNT = inputIndex('I_D') - RESPONSES + 1;

/** A smaller step of an input is no jump: the integrator passes without a restart, so that nothing changes by setting what is. */
const SMALLEST_JUMP = 1e-8;

/** The inputs of the bone equations over a run: smooth within a piece, free to jump between pieces. */
export interface InputProvider {
  /** Ages in days at which inputs jump, ascending, strictly inside the run. */
  readonly switchTimes: readonly number[];
  /** Selects the piece that `inside`, a day strictly between two neighbouring switch times, belongs to. */
  enterPiece(inside: Days): void;
  /** Fills `inputs` (INPUT_COUNT) at `day` of the current piece; at its ends with the limits from inside. */
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
  const borders = [...new Set(all)].filter((day) => day > from && day < to).sort((a, b) => a - b);
  const edges = [from, ...borders, to];
  const lastStretch = edges.length - 2;

  const fixed = new Float64Array(INPUT_COUNT);
  const responses = new Float64Array(RESPONSE_COUNT);
  /** Stretch between neighbouring edges whose formulas are in force, and the stretches the current piece spans. */
  let stretch = -1;
  let first = 0;
  let last = lastStretch;

  const enterStretch = (index: number): void => {
    if (index === stretch) return;
    stretch = index;
    const middle = ((edges[index] ?? from) + (edges[index + 1] ?? to)) / 2;
    const years = middle / DAYS_PER_YEAR;
    drivers.enterPiece(drivers.pieceAt(middle));
    fixed.fill(1);
    for (const rate of scenario.rates) {
      const input = RATE_INPUT[rate.signal];
      if (covers(rate, years)) fixed[input] = (fixed[input] ?? 1) * rate.factor;
    }
    const held = cortisol.find((level) => covers(level, years));
    fixed[CORTISOL_HELD] = held === undefined ? 0 : 1;
    fixed[CORTISOL_VALUE] = held?.value ?? 1;
  };
  const evaluate = (day: Days, inputs: Float64Array): void => {
    inputs.set(fixed);
    drivers.responses(day, responses);
    inputs.set(responses, RESPONSES);
  };
  const at = (day: Days, inputs: Float64Array): void => {
    let index = Math.min(Math.max(stretch, first), last);
    while (index < last && day > (edges[index + 1] ?? to)) index++;
    while (index > first && day < (edges[index] ?? from)) index--;
    enterStretch(index);
    evaluate(day, inputs);
  };

  const before = new Float64Array(INPUT_COUNT);
  const after = new Float64Array(INPUT_COUNT);
  const switchTimes = borders.filter((border, index) => {
    enterStretch(index);
    evaluate(border, before);
    enterStretch(index + 1);
    evaluate(border, after);
    return before.some((value, input) => Math.abs(value - (after[input] ?? 0)) > SMALLEST_JUMP);
  });
  return {
    switchTimes,
    enterPiece: (inside) => {
      const previous = switchTimes.findLast((day) => day <= inside) ?? from;
      const next = switchTimes.find((day) => day > inside) ?? to;
      first = Math.max(edges.indexOf(previous), 0);
      last = Math.max(edges.lastIndexOf(next) - 1, first);
    },
    at,
  };
}
