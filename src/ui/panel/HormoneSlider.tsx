import { levelAt } from '../../scenario';
import { valueAt } from '../../state';
import { focusedOf, useDocument, useLab, useShown, useView, useWords } from '../lab-context';
import { GradeBadge } from '../shell/GradeBadge';
import { SignalSlider } from '../slider/SignalSlider';
import { sliderText } from '../slider/slider-text';
import type { HormoneSignal } from '../slider/signals';
import { useComputedLevel } from './use-computed-level';
import styles from './Sliders.module.css';

/** The focused scenario's level at the playhead; moving it holds the level from there to the end of the run. */
export function HormoneSlider({ signal }: { readonly signal: HormoneSignal }) {
  const lab = useLab();
  const words = useWords();
  const { sliders } = words;
  const age = useView((state) => state.age);
  const before = useView(({ drag }) => (drag?.signal === signal.id ? drag.before : undefined));
  // Narrow selections: while one thumb is held, only its own slider is rendered for each frame.
  const override = useDocument((state) => levelAt(focusedOf(state.draft ?? state.history.present), signal.id, age));
  const evidenceOnly = useDocument((state) => focusedOf(state.history.present).mechanisms.humanEvidenceOnly);
  const reached = useShown(({ runs, set }) => {
    const trajectory = runs[set.focus]?.trajectory;
    return trajectory ? valueAt(trajectory, signal.column, age) : NaN;
  });
  const value = override?.value ?? reached;
  const computed = useComputedLevel(signal, age);
  const handle = { kind: 'level', signal: signal.id } as const;
  const text = sliderText(signal, words);
  const levelWord = text.levelWord(value);
  const explanation = sliders.explanations[signal.id];
  const badge = signal.hypothesis && (
    <GradeBadge
      grade={signal.hypothesis}
      word={evidenceOnly ? sliders.offByEvidence : sliders.hypothesis}
      title={evidenceOnly ? sliders.hypothesisOff : sliders.hypothesisHelp}
      framed
    />
  );

  return (
    <>
      <SignalSlider
        signal={signal}
        text={text}
        value={Number.isFinite(value) ? value : signal.track[0]}
        before={before}
        computed={computed}
        span={override}
        aside={levelWord && <span className={styles.levelWord}>{levelWord}</span>}
        badge={explanation === '' && badge}
        extra={signal.id === 'progesterone' ? sliders.notDownstream : undefined}
        onDrag={(next) => lab.actions.drag(handle, next, value)}
        onRelease={() => lab.actions.release()}
        onPause={() => lab.actions.releaseSoon()}
        onType={(next) => lab.actions.type(handle, next)}
        onReset={() => lab.actions.reset(handle)}
      />
      {explanation !== '' && (
        <p className={styles.explanation}>
          {explanation} {badge}
        </p>
      )}
    </>
  );
}
