import type { BandRequest, BandResult, FromWorker, ToWorker, Work, WorkKind } from './protocol';

/** Computes one kind of thing somewhere else. The latest request wins: results of older ones are never heard of again. */
export interface Service<Request, Result> {
  compute(request: Request, onResult: (result: Result) => void, onError: (message: string) => void): void;
  cancel(): void;
}

export type BandService = Service<BandRequest, BandResult>;
export type WhyService = Service<Work['why']['request'], Work['why']['result']>;

/** Everything the worker does. Kinds do not stand in each other's way: each has a latest request of its own. */
export interface WorkerServices {
  readonly bands: BandService;
  readonly why: WhyService;
}

/** The part of a service that hears what the worker says. */
interface Listener {
  readonly hear: (message: FromWorker) => void;
  readonly fail: (message: string) => void;
}

/** Services in one worker, started with the first request of any. */
export function createWorkerServices(start: () => Worker): WorkerServices {
  let worker: Worker | undefined;
  const listeners: Listener[] = [];
  const send = (message: ToWorker): void => {
    if (!worker) {
      worker = start();
      worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
        for (const { hear } of listeners) hear(data);
      });
      worker.addEventListener('error', ({ message: text }) => {
        for (const { fail } of listeners) fail(text);
      });
    }
    worker.postMessage(message);
  };
  const isRunning = (): boolean => worker !== undefined;
  const bands = serviceOf(
    'bands',
    (job, request) => send({ kind: 'bands', job, ...(request && { request }) }),
    isRunning,
  );
  const why = serviceOf('why', (job, request) => send({ kind: 'why', job, ...(request && { request }) }), isRunning);
  listeners.push(bands, why);
  return { bands: bands.service, why: why.service };
}

function serviceOf<K extends WorkKind>(
  kind: K,
  send: (job: number, request?: Work[K]['request']) => void,
  isRunning: () => boolean,
): Listener & { readonly service: Service<Work[K]['request'], Work[K]['result']> } {
  let job = 0;
  let asked: { onResult: (result: Work[K]['result']) => void; onError: (message: string) => void } | undefined;
  return {
    hear: (message) => {
      if (!isOf(kind, message) || message.job !== job) return;
      if ('result' in message) asked?.onResult(message.result);
      else asked?.onError(message.error);
    },
    fail: (message) => asked?.onError(message),
    service: {
      compute: (request, onResult, onError) => {
        job++;
        asked = { onResult, onError };
        send(job, request);
      },
      cancel: () => {
        if (!isRunning()) return;
        job++;
        asked = undefined;
        send(job);
      },
    },
  };
}

type MessageOf<K extends WorkKind> = { readonly job: number } & (
  { readonly result: Work[K]['result'] } | { readonly error: string }
);

/** Tells the kinds apart by the word they carry. */
const isOf = <K extends WorkKind>(kind: K, message: FromWorker): message is FromWorker & MessageOf<K> =>
  message.kind === kind;
