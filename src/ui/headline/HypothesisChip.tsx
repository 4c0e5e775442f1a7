import { useMemo } from 'react';
import { formatGain } from '../format';
import { useLab, useRested, useView, useWords } from '../lab-context';
import { GradeBadge } from '../shell/GradeBadge';
import { hypothesisPoints } from './hypothesis-points';

/** From this many points on, a hypothesis is named beside the result. */
const NAMED_FROM = 0.1;

/** Says how much rests on hypotheses, of lines that have come to rest: it takes a second run of each. */
export function HypothesisChip() {
  const lab = useLab();
  const words = useWords();
  const set = useRested((state) => state.set);
  const runs = useRested((state) => state.runs);
  const age = useRested((state) => state.answerAge);
  const site = useView((state) => state.site);
  const points = useMemo(() => hypothesisPoints(set, runs, site, age, lab.run), [set, runs, site, age, lab]);
  if (Math.abs(points) < NAMED_FROM) return null;
  return <GradeBadge grade="D" word={words.headline.hypothesisChip(formatGain(points))} framed />;
}
