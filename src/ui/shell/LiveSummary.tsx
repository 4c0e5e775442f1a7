import { useEffect, useState } from 'react';
import { formatAge, formatOne } from '../format';
import { useHeadlineFacts } from '../headline/Headline';
import { useShown, useWords } from '../lab-context';

/** Rest before the one summary is spoken. */
const REST_MS = 700;

/** The only live region for results: one polite sentence once the hand has rested, nothing while it moves. */
export function LiveSummary() {
  const words = useWords();
  const facts = useHeadlineFacts();
  const dragging = useShown((state) => state.dragging);
  const [spoken, setSpoken] = useState('');
  const value = (percent: number, tScore: number): string =>
    facts?.measure === 't-score' ? formatOne(tScore) : `${formatOne(percent)} %`;
  const text = facts
    ? words.summary.atRest({
        site: facts.site,
        age: formatAge(facts.age),
        name: facts.focus.name,
        value: value(facts.focus.percent, facts.focus.tScore),
        baseline: facts.baseline
          ? `${facts.baseline.name} ${value(facts.baseline.percent, facts.baseline.tScore)}`
          : null,
      })
    : '';

  useEffect(() => {
    if (dragging) return undefined;
    const timer = setTimeout(() => {
      // A chart that is being walked speaks its own values, once.
      if (!document.activeElement?.hasAttribute('data-walk')) setSpoken(text);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [text, dragging]);

  return (
    <div role="status" aria-live="polite" className="visually-hidden" aria-label={words.headline.heading}>
      {spoken}
    </div>
  );
}
