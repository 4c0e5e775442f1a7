/**
 * How far posterior draws spread the forecasts of published rows: `npm run forecast:spread` writes data/forecast-spread.json
 * (minutes). With `--check` only the first draws are computed again and compared with the file, which CI does.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { errorParameter, isDensity, loadPublishedRows, type Target } from '../src/evidence';
import { standardDeviation } from '../src/numerics';
import { drawParameters, loadPosterior, predictiveInterval, predictTargets, type RowSpread } from '../src/simulation';
import { MONTHS_PER_YEAR } from '../src/units';

const DRAWS = 200;
/** Kept in the file for the check. */
const FIRST = 2;
const DIGITS = 5;
/** Two machines agree to far less; an edit of the model moves more. */
const SAME = 1e-3;

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const file = fileURLToPath(new URL('../data/forecast-spread.json', import.meta.url));
const short = (value: number): number => Number(value.toPrecision(DIGITS));

const { targets } = await loadPublishedRows();
const posterior = await loadPosterior();
const predicted = (draw: number): readonly number[] =>
  predictTargets(targets, { parameters: drawParameters(posterior, { parameters: true, women: false }, draw) });

/** What calcium in all arms may have added; the prior of the fit, and nothing in differences. */
function calciumError({ calcium, quantity, observable }: Target): number {
  if (calcium === undefined || quantity.kind === 'difference' || !isDensity({ observable })) return 0;
  const years = (quantity.toMonth - quantity.fromMonth) / MONTHS_PER_YEAR;
  return errorParameter('calciumSpread') * (quantity.kind === 'rate' ? 1 : years);
}

function spreadOf(target: Target, draws: readonly number[]): RowSpread {
  const [low95, high95] = predictiveInterval(draws, Math.hypot(target.standardError, calciumError(target)));
  return {
    id: target.id,
    sd: short(standardDeviation(draws)),
    low95: short(low95),
    high95: short(high95),
    first: draws.slice(0, FIRST).map(short),
  };
}

if (values.check) {
  const { rows } = JSON.parse(await readFile(file, 'utf8')) as { readonly rows: readonly RowSpread[] };
  const now = Array.from({ length: FIRST }, (_, draw) => predicted(draw));
  const off = targets.filter(({ id }, index) => {
    const row = rows.find((one) => one.id === id);
    return now.some(
      (draw, place) =>
        !(Math.abs((draw[index] ?? NaN) - (row?.first[place] ?? NaN)) <= SAME * (1 + Math.abs(draw[index] ?? 0))),
    );
  });
  if (off.length > 0) {
    console.error(
      `data/forecast-spread.json is not of this model (${off.length} rows, first ${off[0]?.id}): run npm run forecast:spread`,
    );
    process.exitCode = 1;
  } else console.log(`${targets.length} rows agree with their first ${FIRST} draws`);
} else {
  const draws = Array.from({ length: DRAWS }, (_, draw) => {
    if (draw % 20 === 0) console.error(`draw ${draw} of ${DRAWS}`);
    return predicted(draw);
  });
  const rows = targets.map((target, index) =>
    spreadOf(
      target,
      draws.map((row) => row[index] ?? Number.NaN),
    ),
  );
  await writeFile(
    file,
    `${JSON.stringify({ command: 'npm run forecast:spread', draws: DRAWS, rows }, undefined, 1)}\n`,
  );
  console.log(`wrote data/forecast-spread.json: ${rows.length} rows, ${DRAWS} draws`);
}
