import { describe, expect, it } from 'vitest';
import { beliefPlot, LIGHT_THEME, type BeliefSpec } from '../../src/charts';
import { bellHeight } from '../../src/charts/belief';
import { makeScale } from '../../src/charts/scale';
import { find, texts } from './marks';
import { parsePath } from './sample';

const SIZE = { width: 330, height: 132 };
const SPEC: BeliefSpec = {
  id: 'b',
  title: 'Level',
  description: '',
  scale: 'log',
  domain: [5, 80],
  before: { kind: 'bell', center: 20, spread: 0.5 },
  beforeLabel: 'before',
  after: { median: 16, low: 11, high: 22 },
  value: 17,
};
const top = (spec: BeliefSpec) => {
  const curve = find(beliefPlot(spec, SIZE, LIGHT_THEME), 'b-before');
  const points = curve.kind === 'path' ? parsePath(curve.d).flat() : [];
  return points.reduce((best, point) => (point.y < best.y ? point : best));
};

describe('belief before and after', () => {
  const scale = makeScale('log', SPEC.domain, [16, SIZE.width - 16]);

  it('peaks at the middle of the prior, on either scale', () => {
    // Within one sample of the curve.
    expect(Math.abs(top(SPEC).x - scale.toPixel(20))).toBeLessThan(4);
    const linear = makeScale('linear', [0, 1], [16, SIZE.width - 16]);
    const spec: BeliefSpec = {
      ...SPEC,
      scale: 'linear',
      domain: [0, 1],
      before: { kind: 'bell', center: 0.3, spread: 0.1 },
    };
    expect(Math.abs(top(spec).x - linear.toPixel(0.3))).toBeLessThan(4);
  });

  it('falls to e^(−1/2) of its height one spread away: a factor on the log scale, a distance on the linear', () => {
    const expected = Math.exp(-0.5);
    expect(bellHeight(20 * Math.exp(0.5), { center: 20, spread: 0.5 }, 'log')).toBeCloseTo(expected, 12);
    expect(bellHeight(20 * Math.exp(-0.5), { center: 20, spread: 0.5 }, 'log')).toBeCloseTo(expected, 12);
    expect(bellHeight(0.4, { center: 0.3, spread: 0.1 }, 'linear')).toBeCloseTo(expected, 12);
  });

  it('shades from the low to the high end of the posterior with its median, and points at the value in force', () => {
    const scene = beliefPlot(SPEC, SIZE, LIGHT_THEME);
    const after = find(scene, 'b-after');
    expect(after.kind === 'rect' && [after.x, after.x + after.width]).toEqual(
      [11, 22].map((value) => expect.closeTo(scale.toPixel(value), 1) as number),
    );
    const value = find(scene, 'b-value');
    expect(value.kind === 'line' && value.x1).toBeCloseTo(scale.toPixel(17), 1);
  });

  it('has at least two ticks on a short log axis, whose labels keep apart', () => {
    const labels = texts(
      beliefPlot({ ...SPEC, domain: [0.69, 0.92], before: { kind: 'fixed' }, value: 0.8 }, SIZE, LIGHT_THEME),
    )
      .filter(({ id }) => id.startsWith('b-tick-'))
      .map(({ text }) => text);
    expect(labels.length).toBeGreaterThanOrEqual(2);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('draws an even spread over its range only, and none for a fixed number', () => {
    const even: BeliefSpec = {
      ...SPEC,
      scale: 'linear',
      domain: [0, 1],
      before: { kind: 'even', low: 0.4, high: 0.6 },
      value: 0.5,
    };
    const curve = find(beliefPlot(even, SIZE, LIGHT_THEME), 'b-before');
    const bottom = SIZE.height - 24;
    const raised = (curve.kind === 'path' ? parsePath(curve.d).flat() : [])
      .filter(({ y }) => y < bottom - 1)
      .map(({ x }) => x);
    const linear = makeScale('linear', [0, 1], [16, SIZE.width - 16]);
    expect(Math.min(...raised)).toBeGreaterThanOrEqual(linear.toPixel(0.4) - 1);
    expect(Math.max(...raised)).toBeLessThanOrEqual(linear.toPixel(0.6) + 1);
    const fixed = beliefPlot({ ...even, before: { kind: 'fixed' } }, SIZE, LIGHT_THEME);
    expect(fixed.marks.some(({ id }) => id.startsWith('b-before'))).toBe(false);
  });
});
