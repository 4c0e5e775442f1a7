import { useState } from 'react';
import { formatAge } from '../format';
import { useMediaQuery, WIDE } from '../hooks/use-media-query';
import { useView, useWords } from '../lab-context';
import { Button } from '../shell/Button';
import { GradeBadge } from '../shell/GradeBadge';
import { MECHANISM_WORDS } from '../words/mechanism';
import { MechanismDialog } from './MechanismDialog';
import { MechanismView } from './MechanismView';
import { useChoice } from './use-choice';
import { useMechanism } from './use-mechanism';
import styles from './Mechanism.module.css';

/** Inner width of the right column, pixels. */
const COLUMN = 280;

/** How hormones reach bone in the focused scenario at the cursor, with what each link carries now. */
export function MechanismPanel() {
  const depth = useView((state) => state.depth);
  const words = MECHANISM_WORDS[depth];
  const { shell } = useWords();
  const shown = useMechanism();
  const [chosen, choose] = useChoice();
  const [listed, setListed] = useState(false);
  const [enlarged, setEnlarged] = useState(false);
  const [ruleOpen, setRuleOpen] = useState(false);
  // From here on it stands in a column of its own color.
  const ground = useMediaQuery(WIDE) && depth !== 'fundamentals' ? 'panel' : 'background';
  const { reading, age, isAfterSetting } = shown;
  const heading = words.heading(formatAge(age));
  return (
    <section className={styles.panel} aria-label={heading} data-print="flow">
      <div className={styles.head}>
        <h2>{heading}</h2>
        {reading !== null && reading.weakest !== null && (
          <button
            type="button"
            className={styles.weakest}
            aria-expanded={ruleOpen}
            title={words.weakestRule}
            onClick={() => setRuleOpen(!ruleOpen)}
          >
            {words.weakest} <GradeBadge grade={reading.weakest} word="" framed />
            <span className="visually-hidden">{shell.grades[reading.weakest]}</span>
          </button>
        )}
      </div>
      {ruleOpen && <p className={styles.rule}>{words.weakestRule}</p>}
      {reading === null ? (
        <p className={styles.empty}>{words.unavailable}</p>
      ) : (
        <>
          <MechanismView
            {...shown}
            {...{ reading, words, chosen, listed, ground }}
            onChoose={choose}
            initialWidth={COLUMN}
          />
          <div className={styles.tools} data-print="hide">
            <Button kind="link" onClick={() => setEnlarged(true)}>
              {words.enlarge}
            </Button>
            <Button kind="link" onClick={() => setListed(!listed)}>
              {listed ? words.picture : words.list}
            </Button>
            {isAfterSetting && <small>{words.afterSetting}</small>}
          </div>
          {enlarged && <MechanismDialog onClose={() => setEnlarged(false)} />}
        </>
      )}
    </section>
  );
}
