import type { BandRequest, BandResult, FromWorker, ToWorker } from './protocol';

/** Computes bands somewhere else. The latest request wins: results of older ones are never heard of again. */
export interface BandService {
  compute(request: BandRequest, onResult: (result: BandResult) => void, onError: (message: string) => void): void;
  cancel(): void;
}

/** Bands in a worker of their own, started with the first request. */
export function createWorkerService(start: () => Worker): BandService {
  let worker: Worker | undefined;
  let job = 0;
  let listener: { onResult: (result: BandResult) => void; onError: (message: string) => void } | undefined;

  const started = (): Worker => {
    if (worker) return worker;
    worker = start();
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.job !== job) return;
      if ('result' in data) listener?.onResult(data.result);
      else listener?.onError(data.error);
    });
    worker.addEventListener('error', (event) => listener?.onError(event.message));
    return worker;
  };
  const send = (message: ToWorker): void => started().postMessage(message);
  return {
    compute: (request, onResult, onError) => {
      job++;
      listener = { onResult, onError };
      send({ job, request });
    },
    cancel: () => {
      if (!worker) return;
      job++;
      listener = undefined;
      send({ job });
    },
  };
}
