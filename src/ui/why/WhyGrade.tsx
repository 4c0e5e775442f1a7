import { useId, useState } from 'react';
import type { Scenario } from '../../scenario';
import { gradeOf, type WhyAt } from '../../simulation';
import { formatNumber } from '../../charts';
import { formatGain } from '../format';
import { useWords } from '../lab-context';
import { GradeBadge } from '../shell/GradeBadge';
import { inPoints, isNothing, WHY_WORDS, type WhyFacts } from '../words/why';
import styles from './WhyPanel.module.css';

/** From this many points on a hypothesis is named. */
const NAMED_FROM = 0.1;
/** Shorter hatched parts cannot be seen. */
const HATCHED_FROM = 1e-3;

export interface WhyGradeProps {
  readonly facts: WhyFacts;
  readonly at: WhyAt;
  readonly lives: readonly Scenario[];
}

/** What is compared, and how firmly the result is known; the rule behind the letter opens below it. */
export function WhyGrade({ facts, at, lives }: WhyGradeProps) {
  const { shell, depth } = useWords();
  const words = WHY_WORDS[depth];
  const [open, setOpen] = useState(false);
  const ruleId = useId();
  const result = isNothing(facts) ? undefined : gradeOf(at, lives);
  const against = words.against(facts.baseline);
  return (
    <div>
      <div className={styles.subject}>
        <span title={against}>{against}</span>
        {result && (
          <button
            type="button"
            className={styles.chip}
            aria-expanded={open}
            aria-controls={open ? ruleId : undefined}
            aria-label={words.grade.open(`${result.grade}, ${shell.grades[result.grade]}`)}
            onClick={() => setOpen(!open)}
          >
            <GradeBadge grade={result.grade} word={shell.grades[result.grade]} framed />
          </button>
        )}
      </div>
      {open && result && (
        <div id={ruleId} className={styles.rule}>
          <p>{words.grade.rule}</p>
          <ul>
            {result.carrying.map((link) => (
              <li key={`${link.group}-${String(link.isHypothesis)}`}>
                {words.grade.link({
                  name: link.isHypothesis
                    ? `${words.groups[link.group]}, ${words.grade.hypotheses}`
                    : words.groups[link.group],
                  because: link.because,
                  grade: link.grade,
                  share: formatNumber(shareOf(link.size, at), { decimals: 0 }),
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** How much rests on hypotheses, and what the hatched parts of bars are; its place is kept where there are none. */
export function HypothesisKey({ explained }: { readonly explained: Omit<WhyGradeProps, 'lives'> | undefined }) {
  const { depth } = useWords();
  const words = WHY_WORDS[depth];
  const facts = explained?.facts;
  const isNamed = facts && Math.abs(inPoints(facts.hypothesis, facts.measure)) >= NAMED_FROM;
  const isHatched = explained?.at.groups.some(({ hypothesis }) => Math.abs(hypothesis) > HATCHED_FROM);
  return (
    <p className={styles.key}>
      {isHatched && <i aria-hidden />}
      {isNamed ? (
        <GradeBadge
          grade="D"
          word={words.grade.chip(
            facts.measure === 'percent' ? formatGain(facts.hypothesis) : words.value(facts.hypothesis, facts),
          )}
          framed
        />
      ) : (
        isHatched && words.hypothesisKey
      )}
    </p>
  );
}

/** Percent of all that is moved. */
function shareOf(size: number, { groups }: WhyAt): number {
  const parts = groups.flatMap(({ value, hypothesis }) => {
    const resting = Number.isFinite(hypothesis) ? hypothesis : 0;
    return [Math.abs(value - resting), Math.abs(resting)];
  });
  return (100 * size) / parts.reduce((sum, part) => sum + part, 0);
}
