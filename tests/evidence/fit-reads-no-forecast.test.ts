import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fitTargets } from '../../src/evidence';
import { ROOT } from '../architecture/cruise';
import { publishedCsv } from './published-csv';

/** Imports that run with the module: not types alone, not `import()`, which runs on demand. */
const STATIC = /^(?:import|export)\s+(?!type\s)(?:[^'";]*?\sfrom\s+)?['"](\.[^'"]+)['"]/gm;

function resolved(from: string, specifier: string): string {
  const base = join(dirname(from), specifier);
  const found = [base, `${base}.ts`, `${base}.tsx`, join(base, 'index.ts')].find(
    (path) => existsSync(path) && statSync(path).isFile(),
  );
  if (found === undefined) throw new Error(`${from}: ${specifier} leads nowhere`);
  return found;
}

/** Everything that is loaded with `entries`, as paths from the root. */
function loadedWith(...entries: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = entries.map((entry) => join(ROOT, entry));
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    if (path.endsWith('.json')) continue;
    for (const [, specifier = ''] of readFileSync(path, 'utf8').matchAll(STATIC)) open.push(resolved(path, specifier));
  }
  return new Set([...seen].map((path) => relative(ROOT, path)));
}

const sources = (folder: string): readonly string[] =>
  !existsSync(join(ROOT, folder))
    ? []
    : readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
        .map((path) => join(folder, path));

const FORECAST = /bone-forecast|targets\/(forecast|reference)\.json|targets\/published-rows\.ts$/;
const withForecast = (paths: Iterable<string>): readonly string[] => [...paths].filter((path) => FORECAST.test(path));

describe('the fit reads no forecast row', () => {
  it('lists rows of the calibration file only', () => {
    const calibration = new Set(publishedCsv('calibration').map(({ id }) => id));
    const forecast = new Set(publishedCsv('forecast').map(({ id }) => id));
    for (const { id } of fitTargets()) expect([calibration.has(id), forecast.has(id)], id).toEqual([true, false]);
  });

  it('and the walk through the imports finds forecast rows where they are', () => {
    const reached = loadedWith('src/evidence/targets/published-rows.ts');
    expect(withForecast(reached)).toContain('data/targets/forecast.json');
  });

  it('so that nothing loaded with the fit targets or the simulation holds one', () => {
    const reached = loadedWith(
      'src/evidence/targets/fit-targets.ts',
      'src/evidence/index.ts',
      'src/simulation/index.ts',
    );
    expect(reached).toContain('data/targets/calibration.json');
    expect(reached).toContain('src/simulation/simulate.ts');
    expect(withForecast(reached)).toEqual([]);
  });

  it('nor anything loaded with the calibration tool, which does not load them on demand either', () => {
    const tool = [...sources('tools/calibrate'), ...sources('src/calibration')];
    expect(withForecast(loadedWith(...tool))).toEqual([]);
    for (const path of tool) {
      const text = readFileSync(join(ROOT, path), 'utf8');
      expect(text, path).not.toMatch(/loadPublishedRows|bone-forecast|published-rows|forecast\.json|readdirSync/);
    }
  });

  it('because one file alone knows the way to them', () => {
    const knowing = sources('src').filter((path) =>
      /forecast\.json|bone-forecast|published-rows/.test(readFileSync(join(ROOT, path), 'utf8')),
    );
    expect(knowing.sort()).toEqual(['src/evidence/targets/load.ts', 'src/evidence/targets/published-rows.ts']);
  });
});
