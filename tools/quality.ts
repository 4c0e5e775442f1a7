/**
 * Measures the figures of docs/QUALITY.md and writes them there: `npm run quality`. Takes some minutes; run it on a quiet machine.
 * A bench that cannot run here leaves its table as "not measured" with the reason.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { defaultSet, PRESETS, SITES } from '../src/scenario';
import { simulate } from '../src/simulation';
import { EXPECTATIONS } from '../tests/expectations/rows';
import { measure } from '../tests/expectations/table';
import { restDrift } from '../tests/support/rest-drift';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = fileURLToPath(new URL('../docs/QUALITY.md', import.meta.url));

/** Largest change of any density of any preset, in points, when the tolerance is made 100 times tighter. */
function toleranceEffect(): number {
  let worst = 0;
  for (const { scenario } of PRESETS) {
    const usual = simulate(scenario);
    const tight = simulate(scenario, { relativeTolerance: 1e-8 });
    for (const site of SITES) {
      const column = `${site}_BMD_pct` as const;
      usual.columns[column].forEach((value, index) => {
        worst = Math.max(worst, Math.abs(value - (tight.columns[column][index] ?? Number.NaN)));
      });
    }
  }
  return worst;
}

interface Bench {
  readonly data: unknown;
  readonly remark: string;
}

/** Runs a bench that prints one JSON object. */
function bench(script: string): Bench {
  const { stdout, stderr, status } = spawnSync('npm', ['run', '--silent', script], { cwd: root, encoding: 'utf8' });
  const start = stdout.indexOf('{');
  if (status !== 0 || start < 0)
    return { data: undefined, remark: stderr.trim().split('\n').at(-1) ?? `exit ${status}` };
  return { data: JSON.parse(stdout.slice(start)), remark: '' };
}

/** Flattens a bench's object into rows `path | value`. */
function rows(data: unknown, path = ''): string[] {
  if (typeof data !== 'object' || data === null) return [`| ${path} | ${String(data)} |`];
  return Object.entries(data).flatMap(([key, value]) => rows(value, path === '' ? key : `${path}: ${key}`));
}

const table = (result: Bench): string =>
  result.data === undefined
    ? `Not measured here: ${result.remark}.`
    : ['| figure | value |', '| --- | --- |', ...rows(result.data)].join('\n');

const expectations = Object.values(EXPECTATIONS).flat();
const passing = expectations.filter((row) => {
  const value = measure(row);
  return value >= row.between[0] && value <= row.between[1];
});
const focused = defaultSet().scenarios[defaultSet().focus];
if (focused === undefined) throw new Error('the default set has no focused scenario');
const work = simulate(focused).statistics;

/** What a longer run wrote into data/. */
const kept = (name: string): unknown => JSON.parse(readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8'));
const averaging = kept('averaging-proof.json') as Readonly<
  Record<'presets' | 'random', { readonly count: number; readonly worst: number | { readonly difference: number } }> & {
    readonly random: { readonly median: number; readonly p90: number; readonly aboveBound: readonly unknown[] };
  }
>;
const goals = kept('forecast-goals.json') as { readonly figures: Readonly<Record<string, number>> };
const calibration = kept('calibration.json') as {
  readonly meanAbsoluteZ: number;
  readonly parameters: readonly { readonly rHat: number; readonly effectiveSampleSize: number }[];
};
const worstOf = (one: number | { readonly difference: number }): number =>
  typeof one === 'number' ? one : one.difference;
const rHat = Math.max(...calibration.parameters.map((one) => one.rHat));
const effective = Math.min(...calibration.parameters.map((one) => one.effectiveSampleSize));

const text = `# Quality, in figures

Each figure with the command that gives it; \`npm run quality\` measures and writes this page. Timings are ratios, or medians of one run on one machine; no test asserts a time.

Machine of the last run: ${cpus().length} cores, Node ${process.versions.node}.

## Numbers

| figure | value | goal | command |
| --- | --- | --- | --- |
| drift of premenopausal rest in 100 years, ageing off, largest relative | ${restDrift().toExponential(1)} | < 1e-6 | \`npx vitest run tests/simulation\` |
| largest change of a density with 100 × tighter tolerance, all ${PRESETS.length} presets | ${toleranceEffect().toExponential(1)} points | no displayed digit | \`npm run quality\` |
| Jacobian against central differences at 1,000 random states, relative | bound asserted | < 1e-6 | \`npx vitest run tests/model\` |
| expectation rows that hold | ${passing.length} of ${expectations.length} | all, ≥ 60 | \`npx vitest run tests/expectations\` |
| averaging against ten years hour by hour, ${averaging.presets.count} presets, worst | ${worstOf(averaging.presets.worst)} points | ≤ 0.05 | \`npm run averaging\` |
| the same, ${averaging.random.count} random regimens: median, 90 %, worst | ${averaging.random.median}, ${averaging.random.p90}, ${worstOf(averaging.random.worst)} points; ${averaging.random.aboveBound.length} above the goal, by name in decision 0027 | ≤ 0.05 | \`npm run averaging\` |
| calibration: largest R̂, smallest effective sample size | ${rHat.toFixed(3)}, ${Math.round(effective)} | ≤ 1.02, ≥ 400 | \`npm run calibrate\` |
| steps, rejected, Jacobians of the focused default scenario (61 years) | ${work.steps}, ${work.rejectedSteps}, ${work.jacobianEvaluations} | | \`npm run quality\` |

## Goals of the calibration

Smaller is better; what each means and which are missed stands in docs/MODEL.md. \`trabecula forecast\` prints them.

| figure | value |
| --- | --- |
${Object.entries(goals.figures)
  .map(([id, value]) => `| ${id} | ${value} |`)
  .join('\n')}

## Speed against SUNDIALS CVODE and R deSolve

One 40-year run, 481 outputs, on the same equations at equal error: \`npm run bench:solver\` (goal: ratioToCvode ≤ 0.5). ratioToLsoda is at the same tolerance, R's call included.

${table(bench('bench:solver'))}

## Speed in the browser

Chromium with software rendering, built page, four and eight scenarios with bands of two: \`npm run bench:browser\`. A bare page has one range input and one path of 480 points; it is what this machine gives at best. The drag depends on the hour on a machine whose host is shared; decision 0074 tells a good hour from a bad one.

A drag sends 120 moves in two seconds whether or not the page keeps up, as a hand does; moves that reach the page between two frames are one to it. Move by move, each waits until the page has taken the one before.

Goals: frames within one display frame at 95 %; 110 of 120 moves painted; no task over 50 ms; a step at most 1.5 times the bare page; first curve within 1000 ms; first load at most 150 kB; heap reported.

${table(bench('bench:browser'))}

## Robustness, access, security

| what | where |
| --- | --- |
| 12,000 mutated documents and 12,000 mutated links per run: no crash, nothing half applied, each refusal with its path | \`npx vitest run tests/fuzz\` |
| random lives stay positive and finite without clamping | \`npx vitest run tests/simulation\` |
| 28 lives against R deSolve, SUNDIALS and a model written by hand in R: 21,168 points within 1e-4, within 1e-6 at tight tolerances | \`npx vitest run tests/verification\`, \`npm run verification\` |
| closed-form kinetics against differential equations, averaged responses against the hour-by-hour chain | \`npx vitest run tests/pharmacology tests/simulation/drivers\` |
| axe in light and dark, twelve tasks by keys alone, 320 px, no policy violation, no other origin | \`npm run test:browser\` |
| import direction, purity, cycles, each rule with a planted violation | \`npx vitest run tests/architecture\` |
`;

await writeFile(target, await format(text, { ...(await resolveConfig(target)), parser: 'markdown' }));
console.log('wrote docs/QUALITY.md');
