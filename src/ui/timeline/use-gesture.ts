import { useEffect, useRef, useState } from 'react';
import {
  checkScenario,
  endAge,
  entryAt,
  type EntryRef,
  type Grain,
  type Issue,
  moveEntry,
  moveFinalPeriod,
  type ScenarioSet,
  type Span,
  type SpanPart,
  type Target,
  updateFocused,
} from '../../scenario';
import type { Lab } from '../../state';
import { useLab } from '../lab-context';
import { keyOf } from './entries';
import { magnetAges, pulled } from './magnets';

/** What of the timeline a hand or a key can move. */
export type Grip =
  | { readonly kind: 'entry'; readonly ref: EntryRef; readonly part: SpanPart }
  | { readonly kind: 'final-period'; readonly target: Target };

/** What is being moved now. */
export interface Held {
  readonly grip: Grip;
  /** The age it was drawn to, for a guide. */
  readonly guide: number | null;
  /** Why it cannot go as far as it was moved. */
  readonly issue: Issue | null;
}

export interface Move {
  readonly years: number;
  readonly grain?: Grain;
  /** Pixels of one year, for a pointer: edges are drawn to ages nearby. */
  readonly pixelsPerYear?: number;
}

interface Base {
  readonly grip: Grip;
  readonly set: ScenarioSet;
  readonly playhead: number;
  /** The set that was shown last, so that a move within a month computes nothing. */
  shown: ScenarioSet;
}

/** Moves one thing at a time as a draft: curves follow, one undo step when it is let go, none when it is cancelled. */
export function useGesture() {
  const lab = useLab();
  const base = useRef<Base | null>(null);
  const [held, setHeld] = useState<Held | null>(null);
  /** Why the last move went less far than asked; stays until the next one. */
  const [refusal, setRefusal] = useState<Issue | null>(null);

  /** False when nothing moved. */
  const move = (grip: Grip, by: Move): boolean => {
    if (base.current === null || !sameGrip(base.current.grip, grip)) {
      finish();
      const set = lab.documents.current();
      base.current = { grip, set, shown: set, playhead: lab.view.getState().age };
    }
    const current = base.current;
    const { set, issue, guide } = moved(current, by);
    const changed = set !== current.shown && JSON.stringify(set) !== JSON.stringify(current.shown);
    if (changed) {
      current.shown = set;
      lab.actions.hold(() => set);
    }
    setHeld((old) =>
      old && old.guide === guide && old.issue?.expected === issue?.expected ? old : { grip, guide, issue },
    );
    setRefusal(issue);
    return changed;
  };
  /** Lets go: what is seen becomes one undo step. */
  const finish = (): void => {
    if (base.current === null) return;
    base.current = null;
    lab.actions.release();
    setHeld(null);
  };
  const cancel = (): void => {
    if (base.current === null) return;
    base.current = null;
    lab.actions.cancel();
    setHeld(null);
    setRefusal(null);
  };
  useCancelOnLeave(lab, base);
  return { held, refusal, move, finish, cancel, forget: () => setRefusal(null) };
}

export type Gesture = ReturnType<typeof useGesture>;

/** A timeline that goes away in the middle of a move lets go of it. */
function useCancelOnLeave(lab: Lab, base: { current: Base | null }): void {
  useEffect(
    () => () => {
      if (base.current !== null) lab.actions.cancel();
    },
    [lab, base],
  );
}

/** Whether two grips are the same hold on the same thing. */
export const sameGrip = (one: Grip, other: Grip): boolean =>
  one.kind === 'entry' && other.kind === 'entry'
    ? keyOf(one.ref) === keyOf(other.ref) && one.part === other.part
    : one.kind === other.kind;

interface Moved {
  readonly set: ScenarioSet;
  readonly issue: Issue | null;
  readonly guide: number | null;
}

function moved({ grip, set, playhead }: Base, by: Move): Moved {
  const scenario = set.scenarios[set.focus];
  if (scenario === undefined || by.years === 0) return { set, issue: null, guide: null };
  if (grip.kind === 'final-period') {
    const age = scenario.person.ageAtFinalPeriod + by.years;
    const attempt = moveFinalPeriod(set, set.focus, age, grip.target, checkScenario, by.grain);
    return { set: attempt.set, issue: attempt.issues[0] ?? null, guide: null };
  }
  const span: Span | undefined = entryAt(scenario, grip.ref);
  if (span === undefined) return { set, issue: null, guide: null };
  const pull =
    by.pixelsPerYear === undefined || by.grain === 'day'
      ? { years: by.years, grain: by.grain ?? 'month', to: null }
      : pulled(
          span,
          grip.part,
          by.years,
          magnetAges(scenario, keyOf(grip.ref), playhead),
          endAge(scenario),
          by.pixelsPerYear,
        );
  const attempt = moveEntry(scenario, grip.ref, grip.part, pull.years, checkScenario, pull.grain);
  return {
    set: updateFocused(set, () => attempt.scenario),
    issue: attempt.issues[0] ?? null,
    guide: attempt.issues.length === 0 ? pull.to : null,
  };
}
