import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIGHT_THEME, smallChart, textWidth, timeChart } from '../../src/charts';
import { DESKTOP, HERO, SERIES, SMALL } from './sample';
import { find, texts } from './marks';

const chart = timeChart(HERO, DESKTOP, LIGHT_THEME);

describe('cursor', () => {
  it('puts the marker of each series on its curve', () => {
    for (const series of SERIES) {
      const dot = find(chart.scene, `hero-dot-${series.id}`);
      const [x, y] = center(dot.kind === 'path' ? dot.d : '');
      expect(x).toBeCloseTo(chart.xScale(65), 0);
      const index = Math.round((65 - 46) * 12);
      expect(Math.abs((y ?? 0) - chart.yScale(series.y[index] ?? 0))).toBeLessThan(1);
    }
  });

  it('moves alone: the same ids elsewhere', () => {
    const moved = chart.cursorAt({ x: 70, label: 'age 70' });
    const ids = chart.scene.marks.map((mark) => mark.id);
    expect(moved.every((mark) => ids.includes(mark.id))).toBe(true);
    expect(chart.cursorAt({ x: 20, label: 'age 20' })).toEqual([]);
  });

  it('keeps its flag inside the picture at both ends', () => {
    for (const x of [46, 80]) {
      const flag = chart.cursorAt({ x, label: `age ${x}` }).find((mark) => mark.id === 'hero-cursor-flag');
      if (flag?.kind !== 'rect') throw new Error('no flag');
      expect(flag.x).toBeGreaterThanOrEqual(0);
      expect(flag.x + flag.width).toBeLessThanOrEqual(DESKTOP.width);
    }
  });

  it('hides each tick label whole or not at all', () => {
    fc.assert(
      fc.property(fc.double({ min: 46, max: 80, noNaN: true }), (x) => {
        const patch = chart.cursorAt({ x, label: 'age 65' }).find((mark) => mark.id === 'hero-cursor-patch');
        if (patch?.kind !== 'rect') throw new Error('no patch');
        for (const mark of texts(chart.scene).filter((text) => text.id.includes('-x-label-'))) {
          const half = textWidth(mark.text, 12) / 2;
          const isInside = mark.x - half >= patch.x - 0.01 && mark.x + half <= patch.x + patch.width + 0.01;
          const isOutside = mark.x + half <= patch.x + 0.01 || mark.x - half >= patch.x + patch.width - 0.01;
          expect(isInside || isOutside).toBe(true);
        }
      }),
    );
  });

  it('writes values in the order of the curves', () => {
    const marks = chart.cursorAt({ x: 65, label: 'age 65', values: 'all' }).filter((mark) => mark.kind === 'text');
    const values = marks.filter((mark) => mark.id.includes('-cursor-value-')).sort((a, b) => a.y - b.y);
    expect(values).toHaveLength(3);
    const numbers = values.map((mark) => Number(mark.text.replace('−', '-').replace(' %', '')));
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  });

  it('writes only the value of the focus in small charts, if asked to', () => {
    const small = smallChart({ ...HERO, cursor: { x: 65, label: '65', values: 'focus' } }, SMALL, LIGHT_THEME);
    expect(
      texts(small.scene)
        .filter((mark) => mark.id.includes('-cursor-value-'))
        .map((mark) => mark.series),
    ).toEqual(['patch']);
  });
});

/** Mean of the extremes of a marker's path. */
function center(d: string): readonly (number | undefined)[] {
  const numbers = [...d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  if (numbers.length < 3) {
    const [, left, y] = /M(-?[\d.]+),(-?[\d.]+)A/.exec(d) ?? [];
    const right = /A[\d.]+,[\d.]+,0,1,0,(-?[\d.]+),/.exec(d)?.[1];
    return [(Number(left) + Number(right)) / 2, Number(y)];
  }
  const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
  return [middle(numbers.map(([x]) => x)), middle(numbers.map(([, y]) => y))];
}
