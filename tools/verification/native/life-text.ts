import type { Life } from '../life';

/** A life and its output times as the numbers that `life.h` reads. */
export function lifeText({ parameters, from, spans }: Life, outputTimes: Float64Array): string {
  const lines: ArrayLike<number>[] = [parameters, [from, spans.length]];
  for (const { to, inputs } of spans) {
    const { pieceCount, borders, degrees, offsets, coefficients } = inputs;
    lines.push([to, pieceCount], borders, degrees, offsets, coefficients);
  }
  lines.push([outputTimes.length], outputTimes);
  return lines.map((numbers) => `${Array.from(numbers, String).join(' ')}\n`).join('');
}
