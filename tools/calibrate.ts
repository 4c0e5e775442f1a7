/**
 * Calibrates the model: `npm run calibrate` [-- --seed 1 --starts 8 --kept 1500]. Finds the posterior mode from starts drawn
 * from the priors, samples the posterior with four chains, and writes data/posterior.json (draws, mode, convergence) and
 * data/calibration.json (residuals before and after, what the data pin down). The same seed gives the same files.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { summarize } from './calibrate/summary';
import { cholesky, normalMatrix } from './calibrate/linear';
import { performAll } from './calibrate/pool';
import { PRIORS } from './calibrate/priors';
import type { ChainResult, MinimizeResult, Task } from './calibrate/tasks';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    starts: { type: 'string', default: '8' },
    kept: { type: 'string', default: '1500' },
    'only-mode': { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
const CHAINS = 4;
const BURN_IN = 500;

const log = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const starts = Array.from({ length: Number(values.starts) }, (_, index): Task => ({
  kind: 'minimize',
  seed: seed * 1000 + index,
}));
log(`${PRIORS.length} parameters; ${starts.length} starts drawn from the priors`);
const minima = (await performAll(starts, (index, done) => log(`start ${index}: iteration ${done}`))).filter(
  (result): result is MinimizeResult => result.kind === 'minimize',
);
minima.forEach(({ startCost, cost, iterations }, index) => {
  log(`start ${index}: cost ${startCost.toFixed(1)} → ${cost.toFixed(3)} in ${iterations} iterations`);
});
const best = minima.reduce((one, other) => (other.cost < one.cost ? other : one));
const factor = cholesky(
  normalMatrix(
    best.jacobian.map((row) => Float64Array.from(row)),
    1,
  ),
);

const chains = values['only-mode']
  ? []
  : (
      await performAll(
        Array.from({ length: CHAINS }, (_, index): Task => ({
          kind: 'chain',
          seed: seed * 1000 + 500 + index,
          mode: best.z,
          factor: factor.map((row) => [...row]),
          burnIn: BURN_IN,
          kept: Number(values.kept),
          thin: 1,
        })),
        (index, done) => {
          if (done % 250 === 0) log(`chain ${index}: ${done} of ${BURN_IN + Number(values.kept)} steps`);
        },
      )
    ).filter((result): result is ChainResult => result.kind === 'chain');

const { calibration, posterior, text } = summarize(seed, minima, best, factor, chains);
log(text);
const at = (name: string): string => fileURLToPath(new URL(`../data/${name}`, import.meta.url));
if (posterior !== undefined) {
  await writeFile(at('posterior.json'), `${JSON.stringify(posterior)}\n`);
  await writeFile(at('calibration.json'), `${JSON.stringify(calibration, undefined, 1)}\n`);
  log('wrote data/posterior.json and data/calibration.json');
}
