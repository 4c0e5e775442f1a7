import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIGHT_THEME, timeChart, type PathMark, type TimeChart, type TimeChartSpec } from '../../src/charts';
import { boxesOverlap, textBox, type Box } from '../../src/charts/place-label';
import { AGES, curve, HERO, parsePath } from './sample';
import { texts } from './marks';

/** Names at the ends of up to eight curves: apart, in their margin, led to by lines that do not cross, told apart without hue. */

interface Point {
  readonly x: number;
  readonly y: number;
}

const isName = (id: string): boolean => id.includes('-name-') || id.includes('-end-value-');

const paths = (chart: TimeChart, kind: string): readonly PathMark[] =>
  chart.scene.marks.filter((mark): mark is PathMark => mark.kind === 'path' && mark.id.includes(kind));

/** Boxes of the words beside the plot, those of a threshold included. */
function labelBoxes({ scene, plot }: TimeChart): readonly (Box & { readonly id: string })[] {
  return texts(scene)
    .filter(({ id, x }) => isName(id) || (id.includes('-threshold-') && x > plot.x + plot.width))
    .map((mark) => ({ id: mark.id, ...textBox(mark.text, mark.size, mark.weight ?? 400, mark) }));
}

const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Whether two pieces of line pass through one another; a shared end is no crossing. */
function cross([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const across = (one: number, other: number): boolean => one * other < -1e-6;
  return across(turn(a, b, c), turn(a, b, d)) && across(turn(c, d, a), turn(c, d, b));
}

function pieces(d: string): readonly (readonly [Point, Point])[] {
  const [points = []] = parsePath(d);
  return points.slice(1).map((point, index) => [points[index] ?? point, point] as const);
}

/** Up to eight random walks, some of which end before the others. */
const walks = fc.array(
  fc.record({
    steps: fc.array(fc.double({ min: -1.6, max: 1, noNaN: true }), { minLength: 34, maxLength: 34 }),
    end: fc.integer({ min: 60, max: 80 }),
    name: fc.constantFrom('Natural', 'Patch 50 + oral progesterone 100', 'Conjugated estrogens 0.625 + MPA 2.5', 'A'),
  }),
  { minLength: 1, maxLength: 8 },
);
type Walk = typeof walks extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

function specOf(all: readonly Walk[], xDomain: readonly [number, number]): TimeChartSpec {
  const series = all.map(({ steps, end, name }, index) => {
    const sums = steps.reduce<number[]>((list, step) => [...list, (list.at(-1) ?? 0) + step], [0]);
    const at = (age: number): number => {
      const year = Math.floor(age - 46);
      const share = age - 46 - year;
      return (sums[year] ?? 0) * (1 - share) + (sums[year + 1] ?? sums[year] ?? 0) * share;
    };
    const one = curve(`s${index}`, name, index, (age) => (age > end ? Number.NaN : at(age)));
    return { ...one, valueLabel: `${at(end).toFixed(1)} % at ${end}` };
  });
  return { ...HERO, xDomain, ghosts: [], bands: [], points: [], spans: [], series };
}

const charts = fc
  .tuple(walks, fc.integer({ min: 46, max: 58 }), fc.integer({ min: 62, max: 80 }), fc.boolean())
  .map(([all, from, to, tall]) =>
    timeChart(specOf(all, [from, to]), { width: tall ? 788 : 620, height: tall ? 338 : 240 }, LIGHT_THEME),
  );

describe('labels at the ends of curves', () => {
  it('never share a pixel', () => {
    fc.assert(
      fc.property(charts, (chart) => {
        const boxes = labelBoxes(chart);
        boxes.forEach((box, index) => {
          for (const other of boxes.slice(index + 1))
            expect(boxesOverlap(box, other), `${box.id} and ${other.id}`).toBe(false);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('lie in the margin beside the plot, whole', () => {
    fc.assert(
      fc.property(charts, (chart) => {
        const edge = chart.plot.x + chart.plot.width;
        for (const box of labelBoxes(chart)) {
          expect(box.left).toBeGreaterThan(edge);
          expect(box.right).toBeLessThanOrEqual(chart.scene.width + 0.5);
          expect(box.top).toBeGreaterThanOrEqual(-0.5);
          expect(box.bottom).toBeLessThanOrEqual(chart.scene.height + 0.5);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are led to by lines that do not cross', () => {
    fc.assert(
      fc.property(charts, (chart) => {
        const leaders = paths(chart, '-leader-').map(({ d }) => pieces(d));
        leaders.forEach((leader, index) => {
          for (const other of leaders.slice(index + 1))
            for (const one of leader) for (const two of other) expect(cross(one, two)).toBe(false);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('carry the marker of their curve, so that hue is never all that tells them apart', () => {
    const all = Array.from({ length: 8 }, (_, index) => curve(`s${index}`, `Line ${index}`, index, () => -2 * index));
    const chart = timeChart({ ...HERO, ghosts: [], bands: [], points: [], series: all }, HIGH, LIGHT_THEME);
    const shapes = paths(chart, '-end-marker-').map(({ d }) => d.replace(/-?[\d.]+/g, '#'));
    expect(shapes).toHaveLength(8);
    const dashes = paths(chart, 'hero-line-').map(({ stroke }) => stroke?.dash?.join(' ') ?? '');
    expect(new Set(shapes.map((shape, index) => `${shape} ${dashes[index] ?? ''}`)).size).toBe(8);
  });

  it('begin where the curve leaves a zoomed plot', () => {
    const falling = curve('s0', 'Falling', 1, (age) => -(age - 46));
    const chart = timeChart(
      { ...HERO, series: [falling], xDomain: [50, 60], ghosts: [], bands: [] },
      HIGH,
      LIGHT_THEME,
    );
    const [leader] = paths(chart, '-leader-s0');
    const [[start] = []] = parsePath(leader?.d ?? '');
    expect(start?.y).toBeCloseTo(chart.yScale(-14), 1);
    expect(AGES.at(-1)).toBeGreaterThan(60);
  });
});

const HIGH = { width: 788, height: 420 };
