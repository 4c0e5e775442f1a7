import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forestAxis, forestScale, forestStrip, LIGHT_THEME, type ForestRow } from '../../src/charts';
import { find, texts } from './marks';
import { parsePath } from './sample';

const SIZE = { width: 360, height: 30 };
const DOMAIN = [-15, 12.5] as const;
const ROW: ForestRow = {
  id: 'row',
  observed: -2,
  observedRange: [-3, -1],
  computed: -4.5,
  computedRange: [-6, -3.5],
  apart: false,
};
const strip = (row: Partial<ForestRow> = {}) =>
  forestStrip({ id: 's', title: 'Row', description: '', domain: DOMAIN, row: { ...ROW, ...row } }, SIZE, LIGHT_THEME);
const middle = (d: string): number => {
  const xs = parsePath(d).flatMap((run) => run.map(({ x }) => x));
  return (Math.min(...xs) + Math.max(...xs)) / 2;
};

describe('a row of a forest', () => {
  const scale = forestScale(DOMAIN, SIZE.width);

  it('sets observation and computed value, with their intervals, on the scale of the axis', () => {
    const scene = strip();
    const observed = find(scene, 's-observed');
    expect(observed.kind === 'path' && middle(observed.d)).toBeCloseTo(scale.toPixel(-2), 1);
    const range = find(scene, 's-range');
    expect(range.kind === 'line' && [range.x1, range.x2]).toEqual(
      [-3, -1].map((value) => expect.closeTo(scale.toPixel(value), 1) as number),
    );
    const interval = find(scene, 's-interval');
    expect(interval.kind === 'rect' && [interval.x, interval.x + interval.width]).toEqual(
      [-6, -3.5].map((value) => expect.closeTo(scale.toPixel(value), 1) as number),
    );
  });

  it('tells rows that disagree by hue and by shape', () => {
    const [hit, miss] = [strip(), strip({ apart: true })].map((scene) => find(scene, 's-computed'));
    expect(hit?.kind === 'path' && hit.fill).toBe(LIGHT_THEME.accent);
    expect(miss?.kind === 'path' && miss.fill).toBe(LIGHT_THEME.warning);
    expect(hit?.kind === 'path' && hit.d.includes('A')).toBe(true);
    expect(miss?.kind === 'path' && miss.d.includes('A')).toBe(false);
  });

  it('leaves out intervals it does not have', () => {
    const { observedRange: _o, computedRange: _c, ...bare } = ROW;
    const scene = forestStrip({ id: 's', title: '', description: '', domain: DOMAIN, row: bare }, SIZE, LIGHT_THEME);
    expect(scene.marks.some(({ id }) => id === 's-range' || id === 's-interval')).toBe(false);
  });

  it('stays within the picture for every value of the domain', () => {
    const value = fc.double({ min: DOMAIN[0], max: DOMAIN[1], noNaN: true });
    fc.assert(
      fc.property(value, value, (observed, computed) => {
        const { observedRange: _o, computedRange: _c, ...bare } = { ...ROW, observed, computed };
        const scene = forestStrip(
          { id: 's', title: '', description: '', domain: DOMAIN, row: bare },
          SIZE,
          LIGHT_THEME,
        );
        const observedMark = find(scene, 's-observed');
        const xs = observedMark.kind === 'path' ? parsePath(observedMark.d).flat() : [];
        expect(xs.every(({ x }) => x >= 0 && x <= SIZE.width)).toBe(true);
      }),
    );
  });
});

describe('the axis of a forest', () => {
  it('labels its ticks where the rows draw their lines, zero with the unit, none cut off', () => {
    const axis = forestAxis(
      { id: 'a', title: 'Percent', domain: DOMAIN, suffix: ' %' },
      { width: 360, height: 22 },
      LIGHT_THEME,
    );
    const labels = texts(axis);
    expect(labels.map(({ text }) => text)).toContain('0 %');
    expect(labels.map(({ text }) => text)).toContain('+10');
    const lines = strip().marks.filter((mark) => mark.kind === 'line' && mark.id.startsWith('s-grid-'));
    expect(labels.map(({ x }) => x)).toEqual(lines.map((mark) => (mark.kind === 'line' ? mark.x1 : Number.NaN)));
    for (const { x } of labels) expect(x > 12 && x < 348).toBe(true);
  });
});
