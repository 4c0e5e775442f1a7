import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Depth, LevelSignal, Measure, RateSignal, Site, View } from '../scenario';

/** What the page shows: the instrument, or what it rests on. */
export type Screen = 'lab' | 'evidence';

export type LinkedSignal = 'estradiol' | 'progesterone' | 'allopregnanolone';

/** How lines stand together: over one another, as distances from the baseline, or each in a chart of its own. */
export const ARRANGEMENTS = ['overlay', 'difference', 'multiples'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** What moves bone, as the Why panel divides it. */
export const INPUT_GROUPS = ['estrogen', 'progesterone', 'allopregnanolone', 'rankl-opg', 'other'] as const;
export type InputGroup = (typeof INPUT_GROUPS)[number];

export interface DragInHand {
  readonly signal: LevelSignal | RateSignal;
  readonly before: number;
}

/** What is looked at. Never changes a number and is not undoable. */
export interface ViewState {
  readonly screen: Screen;
  readonly site: Site;
  readonly measure: Measure;
  /** Playhead, years of age. */
  readonly age: number;
  readonly depth: Depth;
  /** Where the headline is read: at the playhead once it was moved, at the end of the run once something was changed. */
  readonly answerAt: 'playhead' | 'end';
  /** Age under the pointer on any chart, or null. */
  readonly hoverAge: number | null;
  /** Scenario whose chip, card or line is pointed at or has focus. */
  readonly hoverScenario: number | null;
  /** Input picked in the Why panel or the mechanism: its paths and sliders are marked. */
  readonly highlight: InputGroup | null;
  /** The main chart in g/cm² instead of the measure; links and files know only the measure. */
  readonly inDensity: boolean;
  readonly arrangement: Arrangement;
  /** Years of age all charts are zoomed to, or null for the whole run. */
  readonly zoom: readonly [from: number, to: number] | null;
  /** Indices of scenarios not drawn. */
  readonly hidden: readonly number[];
  /** Hormone shown in the first linked chart. */
  readonly linkedSignal: LinkedSignal;
  /** What the hand is moving, and its value before. */
  readonly drag: DragInHand | null;
  /** RANKL and OPG sliders opened at the Fundamentals depth. */
  readonly moreSliders: boolean;
}

export type ViewStore = StoreApi<ViewState>;

export const DEFAULT_DEPTH: Depth = 'intermediate';

export function createViewStore(view: View): ViewStore {
  return createStore<ViewState>()(() => ({
    screen: 'lab',
    site: view.site,
    measure: view.measure,
    age: view.age,
    depth: view.depth,
    answerAt: 'end',
    hoverAge: null,
    hoverScenario: null,
    highlight: null,
    inDensity: false,
    arrangement: 'overlay',
    zoom: null,
    hidden: [],
    linkedSignal: 'estradiol',
    drag: null,
    moreSliders: false,
  }));
}

/** The part of the view that links, files and autosave carry. */
export function savedView({ site, measure, age, depth }: ViewState): View {
  return { site, measure, age, depth, screen: 'lab' };
}
