import { useState } from 'react';
import type { Size } from '../../charts';
import { formatOne } from '../format';
import { useTheme } from '../lab-context';
import { Button } from '../shell/Button';
import type { BoneWords } from '../words/bone';
import { REST_SHARE, type BoneSides } from './bone-amounts';
import { boneFacts } from './facts';
import { saveBone } from './save-bone';
import styles from './BonePanel.module.css';

export interface BoneToolsProps {
  readonly sides: BoneSides;
  readonly split: number;
  readonly size: Size;
  readonly words: BoneWords;
}

const PERCENT = 100;
const REFERENCE = { share: formatOne(PERCENT * REST_SHARE.value), source: REST_SHARE.source };

/** The rule by which the picture is drawn, and the picture as a file. */
export function BoneTools({ sides, split, size, words }: BoneToolsProps) {
  const dark = useTheme().resolved === 'dark';
  const [ruleOpen, setRuleOpen] = useState(false);
  const save = (): void => {
    const [left, right] = [boneFacts(sides.left, false), boneFacts(sides.right, false)];
    void saveBone({
      sides,
      split,
      dark,
      size,
      labels: [words.atAge(left.age, left.name), words.atAge(right.age, right.name)],
      legend: words.savedLegend(words.marks(right.startAge)),
      lines: [words.sentence(right), words.caption, words.saveNote],
    });
  };
  return (
    <>
      <div className={styles.tools} data-print="hide">
        <button
          type="button"
          className={styles.disclosure}
          aria-expanded={ruleOpen}
          onClick={() => setRuleOpen(!ruleOpen)}
        >
          {words.ruleLabel}
        </button>
        <Button kind="link" onClick={save}>
          {words.save}
        </Button>
      </div>
      {ruleOpen && (
        <div className={styles.rule}>
          {words.rule(REFERENCE).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      )}
    </>
  );
}
