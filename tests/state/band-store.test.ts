import { describe, expect, it } from 'vitest';
import { defaultSet, updateScenario } from '../../src/scenario';
import { createBandStore, createDocumentStore, createRunner, createRunStore, type Timer } from '../../src/state';
import { memoryStore } from '../../src/storage';
import type { BandRequest, BandResult, BandService, ScenarioBands } from '../../src/worker';
import { simpleSimulate } from '../ui/support';

const bands = (draws: number): ScenarioBands => ({
  ages: Float64Array.of(46, 81),
  draws,
  failed: 0,
  bands: {},
  densities: {},
});

/** Everything a test moves by hand: time, frames, and the service's answers. */
function desk({ service: withService = true, storage = memoryStore() } = {}) {
  const asked: BandRequest[] = [];
  let answerTo: ((result: BandResult) => void) | undefined;
  let refuse: ((message: string) => void) | undefined;
  let canceled = 0;
  const service: BandService = {
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
  const store = createBandStore(documents, runs, withService ? service : undefined, timer, storage);
  const flush = (queue: (() => void)[]): void => queue.splice(0).forEach((one) => one());
  return {
    documents,
    store,
    asked,
    canceled: () => canceled,
    rest: () => flush(timers),
    frame: () => flush(frames),
    answer: (draws: number, complete: boolean) =>
      answerTo?.({ scenarios: asked.at(-1)!.scenarios.map(() => bands(draws)), complete }),
    refuse: (message: string) => refuse?.(message),
    begin: () => {
      runs.start();
      store.start();
    },
    state: () => store.store.getState(),
  };
}

const withDose = (dose: number) => (set: ReturnType<typeof defaultSet>) =>
  updateScenario(set, set.focus, (scenario) => ({
    ...scenario,
    therapies: scenario.therapies.map((therapy, index) => (index === 0 ? { ...therapy, dose } : therapy)),
  }));

describe('bands at rest', () => {
  it('are asked for once curves stand, for focus and baseline, and grow', () => {
    const { begin, rest, asked, answer, state, documents } = desk();
    expect(asked).toHaveLength(0);
    begin();
    rest();
    const { focus, baseline, scenarios } = documents.current();
    expect(asked.map((request) => request.scenarios.map(({ scenario }) => scenario))).toEqual([
      [scenarios[focus], scenarios[baseline]],
    ]);
    expect(asked[0]!.layers).toEqual({ parameters: true, women: false });
    expect(asked[0]!.stages.at(-1)).toBe(Infinity);
    expect(state().working).toBe(true);
    answer(64, false);
    expect([...state().settled.keys()].sort()).toEqual([focus, baseline].sort());
    expect(state().working).toBe(true);
    answer(500, true);
    expect(state().settled.get(focus)!.draws).toBe(500);
    expect(state().working).toBe(false);
  });

  it('an edit drops the bands it makes wrong and keeps the others until new ones are there', () => {
    const { begin, rest, answer, state, documents, asked } = desk();
    begin();
    rest();
    answer(500, true);
    const { focus, baseline } = documents.current();
    documents.edit(withDose(37.5));
    expect([...state().settled.keys()]).toEqual([baseline]);
    rest();
    answer(64, false);
    expect([...state().settled.keys()].sort()).toEqual([focus, baseline].sort());
    expect(asked).toHaveLength(2);
  });

  it('follow the choice; none asks for nothing', () => {
    const { begin, rest, store, asked, state } = desk();
    begin();
    rest();
    store.choose('both');
    rest();
    expect(asked.at(-1)!.layers).toEqual({ parameters: true, women: true });
    store.choose('none');
    rest();
    expect(asked).toHaveLength(2);
    expect(state().settled.size).toBe(0);
  });

  it('are shown as this browser was told last', () => {
    const storage = memoryStore();
    desk({ storage }).store.choose('women');
    const again = desk({ storage });
    again.begin();
    again.rest();
    expect(again.asked.at(-1)!.layers).toEqual({ parameters: false, women: true });
    again.store.choose('parameters');
    expect(storage.keys(), 'the usual choice needs no memory').toEqual([]);
  });

  it('tell when they cannot be computed', () => {
    const { begin, rest, refuse, state } = desk();
    begin();
    rest();
    refuse('no worker here');
    expect(state()).toMatchObject({ error: 'no worker here', working: false });
    expect(state().settled.size).toBe(0);
  });

  it('without a service there are none, and nothing breaks', () => {
    const { begin, rest, store, state } = desk({ service: false });
    begin();
    rest();
    store.choose('women');
    rest();
    expect(state()).toMatchObject({ working: false, error: null });
  });
});

describe('bands of a line that stays as it was', () => {
  it('are not computed again while the other line is dragged, nor afterwards', () => {
    const { begin, rest, frame, documents, asked, answer, state } = desk();
    begin();
    rest();
    answer(500, true);
    const { focus, baseline } = documents.current();
    const held = state().settled.get(baseline);
    documents.beginGesture();
    documents.drag(withDose(45));
    frame();
    const focused = (): unknown => documents.current().scenarios[focus];
    expect(asked[1]!.scenarios.map(({ scenario }) => scenario)).toEqual([focused()]);
    answer(64, true);
    expect(state().live.get(baseline)).toBe(held);
    documents.endGesture();
    rest();
    expect(asked[2]!.scenarios.map(({ scenario }) => scenario)).toEqual([focused()]);
    answer(500, true);
    expect(state().settled.get(baseline)).toBe(held);
    expect(state().settled.get(focus)!.draws).toBe(500);
  });

  it('are computed again where 0 % is another age', () => {
    const { begin, rest, documents, asked, answer } = desk();
    begin();
    rest();
    answer(500, true);
    documents.edit((set) => updateScenario(set, 3, (one) => ({ ...one, person: { ...one.person, age: 50 } })));
    rest();
    expect(asked[1]!.startAge).toBe(50);
    expect(asked[1]!.scenarios).toHaveLength(2);
  });

  it('are finished when a drag broke them off', () => {
    const { begin, rest, frame, documents, asked, answer } = desk();
    begin();
    rest();
    answer(64, false);
    documents.beginGesture();
    documents.drag(withDose(45));
    frame();
    expect(asked[1]!.scenarios).toHaveLength(1);
    answer(64, true);
    documents.endGesture();
    rest();
    expect(asked[2]!.scenarios).toHaveLength(2);
  });
});

describe('bands while something is dragged', () => {
  it('are rough, one request at a time, and the next is for what is newest then', () => {
    const { begin, rest, frame, documents, asked, answer, state } = desk();
    begin();
    rest();
    answer(500, true);
    const { focus } = documents.current();
    documents.beginGesture();
    for (const dose of [49, 48, 47]) {
      documents.drag(withDose(dose));
      frame();
    }
    expect(asked).toHaveLength(2);
    expect(asked[1]!.stages).toEqual([64]);
    expect(asked[1]!.scenarios[0]!.scenario.therapies[0]!.dose).toBe(49);
    answer(64, true);
    expect(asked).toHaveLength(3);
    expect(asked[2]!.scenarios[0]!.scenario.therapies[0]!.dose).toBe(47);
    // What React draws from stays as it was; the hand is followed beside it.
    expect(state().settled.get(focus)!.draws).toBe(500);
    expect(state().live.get(focus)!.draws).toBe(64);
  });

  it('stay after the release until better ones are there', () => {
    const { begin, rest, frame, documents, answer, state, asked } = desk();
    begin();
    rest();
    answer(500, true);
    const { focus } = documents.current();
    documents.beginGesture();
    documents.drag(withDose(45));
    frame();
    answer(64, true);
    documents.endGesture();
    expect(state().settled.get(focus)!.draws).toBe(64);
    rest();
    expect(asked.at(-1)!.stages.at(-1)).toBe(Infinity);
    answer(500, true);
    expect(state().settled.get(focus)!.draws).toBe(500);
  });
});
