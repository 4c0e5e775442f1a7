import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ListedRow, Target, TargetSet } from '../../../evidence';
import type { ForecastRow } from '../../../simulation';

/** A published row with what was computed for it. */
export interface ComparedRow {
  readonly target: Target;
  readonly row: ForecastRow;
}

export interface ForecastState {
  readonly status: 'waiting' | 'computing' | 'ready' | 'failed';
  readonly rows: readonly ComparedRow[];
  readonly listed: readonly ListedRow[];
  /** Rows and studies there will be; 0 until the published rows are loaded. */
  readonly total: number;
  readonly studies: number;
  readonly message: string;
}

export interface ForecastRun {
  readonly store: StoreApi<ForecastState>;
  /** Goes on where it was left; the function returned stops it. */
  readonly start: () => () => void;
}

/** The published rows, and what computes them. */
export interface LoadedRows extends TargetSet {
  readonly compute: (targets: readonly Target[]) => readonly ForecastRow[];
}

export interface ForecastSurroundings {
  readonly load: () => Promise<LoadedRows>;
  /** Runs something once the page had its turn; the function returned takes it back. */
  readonly later: (callback: () => void) => () => void;
}

/** Rows of one trial share their runs, so a trial is what is computed at a time. */
function trialsOf(targets: readonly Target[]): readonly (readonly Target[])[] {
  const trials = new Map<string, Target[]>();
  for (const target of targets) trials.set(target.trial, [...(trials.get(target.trial) ?? []), target]);
  return [...trials.values()];
}

/** Computes every published row, one trial at a time with a pause for the page between two; what is done is kept. */
export function createForecastRun({ load, later }: ForecastSurroundings): ForecastRun {
  const store = createStore<ForecastState>()(() => ({
    status: 'waiting',
    rows: [],
    listed: [],
    total: 0,
    studies: 0,
    message: '',
  }));
  let queue: (readonly Target[])[] | undefined;
  let compute: LoadedRows['compute'] = () => [];

  const fail = (error: unknown): void =>
    store.setState({ status: 'failed', message: error instanceof Error ? error.message : String(error) });

  async function fill(): Promise<void> {
    if (queue !== undefined) return;
    const loaded = await load();
    const { targets, listed } = loaded;
    compute = loaded.compute;
    queue ??= [...trialsOf(targets)];
    store.setState({ listed, total: targets.length, studies: new Set(targets.map(({ study }) => study)).size });
  }

  function step(): void {
    const trial = queue?.[0];
    if (trial === undefined) {
      store.setState({ status: 'ready' });
      return;
    }
    const computed = compute(trial);
    const rows = trial.flatMap((target, index): readonly ComparedRow[] => {
      const row = computed[index];
      return row === undefined ? [] : [{ target, row }];
    });
    queue?.shift();
    store.setState((state) => ({ rows: [...state.rows, ...rows] }));
  }

  function start(): () => void {
    let takeBack = (): void => undefined;
    let stopped = false;
    const goOn = (): void => {
      if (stopped) return;
      try {
        step();
      } catch (error) {
        fail(error);
        return;
      }
      if (store.getState().status === 'computing') takeBack = later(goOn);
    };
    const { status } = store.getState();
    if (status === 'waiting' || status === 'computing') {
      store.setState({ status: 'computing' });
      fill().then(() => {
        if (!stopped) takeBack = later(goOn);
      }, fail);
    }
    return () => {
      stopped = true;
      takeBack();
    };
  }

  return { store, start };
}
