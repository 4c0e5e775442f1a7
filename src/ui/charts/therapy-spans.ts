import type { Span } from '../../charts';
import type { Therapy } from '../../scenario';
import { formatAge } from '../format';
import type { HeroWords } from '../words/chart-tools/hero';
import type { Line } from './lines';

interface Period {
  readonly from: number;
  /** Infinity: never stopped. */
  readonly to: number;
}

/** Years in which anything is taken: therapies that overlap or touch are one period. */
export function therapyPeriods(therapies: readonly Therapy[]): readonly Period[] {
  const sorted = therapies
    .filter(({ dose }) => dose > 0)
    .map(({ from, to = Infinity }) => ({ from, to }))
    .sort((one, other) => one.from - other.from);
  return sorted.reduce<readonly Period[]>((periods, next) => {
    const last = periods.at(-1);
    if (!last || next.from > last.to) return [...periods, next];
    return [...periods.slice(0, -1), { from: last.from, to: Math.max(last.to, next.to) }];
  }, []);
}

/** When the focused woman is treated, as brackets above the plot. */
export function therapySpans(lines: readonly Line[], words: HeroWords): readonly Span[] {
  const line = lines.find(({ isFocus }) => isFocus);
  if (!line) return [];
  const { trajectory, style } = line;
  const end = trajectory.age.at(-1) ?? 0;
  return therapyPeriods(trajectory.scenario.therapies)
    .filter(({ from }) => from < end)
    .map(({ from, to }, index) =>
      to < end
        ? { id: `${index}`, from, to, label: words.stopsAt(formatAge(to)), style }
        : { id: `${index}`, from, label: words.therapyFrom(formatAge(from)), style },
    );
}
