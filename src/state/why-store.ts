import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Scenario, ScenarioSet } from '../scenario';
import type { WhyAnswer } from '../simulation';
import type { WhyService } from '../worker';
import { outputAges } from './output-ages';
import type { ShownStore } from './shown-store';

/** Two lives and why their bone differs; without a baseline, why one differs from its own start. */
export interface ExplainedPair {
  readonly focus: Scenario;
  readonly baseline: Scenario | null;
  readonly answer: WhyAnswer;
}

export interface WhyState {
  /** The newest answer; it stays while a newer one is being computed. */
  readonly shown: ExplainedPair | null;
  /** True when what estrogen does is to be divided among its pathways too. */
  readonly pathways: boolean;
  readonly working: boolean;
  /** Why there is no answer, if something broke. */
  readonly error: string | null;
}

export interface WhyStore {
  readonly store: StoreApi<WhyState>;
  /** Computes from now on; returns a way to stop. While nobody watches nothing is computed. */
  watch(): () => void;
  showPathways(on: boolean): void;
}

/** Answers kept for lives that come back: undo, another focus, another baseline. */
const REMEMBERED = 16;

/** What is asked: the focused life against the baseline. */
interface Question {
  readonly focus: Scenario;
  readonly baseline: Scenario | null;
  readonly ages: Float64Array;
}

/** `divided`: pathways were asked for, though there may be none. */
type Remembered = ExplainedPair & { readonly divided: boolean };

/** Undefined where the two have no age in common. */
export function questionOf(set: ScenarioSet): Question | undefined {
  const focus = set.scenarios[set.focus];
  if (!focus) return undefined;
  const baseline = set.baseline === set.focus ? null : (set.scenarios[set.baseline] ?? null);
  const compared = baseline ? [focus, baseline] : [focus];
  // As in the headline: change is counted from where all lines of the set have begun.
  const start = Math.max(...set.scenarios.map(({ person }) => person.age));
  const end = Math.min(...compared.map(({ person, years }) => person.age + years));
  if (!(start < end)) return undefined;
  const inside = compared.flatMap((scenario) => [...outputAges(scenario)]).filter((age) => age > start && age < end);
  return { focus, baseline, ages: Float64Array.from(new Set([start, ...inside, end])).sort() };
}

const isSame = (one: Question, { focus, baseline, answer }: ExplainedPair): boolean =>
  one.focus === focus && one.baseline === baseline && one.ages[0] === answer.ages[0];

/**
 * Keeps the explanation in step with the lines once they rest: the newest question replaces the one before, and pathways are
 * asked for only when nothing is held. Without a service there is no answer.
 */
export function createWhyStore(rested: ShownStore, service: WhyService | undefined): WhyStore {
  const store = createStore<WhyState>()(() => ({ shown: null, pathways: false, working: false, error: null }));
  let watchers = 0;
  let remembered: readonly Remembered[] = [];

  const remember = (pair: Remembered): void => {
    const others = remembered.filter((one) => one.focus !== pair.focus || one.baseline !== pair.baseline);
    remembered = [pair, ...others].slice(0, REMEMBERED);
  };

  const ask = (): void => {
    const { set, runs, dragging } = rested.getState();
    if (watchers === 0 || runs.length === 0) return;
    const pathways = store.getState().pathways && !dragging;
    const question = questionOf(set);
    if (!service || !question) {
      store.setState({ shown: null, working: false, error: null });
      return;
    }
    const { focus, baseline } = question;
    const known = remembered.find((pair) => isSame(question, pair) && (!pathways || pair.divided));
    if (known) {
      service.cancel();
      store.setState({ shown: known, working: false, error: null });
      return;
    }
    store.setState({ working: true, error: null });
    service.compute(
      { ...question, pathways },
      (answer) => {
        const pair = { focus, baseline, answer };
        // What rests on hypotheses would flicker if half an answer took the place of a whole one.
        if (answer.evident || !store.getState().shown) store.setState({ shown: pair });
        if (!answer.complete) return;
        remember({ ...pair, divided: pathways });
        store.setState({ working: false });
      },
      (error) => store.setState({ shown: null, working: false, error }),
    );
  };

  rested.subscribe((state, previous) => {
    if (state.set !== previous.set || state.runs !== previous.runs || state.dragging !== previous.dragging) ask();
  });

  return {
    store,
    watch() {
      watchers++;
      if (watchers === 1) ask();
      return () => {
        watchers--;
        if (watchers > 0) return;
        service?.cancel();
        store.setState({ working: false });
      };
    },
    showPathways(on) {
      if (on === store.getState().pathways) return;
      store.setState({ pathways: on });
      if (on) ask();
    },
  };
}
