import { explain, type Posterior, type WhyRequest } from '../simulation';
import { BandJob } from './band-job';
import type { BandRequest, Work, WorkKind } from './protocol';

/** Work in steps of one or a few runs, so that newer requests are seen in between. */
export interface Job<K extends WorkKind> {
  readonly finished: boolean;
  /** Gives a result when there is one to show. @throws what the computation throws */
  step(): Work[K]['result'] | undefined;
}

/** Draws between two looks at the mailbox: a look costs as much as a run. */
const DRAWS_AT_A_TIME = 4;
/** More of these, since someone waits for a few runs and not for hundreds of draws. */
const MIXTURES_AT_A_TIME = 12;

/** Bands, a few draws a step. */
export function bandJob(request: BandRequest, posterior: Posterior): Job<'bands'> {
  const job = new BandJob(request, posterior);
  return {
    get finished() {
      return job.finished;
    },
    step: () => {
      let last: Work['bands']['result'] | undefined;
      for (let run = 0; run < DRAWS_AT_A_TIME && !job.finished; run++) last = job.step() ?? last;
      return last;
    },
  };
}

/** Why bone differs, a few mixtures a step. */
export function whyJob(request: WhyRequest): Job<'why'> {
  const steps = explain(request);
  let finished = false;
  return {
    get finished() {
      return finished;
    },
    step: () => {
      for (let run = 0; run < MIXTURES_AT_A_TIME && !finished; run++) {
        const { done, value } = steps.next();
        finished = done === true;
        if (value) return value;
      }
      return undefined;
    },
  };
}
