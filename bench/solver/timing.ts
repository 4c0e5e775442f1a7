/** Processor time of runs, side by side. */
import type { NativePeer } from '../../tools/verification/native/peer';

/** Timed around each tolerance, since the work of a single tolerance scatters. */
const NEIGHBORS: readonly number[] = [0.75, 1, 1.33];
const WARM_UP_RUNS = 300;
const ROUNDS = 25;
const RUNS_PER_ROUND = 20;

/** A native solver at the tolerance at which it is timed. */
export interface Runner {
  readonly peer: NativePeer;
  readonly relative: number;
}

/** Milliseconds of one run, one number a round. */
export interface RoundTimes {
  readonly here: readonly number[];
  /** In the order of the runners. */
  readonly there: readonly (readonly number[])[];
}

/** Times our runs and those of the runners in turn, so that a busy machine slows all alike. */
export async function timeRounds(
  here: (relative: number) => unknown,
  tolerance: number,
  runners: readonly Runner[],
  absoluteShare: number,
): Promise<RoundTimes> {
  for (let run = 0; run < WARM_UP_RUNS; run++) here(tolerance);
  for (const { peer, relative } of runners) await peer.time(relative, relative * absoluteShare, WARM_UP_RUNS);
  const timesHere: number[] = [];
  const timesThere = runners.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    let sumHere = 0;
    const sums = runners.map(() => 0);
    for (const neighbor of NEIGHBORS) {
      sumHere += processorTime(() => here(tolerance * neighbor));
      for (const [index, { peer, relative }] of runners.entries()) {
        const near = relative * neighbor;
        sums[index]! += (await peer.time(near, near * absoluteShare, RUNS_PER_ROUND)).milliseconds;
      }
    }
    timesHere.push(sumHere / NEIGHBORS.length);
    sums.forEach((sum, index) => timesThere[index]!.push(sum / NEIGHBORS.length));
  }
  return { here: timesHere, there: timesThere };
}

/**
 * Mean processor time of one run in milliseconds. Processor time, because wall time on a shared machine counts the work
 * of others, and the more so the longer a run is; that of all threads, so collecting garbage counts here.
 */
function processorTime(run: () => unknown): number {
  const before = process.cpuUsage();
  for (let i = 0; i < RUNS_PER_ROUND; i++) run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / RUNS_PER_ROUND;
}
