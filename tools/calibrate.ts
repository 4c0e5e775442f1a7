/**
 * Calibrates the model: `npm run calibrate` [-- --seed 1 --starts 8 --kept 2000]. Finds the posterior mode from starts drawn
 * from the priors, learns a surrogate of the predictions, samples the posterior with four chains of delayed acceptance, and
 * writes data/posterior.json (draws) and data/calibration.json (residuals before and after, convergence, what the data pin
 * down). The same seed gives the same files. `-- --adopt` writes the mode found into the parameter records and does no more.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createRandom } from '../src/numerics';
import { adoptCalibration } from './calibrate/adopt-files';
import { learn } from './calibrate/learn';
import { cholesky, normalMatrix } from './calibrate/linear';
import { matrixOf, plainInner, plainSurrogate, rowsOf } from './calibrate/plain';
import { performAll } from './calibrate/pool';
import { printed } from './calibrate/print';
import { PRIORS } from './calibrate/priors';
import { summarize } from './calibrate/summary';
import type { ChainResult, MinimizeResult, Task } from './calibrate/tasks';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    starts: { type: 'string', default: '8' },
    kept: { type: 'string', default: '2000' },
    'only-mode': { type: 'boolean', default: false },
    adopt: { type: 'boolean', default: false },
  },
});
const CHAINS = 4;
const DESCENT = 200;
const BURN_IN = 150;
const TOLD_EVERY = 250;
/** Seeds of the chains and of the learning, away from those of the starts. */
const [CHAIN_SEEDS, LEARNING_SEED] = [500, 900];
const SEEDS_EACH = 1000;

const began = Date.now();
const log = (text: string): void => {
  const minutes = (Date.now() - began) / 60_000;
  process.stderr.write(`${minutes.toFixed(1)} min  ${text}\n`);
};

async function minimaOf(seed: number): Promise<readonly MinimizeResult[]> {
  const starts = Array.from({ length: Number(values.starts) }, (_, index): Task => ({
    kind: 'minimize',
    seed: seed * SEEDS_EACH + index,
  }));
  log(`${PRIORS.length} parameters; ${starts.length} starts drawn from the priors`);
  const results = await performAll(starts, (index, done) => log(`start ${index}: iteration ${done}`));
  const minima = results.filter((result): result is MinimizeResult => result.kind === 'minimize');
  minima.forEach(({ startCost, cost, iterations }, index) => {
    log(`start ${index}: cost ${startCost.toFixed(1)} → ${cost.toFixed(3)} in ${iterations} iterations`);
  });
  return minima;
}

async function calibrate(seed: number): Promise<void> {
  const minima = await minimaOf(seed);
  const best = minima.reduce((one, other) => (other.cost < one.cost ? other : one));
  const factor = cholesky(normalMatrix(matrixOf(best.jacobian), 1));
  if (values['only-mode']) {
    log(printed(summarize(seed, minima, best, factor, undefined, [])));
    return;
  }
  const frame = { mode: best.z, factor: rowsOf(factor) };
  const learned = await learn(frame, best.cost, createRandom(seed * SEEDS_EACH + LEARNING_SEED), log);
  const kept = Number(values.kept);
  const tasks = Array.from({ length: CHAINS }, (_, index): Task => ({
    kind: 'chain',
    seed: seed * SEEDS_EACH + CHAIN_SEEDS + index,
    frame,
    surrogate: plainSurrogate(learned.surrogate),
    inner: plainInner(learned.inner),
    descent: DESCENT,
    burnIn: BURN_IN,
    kept,
  }));
  const results = await performAll(tasks, (index, done) => {
    if (done % TOLD_EVERY === 0) log(`chain ${index}: ${done} of ${DESCENT + BURN_IN + kept} steps`);
  });
  const chains = results.filter((result): result is ChainResult => result.kind === 'chain');
  const summary = summarize(seed, minima, best, factor, learned, chains);
  log(printed(summary));
  const at = (name: string): string => fileURLToPath(new URL(`../data/${name}`, import.meta.url));
  await writeFile(at('posterior.json'), `${JSON.stringify(summary.posterior)}\n`);
  await writeFile(at('calibration.json'), `${JSON.stringify(summary.calibration, undefined, 1)}\n`);
  log('wrote data/posterior.json and data/calibration.json');
}

if (values.adopt) await adoptCalibration(log);
else await calibrate(Number(values.seed));
