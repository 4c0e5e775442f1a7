import type { Grain, Scenario, Span, SpanPart } from '../../scenario';
import { entriesOf, keyOf } from './entries';

/** Pixels within which an edge is drawn to the age of something else. */
const REACH = 4;

/** How far a part is moved, and the age it was drawn to. */
export interface Pull {
  readonly years: number;
  readonly grain: Grain;
  readonly to: number | null;
}

/** Ages an edge may be drawn to: where other entries begin and stop, the final period, the age line. */
export function magnetAges(scenario: Scenario, key: string, playhead: number): readonly number[] {
  const edges = entriesOf(scenario)
    .filter(({ ref }) => keyOf(ref) !== key)
    .flatMap(({ entry }) => (entry.to === undefined ? [entry.from] : [entry.from, entry.to]));
  return [...new Set([...edges, scenario.person.ageAtFinalPeriod, playhead])];
}

/** `years` itself by months, or exactly as far as the nearest age within reach of an edge that moves. */
export function pulled(
  span: Span,
  part: SpanPart,
  years: number,
  ages: readonly number[],
  end: number,
  pixelsPerYear: number,
): Pull {
  const edges = part === 'start' ? [span.from] : part === 'stop' ? [span.to ?? end] : wholeEdges(span);
  let best: Pull = { years, grain: 'month', to: null };
  let nearest = REACH / pixelsPerYear;
  for (const edge of edges) {
    for (const age of ages) {
      const away = Math.abs(edge + years - age);
      if (away > nearest) continue;
      nearest = away;
      best = { years: age - edge, grain: 'exact', to: age };
    }
  }
  return best;
}

const wholeEdges = ({ from, to }: Span): readonly number[] => (to === undefined ? [from] : [from, to]);
