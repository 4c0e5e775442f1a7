/**
 * The averaged run against a run hour by hour, for all presets and random regimens:
 * `npx tsx tools/averaging-proof.ts --n 200 --seed 1` writes data/averaging-proof.json. Takes some minutes.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { MODEL_VERSION, PRESETS, type Scenario } from '../src/scenario';
import { hourlyLife } from './averaging/life';
import { estrogenBlocks } from './averaging/estrogen-blocks';
import { randomRegimens } from './averaging/random-regimens';
import { BOUND, figures, isJudged, judge, type Judged, type RegimenKind, spreadOf } from './averaging/summary';
import { tenYears } from './averaging/window';

/** Bone steps of an hour and hormones every half hour, twice as fine as in the tests. */
const PARTS = 2;

const target = fileURLToPath(new URL('../data/averaging-proof.json', import.meta.url));
const { values } = parseArgs({
  options: { n: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
});
const [count, seed] = [Number(values.n), Number(values.seed)];

/** Largest change of any yearly density when every step is halved. */
function stepError(scenario: Scenario): number {
  const usual = hourlyLife(scenario, PARTS);
  const halved = hourlyLife(scenario, 2 * PARTS);
  return Math.max(...usual.percent.map((value, index) => Math.abs(value - (halved.percent[index] ?? Number.NaN))));
}

const byError = (one: Judged, other: Judged): number => other.worst - one.worst;

const presets = PRESETS.map(({ id, scenario }) => ({ id, found: judge(tenYears(scenario), PARTS) }));
const regimens = randomRegimens(count, seed).map((scenario) => judge(tenYears(scenario), PARTS));
const judged = regimens.filter(isJudged).sort(byError);
const worst = judged[0];
if (worst === undefined) throw new Error('no regimen could be compared');
const worstOther = judged.find(({ kind }) => kind === 'other');
const kinds = [...new Set(judged.map(({ kind }) => kind))].sort();
const ofKind = (wanted: RegimenKind): readonly Judged[] => judged.filter(({ kind }) => kind === wanted);

const report = {
  command: `npx tsx tools/averaging-proof.ts --n ${count} --seed ${seed}`,
  model: MODEL_VERSION,
  unit: 'percentage points of bone density since the start; largest of three sites and all yearly ages over ten years',
  bound: BOUND,
  presets: {
    ...spreadOf(presets.map(({ found }) => found).filter(isJudged)),
    each: presets.map(({ id, found }) => (isJudged(found) ? { id, ...figures(found) } : { id, error: found.error })),
  },
  random: {
    ...spreadOf(judged),
    byKind: Object.fromEntries(kinds.map((kind) => [kind, spreadOf(ofKind(kind))])),
    worst: { ...figures(worst), scenario: worst.scenario },
    worstOfOtherKinds: worstOther === undefined ? null : { ...figures(worstOther), scenario: worstOther.scenario },
    aboveBound: judged
      .filter((one) => !(one.worst <= BOUND))
      .map((one) => ({ name: one.scenario.name, ...figures(one) })),
    refusedByTheProgram: regimens.flatMap((one) =>
      isJudged(one) ? [] : [{ error: one.error, scenario: one.scenario }],
    ),
  },
  estrogenBlocks: estrogenBlocks(),
  stepErrorOfTheHourlyRun: {
    worstRegimen: stepError(worst.scenario),
    firstRegimen: stepError(judged.at(-1)?.scenario ?? worst.scenario),
  },
};
await writeFile(target, `${JSON.stringify(report, undefined, 2)}\n`);
console.log(
  JSON.stringify(
    { presets: spreadOf(presets.map(({ found }) => found).filter(isJudged)), ...report.random.byKind },
    undefined,
    2,
  ),
);
