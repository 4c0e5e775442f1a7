/** Runs the model written by hand in R. */
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Life, STATE_SYMBOLS } from './life';
import { lifeWords } from './native/life-words';

const run = promisify(execFile);
const SCRIPT = fileURLToPath(new URL('./cells-and-ledger.R', import.meta.url));
const BUILD = new URL('../../.cache/verification/', import.meta.url);
const LARGEST_ANSWER = 2 ** 24;

export interface HandWrittenRun {
  readonly states: Float64Array;
  readonly observables: Readonly<Record<string, readonly number[]>>;
}

/** Throws when R fails, or when the states of the file are not those of the model. */
export async function runByHand(
  life: Life,
  outputTimes: Float64Array,
  relative: number,
  absolute: number,
): Promise<HandWrittenRun> {
  await mkdir(BUILD, { recursive: true });
  const path = fileURLToPath(new URL('life-words.txt', BUILD));
  await writeFile(path, lifeWords(life, outputTimes));
  const { stdout } = await run('Rscript', [SCRIPT, path, `${relative}`, `${absolute}`], { maxBuffer: LARGEST_ANSWER });
  const [head = [], ...lines] = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '));
  const rows = lines.map((line) => line.map(Number));
  const size = STATE_SYMBOLS.length;
  if (head.slice(0, size).join(' ') !== STATE_SYMBOLS.join(' ')) {
    throw new Error(
      'the model by hand has other states than the description: change tools/verification/cells-and-ledger.R',
    );
  }
  return {
    states: Float64Array.from(rows.flatMap((row) => row.slice(0, size))),
    observables: Object.fromEntries(
      head.slice(size).map((symbol, index) => [symbol, rows.map((row) => row[size + index] ?? Number.NaN)]),
    ),
  };
}
