import { Table2 } from 'lucide-react';
import { useId, useState } from 'react';
import { cx } from '../cx';
import { formatAge } from '../format';
import { useWords } from '../lab-context';
import { isNothing, WHY_WORDS, type WhyWords } from '../words/why';
import { useWhy, type WhyView } from './use-why';
import { WhyBars } from './WhyBars';
import { HypothesisKey, WhyGrade } from './WhyGrade';
import { WhyTable } from './WhyTable';
import styles from './WhyPanel.module.css';

/** Why the headline's number is what it is: signed contributions that add up, how they are found and how firm they are. */
export function WhyPanel() {
  const { depth } = useWords();
  const words = WHY_WORDS[depth];
  const view = useWhy();
  const [asTable, setAsTable] = useState(false);
  const headingId = useId();
  const explained = view.kind === 'explained' ? view : undefined;
  return (
    <section
      className={cx(styles.panel, explained?.following && styles.following)}
      data-depth={depth}
      aria-labelledby={headingId}
      aria-busy={view.kind === 'waiting' || explained?.following === true}
    >
      <div className={styles.head}>
        <h2 id={headingId}>{headingOf(view, words)}</h2>
        {explained && (
          <button
            type="button"
            className={styles.toggle}
            aria-pressed={asTable}
            aria-label={words.table.toggle}
            title={words.table.toggle}
            onClick={() => setAsTable(!asTable)}
          >
            <Table2 size={15} aria-hidden />
          </button>
        )}
      </div>
      {explained ? <WhyGrade {...explained} /> : <div className={styles.subject} />}
      <p className={styles.sentence}>{sentenceOf(view, words)}</p>
      {asTable && explained ? (
        <WhyTable facts={explained.facts} at={explained.at} />
      ) : (
        <WhyBars explained={explained} />
      )}
      <div className={styles.foot}>
        <HypothesisKey explained={explained} />
        <p className={styles.sum}>
          <span className={styles.told}>{explained && words.sum(explained.facts)}</span>
          <span className={styles.catching}>{words.following}</span>
        </p>
        {explained && (
          <details className={styles.method}>
            <summary>{words.method.open}</summary>
            {words.method.paragraphs(explained.facts).map((text) => (
              <p key={text}>{text}</p>
            ))}
          </details>
        )}
      </div>
    </section>
  );
}

const headingOf = (view: WhyView, words: WhyWords): string =>
  view.kind === 'explained' && !isNothing(view.facts) ? words.heading(view.facts) : words.waitingHeading;

function sentenceOf(view: WhyView, words: WhyWords): string {
  if (view.kind === 'waiting') return '';
  if (view.kind === 'apart') return words.apart(formatAge(view.age));
  if (view.kind === 'failed') return words.failed(view.name);
  if (view.kind === 'broken') return words.broken(view.detail);
  const nothing = isNothing(view.facts) && view.facts.groups.every(({ value }) => value === 0);
  return nothing ? words.noDifference(formatAge(view.facts.age)) : words.sentence(view.facts);
}
