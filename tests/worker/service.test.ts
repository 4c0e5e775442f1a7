import { describe, expect, it, vi } from 'vitest';
import { loadPosterior } from '../../src/simulation';
import { BandJob } from '../../src/worker/band-job';
import { createWorkerServices } from '../../src/worker/service';
import type { BandRequest, BandResult, FromWorker, ToWorker } from '../../src/worker/protocol';
import { patch, woman } from '../support/scenarios';

const ages = Float64Array.of(52, 53, 55);
const request = (stages: readonly number[]): BandRequest => ({
  scenarios: [
    woman({ person: { age: 52 }, years: 3, therapies: [patch(50, 52)] }),
    woman({ person: { age: 52 }, years: 3 }),
  ].map((scenario) => ({ scenario, ages })),
  layers: { parameters: true, women: false },
  startAge: 52,
  stages,
});

describe('a job', () => {
  it('gives bands at each stage, of all scenarios, and says when it is done', async () => {
    const job = new BandJob(request([2, 5]), await loadPosterior());
    const results = [];
    let runs = 0;
    while (!job.finished) {
      const result = job.step();
      runs++;
      if (result) results.push(result);
    }
    expect(runs).toBe(10);
    expect(results.map(({ complete }) => complete)).toEqual([false, true]);
    expect(results.map(({ scenarios }) => scenarios.map(({ draws }) => draws))).toEqual([
      [2, 2],
      [5, 5],
    ]);
    const [treated] = results[1]!.scenarios;
    expect(treated!.densities.LS_BMD_pct).toHaveLength(15);
    expect(treated!.bands.CTX!.map(({ level }) => level)).toEqual([50, 80, 95]);
    expect(job.step()).toBeUndefined();
  });

  it('ends with all draws there are', async () => {
    const posterior = await loadPosterior();
    const few = { ...posterior, draws: posterior.draws.slice(0, 3) };
    const job = new BandJob(request([64, Infinity]), few);
    let last: BandResult | undefined;
    while (!job.finished) last = job.step() ?? last;
    expect(last).toMatchObject({ complete: true, scenarios: [{ draws: 3 }, { draws: 3 }] });
  });
});

/** A worker whose mailbox a test reads and fills. */
function fakeWorker() {
  const posted: ToWorker[] = [];
  const listeners = new Map<string, (event: never) => void>();
  const worker = {
    postMessage: (message: ToWorker) => posted.push(message),
    addEventListener: (kind: string, listener: (event: never) => void) => listeners.set(kind, listener),
  } as unknown as Worker;
  const answer = (data: FromWorker): void => listeners.get('message')?.({ data } as never);
  return { worker, posted, answer, fail: () => listeners.get('error')?.({ message: 'gone' } as never) };
}

describe('the service', () => {
  const result = { scenarios: [], complete: true };

  it('starts its worker with the first request, once', () => {
    const { worker } = fakeWorker();
    const start = vi.fn((): Worker => worker);
    const service = createWorkerServices(start).bands;
    service.cancel();
    expect(start).not.toHaveBeenCalled();
    service.compute(
      request([1]),
      () => undefined,
      () => undefined,
    );
    service.compute(
      request([1]),
      () => undefined,
      () => undefined,
    );
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('hears of the latest request only', () => {
    const { worker, posted, answer } = fakeWorker();
    const service = createWorkerServices(() => worker).bands;
    const [first, second] = [vi.fn(), vi.fn()];
    service.compute(request([1]), first, () => undefined);
    service.compute(request([1]), second, () => undefined);
    answer({ kind: 'bands', job: posted[0]!.job, result });
    answer({ kind: 'bands', job: posted[1]!.job, result });
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledTimes(1);
  });

  it('hears nothing after it was canceled, and the worker is told', () => {
    const { worker, posted, answer } = fakeWorker();
    const service = createWorkerServices(() => worker).bands;
    const heard = vi.fn();
    service.compute(request([1]), heard, () => undefined);
    service.cancel();
    expect(posted).toHaveLength(2);
    expect(posted[1]).not.toHaveProperty('request');
    answer({ kind: 'bands', job: posted[0]!.job, result });
    expect(heard).not.toHaveBeenCalled();
  });

  it('passes on errors of a job and of the worker', () => {
    const { worker, posted, answer, fail } = fakeWorker();
    const service = createWorkerServices(() => worker).bands;
    const errors = vi.fn();
    service.compute(request([1]), () => undefined, errors);
    answer({ kind: 'bands', job: posted[0]!.job, error: 'no posterior' });
    fail();
    expect(errors.mock.calls).toEqual([['no posterior'], ['gone']]);
  });
});
