import { describe, expect, it } from 'vitest';
import { LIGHT_THEME, nearestPoint, scatterPlot, type ScatterSpec } from '../../src/charts';
import { find, texts } from './marks';

const SIZE = { width: 400, height: 400 };
const SPEC: ScatterSpec = {
  id: 's',
  title: 'Model against observation',
  description: 'Three rows.',
  xLabel: 'model',
  yLabel: 'observed',
  domain: [-10, 10],
  diagonalLabel: 'model = observed',
  points: [
    { id: 'same', x: 5, y: 5, shape: 'circle', apart: false },
    { id: 'apart', x: -5, y: 5, range: [4, 6], shape: 'square', apart: true },
    { id: 'missing', x: Number.NaN, y: 0, shape: 'circle', apart: false },
  ],
};

describe('a scatter', () => {
  const { scene, points, plot } = scatterPlot(SPEC, SIZE, LIGHT_THEME);
  const at = (id: string) => points.find((point) => point.id === id)!;

  it('puts what agrees on the diagonal, and leaves out what has no number', () => {
    const diagonal = find(scene, 's-diagonal');
    if (diagonal.kind !== 'line') throw new Error('no line');
    const { x1, y1, x2, y2 } = diagonal;
    const onLine = y1 + ((y2 - y1) * (at('same').x - x1)) / (x2 - x1);
    expect(at('same').y).toBeCloseTo(onLine, 1);
    expect(points.map(({ id }) => id)).toEqual(['same', 'apart']);
  });

  it('has the same ticks on both axes, named once in zero without a sign', () => {
    const labels = texts(scene);
    const along = (axis: string): string[] =>
      labels.filter(({ id }) => id.startsWith(`s-${axis}-label-`)).map(({ text }) => text);
    expect(along('x')).toEqual(along('y'));
    expect(along('x')).toContain('0');
    expect(along('x').some((label) => label.startsWith('−'))).toBe(true);
  });

  it('draws the chosen point last and rings it', () => {
    const chosen = scatterPlot({ ...SPEC, selected: 'same' }, SIZE, LIGHT_THEME).scene;
    expect(chosen.marks.at(-1)?.id).toBe('s-ring');
    expect(chosen.marks.at(-2)?.id).toBe('s-point-same');
    // Without a choice what disagrees lies on top.
    expect(scene.marks.at(-1)?.id).toBe('s-point-apart');
  });

  it('keeps intervals within the plot', () => {
    expect(find(scene, 's-range-apart').clip).toBe('s-plot');
    expect(scene.clips).toEqual([{ id: 's-plot', ...plot }]);
  });
});

describe('the nearest point', () => {
  const points = [
    { id: 'a', x: 0, y: 0 },
    { id: 'b', x: 10, y: 0 },
  ];
  it('is found with its distance', () => {
    expect(nearestPoint(points, 8, 0)).toEqual({ id: 'b', distance: 2 });
    expect(nearestPoint(points, 3, 4)).toEqual({ id: 'a', distance: 5 });
    expect(nearestPoint([], 0, 0)).toBeUndefined();
  });
});
