import { useState, type RefObject } from 'react';
import { nearestMoment, splitAge, type Target } from '../../scenario';
import { useLab, useShown, useWords } from '../lab-context';
import { TIMELINE_WORDS } from '../words/timeline';
import { canDuplicate, entryActions } from './entry-actions';
import { courseFacts, findEntry } from './entries';
import { useGesture } from './use-gesture';
import { sameThing, type Selected, useSelection } from './use-selection';
import type { TimelineView } from './use-timeline-chart';

export type Open = { readonly kind: 'entry'; readonly key: string | null } | { readonly kind: 'menopause' };

/** What is selected, held, opened and said on one timeline. */
export function useTimelineState(root: RefObject<HTMLElement | null>) {
  const gesture = useGesture();
  const selection = useSelection(root);
  const [open, setOpen] = useState<Open | null>(null);
  /** Why a tool could do nothing. */
  const [reason, setReason] = useState<string | null>(null);
  const [target, setTarget] = useState<Target>('all');

  const select = (next: Selected): void => {
    if (!sameThing(next, selection.selected)) {
      gesture.forget();
      setReason(null);
    }
    selection.select(next);
  };
  return {
    ...selection,
    select,
    unselect: () => selection.select(null),
    gesture,
    open,
    setOpen,
    reason,
    setReason,
    target,
    setTarget,
  };
}

export type TimelineState = ReturnType<typeof useTimelineState>;

/** What the heading says, and what can be done with the selected entry now. */
export function useSelectedEntry(
  { selected, gesture, reason, setReason, unselect, moveTo }: TimelineState,
  { focused, run }: TimelineView,
  root: RefObject<HTMLElement | null>,
) {
  const lab = useLab();
  const text = TIMELINE_WORDS[useWords().depth];
  const playhead = useShown((state) => state.playheadAge);
  const actions = entryActions(lab);
  const listed = selected?.kind === 'entry' ? findEntry(focused, selected.key) : undefined;
  const refusal = gesture.refusal === null ? null : text.refused(gesture.refusal);
  const warning = refusal ?? reason;

  const saidOfSelected = (): string => {
    const { menopause, ageAtFinalPeriod } = focused.person;
    if (listed) return text.value('whole', listed.entry.from, listed.entry.to, run[1]);
    return selected?.kind === 'final-period'
      ? `${text.finalPeriod(menopause)} ${text.age(ageAtFinalPeriod)}`
      : text.course(courseFacts(focused));
  };
  const follow = (key: string | null, failed: string): void => {
    setReason(key === null ? failed : null);
    if (key !== null) moveTo(key);
  };
  const remove = (key: string): void => {
    const found = findEntry(focused, key);
    if (!found) return;
    const next = actions.remove(found.ref, text.entryName(found.entry));
    if (next !== null) {
      moveTo(next);
      return;
    }
    unselect();
    root.current?.querySelector<HTMLElement>('[data-add]')?.focus();
  };
  const splitAt = listed && splitAge(listed.entry, playhead);
  return {
    listed,
    refusal,
    message: warning ?? saidOfSelected(),
    warns: warning !== null,
    canSplit: splitAt !== undefined,
    splitLabel: text.split(text.age(nearestMoment(splitAt ?? playhead))),
    canCopy: listed !== undefined && canDuplicate(focused, listed.ref),
    split: () => listed && follow(actions.split(listed.ref), text.splitNowhere),
    copy: () => listed && follow(actions.duplicate(listed.ref), text.copyNowhere),
    remove,
  };
}
