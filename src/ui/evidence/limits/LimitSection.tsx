import { CONTEXT_OF_USE, KNOWN_TENSIONS, type ModelLimit, NOT_FOR, NOT_MODELED } from '../../../evidence';
import type { Grade } from '../../../provenance';
import { useWords } from '../../lab-context';
import { GradeBadge } from '../../shell/GradeBadge';
import { useEvidence } from '../evidence-context';
import { RowRefs } from '../parts/RowRefs';
import { SectionHead } from '../parts/SectionHead';
import pageStyles from '../parts/Page.module.css';
import styles from './LimitSection.module.css';

const GRADES: readonly Grade[] = ['A', 'B', 'C', 'D'];

/** What the model can be asked, and where it stops. */
export function LimitSection() {
  const { limits: text } = useEvidence().words;
  const { shell } = useWords();
  return (
    <div className={pageStyles.page}>
      <SectionHead heading={text.heading} lead={text.lead} />
      <section aria-labelledby="limits-context" className={styles.context}>
        <h3 id="limits-context" className="visually-hidden">
          {text.context}
        </h3>
        <dl>
          {(['question', 'audience', 'influence'] as const).map((name) => (
            <div key={name}>
              <dt>{text[name]}</dt>
              <dd>{CONTEXT_OF_USE[name]}</dd>
            </div>
          ))}
        </dl>
      </section>
      <div className={styles.columns}>
        <LimitList id="not-for" heading={text.notFor} limits={NOT_FOR} />
        <LimitList id="not-modeled" heading={text.notModeled} limits={NOT_MODELED} />
      </div>
      <LimitList id="tensions" heading={text.tensions} note={text.tensionsNote} limits={KNOWN_TENSIONS} wide />
      <section aria-labelledby="limits-grades">
        <h3 id="limits-grades" className={pageStyles.group}>
          {text.gradesHeading}
        </h3>
        <ul className={styles.grades}>
          {GRADES.map((grade) => (
            <li key={grade}>
              <GradeBadge grade={grade} word={shell.grades[grade]} framed />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

interface LimitListProps {
  readonly id: string;
  readonly heading: string;
  readonly note?: string;
  readonly limits: readonly ModelLimit[];
  readonly wide?: boolean;
}

function LimitList({ id, heading, note, limits, wide = false }: LimitListProps) {
  const { words } = useEvidence();
  return (
    <section aria-labelledby={`limits-${id}`}>
      <h3 id={`limits-${id}`} className={pageStyles.group}>
        {heading}
      </h3>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      <ul className={wide ? styles.wide : undefined}>
        {limits.map((limit) => (
          <li key={limit.id} className={styles.limit}>
            <div>
              <h4>{limit.title}</h4>
              <p>{limit.text}</p>
              {limit.source !== undefined && <p className={styles.source}>{limit.source}</p>}
            </div>
            {limit.rows !== undefined && <RowRefs ids={limit.rows} label={words.claims.rows} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
