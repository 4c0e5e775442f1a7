/**
 * A life as every solver gets it: parameters, and inputs as Chebyshev series in time. All sides evaluate the same series,
 * so that a comparison tests equations and integrators, never the making of the inputs.
 */
import { createBoneModel, INPUT_COUNT, MODEL_DESCRIPTION } from '../../src/model';
import { fitChebyshev } from '../../src/numerics';
import { PiecewiseChebyshev, type ChebyshevPiece } from '../../src/numerics/approximation/piecewise-chebyshev';
import type { Scenario } from '../../src/scenario';
import { historyStart, parametersOf } from '../../src/simulation';
import { buildDrivers } from '../../src/simulation/drivers';
import { inputProvider } from '../../src/simulation/inputs';
import { DAYS_PER_YEAR } from '../../src/units';

/** One stretch between the jumps of inputs; every solver restarts at its end. */
export interface Span {
  /** Days of age. */
  readonly from: number;
  readonly to: number;
  /** All inputs in the order of the description. */
  readonly inputs: PiecewiseChebyshev;
}

export interface Life {
  /** Values in the order of `PARAMETER_SYMBOLS`. */
  readonly parameters: Float64Array;
  /** Days of age. */
  readonly from: number;
  readonly to: number;
  readonly spans: readonly Span[];
}

/** Parameters, then the reference responses: the layout of the generated code, in every language. */
export const PARAMETER_SYMBOLS: readonly string[] = [
  ...MODEL_DESCRIPTION.parameters,
  ...MODEL_DESCRIPTION.runConstants,
].map(({ symbol }) => symbol);

export const INPUT_SYMBOLS: readonly string[] = MODEL_DESCRIPTION.inputs.map(({ symbol }) => symbol);
export const STATE_SYMBOLS: readonly string[] = MODEL_DESCRIPTION.states.map(({ symbol }) => symbol);

/**
 * The life of a scenario, its inputs as series.
 * @param tolerance of the series, in the unit of the inputs
 * @param decimals to which coefficients are rounded, so that a file holds exactly what was run
 */
export function lifeOf(scenario: Scenario, tolerance: number, decimals: number): Life {
  const { person } = scenario;
  const from = historyStart(scenario) * DAYS_PER_YEAR;
  const to = (person.age + scenario.years) * DAYS_PER_YEAR;
  const values = parametersOf(scenario);
  const therapies = scenario.therapies.filter(({ dose }) => dose > 0);
  const levels = scenario.levels.filter(({ signal }) => signal !== 'cortisol-tone');
  const drivers = buildDrivers({ person, therapies, levels, from, to, parameters: values });
  const inputs = inputProvider(scenario, drivers, from, to);

  const ends = [...inputs.switchTimes, to];
  const bends = [...drivers.switchTimes, ...ends].sort((one, other) => one - other);
  const spans = ends.map((end, index): Span => {
    const start = ends[index - 1] ?? from;
    inputs.enterPiece((start + end) / 2);
    const edges = [start, ...new Set(bends.filter((day) => day > start && day <= end))];
    const pieces = edges.slice(1).flatMap((edge, stretch) => {
      const table = fitChebyshev(
        (day, out) => {
          inputs.at(day, out);
        },
        INPUT_COUNT,
        edges[stretch] ?? start,
        edge,
        tolerance,
      );
      return piecesOf(table);
    });
    return { from: start, to: end, inputs: tableOf(pieces.map((piece) => rounded(piece, decimals))) };
  });
  const { estrogen, progesterone, allopregnanolone } = drivers.reference;
  const parameters = Float64Array.from([
    ...MODEL_DESCRIPTION.parameters.map(({ id }) => values[id] ?? Number.NaN),
    estrogen,
    progesterone,
    allopregnanolone,
  ]);
  return { parameters, from, to, spans };
}

/** The product's model with the parameters of a life. */
export function modelOf({ parameters }: Life): ReturnType<typeof createBoneModel> {
  const records = MODEL_DESCRIPTION.parameters;
  const values = Object.fromEntries(records.map(({ id }, index) => [id, parameters[index] ?? Number.NaN]));
  const [estrogen = Number.NaN, progesterone = Number.NaN, allopregnanolone = Number.NaN] = parameters.subarray(
    records.length,
  );
  return createBoneModel(values, { estrogen, progesterone, allopregnanolone });
}

export const tableOf = (pieces: readonly ChebyshevPiece[]): PiecewiseChebyshev => new PiecewiseChebyshev(pieces, 0, 0);

export function piecesOf({ pieceCount, components, borders, offsets, coefficients }: PiecewiseChebyshev) {
  return Array.from({ length: pieceCount }, (_, piece): ChebyshevPiece => ({
    from: borders[piece] ?? Number.NaN,
    to: borders[piece + 1] ?? Number.NaN,
    coefficients: Array.from({ length: components }, (_component, component) => {
      const series = piece * components + component;
      return coefficients.slice(offsets[series], offsets[series + 1]);
    }),
  }));
}

function rounded({ from, to, coefficients }: ChebyshevPiece, decimals: number): ChebyshevPiece {
  return {
    from,
    to,
    coefficients: coefficients.map((series) => series.map((value) => Number(value.toFixed(decimals)))),
  };
}
