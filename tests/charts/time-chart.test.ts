import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DARK_THEME, LIGHT_THEME, smallChart, timeChart, type Scene, type TimeChartSpec } from '../../src/charts';
import { boxesOverlap, textBox } from '../../src/charts/place-label';
import { AGES, curve, DESKTOP, HERO, parsePath, PHONE, SERIES, SMALL } from './sample';
import { find, texts } from './marks';

const chart = timeChart(HERO, DESKTOP, LIGHT_THEME);

const written = (scene: Scene): string[] => texts(scene).map((mark) => mark.text);

/** Pairs of words that share pixels. The cursor's flag covers tick labels on purpose, by a patch. */
function overlaps(scene: Scene): string[] {
  const words = texts(scene).filter((mark) => !mark.id.includes('-cursor-'));
  return words.flatMap((a, index) =>
    words
      .slice(index + 1)
      .filter((b) =>
        boxesOverlap(textBox(a.text, a.size, a.weight ?? 400, a), textBox(b.text, b.size, b.weight ?? 400, b)),
      )
      .map((b) => `${a.id} × ${b.id}`),
  );
}

function clipped(scene: Scene): string[] {
  return texts(scene)
    .filter((mark) => {
      const box = textBox(mark.text, mark.size, mark.weight ?? 400, mark);
      return box.left < -0.5 || box.right > scene.width + 0.5 || box.top < -0.5 || box.bottom > scene.height + 0.5;
    })
    .map((mark) => `${mark.id} “${mark.text}”`);
}

describe('timeChart', () => {
  it('draws each series as the path that pathOf gives, at its place in the plot', () => {
    for (const series of SERIES) {
      const mark = find(chart.scene, chart.lineId(series.id));
      expect(mark.kind === 'path' && mark.d).toBe(chart.pathOf(series.x, series.y));
      const [points] = parsePath(mark.kind === 'path' ? mark.d : '');
      const last = points?.[points.length - 1];
      expect(last?.x).toBeCloseTo(chart.plot.x + chart.plot.width, 1);
      expect(last?.y).toBeCloseTo(chart.yScale(series.y[series.y.length - 1] ?? 0), 1);
    }
  });

  it('fills the area between a curve and its ghost with what areaOf gives', () => {
    const ghost = HERO.ghosts?.[0];
    const series = SERIES[1];
    const mark = find(chart.scene, chart.ghostAreaId('patch'));
    expect(ghost && series && mark.kind === 'path' && mark.d === chart.areaOf(ghost, series)).toBe(true);
  });

  it('inverts pixels to data', () => {
    expect(chart.invertX(chart.xScale(61.5))).toBeCloseTo(61.5, 9);
    expect(chart.invertY(chart.yScale(-7.25))).toBeCloseTo(-7.25, 9);
  });

  it('gives every mark an id of its own that stays when data change, words moved elsewhere aside', () => {
    const ids = chart.scene.marks.map((mark) => mark.id);
    expect(new Set(ids).size).toBe(ids.length);
    const moved = { ...HERO, series: SERIES.map((series) => ({ ...series, y: series.y.map((value) => value - 0.5) })) };
    expect(timeChart(moved, DESKTOP, LIGHT_THEME).scene.marks.map((mark) => mark.id)).toEqual(
      expect.arrayContaining(ids.filter((id) => !id.includes('-threshold-'))),
    );
  });

  it('paints the focus above the other curves and the bands below all', () => {
    const order = chart.scene.marks.map((mark) => mark.id);
    const lines = SERIES.map((series) => order.indexOf(chart.lineId(series.id)));
    expect(order.indexOf(chart.lineId('patch'))).toBe(Math.max(...lines));
    expect(order.indexOf('hero-band-50-natural')).toBeLessThan(Math.min(...lines));
    expect(order.indexOf('hero-band-95-natural')).toBeLessThan(order.indexOf('hero-band-50-natural'));
  });

  it('labels line ends beside the plot on wide pictures and below it on narrow ones', () => {
    const name = find(chart.scene, 'hero-name-natural-0');
    expect(name.kind === 'text' && name.x).toBeGreaterThan(chart.plot.x + chart.plot.width);
    const phone = timeChart(HERO, PHONE, LIGHT_THEME);
    const entry = find(phone.scene, 'hero-legend-text-natural');
    expect(entry.kind === 'text' && entry.y).toBeGreaterThan(phone.plot.y + phone.plot.height);
    expect(phone.scene.marks.some((mark) => mark.id.includes('-name-'))).toBe(false);
  });

  it('changes to a legend when the labels do not fit beside the plot', () => {
    const many = Array.from({ length: 8 }, (_, index) => curve(`s${index}`, `Scenario ${index}`, index, () => -index));
    const low = timeChart(
      { ...HERO, ghosts: [], bands: [], spans: [], thresholds: [], series: many },
      { width: 700, height: 180 },
      LIGHT_THEME,
    );
    expect(low.scene.marks.filter((mark) => mark.id.includes('-legend-text-'))).toHaveLength(8);
  });

  it('dims curve, marker and label of a series that steps back', () => {
    const series = SERIES.map((one) => ({
      ...one,
      emphasis: one.id === 'cream' ? ('dimmed' as const) : ('normal' as const),
    }));
    const { scene } = timeChart({ ...HERO, series }, DESKTOP, LIGHT_THEME);
    const [line, dot, name] = ['hero-line-cream', 'hero-dot-cream', 'hero-name-cream-0'].map((id) => find(scene, id));
    expect(line?.kind === 'path' && line.stroke?.opacity).toBeLessThan(0.5);
    expect(dot?.kind === 'path' && dot.fillOpacity).toBeLessThan(0.5);
    expect(name?.kind === 'text' && name.color).toBe(LIGHT_THEME.muted);
    expect(scene.marks.filter((mark) => mark.id.includes('-line-'))[0]?.series).toBe('cream');
  });

  it('keeps the words of the last period when the playhead stands beside it, above its line', () => {
    const { scene } = timeChart({ ...HERO, cursor: { x: 53, label: 'age 53' } }, DESKTOP, LIGHT_THEME);
    const order = scene.marks.map((mark) => mark.id);
    expect(order.indexOf('hero-marker-last-period-label')).toBeGreaterThan(order.indexOf('hero-cursor-line'));
  });

  it('breaks lines at missing data', () => {
    const y = AGES.map((age) => (age > 60 && age < 62 ? Number.NaN : -5));
    const [series] = SERIES;
    const broken = timeChart({ ...HERO, series: series === undefined ? [] : [{ ...series, y }] }, DESKTOP, LIGHT_THEME);
    const mark = find(broken.scene, broken.lineId('natural'));
    expect(parsePath(mark.kind === 'path' ? mark.d : '')).toHaveLength(2);
  });

  it('says so when there is nothing to show, on unchanged axes', () => {
    const empty = timeChart({ ...HERO, series: [], emptyMessage: 'Computing the first curve' }, DESKTOP, LIGHT_THEME);
    expect(written(empty.scene)).toContain('Computing the first curve');
    expect(written(empty.scene)).toContain('−20');
    expect(empty.scene.description).toBe('Lumbar spine bone density, change from age 46: no values.');
  });

  it('leaves out thresholds, markers and points beyond the domains', () => {
    const spec: TimeChartSpec = {
      ...HERO,
      thresholds: [{ id: 'far', y: 99, label: 'far away' }],
      markers: [{ id: 'before', x: 40, label: 'before' }],
      points: [{ id: 'above', x: 54, y: 50, label: 'above' }],
      cursor: { x: 90, label: 'age 90' },
    };
    const shown = written(timeChart(spec, DESKTOP, LIGHT_THEME).scene).join(' ');
    expect(shown).not.toMatch(/far away|before|above|age 90/);
  });
});

describe('words of a chart', () => {
  const cases: readonly (readonly [string, Scene])[] = [
    ['desktop', chart.scene],
    ['desktop with heading, dark', timeChart({ ...HERO, heading: true }, DESKTOP, DARK_THEME).scene],
    ['phone', timeChart(HERO, PHONE, LIGHT_THEME).scene],
    ['320 px', timeChart(HERO, { width: 320, height: 260 }, LIGHT_THEME).scene],
    ['small', smallChart({ ...HERO, bands: [], ghosts: [] }, SMALL, LIGHT_THEME).scene],
  ];

  it.each(cases)('never overlap nor leave the picture: %s', (_, scene) => {
    expect(overlaps(scene)).toEqual([]);
    expect(clipped(scene)).toEqual([]);
  });

  it.each(cases)('are at least 12 px: %s', (_, scene) => {
    for (const mark of texts(scene)) expect(mark.size).toBeGreaterThanOrEqual(12);
  });

  it('stay apart for any ends of up to eight series and any size', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -25, max: 2, noNaN: true }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 320, max: 1000 }),
        fc.integer({ min: 220, max: 420 }),
        (ends, width, height) => {
          const series = ends.map((end, index) => ({
            ...curve(`s${index}`, `Scenario with number ${index}`, index, (age) => (end * (age - 46)) / 34),
            valueLabel: `${end.toFixed(1)} % at 80`,
          }));
          const spec = { ...HERO, ghosts: [], bands: [], points: [], spans: [], series };
          const { scene } = timeChart(spec, { width, height }, LIGHT_THEME);
          expect(overlaps(scene)).toEqual([]);
          expect(clipped(scene)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('smallChart', () => {
  it('carries its heading and shares the cursor', () => {
    const small = smallChart(
      { ...HERO, title: 'Estradiol', subtitle: 'pg/mL', cursor: { x: 65, label: '65' } },
      SMALL,
      LIGHT_THEME,
    );
    expect(written(small.scene)).toEqual(expect.arrayContaining(['Estradiol', 'pg/mL', '65']));
    expect(small.scene.title).toBe('Estradiol, pg/mL');
  });

  it('sets inline labels beside their lines in the quantity’s color', () => {
    const series = [
      { ...curve('ctx', 'CTX', 1, () => 1.8), color: LIGHT_THEME.resorption, inlineLabel: 'CTX' },
      { ...curve('p1np', 'P1NP', 1, () => 1.4), color: LIGHT_THEME.formation, inlineLabel: 'P1NP' },
    ];
    const { scene, yScale } = smallChart(
      { id: 'm', title: 'Markers', xDomain: [46, 80], yDomain: [0.5, 2], series },
      SMALL,
      LIGHT_THEME,
    );
    const label = find(scene, 'm-inline-ctx');
    expect(label.kind === 'text' && label.color).toBe(LIGHT_THEME.resorption);
    expect(label.kind === 'text' && Math.abs(label.y - yScale(1.8))).toBeLessThan(24);
  });

  it('draws a log scale', () => {
    const spec: TimeChartSpec = {
      ...HERO,
      series: [curve('a', 'A', 1, (age) => age)],
      yDomain: [1, 100],
      yAxis: { kind: 'log' },
    };
    const small = smallChart({ ...spec, bands: [], ghosts: [] }, SMALL, LIGHT_THEME);
    const middle = (small.yScale(1) + small.yScale(100)) / 2;
    expect(small.yScale(10)).toBeCloseTo(middle, 9);
  });
});
