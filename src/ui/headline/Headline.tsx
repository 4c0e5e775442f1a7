import { lazy, Suspense, useId } from 'react';
import { formatAge, formatGain, formatOne, shownDifference } from '../format';
import { useBands, useRuns, useSettledSet, useShown, useView, useWords } from '../lab-context';
import { styleOf } from '../charts/lines';
import { Swatch } from '../panel/Swatch';
import type { HeadlineFacts, HeadlineSide } from '../words';
import { BandSelect } from './BandSelect';
import { headlineFacts, rememberedFacts } from './headline-facts';
import styles from './Headline.module.css';

const HypothesisChip = lazy(async () => ({ default: (await import('../second-load')).HypothesisChip }));

export function useHeadlineFacts(): HeadlineFacts | undefined {
  const set = useShown((state) => state.set);
  const runs = useShown((state) => state.runs);
  const dragging = useShown((state) => state.dragging);
  const age = useShown((state) => state.answerAge);
  const site = useView((state) => state.site);
  const measure = useView((state) => state.measure);
  const depth = useView((state) => state.depth);
  const bands = useBands(({ settled, live }) => (dragging ? live : settled));
  return rememberedFacts(set, runs, site, depth === 'fundamentals' ? 'percent' : measure, age, bands);
}

/** The same facts before the hand took hold; undefined at rest. */
function useFactsBeforeDrag(): HeadlineFacts | undefined {
  const set = useSettledSet();
  const runs = useRuns((state) => state.settled);
  const dragging = useShown((state) => state.dragging);
  const age = useShown((state) => state.answerAge);
  const site = useView((state) => state.site);
  const measure = useView((state) => state.measure);
  return dragging && runs.length === set.scenarios.length ? headlineFacts(set, runs, site, measure, age) : undefined;
}

/** The answer first: two large numbers and one sentence. */
export function Headline() {
  const words = useWords();
  const facts = useHeadlineFacts();
  const before = useFactsBeforeDrag();
  const set = useShown((state) => state.set);
  const headingId = useId();
  const plain = words.depth === 'fundamentals';
  if (!facts) return <section className={styles.strip} aria-label={words.headline.heading} aria-busy />;
  const sentence = words.headline.sentence(facts);

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
          {words.headline.note(facts)}{' '}
          <Suspense fallback={null}>
            <HypothesisChip />
          </Suspense>
        </p>
        <BandSelect />
      </section>
    );
  }
  return (
    <section className={styles.strip} aria-labelledby={headingId}>
      <h2 id={headingId} className="visually-hidden">
        {words.headline.heading}
      </h2>
      <Side facts={facts} side="focus" style={styleOf(set, set.focus)} before={before?.focus} />
      {facts.baseline && <Side facts={facts} side="baseline" style={0} />}
      <div className={styles.sentence}>
        <p className={styles.lead}>
          <b>{sentence.strong}</b>
          {sentence.rest}
        </p>
        <p className={styles.note} title={words.headline.note(facts)}>
          {words.headline.note(facts)}
        </p>
        <p className={styles.extras}>
          <BandSelect />
          <Suspense fallback={null}>
            <HypothesisChip />
          </Suspense>
        </p>
      </div>
    </section>
  );
}

interface SideProps {
  readonly facts: HeadlineFacts;
  readonly side: 'focus' | 'baseline';
  readonly style: number;
  /** The same side before the hand took hold. */
  readonly before?: HeadlineSide | undefined;
}

/** Gains carry their sign; a T-score is a place on a scale and does not. */
const written = ({ measure }: HeadlineFacts, { percent, tScore }: HeadlineSide): string =>
  measure === 'percent' ? formatGain(percent) : formatOne(tScore);

function Side({ facts, side, style, before }: SideProps) {
  const words = useWords();
  const values = facts[side];
  if (!values) return null;
  const percent = facts.measure === 'percent';
  const quantity = percent ? 'percent' : 'tScore';
  const moved = before === undefined ? 0 : shownDifference(values[quantity], before[quantity]);
  return (
    <div className={styles.side}>
      <p className={styles.name}>
        <Swatch style={style} />
        <span>{values.name}</span>
      </p>
      <p className={styles.big}>
        {written(facts, values)}
        {percent && <small> {words.headline.unit}</small>}
      </p>
      <div className={styles.beside}>
        <p className={styles.under}>
          {(values.band || moved !== 0) && (
            <span className={styles.age}>{words.headline.at(formatAge(facts.age))}</span>
          )}
          {moved === 0 ? words.headline.under(facts, side) : <b>{words.headline.withThisDrag(formatGain(moved))}</b>}
        </p>
        {side === 'focus' && facts.baseline && (
          <p className={styles.versus}>
            <Swatch style={0} width={20} />
            <span>{facts.baseline.name}</span>
            <b>
              {written(facts, facts.baseline)}
              {percent && ` ${words.headline.unit}`}
            </b>
          </p>
        )}
      </div>
    </div>
  );
}
