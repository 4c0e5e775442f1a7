import { rateFactorAt } from '../../scenario';
import { valueAt } from '../../state';
import { formatRatio } from '../format';
import { focusedOf, useDocument, useLab, useShown, useView, useWords } from '../lab-context';
import { SignalSlider } from '../slider/SignalSlider';
import { sliderText } from '../slider/slider-text';
import type { FactorSignal } from '../slider/signals';
import styles from './Sliders.module.css';

/** Production as the body makes it. */
const OWN = 1;

/** The thumb sets production, as a factor of what the body makes; the square mark is the level that results. */
export function FactorSlider({ signal }: { readonly signal: FactorSignal }) {
  const lab = useLab();
  const words = useWords();
  const { sliders } = words;
  const age = useView((state) => state.age);
  const before = useView(({ drag }) => (drag?.signal === signal.id ? drag.before : undefined));
  const factor = useDocument((state) => rateFactorAt(focusedOf(state.draft ?? state.history.present), signal.id, age));
  const covering = useDocument((state) =>
    focusedOf(state.draft ?? state.history.present).rates.find(
      (rate) => rate.signal === signal.id && rate.from <= age && (rate.to === undefined || age < rate.to),
    ),
  );
  const level = useShown(({ runs, set }) => {
    const trajectory = runs[set.focus]?.trajectory;
    return trajectory && valueAt(trajectory, signal.column, age);
  });
  const handle = { kind: 'factor', signal: signal.id } as const;
  const text = sliderText(signal, words);
  const levelWord = text.levelWord(factor);
  const explanation = sliders.explanations[signal.id];

  return (
    <>
      <SignalSlider
        signal={signal}
        text={text}
        value={factor}
        before={before}
        computed={OWN}
        // Where a word stands for the number, the resulting level would be one thing too many.
        levelNow={levelWord === '' ? level : undefined}
        span={covering && { ...covering, value: factor }}
        aside={
          levelWord !== '' ? (
            <span className={styles.levelWord}>{levelWord}</span>
          ) : (
            level !== undefined && (
              <span className={styles.levelNow}>
                <i aria-hidden />
                {sliders.levelNow(formatRatio(level))}
              </span>
            )
          )
        }
        onDrag={(next) => lab.actions.drag(handle, next, factor)}
        onRelease={() => lab.actions.release()}
        onPause={() => lab.actions.releaseSoon()}
        onType={(next) => lab.actions.type(handle, next)}
        onReset={() => lab.actions.reset(handle)}
      />
      {explanation !== '' && <p className={styles.explanation}>{explanation}</p>}
    </>
  );
}
