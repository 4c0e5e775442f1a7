import { describe, expect, it } from 'vitest';
import { defaultSet, setBaseline, setFocus, updateScenario, type ScenarioSet } from '../../src/scenario';
import type { WhyAnswer, WhyRequest } from '../../src/simulation';
import {
  createDocumentStore,
  createRestedStore,
  createRunner,
  createRunStore,
  createShownStore,
  createViewStore,
  createWhyStore,
  INPUT_GROUPS,
  questionOf,
  type Timer,
} from '../../src/state';
import { WHY_GROUPS } from '../../src/simulation';
import type { WhyService } from '../../src/worker';
import { simpleSimulate } from '../ui/support';

/** Everything a test moves by hand: time, frames, and the service's answers. */
function desk({ service: withService = true } = {}) {
  const asked: WhyRequest[] = [];
  let answerTo: ((result: WhyAnswer) => void) | undefined;
  let refuse: ((message: string) => void) | undefined;
  let canceled = 0;
  const service: WhyService = {
    compute: (request, onResult, onError) => {
      asked.push(request);
      answerTo = onResult;
      refuse = onError;
    },
    cancel: () => {
      canceled++;
      answerTo = undefined;
    },
  };
  const timers: (() => void)[] = [];
  const frames: (() => void)[] = [];
  const documents = createDocumentStore(defaultSet());
  const runs = createRunStore(documents, createRunner(simpleSimulate), (callback) => {
    frames.push(callback);
    return () => frames.splice(frames.indexOf(callback), 1);
  });
  const timer: Timer = {
    now: () => 0,
    after: (_milliseconds, callback) => {
      timers.push(callback);
      return () => {
        const at = timers.indexOf(callback);
        if (at >= 0) timers.splice(at, 1);
      };
    },
  };
  const view = createViewStore({ site: 'LS', measure: 'percent', age: 53, depth: 'intermediate', screen: 'lab' });
  const rested = createRestedStore(createShownStore(documents, runs, view, timer), runs, timer);
  const why = createWhyStore(rested, withService ? service : undefined);
  const flush = (queue: (() => void)[]): void => queue.splice(0).forEach((one) => one());
  return {
    documents,
    runs,
    why,
    asked,
    canceled: () => canceled,
    /** Everything that waits for a while has happened. */
    rest: () => {
      while (timers.length > 0) flush(timers);
    },
    frame: () => flush(frames),
    answer: (part: Partial<WhyAnswer> = {}) => {
      const { ages } = asked.at(-1)!;
      const answer = { ages, runs: 1, complete: true, all: {}, evident: {}, ...part } as WhyAnswer;
      answerTo?.(answer);
      return answer;
    },
    refuse: (message: string) => refuse?.(message),
    shown: () => why.store.getState().shown,
  };
}

const taller = (set: ScenarioSet, years: number): ScenarioSet =>
  updateScenario(set, set.focus, (scenario) => ({ ...scenario, years }));
const focusOf = (set: ScenarioSet) => set.scenarios[set.focus]!;

describe('the question', () => {
  it('is the focus against the baseline at the ages of both, counted from where all lines have begun', () => {
    const set = defaultSet();
    const question = questionOf(set)!;
    expect(question.focus).toBe(set.scenarios[1]);
    expect(question.baseline).toBe(set.scenarios[0]);
    expect(question.ages[0]).toBe(46);
    expect(question.ages.at(-1)).toBe(81);
    expect([...question.ages]).toEqual([...new Set(question.ages)].sort((one, other) => one - other));
  });

  it('is the focus against its own start where it is the baseline', () => {
    const set = setFocus(defaultSet(), 0);
    expect(questionOf(set)).toMatchObject({ focus: set.scenarios[0], baseline: null });
  });

  it('is none where the two share no age', () => {
    const set = updateScenario(taller(defaultSet(), 3), 0, (one) => ({
      ...one,
      person: { ...one.person, age: 60 },
      years: 5,
    }));
    expect(questionOf(set)).toBeUndefined();
  });

  it('divides what the page can mark', () => {
    expect(WHY_GROUPS).toEqual(INPUT_GROUPS);
  });
});

describe('the store', () => {
  it('asks nothing while nobody watches, and stops when nobody does any more', () => {
    const { runs, why, asked, rest, canceled } = desk();
    runs.start();
    rest();
    expect(asked).toHaveLength(0);
    const stop = why.watch();
    rest();
    expect(asked).toHaveLength(1);
    stop();
    expect(canceled()).toBe(1);
  });

  it('keeps the last answer while a newer is computed, and takes no half one in its place', () => {
    const { documents, runs, why, rest, answer, shown } = desk();
    runs.start();
    why.watch();
    rest();
    const first = answer();
    expect(shown()?.answer).toBe(first);
    documents.edit((set) => taller(set, 20));
    rest();
    const half: Partial<WhyAnswer> = { complete: false };
    answer({ ...half, evident: undefined } as unknown as Partial<WhyAnswer>);
    expect(shown()?.answer).toBe(first);
    const whole = answer();
    expect(shown()).toMatchObject({ focus: focusOf(documents.current()), answer: whole });
    expect(why.store.getState().working).toBe(false);
  });

  it('asks nothing while the hand moves, and what is newest once it rests', () => {
    const { documents, runs, why, asked, rest, frame, answer } = desk();
    runs.start();
    why.watch();
    rest();
    answer();
    documents.beginGesture();
    for (const years of [30, 29, 28]) {
      documents.drag((set) => taller(set, years));
      frame();
    }
    expect(asked).toHaveLength(1);
    rest();
    expect(asked).toHaveLength(2);
    expect(asked[1]!.focus.years).toBe(28);
    answer();
    documents.endGesture();
    rest();
    // What was computed for the last move is the answer at rest.
    expect(asked).toHaveLength(2);
  });

  it('remembers pairs: undo and another focus and back ask nothing new', () => {
    const { documents, runs, why, asked, rest, answer, shown } = desk();
    runs.start();
    why.watch();
    rest();
    const first = answer();
    documents.edit((set) => taller(set, 20));
    rest();
    answer();
    documents.undo();
    rest();
    expect(asked).toHaveLength(2);
    expect(shown()?.answer).toBe(first);
    documents.look((set) => setFocus(set, 2));
    rest();
    answer();
    documents.look((set) => setFocus(set, 1));
    rest();
    expect(asked).toHaveLength(3);
    expect(shown()?.answer).toBe(first);
  });

  it('follows another baseline', () => {
    const { documents, runs, why, asked, rest, answer } = desk();
    runs.start();
    why.watch();
    rest();
    answer();
    documents.edit((set) => setBaseline(set, 2));
    rest();
    expect(asked.at(-1)!.baseline).toBe(documents.current().scenarios[2]);
  });

  it('asks for pathways only when they are wanted, and never during a drag', () => {
    const { documents, runs, why, asked, rest, frame, answer } = desk();
    runs.start();
    why.watch();
    rest();
    answer();
    why.showPathways(true);
    rest();
    expect(asked.map(({ pathways }) => pathways)).toEqual([false, true]);
    answer({ pathways: {} } as Partial<WhyAnswer>);
    documents.beginGesture();
    documents.drag((set) => taller(set, 30));
    frame();
    rest();
    expect(asked.at(-1)!.pathways).toBe(false);
    answer();
    documents.endGesture();
    rest();
    expect(asked.at(-1)!.pathways).toBe(true);
  });

  it('is not asked twice for pathways that there are none of', () => {
    const { runs, why, asked, rest, answer } = desk();
    runs.start();
    const stop = why.watch();
    rest();
    answer();
    why.showPathways(true);
    rest();
    answer({ all: { players: [] } } as unknown as Partial<WhyAnswer>);
    stop();
    why.watch();
    rest();
    expect(asked).toHaveLength(2);
  });

  it('says what broke, and answers again afterwards', () => {
    const { documents, runs, why, rest, refuse, answer, shown } = desk();
    runs.start();
    why.watch();
    rest();
    refuse('the run stopped');
    expect(why.store.getState()).toMatchObject({ shown: null, error: 'the run stopped', working: false });
    documents.edit((set) => taller(set, 20));
    rest();
    answer();
    expect(why.store.getState().error).toBeNull();
    expect(shown()).not.toBeNull();
  });

  it('stays empty without a service', () => {
    const { runs, why, rest } = desk({ service: false });
    runs.start();
    why.watch();
    rest();
    expect(why.store.getState()).toMatchObject({ shown: null, working: false, error: null });
  });
});
