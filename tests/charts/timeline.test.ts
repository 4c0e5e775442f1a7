import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LIGHT_THEME,
  type Mark,
  RULER_HEIGHT,
  timelinePlayhead,
  timelineRuler,
  timelineScene,
  type TimelineSpec,
} from '../../src/charts';
import { boxesOverlap, textBox } from '../../src/charts/place-label';

const BASE: TimelineSpec = {
  id: 't',
  title: 'Therapies',
  xDomain: [46, 81],
  plot: { x: 44, width: 536 },
  width: 788,
  rows: [
    { id: 'a', label: 'A', style: 1, bars: [{ id: '0', from: 52, to: 59, label: 'Patch', kind: 'therapy' }] },
    { id: 'b', label: 'B', style: 2, compact: true, bars: [{ id: '0', from: 40, label: 'Gel', kind: 'therapy' }] },
  ],
};
const ids = (marks: readonly Mark[]): readonly string[] => marks.map(({ id }) => id);
const boxes = (marks: readonly Mark[]) =>
  marks.flatMap((mark) => (mark.kind === 'text' ? [textBox(mark.text, mark.size, mark.weight ?? 400, mark)] : []));

describe('rows of a timeline', () => {
  it('lie below one another without touching, bars inside them, in every form', () => {
    for (const form of ['rows', 'roomy', 'list'] as const) {
      const { rows, bars, scene } = timelineScene({ ...BASE, form }, LIGHT_THEME);
      expect(rows[1]!.y).toBe(rows[0]!.y + rows[0]!.height);
      expect(scene.height).toBeGreaterThanOrEqual(rows[1]!.y + rows[1]!.height);
      bars.forEach((bar, index) => {
        const row = rows[index]!;
        expect(bar.y).toBeGreaterThanOrEqual(row.y);
        expect(bar.y + bar.height).toBeLessThanOrEqual(row.y + row.height);
      });
      expect(rows[1]!.height).toBeLessThan(rows[0]!.height);
    }
  });

  it('fingers get rows of 44 pixels', () => {
    expect(timelineScene({ ...BASE, form: 'roomy' }, LIGHT_THEME).rows[0]!.height).toBe(44);
  });

  it('a list leaves the words to the page', () => {
    const { marks } = timelineScene({ ...BASE, form: 'list' }, LIGHT_THEME).scene;
    expect(marks.filter(({ kind }) => kind === 'text')).toEqual([]);
  });

  it('bars that began before or go on after the picture end in arrows, others in caps', () => {
    const marks = ids(timelineScene(BASE, LIGHT_THEME).scene.marks);
    expect(marks).toEqual(
      expect.arrayContaining(['t-bar-a-0-start', 't-bar-a-0-end', 't-bar-b-0-earlier', 't-bar-b-0-open']),
    );
  });

  it('zoomed, bars are cut at the ends of the picture and those outside are left out', () => {
    const { bars, xScale } = timelineScene({ ...BASE, xDomain: [55, 60] }, LIGHT_THEME);
    expect(bars).toHaveLength(2);
    for (const { x, width } of bars) {
      expect(x).toBeGreaterThanOrEqual(BASE.plot.x);
      expect(x + width).toBeLessThanOrEqual(BASE.plot.x + BASE.plot.width + 0.1);
    }
    expect(bars[0]!.x + bars[0]!.width).toBeCloseTo(xScale(59), 1);
    expect(timelineScene({ ...BASE, xDomain: [60, 70] }, LIGHT_THEME).bars.map(({ rowId }) => rowId)).toEqual(['b']);
  });

  it('where a held bar was stays as an outline of the same height', () => {
    const [row] = BASE.rows;
    const held = { ...row!, bars: [{ ...row!.bars[0]!, before: { from: 50, to: 55 } }] };
    const { scene, bars, xScale } = timelineScene({ ...BASE, rows: [held] }, LIGHT_THEME);
    const before = scene.marks.find(({ id }) => id === 't-bar-a-0-before');
    expect(before).toMatchObject({ kind: 'rect', y: bars[0]!.y, height: bars[0]!.height });
    expect(before?.kind === 'rect' && before.x).toBeCloseTo(xScale(50), 1);
  });
});

describe('the ruler', () => {
  const axis = { id: 'r', title: 'Ages', xDomain: [46, 81] as const, plot: { x: 44, width: 536 }, width: 788 };

  it('words never meet and stay inside, wherever the final period lies and however wide it is', () => {
    fc.assert(
      fc.property(fc.double({ min: 12, max: 65, noNaN: true }), fc.integer({ min: 260, max: 900 }), (x, plotWidth) => {
        const spec = { ...axis, plot: { x: 44, width: plotWidth }, width: plotWidth + 60 };
        const marker = { id: 'final', x, label: `last period, ${x.toFixed(1)}` };
        const { scene } = timelineRuler({ ...spec, marker }, LIGHT_THEME);
        const words = boxes(scene.marks);
        words.forEach((box, index) => {
          expect(box.right).toBeLessThanOrEqual(spec.width + 0.5);
          expect(box.left).toBeGreaterThanOrEqual(0);
          for (const other of words.slice(index + 1)) expect(boxesOverlap(box, other)).toBe(false);
        });
        expect(scene.height).toBe(RULER_HEIGHT);
      }),
    );
  });

  it('a moment outside the ages stands at the edge it lies beyond', () => {
    const at = (x: number) =>
      timelineRuler({ ...axis, marker: { id: 'final', x, label: 'last period' } }, LIGHT_THEME).marker;
    expect(at(40)).toEqual({ x: 44, outside: 'before' });
    expect(at(90)).toEqual({ x: 580, outside: 'after' });
    expect(at(46)).toEqual({ x: 44, outside: null });
    expect(timelineRuler(axis, LIGHT_THEME).marker).toBeUndefined();
  });
});

describe('the age line', () => {
  it('stands where the scale says, and nowhere outside it', () => {
    const [line, grip] = timelinePlayhead(BASE, 63.5, [0, 50], LIGHT_THEME);
    const x = timelineScene(BASE, LIGHT_THEME).xScale(63.5);
    expect(line?.kind === 'line' && line.x1).toBeCloseTo(x, 1);
    expect(grip?.id).toBe('t-playhead-grip');
    expect(timelinePlayhead(BASE, 63.5, [0, 50], LIGHT_THEME, false)).toHaveLength(1);
    for (const age of [45, 82, undefined, Number.NaN])
      expect(timelinePlayhead(BASE, age, [0, 50], LIGHT_THEME)).toEqual([]);
  });
});
