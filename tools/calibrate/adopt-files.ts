import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { adoptInto, type Fit } from './adopt';
import { rounded } from './rounded';

/** What the calibration file says of a parameter, as far as it is read here. */
interface Fitted {
  readonly id: string;
  readonly mode: number;
  readonly shrinkage: number;
  readonly prior: { readonly spread: number; readonly scale: string };
}

const FOLDERS = ['../../src/model/description/parameters/', '../../src/pharmacology/parameters/'];
const DIGITS = 4;
/** Posterior over prior width from which on the value is the prior's more than the data's. */
const HARDLY_INFORMED = 0.8;

/** A record keeps the prior as its distribution (what was believed beforehand); the posterior lives in data/posterior.json. */
export const fitOf = ({ id, mode, shrinkage, prior }: Fitted): Fit => ({
  id,
  value: rounded(mode, DIGITS),
  distribution: { kind: prior.scale === 'log' ? 'lognormal' : 'normal', spread: prior.spread },
  grade: shrinkage < HARDLY_INFORMED ? 'C' : 'D',
});

/**
 * Writes the posterior mode of data/calibration.json into the parameter records. Nothing is written unless every fitted
 * parameter was found exactly once.
 */
export async function adoptCalibration(log: (text: string) => void): Promise<void> {
  const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
  const file = at('../../data/calibration.json');
  const { parameters } = JSON.parse(await readFile(file, 'utf8')) as { readonly parameters: readonly Fitted[] };
  const fits = parameters.map(fitOf);
  const changed: { readonly path: string; readonly text: string; readonly ids: readonly string[] }[] = [];
  for (const folder of FOLDERS) {
    for (const name of (await readdir(at(folder))).filter((one) => one.endsWith('.ts')).sort()) {
      const path = at(`${folder}${name}`);
      const { text, ids } = adoptInto(await readFile(path, 'utf8'), fits);
      if (ids.length === 0) continue;
      const options = await resolveConfig(path);
      changed.push({ path, ids, text: await format(text, { ...options, filepath: path }) });
    }
  }
  const found = changed.flatMap(({ ids }) => ids);
  for (const { id } of fits) {
    const times = found.filter((one) => one === id).length;
    if (times !== 1) throw new Error(`${id} was found ${times} times in the records; nothing was written`);
  }
  for (const { path, text, ids } of changed) {
    await writeFile(path, text);
    log(`${path}: ${ids.join(', ')}`);
  }
}
