import { useEffect, useMemo, useState } from 'react';
import { type DataPoint, formatNumber } from '../../charts';
import { loadTrialPoints, type TrialPointsOf } from '../../simulation';
import { interpolate } from '../../state';
import { formatAge, formatGain } from '../format';
import { useRuns, useSettledSet, useView, useWords } from '../lab-context';
import { HERO_WORDS } from '../words/chart-tools/hero';
import { commonStart, percentColumn, rebasedPercent, visibleLines } from './lines';

/** The page has drawn its curves and asked for its bands by then. */
const FETCH_AFTER_MS = 1500;

let known: TrialPointsOf | null = null;

/** Trials that the focus or the baseline stands for, as points of the main chart. */
export function useTrialPoints(): readonly DataPoint[] {
  const { depth, charts } = useWords();
  const set = useSettledSet();
  const runs = useRuns((state) => state.settled);
  const hidden = useView((state) => state.hidden);
  const site = useView((state) => state.site);
  const measure = useView((state) => state.measure);
  const inDensity = useView((state) => state.inDensity);
  const wanted = depth !== 'fundamentals' && measure === 'percent' && !inDensity;
  const drawn = runs.length > 0;
  const [pointsOf, setPointsOf] = useState(() => known);

  useEffect(() => {
    if (!wanted || !drawn || pointsOf) return undefined;
    let gone = false;
    const timer = setTimeout(() => {
      // Without the rows the chart lacks its points and nothing else.
      void loadTrialPoints().then(
        (loaded) => {
          known = loaded;
          if (!gone) setPointsOf(() => loaded);
        },
        () => undefined,
      );
    }, FETCH_AFTER_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [wanted, drawn, pointsOf]);

  return useMemo(() => {
    if (!wanted || !pointsOf || runs.length !== set.scenarios.length) return [];
    const all = visibleLines(set, runs, hidden);
    const startAge = commonStart(all);
    return all
      .filter(({ isFocus, isBaseline }) => isFocus || isBaseline)
      .flatMap(({ trajectory, index }) => {
        const values = rebasedPercent(trajectory, percentColumn(site), startAge);
        const percentAt = (age: number): number => interpolate(trajectory.age, values, age);
        // One row can stand on two lines of the same regimen.
        return pointsOf(trajectory.scenario, percentAt, site).map((point) => ({
          ...point,
          id: `${point.id}-${index}`,
        }));
      })
      .map(({ id, study, arm, age, percent, low, high, observed, years, usedForFit }) => ({
        id,
        x: age,
        y: percent,
        low,
        high,
        label: charts.trialPoint(
          study,
          formatGain(observed),
          formatNumber(years, { decimals: years % 1 === 0 ? 0 : 1 }),
        ),
        detail: HERO_WORDS[depth].trialDetail({
          study,
          arm,
          observed: formatGain(observed),
          age: formatAge(age),
          low: formatGain(low),
          high: formatGain(high),
          usedForFit,
        }),
      }));
  }, [wanted, pointsOf, set, runs, hidden, site, charts, depth]);
}
