import { Info } from 'lucide-react';
import { focusedOf, useLab, useSettledSet, useView, useWords } from '../lab-context';
import { Button } from '../shell/Button';
import styles from './ActiveSettings.module.css';

/** What other depths have set and this one does not show; the scenario never changes with the depth. */
export function ActiveSettings() {
  const lab = useLab();
  const words = useWords();
  const { mechanisms, rates, parameters } = focusedOf(useSettledSet());
  const measure = useView((state) => state.measure);
  const more = useView((state) => state.moreSliders);
  const parts = [
    ...(mechanisms.humanEvidenceOnly ? [words.dialogs.settings.humanEvidenceOnly] : []),
    ...(measure === 't-score' ? [words.charts.tScore] : []),
    ...(more
      ? []
      : rates.map(({ signal, factor }) => words.charts.overrideBar(words.sliders.rateNames[signal], `${factor} ×`))),
    ...Object.keys(parameters ?? {}),
  ];
  if (parts.length === 0) return null;
  return (
    <div className={styles.note}>
      <Info size={16} aria-hidden />
      <p>
        {words.scenarios.settingsActive(parts)}{' '}
        <Button kind="link" onClick={() => lab.view.setState({ depth: 'intermediate' })}>
          {words.scenarios.showThem}
        </Button>
      </p>
    </div>
  );
}
