import { describe, expect, it } from 'vitest';
import {
  beliefPlot,
  columnLayout,
  composeScenes,
  DARK_THEME,
  diagramScene,
  differenceSeries,
  forestAxis,
  forestStrip,
  LIGHT_THEME,
  proportionBar,
  scatterPlot,
  smallChart,
  sparkline,
  timeChart,
  timelinePlayhead,
  timelineRuler,
  timelineScene,
  wideLayout,
  type ChartTheme,
  type ComposedScene,
  type DiagramEdge,
  type DiagramLayout,
  type DiagramNode,
  type Scene,
  type TimeChartSpec,
  type TimelineSpec,
} from '../../src/charts';
import { sceneToSvg } from '../../src/interchange';
import { AGES, DESKTOP, HERO, PHONE, SERIES, SMALL } from './sample';

/** Every chart as text: what changes in a picture is seen in review. Look at a changed file before it is accepted (-u). */

/** One point in four years keeps the files readable. */
const coarse = <Curve extends object>(curve: Curve): Curve =>
  Object.fromEntries(
    Object.entries(curve).map(([key, value]: [string, unknown]) => [
      key,
      value instanceof Float64Array && value.length === AGES.length ? value.filter((_, at) => at % 48 === 0) : value,
    ]),
  ) as Curve;

const SPEC: TimeChartSpec = {
  ...HERO,
  series: SERIES.map(coarse),
  ghosts: (HERO.ghosts ?? []).map(coarse),
  bands: (HERO.bands ?? []).map(coarse),
};

const TIMELINE: TimelineSpec = {
  id: 'timeline',
  title: 'Therapies',
  xDomain: [46, 80],
  plot: { x: 44, width: 568 },
  width: 788,
  markers: [{ id: 'last-period', x: 51 }],
  rows: [
    {
      id: 'patch',
      label: 'Patch',
      style: 1,
      bars: [
        { id: 'a', from: 52, label: 'Patch 50 µg/d', kind: 'therapy', before: { from: 54 } },
        { id: 'b', from: 60, to: 63, label: 'estradiol set', kind: 'override' },
      ],
    },
    {
      id: 'cee',
      label: 'CEE',
      style: 5,
      compact: true,
      bars: [{ id: 'a', from: 40, to: 59, label: 'CEE 0.625 + MPA 2.5 mg/d, a long name', kind: 'therapy' }],
    },
  ],
};

const timeline = (form: 'rows' | 'list', theme: ChartTheme): Scene => {
  const { scene } = timelineScene({ ...TIMELINE, form }, theme);
  return { ...scene, marks: [...scene.marks, ...timelinePlayhead(TIMELINE, 65, [0, scene.height], theme)] };
};

const node = (id: string, change: Partial<DiagramNode> = {}): DiagramNode => ({
  id,
  title: id,
  value: '1.05 ×',
  color: '#123456',
  borderWidth: 1.5,
  border: 'solid',
  emphasis: 'normal',
  ...change,
});
const edge = (id: string, change: Partial<DiagramEdge> = {}): DiagramEdge => ({
  id,
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

const diagram = (layout: DiagramLayout, theme: ChartTheme): Scene =>
  diagramScene(
    {
      id: 'mechanism',
      title: 'Mechanism',
      description: 'Estradiol holds RANKL back.',
      layout,
      nodes: [
        node('estradiol'),
        node('progesterone', { border: 'dotted', emphasis: 'dimmed' }),
        node('rankl'),
        node('opg'),
        node('osteoclasts', { emphasis: 'strong' }),
        node('osteoblasts'),
        node('bone', { value: '−0.11 % a year' }),
      ],
      edges: [
        edge('estradiol-rankl', { end: 'bar', line: 'dashed', flow: 2, comparedFlow: 3 }),
        edge('rankl-osteoclasts', { emphasis: 'strong', label: '1.05 ×' }),
        edge('osteoclasts-bone', { label: '−8.57 %', boldLabel: true }),
        edge('osteoblasts-bone', { label: '+8.46 %', line: 'dotted' }),
        edge('progesterone-opg', { off: true, lean: true }),
      ],
    },
    theme,
  );

const CHARTS: Readonly<Record<string, (theme: ChartTheme) => Scene | ComposedScene>> = {
  'hero-desktop': (theme) => timeChart(SPEC, DESKTOP, theme).scene,
  'hero-phone': (theme) => timeChart({ ...SPEC, series: SERIES.slice(0, 2).map(coarse) }, PHONE, theme).scene,
  'hero-zoomed': (theme) => timeChart({ ...SPEC, xDomain: [50, 58] }, DESKTOP, theme).scene,
  'hero-empty': (theme) =>
    timeChart(
      { ...SPEC, series: [], ghosts: [], bands: [], points: [], emptyMessage: 'All lines are hidden' },
      DESKTOP,
      theme,
    ).scene,
  difference: (theme) =>
    timeChart(
      {
        ...SPEC,
        series: differenceSeries(SPEC, () => 'natural'),
        bands: [],
        ghosts: [],
        yDomain: [-2, 20],
      },
      DESKTOP,
      theme,
    ).scene,
  linked: (theme) => smallChart({ ...SPEC, yAxis: { kind: 'linear' }, bands: [] }, SMALL, theme).scene,
  'timeline-rows': (theme) => timeline('rows', theme),
  'timeline-list': (theme) => timeline('list', theme),
  'timeline-ruler': (theme) =>
    timelineRuler(
      {
        ...TIMELINE,
        id: 'ruler',
        title: 'Ages',
        marker: { id: 'last-period', x: 51, label: 'last period, 51' },
        prefix: 'age',
      },
      theme,
    ).scene,
  sparkline: (theme) =>
    sparkline(
      {
        id: 'spark',
        title: 'Levels',
        description: 'Two curves.',
        xDomain: [46, 80],
        yDomain: [-25, 2],
        series: SERIES.map(coarse),
        at: 65,
      },
      { width: 120, height: 32 },
      theme,
    ),
  proportion: (theme) =>
    proportionBar(
      {
        id: 'parts',
        title: 'Parent and metabolites',
        parts: [
          { id: 'parent', label: 'progesterone', amount: 2, style: 1 },
          { id: 'first', label: 'allopregnanolone', amount: 1, style: 2 },
        ],
        full: 4,
      },
      { width: 120, height: 10 },
      theme,
    ),
  'forest-strip': (theme) =>
    forestStrip(
      {
        id: 'strip',
        title: 'A row',
        description: 'Observed −2.0, computed −4.5.',
        domain: [-15, 12.5],
        row: {
          id: 'row',
          observed: -2,
          observedRange: [-3, -1],
          computed: -4.5,
          computedRange: [-6, -3.5],
          apart: true,
        },
      },
      { width: 360, height: 30 },
      theme,
    ),
  'forest-axis': (theme) =>
    forestAxis({ id: 'axis', title: 'Percent', domain: [-15, 12.5], suffix: ' %' }, { width: 360, height: 24 }, theme),
  scatter: (theme) =>
    scatterPlot(
      {
        id: 'scatter',
        title: 'Model against observation',
        description: 'Two rows.',
        xLabel: 'model',
        yLabel: 'observed',
        domain: [-10, 10],
        diagonalLabel: 'model = observed',
        points: [
          { id: 'same', x: 5, y: 5, shape: 'circle', apart: false },
          { id: 'apart', x: -5, y: 5, range: [4, 6], shape: 'square', apart: true },
        ],
      },
      { width: 400, height: 400 },
      theme,
    ).scene,
  belief: (theme) =>
    beliefPlot(
      {
        id: 'belief',
        title: 'Level',
        description: 'Before and after.',
        scale: 'log',
        domain: [5, 80],
        before: { kind: 'bell', center: 20, spread: 0.5 },
        beforeLabel: 'before',
        after: { median: 16, low: 11, high: 22 },
        value: 17,
      },
      { width: 330, height: 132 },
      theme,
    ),
  'mechanism-column': (theme) => diagram(columnLayout(270), theme),
  'mechanism-wide': (theme) => diagram(wideLayout(720), theme),
  composition: (theme) =>
    composeScenes(
      {
        title: 'Two lives',
        subtitle: 'A woman of 46',
        description: 'The whole picture.',
        hero: timeChart({ ...SPEC, bands: [], heading: true }, DESKTOP, theme).scene,
        wide: [timeline('rows', theme)],
        small: ['a', 'b'].map((id) => smallChart({ ...SPEC, id, bands: [], ghosts: [] }, SMALL, theme).scene),
        columns: 2,
        legend: SPEC.series,
        notes: ['A note.'],
      },
      theme,
    ),
};

describe.each([
  ['light', LIGHT_THEME],
  ['dark', DARK_THEME],
] as const)('in %s colors', (look, theme) => {
  it.each(Object.keys(CHARTS))('%s looks as agreed', async (name) => {
    const scene = CHARTS[name]?.(theme);
    if (scene === undefined) throw new Error(`no chart ${name}`);
    const svg = sceneToSvg(scene, { background: theme.background, footerColor: theme.muted });
    await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(`svg-snapshots/${name}-${look}.svg`);
  });
});
