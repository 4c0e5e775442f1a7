/**
 * `npm run bench:solver`: the integrator against SUNDIALS CVODE in C on the project's own model, at equal error.
 * Prints one JSON object. Exits 3 when gcc or SUNDIALS is missing.
 */
import { arch, cpus, platform } from 'node:os';
import { simulate } from '../../src/simulation';
import { quantile } from '../../src/numerics';
import { benchmarkCase, type BenchmarkCase } from './benchmark-case';
import { compare, type Comparison } from './compare';
import { buildNativePeer, COMPILER_FLAGS, NativePeerMissing, nativeVersions } from './native-process';

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

async function main(): Promise<void> {
  const comparisons: (Comparison & { simulateMilliseconds: number })[] = [];
  for (const id of CASES) {
    const benchmark = benchmarkCase(id);
    const peer = await buildNativePeer(benchmark);
    const comparison = await compare(benchmark, peer);
    peer.close();
    comparisons.push({ ...comparison, simulateMilliseconds: simulationTime(benchmark) });
  }
  const worst = comparisons.reduce((a, b) => (b.ratioToCvode > a.ratioToCvode ? b : a));
  const report = {
    ratioToCvode: worst.ratioToCvode,
    stateError: worst.trabecula.stateError,
    bmdErrorPercentagePoints: worst.trabecula.bmdErrorPercentagePoints,
    cases: comparisons,
    machine: {
      processor: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      platform: `${platform()} ${arch()}`,
      node: process.version,
      ...(await nativeVersions()),
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
