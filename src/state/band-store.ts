import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Scenario, ScenarioSet } from '../scenario';
import type { Layers } from '../simulation';
import { BANDS, type BandChoice, type KeyValueStore } from '../storage';
import type { BandRequest, BandResult, BandService, ScenarioBands } from '../worker';
import type { DocumentStore } from './document-store';
import { outputAges } from './output-ages';
import type { RunStore } from './run-store';
import type { Timer } from './shown-store';

export const BAND_CHOICES = BANDS.choices;

/** Bands, and what they were made for. */
export interface LineBands extends ScenarioBands {
  readonly scenario: Scenario;
  /** Age at which densities are 0 %. */
  readonly startAge: number;
  /** True when they are of all draws. */
  readonly whole: boolean;
}

export interface BandState {
  readonly choice: BandChoice;
  /** Bands of scenarios by their position in the set, at rest. */
  readonly settled: ReadonlyMap<number, LineBands>;
  /** The same following the hand while something is dragged. */
  readonly live: ReadonlyMap<number, LineBands>;
  /** True while draws for what is on screen are still being computed. */
  readonly working: boolean;
  /** Why there are no bands, if something broke. */
  readonly error: string | null;
}

export interface BandStore {
  readonly store: StoreApi<BandState>;
  /** Called by the app once its curves stand. */
  start(): void;
  choose(choice: BandChoice): void;
}

const LAYERS: Readonly<Record<Exclude<BandChoice, 'none'>, Layers>> = {
  parameters: { parameters: true, women: false },
  women: { parameters: false, women: true },
  both: { parameters: true, women: true },
};
const NONE: ReadonlyMap<number, LineBands> = new Map();
/** Draws while something is dragged, and after which a band at rest is shown first, grows, and is complete. */
const ROUGH: readonly number[] = [64];
/** A hand on a slider needs the processor more than its bands do. */
const PAUSE_UNDER_HAND = 2;
const AT_REST: readonly number[] = [64, 200, Infinity];
/** Edits come in bursts. */
const SETTLE_MS = 120;

/** The focused scenario and the baseline, as they are now. */
const comparedIn = (set: ScenarioSet): readonly number[] => [...new Set([set.focus, set.baseline])];

/**
 * Keeps bands in step with the document: all draws at rest, few while something is dragged. One request at a time during a
 * drag, and the next one for whatever is newest then; at rest a new one replaces the old at once. Without a service there
 * are no bands.
 */
export function createBandStore(
  documents: DocumentStore,
  runs: RunStore,
  service: BandService | undefined,
  timer: Timer,
  storage: KeyValueStore,
): BandStore {
  const store = createStore<BandState>()(() => ({
    choice: BANDS.read(storage),
    settled: NONE,
    live: NONE,
    working: false,
    error: null,
  }));
  let started = false;
  let busy = false;
  let stale = false;
  let cancelTimer: (() => void) | null = null;

  const show = (bands: ReadonlyMap<number, LineBands>, working: boolean): void => {
    const { draft } = documents.store.getState();
    store.setState({ live: bands, ...(draft ? {} : { settled: bands }), working });
  };

  /** Asks for the bands that are not there yet; of lines that stay as they were, those there are still hold. */
  const request = (set: ScenarioSet, stages: readonly number[], onDone: () => void): void => {
    const { choice } = store.getState();
    if (!service || choice === 'none') return;
    const startAge = Math.max(...set.scenarios.map(({ person }) => person.age));
    const compared = comparedIn(set).filter((index) => set.scenarios[index] !== undefined);
    const known = new Map(
      [...store.getState().live].filter(
        ([index, bands]) =>
          compared.includes(index) &&
          bands.scenario === set.scenarios[index] &&
          bands.startAge === startAge &&
          (bands.whole || stages === ROUGH),
      ),
    );
    const indices = compared.filter((index) => !known.has(index));
    if (indices.length === 0) {
      show(known, false);
      onDone();
      return;
    }
    const scenarios = indices.flatMap((index) => set.scenarios[index] ?? []);
    const made: BandRequest = {
      scenarios: scenarios.map((scenario) => ({ scenario, ages: agesOf(scenario) })),
      layers: LAYERS[choice],
      startAge,
      stages,
      ...(stages === ROUGH && { pause: PAUSE_UNDER_HAND }),
    };
    store.setState({ working: true, error: null });
    service.compute(
      made,
      ({ scenarios: answers, complete }: BandResult) => {
        const whole = complete && stages === AT_REST;
        const answered = indices.flatMap((index, place): readonly (readonly [number, LineBands])[] => {
          const [scenario, bands] = [scenarios[place], answers[place]];
          return scenario && bands ? [[index, { ...bands, scenario, startAge, whole }]] : [];
        });
        show(new Map([...known, ...answered]), !complete);
        if (complete) onDone();
      },
      (error) => {
        store.setState({ settled: NONE, live: NONE, working: false, error });
        onDone();
      },
    );
  };

  const follow = (): void => {
    if (busy) {
      stale = true;
      return;
    }
    const { draft } = documents.store.getState();
    if (!draft) return;
    busy = true;
    stale = false;
    request(draft, ROUGH, () => {
      busy = false;
      if (stale) follow();
    });
  };

  const settle = (): void => {
    if (!service) return;
    cancelTimer?.();
    cancelTimer = timer.after(SETTLE_MS, () => {
      busy = false;
      stale = false;
      service.cancel();
      const set = documents.store.getState().history.present;
      request(set, AT_REST, () => undefined);
    });
  };

  runs.store.subscribe((state, previous) => {
    if (!started || store.getState().choice === 'none') return;
    if (state.dragging) {
      cancelTimer?.();
      if (!previous.dragging) service?.cancel();
      if (state.live !== previous.live) follow();
    } else if (state.settled !== previous.settled || previous.dragging) {
      // The end of a drag keeps the last bands until better ones are there; any other change makes them wrong.
      if (previous.dragging) store.setState(({ live }) => ({ settled: live }));
      else keepCurrent();
      settle();
    }
  });
  documents.store.subscribe((state, previous) => {
    const [now, before] = [state.history.present, previous.history.present];
    if (!started || store.getState().choice === 'none' || state.draft) return;
    if (now.focus !== before.focus || now.baseline !== before.baseline) {
      settle();
    }
  });

  const keepCurrent = (): void => {
    const { settled } = store.getState();
    const { scenarios } = documents.store.getState().history.present;
    const kept = new Map([...settled].filter(([index, { scenario }]) => scenarios[index] === scenario));
    if (kept.size < settled.size) store.setState({ settled: kept, live: kept });
  };

  return {
    store,
    start() {
      started = true;
      settle();
    },
    choose(choice) {
      if (choice === store.getState().choice) return;
      BANDS.write(storage, choice);
      service?.cancel();
      store.setState({ choice, settled: NONE, live: NONE, working: false, error: null });
      if (started && choice !== 'none') settle();
    },
  };
}

const known = new WeakMap<Scenario, Float64Array>();

function agesOf(scenario: Scenario): Float64Array {
  const ages = known.get(scenario) ?? outputAges(scenario);
  known.set(scenario, ages);
  return ages;
}
