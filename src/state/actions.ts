import {
  applyPreset,
  clearLevelAt,
  clearRateAt,
  defaultSet,
  endAge,
  findPreset,
  removeEntry,
  removeScenario,
  renameScenario,
  setBaseline,
  setFocus,
  setHumanEvidenceOnly,
  setLevelFrom,
  setRateFrom,
  updateFocused,
  type EntryRef,
  type LevelSignal,
  type RateSignal,
  type ScenarioSet,
} from '../scenario';
import type { DocumentStore } from './document-store';
import type { NoticeStore } from './notices';
import type { Timer } from './shown-store';
import type { ViewStore } from './view-store';

/** Something a slider sets. */
export type Handle =
  { readonly kind: 'level'; readonly signal: LevelSignal } | { readonly kind: 'factor'; readonly signal: RateSignal };

/** Keys that follow one another within this time are one move of one hand. */
const KEY_REST_MS = 250;

/** Everything a person can do to the document. */
export type Actions = ReturnType<typeof createActions>;

export function createActions(documents: DocumentStore, view: ViewStore, notices: NoticeStore, timer: Timer) {
  let cancelRelease: (() => void) | null = null;
  const keepHolding = (): void => {
    cancelRelease?.();
    cancelRelease = null;
  };
  /** What a thumb at `value` means for the focused scenario at the playhead. */
  const setting = (handle: Handle, value: number) => {
    const { age } = view.getState();
    return (set: ScenarioSet): ScenarioSet =>
      updateFocused(set, (scenario) =>
        handle.kind === 'level'
          ? setLevelFrom(scenario, handle.signal, value, age)
          : setRateFrom(scenario, handle.signal, value, age),
      );
  };
  /** Keeps the playhead inside the focused run. */
  const clampAge = (): void => {
    const set = documents.current();
    const focused = set.scenarios[set.focus];
    if (!focused) return;
    const { age } = view.getState();
    const inside = Math.min(endAge(focused), Math.max(focused.person.age, age));
    if (inside !== age) view.setState({ age: inside });
  };
  const edit = (update: (set: ScenarioSet) => ScenarioSet): void => {
    documents.edit(update);
    view.setState({ answerAt: 'end' });
    clampAge();
  };
  const forgetHidden = (): void => view.setState({ hidden: [], hoverScenario: null });

  return {
    /** `before` is the value when the hand took hold; it stays on screen as a ghost. */
    drag(handle: Handle, value: number, before: number): void {
      keepHolding();
      if (view.getState().drag?.signal !== handle.signal) documents.endGesture();
      if (!documents.store.getState().draft) {
        view.setState({ drag: { signal: handle.signal, before }, answerAt: 'end' });
        documents.beginGesture();
      }
      documents.drag(setting(handle, value));
    },
    /** Any other thing a hand holds: `update` is applied to the set as it was when the hand took hold. */
    hold(update: (set: ScenarioSet) => ScenarioSet): void {
      keepHolding();
      if (view.getState().drag) documents.endGesture();
      if (!documents.store.getState().draft) {
        view.setState({ drag: null, answerAt: 'end' });
        documents.beginGesture();
      }
      documents.drag(update);
    },
    release(): void {
      keepHolding();
      documents.endGesture();
      view.setState({ drag: null });
    },
    /** A key came up: the hand lets go unless another key follows. */
    releaseSoon(): void {
      keepHolding();
      cancelRelease = timer.after(KEY_REST_MS, () => this.release());
    },
    cancel(): void {
      keepHolding();
      documents.cancelGesture();
      view.setState({ drag: null });
    },
    type: (handle: Handle, value: number): void => edit(setting(handle, value)),
    reset(handle: Handle): void {
      this.cancel();
      const { age } = view.getState();
      edit((set) =>
        updateFocused(set, (scenario) =>
          handle.kind === 'level'
            ? clearLevelAt(scenario, handle.signal, age)
            : clearRateAt(scenario, handle.signal, age),
        ),
      );
    },
    applyPreset(id: string): void {
      const preset = findPreset(id);
      const set = documents.current();
      const former = set.scenarios[set.focus];
      if (!preset || !former) return;
      edit((current) => applyPreset(current, current.focus, preset));
      notices.add({ kind: 'preset-applied', name: preset.name, scenario: former.name });
    },
    focus(index: number): void {
      documents.look((set) => setFocus(set, index));
      view.setState(({ hidden }) => ({ hidden: hidden.filter((entry) => entry !== index) }));
      clampAge();
    },
    makeBaseline: (index: number): void => edit((set) => setBaseline(set, index)),
    rename: (index: number, name: string): void => edit((set) => renameScenario(set, index, name)),
    remove(index: number): void {
      const name = documents.current().scenarios[index]?.name;
      if (name === undefined || documents.current().scenarios.length === 1) return;
      edit((set) => removeScenario(set, index));
      view.setState(({ hidden }) => ({
        hoverScenario: null,
        hidden: hidden.filter((entry) => entry !== index).map((entry) => (entry > index ? entry - 1 : entry)),
      }));
      notices.add({ kind: 'scenario-removed', name });
    },
    toggleHidden(index: number): void {
      if (index === documents.current().focus) return;
      view.setState(({ hidden }) => ({
        hidden: hidden.includes(index) ? hidden.filter((entry) => entry !== index) : [...hidden, index],
      }));
    },
    /** Takes a therapy, level or factor out of the focused scenario; `name` is what the notice calls it. */
    removeEntry(entry: EntryRef, name: string): void {
      const before = documents.current();
      edit((set) => updateFocused(set, (scenario) => removeEntry(scenario, entry)));
      if (documents.current() !== before) notices.add({ kind: 'scenario-removed', name });
    },
    setHumanEvidenceOnly: (on: boolean): void => edit((set) => setHumanEvidenceOnly(set, on)),
    edit,
    /** Opens a whole set; what was open before is one undo away. */
    open(set: ScenarioSet): void {
      documents.edit(() => set);
      forgetHidden();
      if (set.view) {
        const { site, measure, age, depth } = set.view;
        view.setState({ site, measure, age, depth });
      }
      clampAge();
    },
    startOver(): void {
      this.open(defaultSet());
    },
    undo(): void {
      documents.undo();
      forgetHidden();
      clampAge();
    },
    redo(): void {
      documents.redo();
      forgetHidden();
      clampAge();
    },
    setAge(age: number): void {
      view.setState({ age, answerAt: 'playhead' });
      clampAge();
    },
  };
}
