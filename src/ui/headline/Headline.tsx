import { useId, useRef } from 'react';
import { formatGain, formatOne } from '../format';
import { useLab, useShown, useView, useWords } from '../lab-context';
import { GradeBadge } from '../shell/GradeBadge';
import { styleOf } from '../charts/lines';
import { Swatch } from '../panel/Swatch';
import type { HeadlineFacts } from '../words';
import { headlineFacts } from './headline-facts';
import styles from './Headline.module.css';

/** From this many points on, a hypothesis is named beside the result. */
const NAMED_FROM = 0.1;

export function useHeadlineFacts(): HeadlineFacts | undefined {
  const lab = useLab();
  const set = useShown((state) => state.set);
  const runs = useShown((state) => state.runs);
  const age = useShown((state) => state.answerAge);
  const site = useView((state) => state.site);
  const measure = useView((state) => state.measure);
  const depth = useView((state) => state.depth);
  return headlineFacts(set, runs, site, depth === 'fundamentals' ? 'percent' : measure, age, lab.run);
}

/** The answer first: two large numbers and one sentence. */
export function Headline() {
  const words = useWords();
  const facts = useHeadlineFacts();
  const set = useShown((state) => state.set);
  const headingId = useId();
  const plain = words.depth === 'fundamentals';
  if (!facts) return <section className={styles.strip} aria-label={words.headline.heading} aria-busy />;
  const sentence = words.headline.sentence(facts);
  const chip = Math.abs(facts.hypothesisPoints) >= NAMED_FROM && (
    <GradeBadge grade="D" word={words.headline.hypothesisChip(formatGain(facts.hypothesisPoints))} framed />
  );

  if (plain) {
    return (
      <section className={styles.plain} aria-labelledby={headingId}>
        <h2 id={headingId} className="visually-hidden">
          {words.headline.heading}
        </h2>
        <p className={styles.large}>
          {sentence.strong} <span>{sentence.rest}</span>
        </p>
        <p className={styles.note}>
          {words.headline.note(facts)} {chip}
        </p>
      </section>
    );
  }
  return (
    <section className={styles.strip} aria-labelledby={headingId}>
      <h2 id={headingId} className="visually-hidden">
        {words.headline.heading}
      </h2>
      <Side facts={facts} side="focus" style={styleOf(set, set.focus)} />
      {facts.baseline && <Side facts={facts} side="baseline" style={0} />}
      <div className={styles.sentence}>
        <p className={styles.lead}>
          <b>{sentence.strong}</b>
          {sentence.rest}
        </p>
        <p className={styles.note}>{words.headline.note(facts)}</p>
        {chip}
      </div>
    </section>
  );
}

function Side({
  facts,
  side,
  style,
}: {
  readonly facts: HeadlineFacts;
  readonly side: 'focus' | 'baseline';
  readonly style: number;
}) {
  const words = useWords();
  const values = facts[side];
  const start = useDragStart(values?.percent);
  if (!values) return null;
  const percent = facts.measure === 'percent';
  return (
    <div className={styles.side}>
      <p className={styles.name}>
        <Swatch style={style} />
        <span>{values.name}</span>
      </p>
      <p className={styles.big}>
        {formatOne(percent ? values.percent : values.tScore)}
        {percent && <small> {words.headline.unit}</small>}
      </p>
      <p className={styles.under}>
        {side === 'focus' && start !== null && Math.abs(values.percent - start) >= 0.05 ? (
          <b>{words.headline.withThisDrag(formatGain(values.percent - start))}</b>
        ) : (
          words.headline.under(facts, side)
        )}
      </p>
    </div>
  );
}

/** The value when the hand took hold; null at rest. */
function useDragStart(value: number | undefined): number | null {
  const dragging = useShown((state) => state.dragging);
  const start = useRef<number | null>(null);
  const last = useRef<number | null>(null);
  if (!dragging) {
    start.current = null;
    last.current = value ?? null;
  } else start.current ??= last.current;
  return start.current;
}
