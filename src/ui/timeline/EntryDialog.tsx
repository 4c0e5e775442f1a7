import { useState } from 'react';
import { endAge, updateFocused, type EntryRef } from '../../scenario';
import { valueAt } from '../../state';
import { Dialog } from '../dialogs/Dialog';
import { useMediaQuery } from '../hooks/use-media-query';
import { COARSE } from './pointer';
import { focusedOf, useLab, useSettledSet, useWords } from '../lab-context';
import { Button } from '../shell/Button';
import { FACTORS, HORMONES } from '../slider/signals';
import { TIMELINE_WORDS } from '../words/timeline';
import { signalName } from '../words/timeline/intermediate';
import {
  applyForm,
  type EntryForm,
  formForWhat,
  type FormField,
  formOf,
  type FormProblem,
  newForm,
  readWhat,
} from './entry-form';
import { findEntry, keyOf } from './entries';
import { EntryTools } from './EntryTools';
import { EffectNote, EntryNotes } from './EntryNotes';
import { AgeInput, NumberInput } from './Fields';
import styles from './EntryDialog.module.css';
import { ScheduleFields } from './ScheduleFields';
import { UnitSelect } from './UnitSelect';
import { WhatSelect } from './WhatSelect';
import { DIALOG_WORDS } from '../words/dialogs';

export interface EntryDialogProps {
  /** Key of what is edited; null to add something. */
  readonly entryKey: string | null;
  /** Told what is to take the focus, or null. */
  readonly onClose: (key: string | null) => void;
}

/** All of one therapy, level or factor as fields. Refusals come from the one gate and stand beside the field they concern. */
export function EntryDialog({ entryKey, onClose }: EntryDialogProps) {
  const lab = useLab();
  const words = useWords();
  const text = TIMELINE_WORDS[words.depth];
  const { dialog } = text;
  const coarse = useMediaQuery(COARSE);
  const scenario = focusedOf(useSettledSet());
  const end = endAge(scenario);
  const listed = findEntry(scenario, entryKey);
  const ref: EntryRef | null = listed?.ref ?? null;
  const [form, setForm] = useState((): EntryForm =>
    listed ? formOf(listed.ref.list, listed.entry, end) : newForm(scenario, end),
  );
  const [shown, setShown] = useState<readonly FormProblem[]>([]);
  const result = applyForm(scenario, ref, form);
  const { list, id } = readWhat(form.what);

  const names = { ...words.sliders.rateNames, ...words.sliders.names };
  const nameOf = (signal: string): string => signalName({ signal: signal as never }, names);
  const change = (next: EntryForm): void => {
    setForm(next);
    setShown([]);
  };
  const apply = (): void => {
    if (!result.ok) {
      setShown(result.problems);
      return;
    }
    lab.actions.edit((set) => updateFocused(set, () => result.scenario));
    onClose(keyOf(result.ref));
  };
  const errorOf = (field: FormField): string | null => {
    const problem = shown.find((one) => one.field === field);
    if (problem === undefined) return null;
    if (problem.kind === 'refused') return `${text.refused(problem.issue)}.`;
    return dialog.error(
      problem.part === undefined ? dialog.notANumber : problem.part === 'years' ? dialog.wholeYears : dialog.monthRange,
    );
  };
  const elsewhere = shown.flatMap((one) =>
    one.kind === 'refused' && one.field === null ? [text.refused(one.issue)] : [],
  );
  const amountLabel = list === 'therapies' ? dialog.dose : dialog.value[list === 'levels' ? 'level' : 'factor'];

  return (
    <Dialog
      title={listed === undefined ? dialog.titleAdd : dialog.titleEdit[list]}
      wide
      onClose={() => onClose(entryKey)}
      footer={
        <>
          {listed && <EntryTools listed={listed} text={text} onDone={onClose} />}
          <Button onClick={() => onClose(entryKey)}>{DIALOG_WORDS.cancel}</Button>
          <Button kind="primary" onClick={apply}>
            {ref === null ? dialog.applyAdd : dialog.apply}
          </Button>
        </>
      }
    >
      <form
        className={styles.columns}
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <div className={styles.form}>
          <WhatSelect
            value={form.what}
            all={ref === null}
            text={text}
            signalName={nameOf}
            onChange={(what) =>
              change(
                formForWhat(form, what, lab.view.getState().age, (signal) =>
                  levelNow(lab.run(scenario), signal, lab.view.getState().age),
                ),
              )
            }
          />
          {form.unit !== 'device' && (
            <NumberInput
              label={amountLabel}
              value={form.amount}
              unit={
                <UnitSelect
                  what={id}
                  list={list}
                  unit={form.unit}
                  words={dialog}
                  onChange={(unit) => change({ ...form, unit })}
                />
              }
              error={errorOf('amount') ?? errorOf('unit')}
              first={ref !== null && !coarse}
              onChange={(amount) => change({ ...form, amount })}
            />
          )}
          {list === 'therapies' && text.showsSchedule && (
            <ScheduleFields form={form} text={text} errorOf={errorOf} onChange={change} />
          )}
          <div className={styles.pair}>
            <AgeInput
              label={dialog.from}
              value={form.from}
              words={dialog}
              error={errorOf('from')}
              onChange={(from) => change({ ...form, from })}
            />
            <AgeInput
              label={dialog.to}
              value={form.to}
              words={dialog}
              error={errorOf('to')}
              disabled={form.never}
              onChange={(to) => change({ ...form, to })}
            >
              <label className={styles.choice}>
                <input
                  type="checkbox"
                  checked={form.never}
                  onChange={(event) => change({ ...form, never: event.target.checked })}
                />
                {dialog.never}
              </label>
            </AgeInput>
          </div>
          {elsewhere.length > 0 && (
            <ul className={styles.errors} role="alert">
              {elsewhere.map((line) => (
                <li key={line}>{line}.</li>
              ))}
            </ul>
          )}
        </div>
        <div className={styles.notes}>
          <EffectNote before={scenario} after={result.ok ? result.scenario : null} />
          {result.ok && <EntryNotes scenario={result.scenario} target={result.ref} />}
        </div>
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}

const HELD_DIGITS = 3;

/** What the body and the therapies make of a signal now: a fair first value to hold. */
function levelNow(run: ReturnType<ReturnType<typeof useLab>['run']>, signal: string, age: number): number {
  if (FACTORS.some(({ id }) => id === signal) || signal.startsWith('osteo')) return 1;
  const column = HORMONES.find(({ id }) => id === signal)?.column ?? 'cortisol_tone';
  const value = run.trajectory ? valueAt(run.trajectory, column, age) : Number.NaN;
  return Number.isFinite(value) ? Number(value.toPrecision(HELD_DIGITS)) : 1;
}
