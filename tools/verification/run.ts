/**
 * `npm run verification`: makes the reference curves of tests/verification anew, with R (deSolve) and SUNDIALS CVODE, and
 * tells how far our integrator is from them. `npm run verification -- --compare` only compares with what is committed and
 * needs neither. Writes nothing unless the references agree with one another.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { Scenario } from '../../src/scenario';
import { DAYS_PER_YEAR } from '../../src/units';
import { agreementOf, NARROW, sentence } from './agreement';
import { agreements, observableDifference, togetherBySolver } from './check';
import { equationsHash } from './equations';
import { COMMAND, curveIds, CURVES, MADE_WITH, type MadeWith, readReference } from './files';
import { fixtureText, type Reference, SOLVERS } from './fixture';
import { runByHand } from './hand-written';
import { lifeOf } from './life';
import { LIVES } from './lives';
import { buildCvode, buildLsoda, cvodeVersions, lsodaVersions, type StartPeer } from './native/build';

/** Of the inputs. All sides run the same series, so they need not be finer than that; it keeps the files small. */
const TABLE_TOLERANCE = 1e-7;
const TABLE_DECIMALS = 10;
const TOLERANCES = { relativeTolerance: 1e-11, absoluteTolerance: 1e-13 };
const HISTORY_POINTS = 6;
const SHOWN_POINTS = 30;
/** Output days are whole but the last: short in the file, and at no switch time but by chance. */
const days = (from: number, to: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => Math.floor(from + ((to - from) * (index + 1)) / count));

function outputTimesOf({ person }: Scenario, from: number, to: number): Float64Array {
  const shown = person.age * DAYS_PER_YEAR;
  const history = shown > from ? days(from, shown, HISTORY_POINTS) : [];
  return Float64Array.from([...history, ...days(shown, to, SHOWN_POINTS).slice(0, -1), to]);
}

async function makeReference(
  { id, scenario }: (typeof LIVES)[number],
  starts: Readonly<Record<'cvode' | 'lsoda', StartPeer>>,
): Promise<Reference> {
  const life = lifeOf(scenario, TABLE_TOLERANCE, TABLE_DECIMALS);
  const outputTimes = outputTimesOf(scenario, life.from, life.to);
  const { relativeTolerance, absoluteTolerance } = TOLERANCES;
  const solve = async (start: StartPeer): Promise<Float64Array> => {
    const peer = await start(life, outputTimes);
    const states = await peer.states(relativeTolerance, absoluteTolerance);
    peer.close();
    return states;
  };
  const [lsoda, cvode] = [await solve(starts.lsoda), await solve(starts.cvode)];
  const byHand = await runByHand(life, outputTimes, relativeTolerance, absoluteTolerance);
  for (const [name, states] of Object.entries({ cvode, byHand: byHand.states })) {
    const agreement = agreementOf(states, lsoda);
    process.stdout.write(`${id}: ${name} against lsoda: ${sentence(agreement)}\n`);
    if (!(agreement.largest <= NARROW)) throw new Error(`${id}: the references disagree, nothing is written`);
  }
  return {
    title: scenario.name === 'test' ? id : scenario.name,
    life,
    outputTimes,
    states: { lsoda, cvode, byHand: byHand.states },
    observables: byHand.observables,
  };
}

async function makeAll(): Promise<void> {
  const starts = { cvode: await buildCvode(), lsoda: await buildLsoda() };
  const texts: (readonly [URL, string])[] = [];
  for (const named of LIVES) {
    texts.push([new URL(`${named.id}.json`, CURVES), fixtureText(await makeReference(named, starts))]);
  }
  const made: MadeWith = {
    equations: equationsHash(),
    ...TOLERANCES,
    ...(await lsodaVersions()),
    ...(await cvodeVersions()),
  };
  texts.push([MADE_WITH, JSON.stringify(made)]);
  await rm(CURVES, { recursive: true, force: true });
  await mkdir(CURVES, { recursive: true });
  const options = { ...(await resolveConfig(fileURLToPath(MADE_WITH))), parser: 'json' };
  for (const [file, text] of texts) await writeFile(file, await format(text, options));
}

function compareAll(): void {
  const references = curveIds().map(readReference);
  for (const kind of ['tight', 'product'] as const) {
    const all = togetherBySolver(references.map((reference) => agreements(reference, kind)));
    for (const solver of SOLVERS) process.stdout.write(`our ${kind} run against ${solver}: ${sentence(all[solver])}\n`);
  }
  const observables = Math.max(...references.map(observableDifference));
  process.stdout.write(`${references.length} lives; observables by hand: largest ${observables.toExponential(1)}\n`);
}

if (!process.argv.includes('--compare')) {
  process.stdout.write(`${COMMAND}: ${LIVES.length} lives\n`);
  await makeAll();
}
compareAll();
