import {
  defaultPlayhead,
  defaultSet,
  type ReadDocument,
  type ReadResult,
  type Scenario,
  type ScenarioSet,
  type View,
} from '../scenario';
import { draftStorage, eraseEverything, type DraftStorage, type KeyValueStore } from '../storage';
import { createActions, type Actions } from './actions';
import type { BandService, WhyService } from '../worker';
import { createBandStore, type BandStore } from './band-store';
import { startAutosave, type Autosave } from './autosave';
import { createDocumentStore, type DocumentStore } from './document-store';
import { createNoticeStore, type NoticeStore } from './notices';
import { createRestedStore } from './rested-store';
import { createRunStore, type RunStore, type ScheduleFrame } from './run-store';
import { createRunner, type Run, type Simulate } from './runs';
import { createShownStore, type ShownStore, type Timer } from './shown-store';
import { createThemeStore, type SystemDarkness, type ThemeStore } from './theme-store';
import { createViewStore, DEFAULT_DEPTH, type ViewStore } from './view-store';
import { createWhyStore, type WhyStore } from './why-store';

/** What the Lab needs from the page around it; tests bring their own. */
export interface LabSurroundings {
  readonly simulate: Simulate;
  readonly storage: KeyValueStore;
  readonly scheduleFrame: ScheduleFrame;
  readonly timer: Timer;
  readonly system: SystemDarkness;
  /** Tells this tab from others that share the storage. */
  readonly tab: string;
  /** Computes bands away from the page; without it there are none. */
  readonly bands?: BandService;
  /** Divides differences between lives among what differs; without it nothing is explained. */
  readonly why?: WhyService;
  /** What the link in the address carries, once read; null = there is none. */
  readonly linked: ReadResult | null;
  /** Judges the draft that is stored; without it no draft is opened, and none is lost. */
  readonly readDocument?: ReadDocument;
}

export interface Lab {
  readonly documents: DocumentStore;
  readonly view: ViewStore;
  readonly runs: RunStore;
  readonly shown: ShownStore;
  readonly rested: ShownStore;
  readonly bands: BandStore;
  readonly why: WhyStore;
  readonly notices: NoticeStore;
  readonly theme: ThemeStore;
  readonly drafts: DraftStorage;
  readonly autosave: Autosave;
  /** Stops autosave and removes every key the app wrote in this browser. */
  readonly eraseEverything: () => void;
  readonly actions: Actions;
  /** A run of its own, monthly by default: for files, which hold more than a drawing. */
  readonly simulate: Simulate;
  /** Runs a scenario, or returns its run if it is known. */
  readonly run: (scenario: Scenario) => Run;
  /** Opens what a file held, once the gate has read it. */
  readonly openFile: (read: ReadResult, name: string) => void;
  /** Opens what a link carried. */
  readonly openLink: (linked: ReadResult) => void;
  readonly openOtherTab: (readDocument: ReadDocument) => void;
}

export function createLab(surroundings: LabSurroundings): Lab {
  const { storage, timer } = surroundings;
  const notices = createNoticeStore();
  const drafts = draftStorage(storage, surroundings.tab);
  const initial = restoreDraft(drafts, notices, surroundings.readDocument) ?? defaultSet();

  const documents = createDocumentStore(initial);
  const view = createViewStore(viewOf(initial));
  const run = createRunner(surroundings.simulate);
  const runs = createRunStore(documents, run, surroundings.scheduleFrame);
  const shown = createShownStore(documents, runs, view, timer);
  const rested = createRestedStore(shown, runs, timer);
  const bands = createBandStore(documents, runs, surroundings.bands, timer, storage);
  const why = createWhyStore(rested, surroundings.why);
  const theme = createThemeStore(storage, surroundings.system);
  const actions = createActions(documents, view, notices, timer);
  const autosave = startAutosave(documents, view, drafts, notices, timer);

  const take = (
    result: ReadResult,
    onTaken: (set: ScenarioSet) => void,
    onRefused: (result: Refused) => void,
  ): void => {
    if (!result.ok) {
      onRefused(result);
      return;
    }
    actions.open({ ...result.set, view: viewOf(result.set) });
    onTaken(result.set);
    for (const { text } of result.notices) notices.add({ kind: 'other-model-version', text });
  };
  const openLink = (linked: ReadResult): void =>
    take(
      linked,
      (set) => notices.add({ kind: 'link-opened', count: set.scenarios.length }),
      ({ issues }) => notices.add({ kind: 'link-refused', errors: issues }),
    );
  if (surroundings.linked) openLink(surroundings.linked);

  return {
    documents,
    view,
    runs,
    shown,
    rested,
    bands,
    why,
    notices,
    theme,
    drafts,
    autosave,
    eraseEverything: () => {
      autosave.stop();
      eraseEverything(storage);
    },
    actions,
    simulate: surroundings.simulate,
    run,
    openLink,
    openFile: (read, name) =>
      take(
        read,
        (set) => notices.add({ kind: 'file-opened', count: set.scenarios.length, name }),
        ({ issues }) => notices.add({ kind: 'file-refused', name, errors: issues }),
      ),
    openOtherTab: (readDocument) =>
      take(
        readDocument(drafts.otherTabDocument()),
        () => undefined,
        ({ issues }) => notices.add({ kind: 'file-refused', name: 'draft', errors: issues }),
      ),
  };
}

type Refused = Extract<ReadResult, { ok: false }>;

/** The newest stored draft that passes the gate; tells when a newer one did not. */
function restoreDraft(
  drafts: DraftStorage,
  notices: NoticeStore,
  readDocument: ReadDocument | undefined,
): ScenarioSet | null {
  const { candidates, damaged } = drafts.candidates();
  let refused = damaged;
  for (const { document } of candidates) {
    const result = readDocument?.(document);
    if (result?.ok) {
      drafts.keepAsLastGood(document);
      if (refused) notices.add({ kind: 'draft-damaged', recovered: true });
      for (const { text } of result.notices) notices.add({ kind: 'other-model-version', text });
      return result.set;
    }
    refused = true;
    drafts.keepDamaged();
  }
  if (refused) notices.add({ kind: 'draft-damaged', recovered: false });
  return null;
}

/** What a set asks to be looked at, else the first look at it. */
function viewOf(set: ScenarioSet): View {
  const focused = set.scenarios[set.focus];
  const age = focused ? defaultPlayhead(focused) : 0;
  return set.view ?? { site: 'LS', measure: 'percent', age, depth: DEFAULT_DEPTH, screen: 'lab' };
}
