import { INPUT_SYMBOLS, type Life, PARAMETER_SYMBOLS, piecesOf } from '../life';

/** A life and its output times as the words that `cells-and-ledger.R` reads. */
export function lifeWords({ parameters, from, spans }: Life, outputTimes: Float64Array): string {
  const lines = [
    ...PARAMETER_SYMBOLS.map((symbol, index) => `parameter ${symbol} ${parameters[index] ?? Number.NaN}`),
    `start ${from}`,
    ...spans.flatMap(({ to, inputs }) => [
      `span ${to}`,
      ...piecesOf(inputs).flatMap((piece) => [
        `piece ${piece.from} ${piece.to}`,
        ...piece.coefficients.map((series, input) => `series ${INPUT_SYMBOLS[input] ?? ''} ${series.join(' ')}`),
      ]),
    ]),
    `outputs ${outputTimes.join(' ')}`,
  ];
  return `${lines.join('\n')}\n`;
}
