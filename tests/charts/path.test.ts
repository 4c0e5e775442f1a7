import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimate } from '../../src/charts/decimate';
import { areaPath, linePath } from '../../src/charts/path';
import { interpolateAt, makeScale } from '../../src/charts/scale';
import { AGES, parsePath } from './sample';

const xScale = makeScale('linear', [46, 80], [44, 612]);
const yScale = makeScale('linear', [-25, 5], [308, 10]);
const heights = fc.array(fc.double({ min: -25, max: 5, noNaN: true }), { minLength: 1, maxLength: 2000 });
const evenly = (count: number): number[] =>
  Array.from({ length: count }, (_, index) => 44 + (568 * index) / Math.max(1, count - 1));

describe('decimate', () => {
  it('keeps the highest and lowest point and both ends', () => {
    fc.assert(
      fc.property(heights, (y) => {
        const [run] = decimate(evenly(y.length), y);
        const kept = run?.y ?? [];
        expect(Math.max(...kept)).toBe(Math.max(...y));
        expect(Math.min(...kept)).toBe(Math.min(...y));
        expect([kept[0], kept[kept.length - 1]]).toEqual([y[0], y[y.length - 1]]);
      }),
    );
  });

  it('draws no more than one point per 2.5 pixels, and all when there are few', () => {
    const y = Array.from({ length: 5000 }, (_, index) => Math.sin(index));
    expect(decimate(evenly(5000), y)[0]?.x.length).toBeLessThanOrEqual(2 * Math.ceil(568 / 5) + 4);
    expect(decimate(evenly(100), y.slice(0, 100))[0]?.x.length).toBe(100);
  });

  it('keeps points in the order of x', () => {
    fc.assert(
      fc.property(heights, (y) => {
        const x = decimate(evenly(y.length), y)[0]?.x ?? [];
        expect(x.every((value, index) => index === 0 || value >= (x[index - 1] ?? 0))).toBe(true);
      }),
    );
  });

  it('breaks at missing values', () => {
    const runs = decimate([0, 10, 20, 30, 40], [1, Number.NaN, 3, 4, Number.NaN]);
    expect(runs.map((run) => run.x)).toEqual([[0], [20, 30]]);
  });
});

describe('linePath', () => {
  it('parsed back is the data within a hundredth of a pixel', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -25, max: 5, noNaN: true }), { minLength: 2, maxLength: 60 }), (values) => {
        const x = values.map((_, index) => 46 + (34 * index) / (values.length - 1));
        const [points] = parsePath(linePath(x, values, xScale, yScale));
        expect(points?.length).toBe(values.length);
        points?.forEach((point, index) => {
          expect(Math.abs(point.x - xScale.toPixel(x[index] ?? 0))).toBeLessThanOrEqual(0.0051);
          expect(Math.abs(point.y - yScale.toPixel(values[index] ?? 0))).toBeLessThanOrEqual(0.0051);
        });
      }),
    );
  });

  it('of a smooth monthly curve stays within a twentieth of a pixel of it after decimation', () => {
    const y = AGES.map((age) => -20 * (1 - Math.exp(-(age - 46) / 9)));
    const [points] = parsePath(linePath(AGES, y, xScale, yScale));
    const px = points?.map((point) => point.x) ?? [];
    const py = points?.map((point) => point.y) ?? [];
    expect(px.length).toBeLessThan(AGES.length);
    AGES.forEach((age, index) => {
      const drawn = interpolateAt(px, py, Math.min(612, xScale.toPixel(age)));
      expect(Math.abs(drawn - yScale.toPixel(y[index] ?? 0))).toBeLessThan(0.05);
    });
  });

  it('draws a single value as a dot and nothing for no values', () => {
    expect(linePath([50], [-5], xScale, yScale)).toMatch(/^M([\d.]+,[\d.]+)L\1$/);
    expect(linePath([50, 51], [Number.NaN, Number.NaN], xScale, yScale)).toBe('');
    expect(linePath([], [], xScale, yScale)).toBe('');
  });

  it('leaves out what a log scale cannot show', () => {
    const log = makeScale('log', [0.1, 100], [100, 0]);
    expect(parsePath(linePath([46, 50, 60, 70], [1, 0, 1, 2], xScale, log)).map((run) => run.length)).toEqual([2, 2]);
  });
});

describe('areaPath', () => {
  it('encloses the area between its curves', () => {
    const x = [46, 63, 80];
    const d = areaPath({ x, y: [-10, -10, -10] }, { x, y: [0, 0, 0] }, xScale, yScale);
    const [polygon] = parsePath(d);
    expect(d.endsWith('Z')).toBe(true);
    expect(shoelace(polygon ?? []) / (568 * (yScale.toPixel(-10) - yScale.toPixel(0)))).toBeCloseTo(1, 3);
  });

  it('accepts curves sampled at different places', () => {
    const d = areaPath({ x: [46, 80], y: [-10, -10] }, { x: [46, 50, 80], y: [0, 0, 0] }, xScale, yScale);
    expect(shoelace(parsePath(d)[0] ?? []) / (568 * (yScale.toPixel(-10) - yScale.toPixel(0)))).toBeCloseTo(1, 3);
  });

  it('breaks at missing values and ends at damaged positions', () => {
    const x = [46, 50, 60, 70, 80];
    const y = [-1, -1, Number.NaN, -1, -1];
    const d = areaPath({ x, y }, { x, y: [0, 0, 0, 0, 0] }, xScale, yScale);
    expect(parsePath(d)).toHaveLength(2);
    expect(areaPath({ x: [Number.NaN], y: [1] }, { x: [46], y: [0] }, xScale, yScale)).toBe('');
  });
});

function shoelace(points: readonly { readonly x: number; readonly y: number }[]): number {
  let twice = 0;
  points.forEach((point, index) => {
    const next = points[(index + 1) % points.length] ?? point;
    twice += point.x * next.y - next.x * point.y;
  });
  return Math.abs(twice / 2);
}
