import { useId, useState } from 'react';
import type { Issue } from '../../scenario';
import { focusedOf, useLab, useSettledSet, useWords } from '../lab-context';
import { Button } from '../shell/Button';
import type { PersonField } from '../words';
import { Dialog } from './Dialog';
import {
  applyForm,
  formOf,
  PERSON_FIELDS,
  T_SCORE_FIELDS,
  type FormResult,
  type PersonForm,
  type Scope,
} from './person-form';
import { DIALOG_WORDS } from '../words/dialogs';
import styles from './Form.module.css';

const MENOPAUSES: readonly PersonForm['menopause'][] = ['natural', 'surgical', 'ovarian-insufficiency'];
const CYCLES: readonly PersonForm['cycle'][] = ['ovulatory', 'short-luteal', 'anovulatory'];

/** Who the lines are about. Refusals come from the one gate and stand beside the field they concern. */
export function PersonDialog({ onClose }: { readonly onClose: () => void }) {
  const lab = useLab();
  const words = useWords();
  const text = DIALOG_WORDS.person;
  const set = useSettledSet();
  const focused = focusedOf(set);
  const [before] = useState(() => formOf(focused));
  const [form, setForm] = useState(before);
  const [scope, setScope] = useState<Scope>('all');
  const [result, setResult] = useState<FormResult | null>(null);
  const formId = useId();
  const refusal = result?.ok === false ? result : null;

  const apply = (): void => {
    const next = applyForm(set, set.focus, before, form, scope, text.notANumber);
    setResult(next);
    if (!next.ok) return;
    lab.actions.edit(() => next.set);
    onClose();
  };
  const setNumber = (field: PersonField, value: string): void =>
    setForm({ ...form, numbers: { ...form.numbers, [field]: value } });
  const numberField = (field: PersonField) => (
    <NumberRow
      key={field}
      label={text.fields[field]}
      unit={text.units[field]}
      value={form.numbers[field]}
      issue={refusal?.fields[field]}
      errorText={text.error}
      help={text.fieldHelp[field]}
      onChange={(value) => setNumber(field, value)}
    />
  );

  return (
    <Dialog
      title={words.person.title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{DIALOG_WORDS.cancel}</Button>
          <Button kind="primary" onClick={apply}>
            {text.apply}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <div className={styles.grid}>
          {PERSON_FIELDS.map(numberField)}
          <ChoiceRow
            label={text.menopause}
            options={MENOPAUSES.map((value) => [value, words.person.menopause[value]])}
            value={form.menopause}
            onChange={(menopause) => setForm({ ...form, menopause })}
          />
          <ChoiceRow
            label={text.cycle}
            options={CYCLES.map((value) => [value, words.person.cycle[value]])}
            value={form.cycle}
            onChange={(cycle) => setForm({ ...form, cycle })}
          />
        </div>
        <fieldset className={styles.group}>
          <legend>{text.tScores}</legend>
          <p className={styles.help}>{text.tScoreHelp}</p>
          <div className={styles.grid}>{T_SCORE_FIELDS.map(numberField)}</div>
        </fieldset>
        <fieldset className={styles.group}>
          <legend>{text.scope}</legend>
          {(['all', 'one'] as const).map((value) => (
            <label key={value} className={styles.choice}>
              <input type="radio" name="scope" checked={scope === value} onChange={() => setScope(value)} />
              {value === 'all' ? text.everyone : text.onlyThis(focused.name)}
            </label>
          ))}
        </fieldset>
        {refusal && refusal.others.length > 0 && (
          <ul className={`${styles.error ?? ''} ${styles.errors ?? ''}`} role="alert">
            {refusal.others.map(({ path, expected, found }) => (
              <li key={path}>{text.elsewhere(path, expected, found)}</li>
            ))}
          </ul>
        )}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}

interface NumberRowProps {
  readonly label: string;
  readonly unit: string;
  readonly value: string;
  readonly issue: Issue | undefined;
  readonly errorText: (expected: string, found: string) => string;
  /** What the number does, where its name does not say it. */
  readonly help: string | undefined;
  readonly onChange: (value: string) => void;
}

function NumberRow({ label, unit, value, issue, errorText, help, onChange }: NumberRowProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <span className={styles.withUnit}>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={value}
          aria-invalid={issue !== undefined}
          aria-describedby={[issue && `${id}-error`, help && `${id}-help`].filter(Boolean).join(' ') || undefined}
          onChange={(event) => onChange(event.target.value)}
        />
        {unit}
      </span>
      {help && (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
      {issue && (
        <p id={`${id}-error`} role="alert" className={styles.error}>
          {errorText(issue.expected, issue.found)}
        </p>
      )}
    </div>
  );
}

interface ChoiceRowProps<Value extends string> {
  readonly label: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

function ChoiceRow<Value extends string>({ label, options, value, onChange }: ChoiceRowProps<Value>) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find(([candidate]) => candidate === event.target.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([candidate, text]) => (
          <option key={candidate} value={candidate}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
