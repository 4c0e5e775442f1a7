import { useState } from 'react';
import { checkScenario, type MenopauseKind, RANGES, rangeText, type Scenario, type Target } from '../../scenario';
import { Dialog } from '../dialogs/Dialog';
import { focusedOf, useLab, useSettledSet, useWords } from '../lab-context';
import { Button } from '../shell/Button';
import { TIMELINE_WORDS } from '../words/timeline';
import { ageText, readAge } from './age-fields';
import styles from './EntryDialog.module.css';
import { AgeInput } from './Fields';
import { DIALOG_WORDS } from '../words/dialogs';

const KINDS: readonly MenopauseKind[] = ['natural', 'surgical', 'ovarian-insufficiency'];

export interface MenopauseDialogProps {
  readonly target: Target;
  readonly onClose: () => void;
}

/** When and how the cycles end: of the woman of all lines, or of one. */
export function MenopauseDialog({ target, onClose }: MenopauseDialogProps) {
  const lab = useLab();
  const words = useWords();
  const { menopause: text, dialog, refused, sameWoman, onlyThis } = TIMELINE_WORDS[words.depth];
  const set = useSettledSet();
  const { person } = focusedOf(set);
  const [age, setAge] = useState(() => ageText(person.ageAtFinalPeriod));
  const [kind, setKind] = useState(person.menopause);
  const [all, setAll] = useState(target === 'all');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [wrongAge, setWrongAge] = useState<string | null>(null);

  const apply = (): void => {
    const read = readAge(age, person.ageAtFinalPeriod);
    const { low, high } = RANGES.ageAtFinalPeriod;
    if (!read.ok || read.age < low || read.age > high) {
      setWrongAge(dialog.error(rangeText(RANGES.ageAtFinalPeriod)));
      return;
    }
    const patched = (scenario: Scenario): Scenario => ({
      ...scenario,
      person: { ...scenario.person, menopause: kind, ageAtFinalPeriod: read.age },
    });
    const scenarios = set.scenarios.map((scenario, index) =>
      all || index === set.focus ? patched(scenario) : scenario,
    );
    const found = scenarios.flatMap((scenario) =>
      checkScenario(scenario).map((issue) => text.refused(scenario.name, refused(issue))),
    );
    setProblems(found);
    if (found.length > 0) return;
    lab.actions.edit((current) => ({ ...current, scenarios }));
    onClose();
  };

  return (
    <Dialog
      title={text.title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{DIALOG_WORDS.cancel}</Button>
          <Button kind="primary" onClick={apply}>
            {dialog.apply}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <AgeInput
          label={text.age}
          value={age}
          words={dialog}
          error={wrongAge}
          first
          onChange={(next) => {
            setAge(next);
            setWrongAge(null);
          }}
        />
        <fieldset className={styles.group}>
          <legend>{text.kind}</legend>
          {KINDS.map((value) => (
            <label key={value} className={styles.choice}>
              <input type="radio" name="kind" checked={kind === value} onChange={() => setKind(value)} />
              {words.person.menopause[value]}
            </label>
          ))}
        </fieldset>
        {set.scenarios.length > 1 && (
          <fieldset className={styles.group}>
            <legend>{text.scope}</legend>
            {([true, false] as const).map((value) => (
              <label key={String(value)} className={styles.choice}>
                <input type="radio" name="scope" checked={all === value} onChange={() => setAll(value)} />
                {value ? sameWoman : onlyThis}
              </label>
            ))}
          </fieldset>
        )}
        {problems.length > 0 && (
          <ul className={styles.errors} role="alert">
            {problems.map((line) => (
              <li key={line}>{line}.</li>
            ))}
          </ul>
        )}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
