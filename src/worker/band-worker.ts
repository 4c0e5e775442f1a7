import { loadPosterior } from '../simulation';
import { BandJob } from './band-job';
import type { FromWorker, ToWorker } from './protocol';

/** Runs between two looks at the mailbox. */
const RUNS_AT_A_TIME = 4;

const post = (message: FromWorker): void => {
  self.postMessage(message);
};

/** The newest job; older ones stop at their next look. */
let latest = 0;

async function work(job: number, make: () => Promise<BandJob>): Promise<void> {
  try {
    const bands = await make();
    while (job === latest && !bands.finished) {
      for (let run = 0; run < RUNS_AT_A_TIME; run++) {
        const result = bands.step();
        if (result) post({ job, result });
      }
      // Lets a newer request in.
      await new Promise((resolve) => setTimeout(resolve));
    }
  } catch (error) {
    post({ job, error: error instanceof Error ? error.message : String(error) });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  latest = data.job;
  if (!('request' in data)) return;
  const { job, request } = data;
  void work(job, async () => new BandJob(request, await loadPosterior()));
});
