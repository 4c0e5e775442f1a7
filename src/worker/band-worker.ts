import { loadPosterior } from '../simulation';
import { bandJob, type Job, whyJob } from './job';
import type { BandResult, FromWorker, ToWorker, Work, WorkKind } from './protocol';

const post = (message: FromWorker, handedOver: Transferable[] = []): void => {
  self.postMessage(message, { transfer: handedOver });
};

/** All draws of all ages: made for one result, and too many to copy. */
const densitiesOf = ({ scenarios }: BandResult): Transferable[] =>
  scenarios.flatMap(({ densities }) =>
    Object.values(densities).flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : [])),
  );

/** The newest job of each kind; older ones stop at their next look. */
const latest: Record<WorkKind, number> = { bands: 0, why: 0 };

async function work<K extends WorkKind>(
  kind: K,
  job: number,
  make: () => Promise<Job<K>> | Job<K>,
  pause: number,
  tell: (answer: { readonly result: Work[K]['result'] } | { readonly error: string }) => void,
): Promise<void> {
  try {
    const current = await make();
    while (job === latest[kind] && !current.finished) {
      const began = performance.now();
      const result = current.step();
      if (result) tell({ result });
      const worked = performance.now() - began;
      // Lets a newer request in, and work of the other kind.
      await new Promise((resolve) => setTimeout(resolve, pause * worked));
    }
  } catch (error) {
    tell({ error: error instanceof Error ? error.message : String(error) });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  const { job } = data;
  latest[data.kind] = job;
  if (data.kind === 'bands' && data.request) {
    const { request } = data;
    void work(
      'bands',
      job,
      async () => bandJob(request, await loadPosterior()),
      request.pause ?? 0,
      (answer) => post({ kind: 'bands', job, ...answer }, 'result' in answer ? densitiesOf(answer.result) : []),
    );
  } else if (data.kind === 'why' && data.request) {
    const { request } = data;
    void work(
      'why',
      job,
      () => whyJob(request),
      0,
      (answer) => post({ kind: 'why', job, ...answer }),
    );
  }
});
