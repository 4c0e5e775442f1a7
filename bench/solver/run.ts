/**
 * `npm run bench:solver`: the integrator against SUNDIALS CVODE in C and lsoda in R, on the project's own model.
 * Prints one JSON object. Exits 3 when gcc or SUNDIALS is missing; without R or deSolve it says so, and `ratioToLsoda` is null.
 */
import { arch, cpus, platform } from 'node:os';
import { quantile } from '../../src/numerics';
import { simulate } from '../../src/simulation';
import {
  buildCvode,
  buildLsoda,
  COMPILER_FLAGS,
  cvodeVersions,
  lsodaVersions,
  type StartPeer,
} from '../../tools/verification/native/build';
import { NativePeerMissing } from '../../tools/verification/native/peer';
import { benchmarkCase, type BenchmarkCase } from './benchmark-case';
import { compare, type Comparison } from './compare';

/** A life without a jump, and one with a therapy begun: a restart and several time scales. */
const CASES: readonly string[] = ['natural-menopause', 'patch-50-oral-progesterone-200-cyclic'];
const SIMULATIONS = 400;
const EXIT_MISSING = 3;

/** Median milliseconds of the whole `simulate`, tables of the receptor layer remembered from run to run. */
function simulationTime({ scenario }: BenchmarkCase): number {
  const times = Array.from({ length: SIMULATIONS }, () => {
    const before = performance.now();
    simulate(scenario);
    return performance.now() - before;
  });
  return quantile(times.slice(SIMULATIONS / 2), 0.5);
}

/** lsoda, or nothing where R is not installed: the other figures do not need it. */
async function lsodaIfThere(): Promise<StartPeer | undefined> {
  try {
    return await buildLsoda();
  } catch (error) {
    if (!(error instanceof NativePeerMissing)) throw error;
    process.stderr.write(`bench:solver leaves out lsoda: ${error.message}\n`);
    return undefined;
  }
}

const largest = (values: readonly number[]): number => values.reduce((one, other) => Math.max(one, other));

async function main(): Promise<void> {
  const startCvode = await buildCvode();
  const startLsoda = await lsodaIfThere();
  const comparisons: (Comparison & { simulateMilliseconds: number })[] = [];
  for (const id of CASES) {
    const benchmark = benchmarkCase(id);
    const { life, outputTimes } = benchmark;
    const cvode = await startCvode(life, outputTimes);
    const lsoda = await startLsoda?.(life, outputTimes);
    const comparison = await compare(benchmark, cvode, lsoda);
    cvode.close();
    lsoda?.close();
    comparisons.push({ ...comparison, simulateMilliseconds: simulationTime(benchmark) });
  }
  const worst = comparisons.reduce((a, b) => (b.ratioToCvode > a.ratioToCvode ? b : a));
  const lsodas = comparisons.flatMap(({ lsoda }) => (lsoda === null ? [] : [lsoda]));
  const report = {
    ratioToCvode: worst.ratioToCvode,
    ratioToLsoda: startLsoda === undefined ? null : largest(lsodas.map(({ ratioToLsoda }) => ratioToLsoda)),
    ratioToLsodaAtEqualError:
      startLsoda === undefined ? null : largest(lsodas.map(({ ratioToLsodaAtEqualError }) => ratioToLsodaAtEqualError)),
    stateError: worst.trabecula.stateError,
    bmdErrorPercentagePoints: worst.trabecula.bmdErrorPercentagePoints,
    cases: comparisons,
    machine: {
      processor: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      platform: `${platform()} ${arch()}`,
      node: process.version,
      ...(await cvodeVersions()),
      ...(startLsoda === undefined ? {} : await lsodaVersions()),
      compilerFlags: COMPILER_FLAGS.join(' '),
    },
  };
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof NativePeerMissing)) throw error;
  process.stderr.write(`bench:solver needs the native peer: ${error.message}\n`);
  process.exit(EXIT_MISSING);
}
