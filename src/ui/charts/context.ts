import type { ScenarioSet } from '../../scenario';
import { endAge } from '../../scenario';
import type { Run } from '../../state';
import type { ChartContext } from './definition';
import { NO_BANDS } from './definition';
import { ageDomain, allLines, commonStart, type Line } from './lines';

export interface ContextParts extends Partial<Pick<ChartContext, 'hovered' | 'bands'>> {
  readonly set: ScenarioSet;
  readonly runs: readonly Run[];
  readonly hidden: readonly number[];
  readonly zoom?: ChartContext['xDomain'] | null;
}

/** A zoom narrower than this shows nothing that the run resolves, years. */
export const NARROWEST_ZOOM = 2;

/** What all charts draw from; without any run the axes of the runs to come. */
export function chartContext({
  set,
  runs,
  hidden,
  zoom = null,
  hovered = null,
  bands = NO_BANDS,
}: ContextParts): ChartContext {
  const all = runs.length === set.scenarios.length ? allLines(set, runs) : [];
  const lines = all.filter(({ index, isFocus }) => isFocus || !hidden.includes(index));
  const baseline = all.find(({ isBaseline }) => isBaseline);
  const full = lines.length > 0 ? ageDomain(lines) : expectedAges(set);
  const startAge = lines.length > 0 ? commonStart(lines) : Math.max(...set.scenarios.map(({ person }) => person.age));
  return {
    lines,
    hovered,
    fullDomain: full,
    xDomain: zoomed(full, zoom),
    startAge,
    bands,
    ...(baseline === undefined ? {} : { baseline }),
  };
}

/** The part of `full` a zoom asks for; all of it when they hardly meet. */
export function zoomed(
  full: readonly [number, number],
  zoom: readonly [number, number] | null,
): readonly [number, number] {
  if (zoom === null) return full;
  const [from, to] = [Math.max(full[0], zoom[0]), Math.min(full[1], zoom[1])];
  return to - from >= Math.min(NARROWEST_ZOOM, full[1] - full[0]) - 1e-9 ? [from, to] : full;
}

function expectedAges({ scenarios }: ScenarioSet): readonly [number, number] {
  const shown =
    scenarios.length === 0 ? [0, 1] : scenarios.flatMap((scenario) => [scenario.person.age, endAge(scenario)]);
  return [Math.min(...shown), Math.max(...shown)];
}

/** The same context with only some of its lines. */
export const withLines = (context: ChartContext, keep: (line: Line) => boolean): ChartContext => ({
  ...context,
  lines: context.lines.filter(keep),
});
