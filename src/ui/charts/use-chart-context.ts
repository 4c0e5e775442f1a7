import { useMemo } from 'react';
import { useBands, useRuns, useSettledSet, useView } from '../lab-context';
import { chartContext } from './context';
import type { ChartContext } from './definition';

/** What charts draw from at rest; null in the moment in which runs and scenarios do not belong together. */
export function useChartContext() {
  const set = useSettledSet();
  const runs = useRuns((state) => state.settled);
  const bands = useBands((state) => state.settled);
  const hidden = useView((state) => state.hidden);
  const hovered = useView((state) => state.hoverScenario);
  const zoom = useView((state) => state.zoom);
  const context = useMemo(
    (): ChartContext | null =>
      runs.length > 0 && runs.length !== set.scenarios.length
        ? null
        : chartContext({ set, runs, hidden, hovered, zoom, bands }),
    [set, runs, hidden, hovered, zoom, bands],
  );
  return { context, set, runs, bands, hidden, hovered, zoom };
}
