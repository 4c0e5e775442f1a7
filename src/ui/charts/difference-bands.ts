import { quantileSorted } from 'd3-array';
import { interpolateAt, type Band } from '../../charts';
import type { Site } from '../../scenario';
import type { LineBands } from '../../state';
import { seriesId, type ChartContext } from './definition';
import { percentColumn, type Line } from './lines';
import { straightMap, valuesOf, type Unit } from './units';

/** Years between two ages at which draws are compared; between them bands are straight. */
const STEP = 0.5;
const LEVELS = [50, 80, 95] as const;

interface PercentBands {
  readonly x: Float64Array;
  readonly edges: readonly {
    readonly level: (typeof LEVELS)[number];
    readonly low: Float64Array;
    readonly high: Float64Array;
  }[];
}

const known = new WeakMap<LineBands, WeakMap<LineBands, Map<Site, PercentBands>>>();

/**
 * Bands of the focused line's distance from the baseline, draw by draw: what both share cancels, so they are narrower than the two
 * bands suggest.
 */
export function differenceBands(context: ChartContext, site: Site, unit: Unit): readonly Band[] {
  const { baseline, bands, startAge, hovered } = context;
  const line = context.lines.find(({ isFocus }) => isFocus);
  const [one, other] = [bands.get(line?.index ?? -1), bands.get(baseline?.index ?? -1)];
  if (!line || !baseline || line.index === baseline.index || !one || !other) return [];
  if (hovered !== null && hovered !== line.index) return [];
  const { x, edges } = percentBands(one, other, site);
  const scale = unit === 'percent' ? 1 : slopeOf(line, site, unit, startAge);
  return edges.map(({ level, low, high }) => ({
    seriesId: seriesId(line),
    level,
    x,
    low: low.map((value) => value * scale),
    high: high.map((value) => value * scale),
  }));
}

const slopeOf = (line: Line, site: Site, unit: Unit, startAge: number): number =>
  straightMap(valuesOf(line, site, 'percent', startAge), valuesOf(line, site, unit, startAge)).slope;

function percentBands(one: LineBands, other: LineBands, site: Site): PercentBands {
  const ofOther = known.get(one) ?? new WeakMap<LineBands, Map<Site, PercentBands>>();
  known.set(one, ofOther);
  const ofSite = ofOther.get(other) ?? new Map<Site, PercentBands>();
  ofOther.set(other, ofSite);
  const done = ofSite.get(site) ?? compute(one, other, site);
  ofSite.set(site, done);
  return done;
}

function compute(one: LineBands, other: LineBands, site: Site): PercentBands {
  const from = Math.max(one.ages[0] ?? 0, other.ages[0] ?? 0);
  const to = Math.min(one.ages.at(-1) ?? 0, other.ages.at(-1) ?? 0);
  const count = Math.max(1, Math.ceil((to - from) / STEP));
  const x = Float64Array.from({ length: count + 1 }, (_, index) => from + ((to - from) * index) / count);
  const edges = LEVELS.map((level) => ({ level, low: x.map(() => NaN), high: x.map(() => NaN) }));
  const rows = Math.min(one.draws, other.draws);
  const [ours, theirs] = [drawsOf(one, site), drawsOf(other, site)];
  x.forEach((age, place) => {
    const differences: number[] = [];
    for (let draw = 0; draw < rows; draw += 1) {
      const value = interpolateAt(one.ages, ours(draw), age) - interpolateAt(other.ages, theirs(draw), age);
      if (Number.isFinite(value)) differences.push(value);
    }
    differences.sort((a, b) => a - b);
    for (const { level, low, high } of edges) {
      const tail = (1 - level / 100) / 2;
      low[place] = quantileSorted(differences, tail) ?? NaN;
      high[place] = quantileSorted(differences, 1 - tail) ?? NaN;
    }
  });
  return { x, edges };
}

/** The densities of one draw at all ages. */
function drawsOf({ ages, densities }: LineBands, site: Site): (draw: number) => Float64Array {
  const all = densities[percentColumn(site)] ?? new Float64Array();
  return (draw) => all.subarray(draw * ages.length, (draw + 1) * ages.length);
}
