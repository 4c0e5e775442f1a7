import type { Scenario, ScenarioSet, Site } from '../../scenario';
import type { Run } from '../../state';
import { sideOf } from './headline-facts';

/** Runs of the same scenario with human evidence only, to see how much rests on hypotheses. */
export type RunOf = (scenario: Scenario) => Run;

/**
 * Part of the difference between focus and baseline that rests on hypotheses alone, percentage points; without a baseline,
 * part of the change. Each scenario is run a second time for it.
 */
export function hypothesisPoints(
  set: ScenarioSet,
  runs: readonly Run[],
  site: Site,
  age: number,
  runOf: RunOf,
): number {
  const startAge = Math.max(...runs.map(({ scenario }) => scenario.person.age));
  const share = (index: number): number => hypothesisShare(runs[index], site, age, startAge, runOf);
  return share(set.focus) - (set.baseline === set.focus ? 0 : share(set.baseline));
}

/** Points by which a run differs from the same run on human evidence only. */
function hypothesisShare(run: Run | undefined, site: Site, age: number, startAge: number, runOf: RunOf): number {
  const side = sideOf(run, site, age, startAge);
  if (!run || !side || run.scenario.mechanisms.humanEvidenceOnly) return 0;
  const strict = sideOf(runOf(evidenceOnly(run.scenario)), site, age, startAge);
  return strict ? side.percent - strict.percent : 0;
}

const strictTwin = new WeakMap<Scenario, Scenario>();

/** One twin per scenario, so that its run is found again. */
function evidenceOnly(scenario: Scenario): Scenario {
  const known = strictTwin.get(scenario);
  if (known) return known;
  const twin: Scenario = { ...scenario, mechanisms: { ...scenario.mechanisms, humanEvidenceOnly: true } };
  strictTwin.set(scenario, twin);
  return twin;
}
