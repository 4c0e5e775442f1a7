import type { TimelineWords } from '../words/timeline';
import styles from './EntryDialog.module.css';
import { type EntryForm, hasDays, isOralProgesterone, isPatch } from './entry-form';
import { NumberInput } from './Fields';

export interface ScheduleFieldsProps {
  readonly form: EntryForm;
  readonly text: TimelineWords;
  readonly errorOf: (field: 'days' | 'ofEvery') => string | null;
  readonly onChange: (form: EntryForm) => void;
}

const WEARS = ['3.5', '7'] as const;

/** On which days, how long worn, with what: as far as the product has such a thing. */
export function ScheduleFields({ form, text, errorOf, onChange }: ScheduleFieldsProps) {
  const { dialog } = text;
  return (
    <>
      {hasDays(form) && (
        <fieldset className={styles.group}>
          <legend>{dialog.schedule}</legend>
          {([true, false] as const).map((everyDay) => (
            <label key={String(everyDay)} className={styles.choice}>
              <input
                type="radio"
                name="schedule"
                checked={form.everyDay === everyDay}
                onChange={() => onChange({ ...form, everyDay })}
              />
              {everyDay ? dialog.everyDay : dialog.someDays}
            </label>
          ))}
          {!form.everyDay && (
            <div className={styles.pair}>
              <NumberInput
                label={dialog.days}
                value={form.days}
                error={errorOf('days')}
                onChange={(days) => onChange({ ...form, days })}
              />
              <NumberInput
                label={dialog.ofEvery}
                value={form.ofEvery}
                error={errorOf('ofEvery')}
                onChange={(ofEvery) => onChange({ ...form, ofEvery })}
              />
            </div>
          )}
        </fieldset>
      )}
      {isPatch(form) && (
        <fieldset className={styles.group}>
          <legend>{dialog.wear}</legend>
          {WEARS.map((wearDays) => (
            <label key={wearDays} className={styles.choice}>
              <input
                type="radio"
                name="wear"
                checked={form.wearDays === wearDays}
                onChange={() => onChange({ ...form, wearDays })}
              />
              {dialog.wearDays[wearDays]}
            </label>
          ))}
        </fieldset>
      )}
      {isOralProgesterone(form) && (
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={form.withFood}
            onChange={(event) => onChange({ ...form, withFood: event.target.checked })}
          />
          {dialog.withFood}
        </label>
      )}
    </>
  );
}
