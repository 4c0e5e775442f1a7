/**
 * A life with its reference curves as a file: parameter values and inputs it was run with, output days, and the states of
 * three independent runs. lsoda's states stand in full; the others as whole numbers of UNIT that are to be added to them.
 */
import { INPUT_SYMBOLS, type Life, PARAMETER_SYMBOLS, piecesOf, type Span, STATE_SYMBOLS, tableOf } from './life';

export const SOLVERS = ['lsoda', 'cvode', 'byHand'] as const;
export type Solver = (typeof SOLVERS)[number];

const DIGITS = 10;
const UNIT = 1e-11;

export interface Curves {
  /** States, row by row, of each solver. */
  readonly states: Readonly<Record<Solver, Float64Array>>;
  /** Observables of the run by hand, by name, one number an output day. */
  readonly observables: Readonly<Record<string, readonly number[]>>;
}

export interface Reference extends Curves {
  readonly title: string;
  readonly life: Life;
  readonly outputTimes: Float64Array;
}

interface SpanFile {
  /** Inputs that stay as they are over the span. */
  readonly constant: Readonly<Record<string, number>>;
  readonly pieces: readonly {
    readonly from: number;
    readonly to: number;
    /** Chebyshev coefficients of the other inputs. */
    readonly series: Readonly<Record<string, readonly number[]>>;
  }[];
}

interface FixtureFile {
  readonly title: string;
  readonly parameters: Readonly<Record<string, number>>;
  readonly spans: readonly SpanFile[];
  readonly outputDays: readonly number[];
  readonly states: Readonly<Record<string, Readonly<Record<Solver, readonly number[]>>>>;
  readonly observables: Readonly<Record<string, readonly number[]>>;
}

const shortened = (value: number): number => Number(value.toPrecision(DIGITS));

/** One state of a table of states, row by row. */
const column = (states: Float64Array, index: number): number[] =>
  Array.from(states.filter((_, position) => position % STATE_SYMBOLS.length === index));

function spanFile({ inputs }: Span): SpanFile {
  const pieces = piecesOf(inputs);
  const constant = INPUT_SYMBOLS.flatMap((symbol, input): [string, number][] => {
    const [value, ...others] = new Set(pieces.flatMap(({ coefficients }) => Array.from(coefficients[input] ?? [])));
    const isConstant = others.length === 0 && pieces.every(({ coefficients }) => coefficients[input]?.length === 1);
    return isConstant && value !== undefined ? [[symbol, value]] : [];
  });
  const known = new Set(constant.map(([symbol]) => symbol));
  return {
    constant: Object.fromEntries(constant),
    pieces: pieces.map(({ from, to, coefficients }) => ({
      from,
      to,
      series: Object.fromEntries(
        coefficients.flatMap((series, input) => {
          const symbol = INPUT_SYMBOLS[input] ?? '';
          return known.has(symbol) ? [] : [[symbol, Array.from(series)]];
        }),
      ),
    })),
  };
}

export function fixtureText({ title, life, outputTimes, states, observables }: Reference): string {
  const file: FixtureFile = {
    title,
    parameters: Object.fromEntries(PARAMETER_SYMBOLS.map((symbol, index) => [symbol, life.parameters[index] ?? NaN])),
    spans: life.spans.map(spanFile),
    outputDays: Array.from(outputTimes),
    states: Object.fromEntries(
      STATE_SYMBOLS.map((symbol, index) => {
        const lsoda = column(states.lsoda, index).map(shortened);
        const beyond = (other: Float64Array): number[] =>
          column(other, index).map((value, row) => Math.round((value - (lsoda[row] ?? NaN)) / UNIT) + 0);
        return [symbol, { lsoda, cvode: beyond(states.cvode), byHand: beyond(states.byHand) }];
      }),
    ),
    observables: Object.fromEntries(
      Object.entries(observables).map(([symbol, values]) => [symbol, values.map(shortened)]),
    ),
  };
  return JSON.stringify(file);
}

/** Throws when the file lacks a parameter, an input or a state of today's model: then the equations changed. */
export function readFixture(text: string): Reference {
  const file = JSON.parse(text) as FixtureFile;
  const found = <Value>(record: Readonly<Record<string, Value>>, symbol: string): Value => {
    const value = record[symbol];
    if (value === undefined) throw new Error(`the reference of "${file.title}" has no ${symbol}`);
    return value;
  };
  const spans = file.spans.map(({ constant, pieces }) => {
    const inputs = tableOf(
      pieces.map(({ from, to, series }) => ({
        from,
        to,
        coefficients: INPUT_SYMBOLS.map((symbol) => {
          const value = constant[symbol];
          return value === undefined ? Float64Array.from(found(series, symbol)) : Float64Array.of(value);
        }),
      })),
    );
    return { from: pieces[0]?.from ?? NaN, to: pieces.at(-1)?.to ?? NaN, inputs };
  });
  const outputTimes = Float64Array.from(file.outputDays);
  const statesOf = (solver: Solver): Float64Array => {
    const states = new Float64Array(outputTimes.length * STATE_SYMBOLS.length);
    STATE_SYMBOLS.forEach((symbol, index) => {
      const { lsoda, [solver]: values } = found(file.states, symbol);
      values.forEach((value, row) => {
        states[row * STATE_SYMBOLS.length + index] = solver === 'lsoda' ? value : (lsoda[row] ?? NaN) + value * UNIT;
      });
    });
    return states;
  };
  return {
    title: file.title,
    life: {
      parameters: Float64Array.from(PARAMETER_SYMBOLS.map((symbol) => found(file.parameters, symbol))),
      from: spans[0]?.from ?? NaN,
      to: spans.at(-1)?.to ?? NaN,
      spans,
    },
    outputTimes,
    states: { lsoda: statesOf('lsoda'), cvode: statesOf('cvode'), byHand: statesOf('byHand') },
    observables: file.observables,
  };
}
