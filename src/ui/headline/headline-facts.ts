import type { Measure, Scenario, ScenarioSet, Site } from '../../scenario';
import { compareAt, type Ensemble } from '../../simulation';
import { interpolate, valueAt, type LineBands, type Run } from '../../state';
import { percentColumn, rebasedPercent, tScoreColumn } from '../charts/lines';
import type { HeadlineFacts, HeadlineSide } from '../words';

/** Runs of the same scenario with human evidence only, to see how much rests on hypotheses. */
export type RunOf = (scenario: Scenario) => Run;

/** The facts behind the headline at an age; undefined while the focus has no run there. */
export function headlineFacts(
  set: ScenarioSet,
  runs: readonly Run[],
  site: Site,
  measure: Measure,
  age: number,
  bands: ReadonlyMap<number, LineBands> = new Map(),
): HeadlineFacts | undefined {
  const focus = runs[set.focus];
  const baseline = set.baseline === set.focus ? undefined : runs[set.baseline];
  const startAge = Math.max(...runs.map(({ scenario }) => scenario.person.age));
  const focusSide = sideOf(focus, site, age, startAge);
  if (!focus || !focusSide) return undefined;
  const baselineSide = sideOf(baseline, site, age, startAge);
  const [focusBands, baselineBands] = [bands.get(set.focus), bands.get(set.baseline)];
  const comparison =
    focusBands && baselineBands && baselineSide
      ? compareAt(ensembleOf(focusBands), ensembleOf(baselineBands), percentColumn(site), age)
      : undefined;
  return {
    site,
    measure,
    age,
    startAge,
    focus: { ...focusSide, ...bandOf(focusBands, site, measure, age) },
    ...(baselineSide ? { baseline: { ...baselineSide, ...bandOf(baselineBands, site, measure, age) } } : {}),
    ...(comparison ? { comparison } : {}),
  };
}

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

let last: { readonly asked: readonly unknown[]; readonly facts: HeadlineFacts | undefined } | null = null;

/** The same, once for all who ask about one moment: hundreds of draws are compared. */
export function rememberedFacts(...asked: Parameters<typeof headlineFacts>): HeadlineFacts | undefined {
  if (last?.asked.every((part, index) => part === asked[index]) && last.asked.length === asked.length)
    return last.facts;
  const facts = headlineFacts(...asked);
  last = { asked, facts };
  return facts;
}

const ensembleOf = ({ ages, draws, densities }: LineBands): Ensemble => ({ ages, draws, values: densities });

/** The 80 % band at an age. */
function bandOf(bands: LineBands | undefined, site: Site, measure: Measure, age: number): Pick<HeadlineSide, 'band'> {
  const column = measure === 'percent' ? percentColumn(site) : tScoreColumn(site);
  const band = bands?.bands[column]?.find(({ level }) => level === 80);
  if (!bands || !band) return {};
  const [low, high] = [interpolate(bands.ages, band.low, age), interpolate(bands.ages, band.high, age)];
  return Number.isFinite(low) && Number.isFinite(high) ? { band: [low, high] } : {};
}

function sideOf(run: Run | undefined, site: Site, age: number, startAge: number): HeadlineSide | undefined {
  const trajectory = run?.trajectory;
  if (!trajectory) return undefined;
  const percent = interpolate(trajectory.age, rebasedPercent(trajectory, percentColumn(site), startAge), age);
  if (!Number.isFinite(percent)) return undefined;
  const { name, therapies, levels, rates } = trajectory.scenario;
  return {
    name,
    percent,
    tScore: valueAt(trajectory, tScoreColumn(site), age),
    untreated: therapies.length + levels.length + rates.length === 0,
  };
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
