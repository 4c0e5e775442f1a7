import type { Measure, ScenarioSet, Site } from '../../scenario';
import { compareAt, type Ensemble } from '../../simulation';
import { interpolate, valueAt, type LineBands, type Run } from '../../state';
import { percentColumn, rebasedPercent, tScoreColumn } from '../charts/lines';
import type { HeadlineFacts, HeadlineSide } from '../words';

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
  // Under a hand bands trail their lines: those of a former line tell nothing about this one.
  const bandsOf = (index: number): LineBands | undefined => {
    const found = bands.get(index);
    return found?.scenario === runs[index]?.scenario ? found : undefined;
  };
  const [focusBands, baselineBands] = [bandsOf(set.focus), bandsOf(set.baseline)];
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

/** What one side of the headline tells; undefined without a run, or outside its ages. */
export function sideOf(run: Run | undefined, site: Site, age: number, startAge: number): HeadlineSide | undefined {
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
