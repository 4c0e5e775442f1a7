import { Info } from 'lucide-react';
import { focusedOf, useLab, useSettledSet, useView, useWords } from '../lab-context';
import { Button } from '../shell/Button';
import { hiddenSettings } from './active-settings';
import styles from './ActiveSettings.module.css';

/** What deeper depths have set and this one does not show; the scenario never changes with the depth. */
export function ActiveSettings() {
  const lab = useLab();
  const words = useWords();
  const scenario = focusedOf(useSettledSet());
  const moreSliders = useView((state) => state.moreSliders);
  const { parts, shownAt } = hiddenSettings(scenario, moreSliders, words);
  if (parts.length === 0) return null;

  const show = (): void => {
    lab.view.setState({ depth: shownAt });
    // The button goes away with the depth; the focus goes to what names the depth and leads back.
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>('[data-depth] :checked, select[data-depth]')?.focus(),
    );
  };
  return (
    <div className={styles.note} role="note">
      <Info size={16} aria-hidden />
      <p>
        {words.scenarios.settingsActive(parts.length)} <b>{parts.join(', ')}</b>.{' '}
        <Button kind="link" onClick={show}>
          {words.scenarios.showThem}
        </Button>
      </p>
    </div>
  );
}
