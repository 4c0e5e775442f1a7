import { describe, expect, test } from 'vitest';
import {
  columnLayout,
  DARK_THEME,
  diagramScene,
  flowWidth,
  LIGHT_THEME,
  routeMiddle,
  routePath,
  styledStroke,
  textWidth,
  WIDE_LAYOUT_FROM,
  wideLayout,
  type Box,
  type DiagramEdge,
  type DiagramLayout,
  type DiagramNode,
  type Point,
} from '../../../src/charts';
import { svgPathData } from '../../../src/interchange/svg-text';

describe('routes', () => {
  const bent: readonly Point[] = [
    { x: 0, y: 0 },
    { x: 0, y: 40 },
    { x: 60, y: 40 },
  ];

  test('turn by arcs, and files may hold them', () => {
    expect(routePath(bent)).toBe('M0,0L0,33A7,7 0 0 0 7,40L60,40');
    expect(routePath([...bent].reverse())).toBe('M60,40L7,40A7,7 0 0 1 0,33L0,0');
    expect(svgPathData(routePath(bent))).toBe(routePath(bent));
  });

  test('a corner never takes more than half of what is short', () => {
    expect(routePath([bent[0]!, { x: 0, y: 4 }, { x: 60, y: 4 }])).toBe('M0,0L0,2A2,2 0 0 0 2,4L60,4');
  });

  test('a straight line has no arc, and an empty one is empty', () => {
    expect(routePath([bent[0]!, bent[1]!])).toBe('M0,0L0,40');
    expect(routePath([])).toBe('');
  });

  test('their middle lies half way along', () => {
    expect(routeMiddle(bent)).toEqual({ x: 10, y: 40 });
  });
});

describe('widths and styles', () => {
  test('a line that carries as much as at rest is as wide as at rest, and width follows what it carries', () => {
    expect(flowWidth(1, 3)).toBe(3);
    expect(flowWidth(2, 3)).toBe(6);
    expect(flowWidth(0.5, 3)).toBe(1.5);
  });

  test('it is never lost and never fills the picture', () => {
    for (const flow of [0, 1e-9, Number.NaN]) expect(flowWidth(flow, 3)).toBeGreaterThanOrEqual(1);
    expect(flowWidth(1e9, 3)).toBeLessThan(9);
  });

  test('a lean line is thinner than another that carries as much', () => {
    for (const flow of [0.7, 1, 2, 50]) expect(flowWidth(flow, 3, true)).toBeLessThan(flowWidth(flow, 3));
  });

  test('dashes and dots stay apart at any width', () => {
    for (const width of [1, 3, 8]) {
      const [dash = 0, gap = 0] = styledStroke('dashed', '#000000', width, 1).dash ?? [];
      expect(dash).toBeGreaterThan(width);
      expect(gap).toBeGreaterThan(width / 2);
      const [dot = 9, apart = 0] = styledStroke('dotted', '#000000', width, 1).dash ?? [];
      expect(dot).toBeLessThan(1);
      // Dots are as broad as the line, from middle to middle further apart than that.
      expect(apart).toBeGreaterThan(width + 1);
    }
    expect(styledStroke('solid', '#000000', 2, 1).dash).toBeUndefined();
  });
});

const LAYOUTS: readonly (readonly [string, DiagramLayout])[] = [
  ['column', columnLayout(270)],
  ['column at 288', columnLayout(288)],
  ['phone 320', columnLayout(288, true)],
  ['phone 390', columnLayout(358, true)],
  ['wide', wideLayout(720)],
  ['widest', wideLayout(2000)],
];

describe.each(LAYOUTS)('layout %s', (_name, layout) => {
  const boxes = Object.entries(layout.nodes);
  const inside = ({ x, y }: Point, box: Box, margin: number): boolean =>
    x > box.x + margin && x < box.x + box.width - margin && y > box.y + margin && y < box.y + box.height - margin;
  const onBorder = ({ x, y }: Point, box: Box): boolean => {
    const near = (a: number, b: number): boolean => Math.abs(a - b) < 1.5;
    const within = (value: number, low: number, size: number): boolean =>
      value >= low - 1.5 && value <= low + size + 1.5;
    return (
      ((near(x, box.x) || near(x, box.x + box.width)) && within(y, box.y, box.height)) ||
      ((near(y, box.y) || near(y, box.y + box.height)) && within(x, box.x, box.width))
    );
  };

  test('boxes lie within the picture and apart from one another', () => {
    for (const [, { x, y, width, height }] of boxes) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(layout.width);
      expect(y + height).toBeLessThanOrEqual(layout.height);
    }
    boxes.forEach(([, a], index) => {
      for (const [, b] of boxes.slice(index + 1)) {
        const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(apart).toBe(true);
      }
    });
  });

  test('every line runs from the border of its source to the border of its target, through no box', () => {
    for (const [id, points] of Object.entries(layout.edges)) {
      const [from = '', to = ''] = id.split('-');
      const [source, target] = [layout.nodes[from], layout.nodes[to]];
      expect(source, id).toBeDefined();
      expect(target, id).toBeDefined();
      expect(onBorder(points[0]!, source!), `${id} starts at its source`).toBe(true);
      expect(onBorder(points.at(-1)!, target!), `${id} ends at its target`).toBe(true);
      for (let index = 1; index < points.length; index += 1) {
        const [a, b] = [points[index - 1]!, points[index]!];
        for (let share = 0; share <= 1; share += 0.02) {
          const at = { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
          for (const [name, box] of boxes) expect(inside(at, box, 1.5), `${id} passes ${name}`).toBe(false);
        }
      }
    }
  });

  test('lines are straight or turn by right angles, and no two lie on one another', () => {
    const pieces = Object.entries(layout.edges).flatMap(([id, points]) =>
      points.slice(1).map((point, index) => ({ id, a: points[index]!, b: point })),
    );
    for (const { id, a, b } of pieces)
      expect(Math.min(Math.abs(a.x - b.x), Math.abs(a.y - b.y)), id).toBeLessThan(0.01);
    pieces.forEach((one, index) => {
      for (const other of pieces.slice(index + 1)) {
        if (other.id === one.id) continue;
        const upright = Math.abs(one.a.x - one.b.x) < 0.01 && Math.abs(other.a.x - other.b.x) < 0.01;
        const level = Math.abs(one.a.y - one.b.y) < 0.01 && Math.abs(other.a.y - other.b.y) < 0.01;
        const distance = upright ? Math.abs(one.a.x - other.a.x) : level ? Math.abs(one.a.y - other.a.y) : Infinity;
        const [p, q] = upright ? (['y', 'y'] as const) : (['x', 'x'] as const);
        const low = Math.max(Math.min(one.a[p], one.b[p]), Math.min(other.a[q], other.b[q]));
        const high = Math.min(Math.max(one.a[p], one.b[p]), Math.max(other.a[q], other.b[q]));
        if (distance < 6) expect(high - low, `${one.id} along ${other.id}`).toBeLessThanOrEqual(0);
      }
    });
  });

  test('labels stand in no box and within the picture', () => {
    const widest = textWidth('−15.09 %', layout.textSize, 600);
    for (const [id, { x, y, anchor }] of Object.entries(layout.labels)) {
      const width = id.endsWith('-bone') ? widest : textWidth(layout.numbered ? '0.98 ×' : 'off', layout.textSize);
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
      expect(left, id).toBeGreaterThanOrEqual(0);
      expect(left + width, id).toBeLessThanOrEqual(layout.width);
      for (const [name, box] of boxes) {
        for (const at of [left, left + width / 2, left + width])
          expect(inside({ x: at, y }, box, 0), `${id} in ${name}`).toBe(false);
      }
    }
  });

  test('words are at least 12 pixels high', () => expect(layout.textSize).toBeGreaterThanOrEqual(12));
});

test('the roomy layout gives fingers boxes of 44 pixels', () => {
  for (const { width, height } of Object.values(columnLayout(288, true).nodes)) {
    expect(width).toBeGreaterThanOrEqual(44);
    expect(height).toBeGreaterThanOrEqual(44);
  }
  expect(wideLayout(WIDE_LAYOUT_FROM).width).toBe(WIDE_LAYOUT_FROM);
});

describe('the scene', () => {
  const node = (id: string, change: Partial<DiagramNode> = {}): DiagramNode => ({
    id,
    title: 'Name',
    value: '1.00 ×',
    color: '#123456',
    borderWidth: 1,
    border: 'solid',
    emphasis: 'normal',
    ...change,
  });
  const edge = (change: Partial<DiagramEdge> = {}): DiagramEdge => ({
    id: 'rankl-osteoclasts',
    end: 'arrow',
    line: 'solid',
    color: '#654321',
    flow: 1,
    lean: false,
    off: false,
    boldLabel: false,
    emphasis: 'normal',
    ...change,
  });
  const layout = columnLayout(270);
  const scene = (nodes: readonly DiagramNode[], edges: readonly DiagramEdge[], theme = LIGHT_THEME) =>
    diagramScene({ id: 'd', title: 'T', description: 'D', layout, nodes, edges }, theme);
  const markOf = (marks: ReturnType<typeof scene>['marks'], id: string) => marks.find((mark) => mark.id === id);

  test('paints lines below boxes and names each mark once', () => {
    const { marks } = scene([node('rankl'), node('osteoclasts')], [edge()]);
    const ids = marks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.indexOf('edge-rankl-osteoclasts')).toBeLessThan(ids.indexOf('node-rankl'));
  });

  test('a wider compared line shows as a pale rim, a narrower one not', () => {
    const pale = (comparedFlow: number) =>
      markOf(scene([], [edge({ comparedFlow })]).marks, 'edge-rankl-osteoclasts-compared');
    expect(pale(2)).toMatchObject({ stroke: { color: '#654321' } });
    expect(pale(0.5)).toBeUndefined();
    expect(pale(1)).toBeUndefined();
  });

  test('what is off is thin, gray and dotted, whatever it would carry', () => {
    const mark = markOf(scene([], [edge({ off: true, flow: 3 })]).marks, 'edge-rankl-osteoclasts');
    expect(mark).toMatchObject({ stroke: { color: LIGHT_THEME.outline, width: 1.2 } });
    expect(mark?.kind === 'path' && mark.stroke?.dash).toBeTruthy();
  });

  test('what steps back is faint, what is picked glows', () => {
    const faint = markOf(scene([], [edge({ emphasis: 'dimmed' })]).marks, 'edge-rankl-osteoclasts');
    expect(faint?.kind === 'path' && (faint.stroke?.opacity ?? 1)).toBeLessThan(0.5);
    expect(
      markOf(scene([], [edge({ emphasis: 'strong' })], DARK_THEME).marks, 'edge-rankl-osteoclasts-glow'),
    ).toBeDefined();
    expect(markOf(scene([node('rankl', { emphasis: 'strong' })], []).marks, 'node-rankl-ring')).toBeDefined();
  });

  test('a comparison that does not fit is said in fewer words or not at all, never cut', () => {
    const roomy = columnLayout(288, true);
    const lines = (notes: readonly string[]) =>
      diagramScene(
        { id: 'd', title: 'T', description: 'D', layout: roomy, nodes: [node('opg', { notes })], edges: [] },
        LIGHT_THEME,
      ).marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(lines(['a long sentence about it', 'vs 1.00'])).toEqual(['Name', '1.00 ×', 'vs 1.00']);
    expect(lines(['a long sentence about it'])).toEqual(['Name', '1.00 ×']);
    expect(lines(['b 1'])).toEqual(['Name', '1.00 ×', 'b 1']);
  });

  test('above and below are told by the way a mark points', () => {
    const mark = (trend: 'up' | 'down') => markOf(scene([node('opg', { trend })], []).marks, 'node-opg-trend');
    expect(mark('up')).not.toEqual(mark('down'));
    expect(markOf(scene([node('opg')], []).marks, 'node-opg-trend')).toBeUndefined();
  });
});
