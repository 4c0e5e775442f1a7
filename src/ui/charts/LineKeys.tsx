import { cx } from '../cx';
import { useLab, useSettledSet, useView, useWords } from '../lab-context';
import { Swatch } from '../panel/Swatch';
import { styleOf } from './lines';
import styles from './LineKeys.module.css';

/** The names of the lines in one row that scrolls; a tap takes the focus. */
export function LineKeys() {
  const lab = useLab();
  const { scenarios } = useWords();
  const set = useSettledSet();
  const hidden = useView((state) => state.hidden);
  return (
    <ul className={styles.keys} aria-label={scenarios.chips}>
      {set.scenarios.map(({ name }, index) =>
        hidden.includes(index) && index !== set.focus ? null : (
          <li key={`${index}-${name}`}>
            <button
              type="button"
              className={cx(styles.key, index === set.focus && styles.focused)}
              aria-pressed={index === set.focus}
              onClick={() => lab.actions.focus(index)}
            >
              <Swatch style={styleOf(set, index)} width={22} />
              {name}
            </button>
          </li>
        ),
      )}
    </ul>
  );
}
