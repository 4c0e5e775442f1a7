import { describe, expect, it } from 'vitest';
import {
  chartSummary,
  chartTable,
  composeScenes,
  LIGHT_THEME,
  proportionBar,
  smallChart,
  sparkline,
  timeChart,
  timelineScene,
  type TimelineSpec,
} from '../../src/charts';
import { boxesOverlap, textBox } from '../../src/charts/place-label';
import { AGES, curve, DESKTOP, HERO, parsePath, SERIES, SMALL } from './sample';

const TIMELINE: TimelineSpec = {
  id: 'timeline',
  title: 'Therapies',
  xDomain: [46, 80],
  plot: { x: 44, width: 568 },
  width: 788,
  playhead: 65,
  markers: [{ id: 'last-period', x: 51 }],
  rows: [
    { id: 'patch', label: 'Patch', style: 1, bars: [{ id: 'a', from: 52, label: 'Patch 50 µg/d', kind: 'therapy' }] },
    {
      id: 'cee',
      label: 'CEE',
      style: 5,
      bars: [
        { id: 'a', from: 52, to: 59, label: 'CEE 0.625 + MPA 2.5 mg/d, a long name', kind: 'therapy' },
        { id: 'b', from: 70, to: 72, label: 'again', kind: 'override' },
        { id: 'c', from: 20, to: 40, label: 'before the run', kind: 'therapy' },
      ],
    },
  ],
};

describe('timelineScene', () => {
  const timeline = timelineScene(TIMELINE, LIGHT_THEME);

  it('shares the x pixels of the main chart', () => {
    const chart = timeChart(HERO, DESKTOP, LIGHT_THEME);
    const { xScale } = timelineScene({ ...TIMELINE, plot: chart.plot }, LIGHT_THEME);
    for (const age of [46, 52.5, 80]) expect(xScale(age)).toBeCloseTo(chart.xScale(age), 9);
  });

  it('puts each bar from its start to its stop, without stop to the end, and none outside', () => {
    const { xScale, bars } = timeline;
    expect(bars.map((bar) => `${bar.rowId} ${bar.barId}`)).toEqual(['patch a', 'cee a', 'cee b']);
    expect(bars[0]?.x).toBeCloseTo(xScale(52), 1);
    expect((bars[0]?.x ?? 0) + (bars[0]?.width ?? 0)).toBeCloseTo(xScale(80), 1);
    expect((bars[1]?.x ?? 0) + (bars[1]?.width ?? 0)).toBeCloseTo(xScale(59), 1);
    expect(timeline.invertX(xScale(60))).toBeCloseTo(60, 9);
  });

  it('sets apart overrides by a dashed outline', () => {
    const dash = (id: string): unknown =>
      timeline.scene.marks.flatMap((mark) => (mark.id === id && mark.kind === 'rect' ? [mark.stroke?.dash] : []))[0];
    expect(dash('timeline-bar-cee-b')).toBeDefined();
    expect(dash('timeline-bar-cee-a')).toBeUndefined();
  });

  it('writes labels that meet neither one another nor the next bar, inside the picture', () => {
    const words = timeline.scene.marks.filter((mark) => mark.kind === 'text');
    const boxes = words.map((mark) => textBox(mark.text, mark.size, mark.weight ?? 400, mark));
    boxes.forEach((box, index) => {
      expect(box.right).toBeLessThanOrEqual(timeline.scene.width);
      for (const other of boxes.slice(index + 1)) expect(boxesOverlap(box, other)).toBe(false);
    });
    const long = words.find((mark) => mark.id === 'timeline-bar-cee-a-label');
    const box = long && textBox(long.text, long.size, 400, long);
    expect(box?.right).toBeLessThanOrEqual(timeline.xScale(70));
  });

  it('draws playhead and last period through all rows', () => {
    for (const id of ['timeline-playhead', 'timeline-marker-last-period']) {
      const line = timeline.scene.marks.find((mark) => mark.id === id);
      expect(line?.kind === 'line' && [line.y1, line.y2]).toEqual([0, timeline.scene.height]);
    }
  });

  it('names rows left of the plot where there is room, and says when there is none', () => {
    const wide = timelineScene({ ...TIMELINE, plot: { x: 160, width: 400 } }, LIGHT_THEME);
    expect(wide.scene.marks.some((mark) => mark.kind === 'text' && mark.text === 'CEE')).toBe(true);
    const empty = timelineScene({ ...TIMELINE, rows: [], emptyMessage: 'No therapy' }, LIGHT_THEME);
    expect(empty.scene.marks.some((mark) => mark.kind === 'text' && mark.text === 'No therapy')).toBe(true);
  });
});

describe('sparkline', () => {
  it('draws each curve inside its picture with a marker at one age', () => {
    const scene = sparkline(
      { id: 's', title: 'Spine', description: 'Spine', xDomain: [46, 80], yDomain: [-25, 2.5], series: SERIES, at: 65 },
      { width: 120, height: 36 },
      LIGHT_THEME,
    );
    const lines = scene.marks.filter((mark) => mark.kind === 'path' && mark.id.includes('-line-'));
    expect(lines).toHaveLength(3);
    for (const mark of lines) {
      for (const { x, y } of parsePath(mark.kind === 'path' ? mark.d : '').flat()) {
        expect(x >= 0 && x <= 120 && y >= 0 && y <= 36).toBe(true);
      }
    }
    expect(scene.marks.filter((mark) => mark.id.includes('-dot-'))).toHaveLength(3);
  });
});

describe('proportionBar', () => {
  const parts = [
    { id: 'parent', label: 'progesterone', amount: 3, style: 3 },
    { id: 'metabolite', label: 'allopregnanolone', amount: 1, style: 4 },
    { id: 'none', label: 'pregnanolone', amount: Number.NaN, style: 7 },
  ];
  const widths = (full?: number): number[] =>
    proportionBar(
      { id: 'p', title: 'Metabolites', parts, ...(full === undefined ? {} : { full }) },
      { width: 100, height: 8 },
      LIGHT_THEME,
    ).marks.flatMap((mark) => (mark.kind === 'rect' ? [mark.width] : []));

  it('shares the width by amount, of the sum or of a common full', () => {
    expect(widths()).toEqual([100, 75, 25]);
    expect(widths(8)).toEqual([100, 37.5, 12.5]);
  });

  it('says the shares in words', () => {
    const { description } = proportionBar(
      { id: 'p', title: 'Metabolites', parts },
      { width: 100, height: 8 },
      LIGHT_THEME,
    );
    expect(description).toBe('Metabolites: progesterone 75 %, allopregnanolone 25 %, pregnanolone 0 %');
  });
});

describe('composeScenes', () => {
  const hero = timeChart({ ...HERO, heading: true }, DESKTOP, LIGHT_THEME).scene;
  const small = ['a', 'b', 'c', 'd', 'e'].map(
    (id) => smallChart({ ...HERO, id, bands: [], ghosts: [] }, SMALL, LIGHT_THEME).scene,
  );
  const timeline = timelineScene(TIMELINE, LIGHT_THEME).scene;
  const picture = composeScenes(
    {
      title: 'Four formulations',
      subtitle: 'Woman of 46',
      description: 'd',
      hero,
      wide: [timeline],
      small,
      columns: 4,
      legend: SERIES,
      notes: ['A note.'],
    },
    LIGHT_THEME,
  );

  it('keeps all parts inside and apart', () => {
    const boxes = picture.parts.map(({ x, y, scene }) => ({
      left: x,
      top: y,
      right: x + scene.width,
      bottom: y + scene.height,
    }));
    boxes.forEach((box, index) => {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(picture.width);
      expect(box.bottom).toBeLessThanOrEqual(picture.height);
      for (const other of boxes.slice(index + 1)) expect(boxesOverlap(box, other)).toBe(false);
    });
  });

  it('takes scenes as they are: what is exported is what is seen', () => {
    expect(picture.parts.map((part) => part.scene)).toEqual(expect.arrayContaining([hero, timeline, ...small]));
  });

  it('wraps a long title within the picture', () => {
    const long = composeScenes({ title: 'word '.repeat(60).trim(), description: 'd', hero }, LIGHT_THEME);
    const lines = long.parts[0]?.scene.marks.filter((mark) => mark.kind === 'text') ?? [];
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines)
      expect(textBox(line.text, line.size, line.weight ?? 400, line).right).toBeLessThanOrEqual(long.width);
  });
});

describe('a chart in words', () => {
  const spec = { ...HERO, series: [curve('line', 'A line', 0, (age) => -(age - 46))] };

  it('is a table at round ages and both ends, interpolated', () => {
    const table = chartTable(spec, 10);
    expect(table.columns).toEqual(['age', 'A line']);
    expect(table.rows.map((row) => row.join(' | '))).toEqual([
      '46 | 0.0 %',
      '50 | −4.0 %',
      '60 | −14.0 %',
      '70 | −24.0 %',
      '80 | −34.0 %',
    ]);
    expect(() => chartTable(spec, 0)).toThrow(RangeError);
  });

  it('says where values are missing', () => {
    const y = AGES.map((age) => (age > 60 ? Number.NaN : 1));
    const [line] = spec.series;
    const table = chartTable({ ...spec, series: line === undefined ? [] : [{ ...line, y }] }, 20);
    expect(table.rows.map((row) => row[1])).toEqual(['1.0 %', '1.0 %', 'no value']);
  });

  it('is one sentence from where each curve begins to where it ends', () => {
    expect(chartSummary(spec)).toBe(
      'Lumbar spine bone density, change from age 46, age 46 to 80: A line from 0.0 % to −34.0 %.',
    );
  });
});
