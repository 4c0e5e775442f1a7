/** The steps of `npm test` and of the continuous integration: what to run, and how its result is counted. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FIREFOX_MISSING, findFirefox } from '../find-browser.mjs';
import { build } from './build.mjs';
import { run } from './command.mjs';
import { NOTHING, add, check, closingLine, playwrightTally, suiteOutcome, vitestTally } from './tally.mjs';

const REPORTS = '.cache';

/** A step that is one check: it passed when its exit code is 0. */
export const gate = (name, action) => ({
  name,
  async run() {
    const code = await action();
    return { tally: check(code === 0), remark: code === 0 ? undefined : `exit code ${code}` };
  },
});

/** A step that runs a script of node_modules with Node. */
export const script = (root, name, path, ...args) =>
  gate(name, () => run(process.execPath, [join(root, 'node_modules', ...path.split('/')), ...args], { cwd: root }));

/** A step that runs many tests and is counted by the report it writes to `report`. */
function suite(name, report, tallyOf, action) {
  return {
    name,
    async run() {
      rmSync(report, { force: true });
      mkdirSync(dirname(report), { recursive: true });
      const code = await action();
      let tally;
      try {
        tally = tallyOf(JSON.parse(readFileSync(report, 'utf8')));
      } catch {
        tally = undefined;
      }
      return suiteOutcome(tally, code);
    },
  };
}

/** A suite that Vitest runs: `options` choose which. */
function vitestSuite(root, name, reportName, ...options) {
  const report = join(root, REPORTS, reportName);
  const command = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return suite(name, report, vitestTally, () =>
    run(process.execPath, [command, 'run', ...options, ...reporters], { cwd: root }),
  );
}

const unitSuite = (root) => vitestSuite(root, 'unit and component tests', 'vitest.json');

function browserSuite(root) {
  const report = join(root, REPORTS, 'playwright.json');
  const command = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  return suite('browser tests', report, playwrightTally, () =>
    run(process.execPath, [command, 'test', '--reporter=list,json'], {
      cwd: root,
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    }),
  );
}

/**
 * The main journey in a second engine. A machine whose owner has no Firefox is told so and the suite counts as skipped;
 * continuous integration, which installs what it needs, has then failed.
 */
export function firefoxSuite(root, env = process.env) {
  const tests = vitestSuite(root, 'tests in Firefox', 'firefox.json', '--config=vitest.firefox.config.ts');
  const integration = (env['CI'] ?? '') !== '';
  const absent = { tally: integration ? check(false) : { ...NOTHING, skipped: 1 }, remark: FIREFOX_MISSING };
  return { ...tests, run: () => (findFirefox(env) === undefined ? Promise.resolve(absent) : tests.run()) };
}

/** The steps of `npm test`. The browser tests look at what a visitor gets: the built page. */
export const testSteps = (root) => [
  unitSuite(root),
  gate('build', () => build(root)),
  browserSuite(root),
  firefoxSuite(root),
];

/** One word for what became of a step. */
const verdict = ({ passed, failed }) => (failed > 0 ? 'MISS' : passed > 0 ? 'ok  ' : 'skip');

const seconds = (since) => `${Math.round((performance.now() - since) / 1000)} s`;

/** The result of a step; one that throws has failed. */
async function outcome(step) {
  try {
    return await step.run();
  } catch (error) {
    return { tally: check(false), remark: error instanceof Error ? error.message : String(error) };
  }
}

/** Steps in their order, one after the other: the count of all, and a line for each. */
async function runInOrder(steps) {
  let total = NOTHING;
  const lines = [];
  for (const step of steps) {
    const { tally, lines: more } = await runOne(step);
    total = add(total, tally);
    lines.push(...more);
  }
  return { tally: total, lines };
}

async function runOne(step) {
  if (Array.isArray(step)) {
    const lanes = await Promise.all(step.map(runInOrder));
    return {
      tally: lanes.map(({ tally }) => tally).reduce(add, NOTHING),
      lines: lanes.flatMap(({ lines }) => lines),
    };
  }
  console.log(`\n== ${step.name}`);
  const since = performance.now();
  const { tally, remark } = await outcome(step);
  return { tally, lines: [`${verdict(tally)}  ${step.name} (${seconds(since)})${remark ? `: ${remark}` : ''}`] };
}

/**
 * Runs every step, whatever became of those before it, prints the misses and the closing line; exit code 0 or 1. A list of
 * lists stands for lanes that run at the same time, each in its order.
 */
export async function runSteps(steps) {
  const begun = performance.now();
  const { tally: total, lines } = await runInOrder(steps);
  console.log(`\n== summary (${seconds(begun)})\n${lines.join('\n')}\n\n${closingLine(total)}`);
  return total.failed > 0 ? 1 : 0;
}
