import { useMemo } from 'react';
import type { Arrangement } from '../../state';
import { useView, useWords } from '../lab-context';
import { HERO_WORDS } from '../words/chart-tools/hero';
import type { ChartDefinition } from './definition';
import { heroDefinition } from './hero';
import { unitOf, type Unit } from './units';
import { useChartContext } from './use-chart-context';
import { useDifferences } from './use-chart-tools';
import { useTrialPoints } from './use-trial-points';

export interface Hero {
  /** The chart of all lines over one another. */
  readonly base: ChartDefinition;
  /** The same as it is shown: of differences, if they were asked for. */
  readonly definition: ChartDefinition;
  readonly arrangement: Arrangement;
  readonly unit: Unit;
  readonly subtitle: string;
}

/** The main chart as the view asks for it. */
export function useHero(labels: 'auto' | 'none'): Hero {
  const { charts, depth } = useWords();
  const hero = HERO_WORDS[depth];
  const site = useView((state) => state.site);
  const measure = useView((state) => state.measure);
  const inDensity = useView((state) => state.inDensity);
  const arrangement = useArrangement();
  const differences = useDifferences(arrangement === 'difference');
  const points = useTrialPoints();
  const unit = unitOf({ measure, inDensity }, depth);
  const { context } = useChartContext();
  return useMemo(() => {
    const base = heroDefinition({
      site,
      unit,
      words: charts,
      hero,
      labels,
      points,
      ...(differences ? { differenceBands: differences.differenceBands } : {}),
    });
    const definition = differences ? differences.differenceDefinition(base) : base;
    const subtitle = (context && definition.spec(context).subtitle) ?? '';
    return { base, definition, arrangement, unit, subtitle };
  }, [site, unit, charts, hero, labels, points, differences, arrangement, context]);
}

/** How lines stand together; one line, or the plainest depth, knows one way only. */
export function useArrangement(): Arrangement {
  const { depth } = useWords();
  const arrangement = useView((state) => state.arrangement);
  return depth === 'fundamentals' ? 'overlay' : arrangement;
}
