import { describe, expect, it, vi } from 'vitest';
import type { WhyAnswer, WhyRequest } from '../../src/simulation';
import { whyJob } from '../../src/worker';
import type { BandRequest, FromWorker, ToWorker } from '../../src/worker/protocol';
import { createWorkerServices } from '../../src/worker/service';
import { oralProgesterone, patch, woman } from '../support/scenarios';

const request = (pathways = false): WhyRequest => ({
  focus: woman({ years: 10, therapies: [patch(50, 52), oralProgesterone(100, 52)] }),
  baseline: woman({ years: 10 }),
  ages: Float64Array.of(46, 50, 56),
  pathways,
});

/** All answers of a job, and the most runs between two of its steps. */
function run(asked: WhyRequest): readonly WhyAnswer[] {
  const job = whyJob(asked);
  const answers: WhyAnswer[] = [];
  while (!job.finished) {
    const answer = job.step();
    if (answer) answers.push(answer);
  }
  return answers;
}

describe('a job', () => {
  it('first divides, then tells hypotheses apart, and says when it is done', () => {
    const answers = run(request());
    expect(answers.map(({ evident, complete }) => [evident !== undefined, complete])).toEqual([
      [false, false],
      [true, true],
    ]);
    // Three groups differ; without hypotheses allopregnanolone does nothing.
    expect(answers.map(({ runs }) => runs)).toEqual([8, 12]);
  });

  it('ends with the pathways where they are wanted', () => {
    const answers = run(request(true));
    expect(answers.map(({ pathways, complete }) => [pathways !== undefined, complete])).toEqual([
      [false, false],
      [false, false],
      [true, true],
    ]);
  });

  it('can be left between two steps', () => {
    const job = whyJob(request());
    expect(job.step()).toMatchObject({ complete: false });
    expect(job.finished).toBe(false);
  });

  it('gives what a worker can send', () => {
    const [, last] = run(request());
    expect(structuredClone(last)).toEqual(last);
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

describe('two kinds in one worker', () => {
  const bandRequest: BandRequest = {
    scenarios: [],
    layers: { parameters: true, women: false },
    startAge: 46,
    stages: [1],
  };
  const answer = { ages: Float64Array.of(46), runs: 1, complete: true } as WhyAnswer;

  it('start it once and do not end each other', () => {
    const { worker, posted, answer: tell } = fakeWorker();
    const start = vi.fn((): Worker => worker);
    const { bands, why } = createWorkerServices(start);
    const [heardBands, heardWhy, error] = [vi.fn(), vi.fn(), vi.fn()];
    bands.compute(bandRequest, heardBands, error);
    why.compute(request(), heardWhy, error);
    expect(start).toHaveBeenCalledTimes(1);
    expect(posted.map(({ kind }) => kind)).toEqual(['bands', 'why']);
    tell({ kind: 'bands', job: posted[0]!.job, result: { scenarios: [], complete: true } });
    tell({ kind: 'why', job: posted[1]!.job, result: answer });
    expect(heardBands).toHaveBeenCalledTimes(1);
    expect(heardWhy).toHaveBeenCalledExactlyOnceWith(answer);
    expect(error).not.toHaveBeenCalled();
  });

  it('each hear of their latest request only', () => {
    const { worker, posted, answer: tell } = fakeWorker();
    const { why } = createWorkerServices(() => worker);
    const [first, second] = [vi.fn(), vi.fn()];
    why.compute(request(), first, () => undefined);
    why.compute(request(), second, () => undefined);
    tell({ kind: 'why', job: posted[0]!.job, result: answer });
    tell({ kind: 'why', job: posted[1]!.job, result: answer });
    why.cancel();
    tell({ kind: 'why', job: posted[1]!.job, result: answer });
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledTimes(1);
    expect(posted.at(-1)).not.toHaveProperty('request');
  });

  it('both hear when the worker is gone', () => {
    const { worker, fail } = fakeWorker();
    const { bands, why } = createWorkerServices(() => worker);
    const [one, other] = [vi.fn(), vi.fn()];
    bands.compute(bandRequest, () => undefined, one);
    why.compute(request(), () => undefined, other);
    fail();
    expect(one).toHaveBeenCalledExactlyOnceWith('gone');
    expect(other).toHaveBeenCalledExactlyOnceWith('gone');
  });
});
