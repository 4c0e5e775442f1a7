import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Measure, Scenario, Site } from '../../scenario';
import { readWhy, type WhyAt } from '../../simulation';
import { type ExplainedPair, interpolate, type Run, valueAt } from '../../state';
import { percentColumn, rebasedPercent, tScoreColumn } from '../charts/lines';
import { shownDifference } from '../format';
import { focusedOf, useLab, useRested, useView } from '../lab-context';
import type { WhyFacts } from '../words/why';

/** What the panel can show: an explanation, or honestly why there is none. */
export type WhyView =
  | {
      readonly kind: 'explained';
      readonly facts: WhyFacts;
      readonly at: WhyAt;
      readonly lives: readonly Scenario[];
      readonly evidenceOnly: boolean;
      /** True while an answer for newer lines is on its way. */
      readonly following: boolean;
    }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'apart'; readonly age: number }
  | { readonly kind: 'failed'; readonly name: string }
  | { readonly kind: 'broken'; readonly detail: string };

/** The explanation of the headline's number, at its age; computed while something on the page uses this. */
export function useWhy(): WhyView {
  const lab = useLab();
  const set = useRested((state) => state.set);
  const runs = useRested((state) => state.runs);
  const age = useRested((state) => state.answerAge);
  const site = useView((state) => state.site);
  const measure = useView((state) => (state.depth === 'fundamentals' ? 'percent' : state.measure));
  const shown = useStore(lab.why.store, (state) => state.shown);
  const error = useStore(lab.why.store, (state) => state.error);
  useEffect(() => lab.why.watch(), [lab]);

  const failed = [set.focus, set.baseline].map((index) => runs[index]).find((run) => run?.failure);
  if (failed) return { kind: 'failed', name: failed.scenario.name };
  if (error !== null) return { kind: 'broken', detail: error };
  const baseline = set.baseline === set.focus ? undefined : set.scenarios[set.baseline];
  const ends = [focusedOf(set), ...(baseline ? [baseline] : [])];
  const first = Math.max(...set.scenarios.map(({ person }) => person.age));
  if (age < first || ends.some(({ person, years }) => age > person.age + years)) return { kind: 'apart', age };
  const facts = shown && factsOf(shown, age, site, measure, lab.run);
  if (!shown || !facts) return { kind: 'waiting' };
  const lives = shown.baseline ? [shown.focus, shown.baseline] : [shown.focus];
  return {
    kind: 'explained',
    ...facts,
    lives,
    evidenceOnly: lives.every(({ mechanisms }) => mechanisms.humanEvidenceOnly),
    following: shown.focus !== focusedOf(set) || shown.baseline !== (baseline ?? null),
  };
}

/** Undefined where the answer does not reach. */
function factsOf(
  { focus, baseline, answer }: ExplainedPair,
  age: number,
  site: Site,
  measure: Measure,
  runOf: (scenario: Scenario) => Run,
): { readonly facts: WhyFacts; readonly at: WhyAt } | undefined {
  const at = readWhy(answer, age, site, measure);
  const startAge = answer.ages[0] ?? Number.NaN;
  const drawn = (scenario: Scenario, when: number): number => {
    const { trajectory } = runOf(scenario);
    if (!trajectory) return Number.NaN;
    if (measure === 't-score') return valueAt(trajectory, tScoreColumn(site), when);
    return interpolate(trajectory.age, rebasedPercent(trajectory, percentColumn(site), startAge), when);
  };
  const [end, start] = [drawn(focus, age), baseline ? drawn(baseline, age) : drawn(focus, startAge)];
  const total = end - start;
  if (!Number.isFinite(total) || !Number.isFinite(at.total)) return undefined;
  const sum = at.groups.reduce((all, { value }) => all + value, 0);
  return {
    at,
    facts: {
      age,
      startAge,
      measure,
      baseline: baseline?.name ?? null,
      total,
      shown: measure === 'percent' ? shownDifference(end, start) : total,
      groups: at.groups,
      remainder: total - sum,
      hypothesis: at.hypothesis,
      runs: answer.runs,
      players: answer.all.players.length,
    },
  };
}
