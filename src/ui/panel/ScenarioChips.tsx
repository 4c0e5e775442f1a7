import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { MOST_LINES } from '../../state';
import { styleOf } from '../charts/lines';
import { cx } from '../cx';
import { RenameDialog } from '../dialogs/RenameDialog';
import { useLab, useSettledSet, useView, useWords } from '../lab-context';
import { Menu } from '../shell/Menu';
import { Swatch } from './Swatch';
import styles from './ScenarioChips.module.css';

/** The lines on the charts: focus, hide, rename, make baseline, remove. */
export function ScenarioChips() {
  const lab = useLab();
  const { scenarios: words } = useWords();
  const set = useSettledSet();
  const hidden = useView((state) => state.hidden);
  const [renaming, setRenaming] = useState<number | null>(null);
  const point = (index: number | null): void => lab.view.setState({ hoverScenario: index });

  return (
    <section aria-labelledby="scenarios-heading">
      <div className={styles.heading}>
        <h2 id="scenarios-heading">{words.chips}</h2>
        <p>{words.count(set.scenarios.length, MOST_LINES)}</p>
      </div>
      <ul className={styles.chips} onPointerLeave={() => point(null)}>
        {set.scenarios.map(({ name }, index) => {
          const focused = index === set.focus;
          const isHidden = hidden.includes(index) && !focused;
          return (
            <li
              key={`${index}-${name}`}
              className={cx(styles.chip, focused && styles.focused, isHidden && styles.hidden)}
              onPointerEnter={() => point(index)}
              onFocus={() => point(index)}
              onBlur={() => point(null)}
            >
              <button
                type="button"
                className={styles.name}
                aria-pressed={focused}
                aria-label={words.focusOn(name)}
                onClick={() => lab.actions.focus(index)}
              >
                <Swatch style={styleOf(set, index)} />
                <span>{name}</span>
              </button>
              {index === set.baseline && <em>{words.baselineMark}</em>}
              {!focused && (
                <button
                  type="button"
                  className={styles.eye}
                  aria-pressed={isHidden}
                  aria-label={`${words.hide} ${name}`}
                  title={isHidden ? words.show : words.hide}
                  onClick={() => lab.actions.toggleHidden(index)}
                >
                  {isHidden ? <EyeOff size={15} aria-hidden /> : <Eye size={15} aria-hidden />}
                </button>
              )}
              <Menu
                label={words.menu(name)}
                items={[
                  { label: words.rename, run: () => setRenaming(index) },
                  ...(index === set.baseline
                    ? []
                    : [{ label: words.makeBaseline, run: () => lab.actions.makeBaseline(index) }]),
                  ...(set.scenarios.length === 1
                    ? []
                    : [{ label: words.remove, run: () => lab.actions.remove(index) }]),
                ]}
              />
            </li>
          );
        })}
      </ul>
      {renaming !== null && (
        <RenameDialog
          name={set.scenarios[renaming]?.name ?? ''}
          onRename={(name) => lab.actions.rename(renaming, name)}
          onClose={() => setRenaming(null)}
        />
      )}
    </section>
  );
}
