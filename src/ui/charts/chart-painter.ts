import {
  interpolateAt,
  markerPath,
  seriesStyle,
  smallChart,
  timeChart,
  type Band,
  type ChartSeries,
  type ChartTheme,
  type Domain,
  type Ghost,
  type PlotArea,
  type Size,
  type TimeChart,
  type TimeChartSpec,
} from '../../charts';
import type { ChartContext, ChartDefinition } from './definition';
import { paintClips, paintMarks, setAttribute, writePath } from './paint-marks';

/** The parts of one chart's SVG that are drawn by hand. */
export interface ChartElements {
  readonly defs: SVGDefsElement;
  readonly marks: SVGGElement;
  /** The cursor's line: above the curves, below the words it may cross. */
  readonly line: SVGGElement;
  readonly words: SVGGElement;
  readonly cursor: SVGGElement;
}

export interface ChartInputs {
  readonly definition: ChartDefinition;
  readonly context: ChartContext;
  readonly size: Size;
  readonly theme: ChartTheme;
  /** What stands in a chart without lines, if not the chart's own words. */
  readonly emptyMessage?: string | undefined;
  /** Where the playhead stood when this was made. */
  readonly playhead?: number;
}

export interface CursorState {
  readonly playhead: number;
  readonly hover: number | null;
  readonly label: (age: number) => string;
}

/** A drag in progress: the lines as they were, and what the ghost is called. */
export interface DragState {
  readonly before: readonly ChartSeries[];
  readonly focusIds: readonly string[];
  readonly label: string | undefined;
}

/** Radius of the cursor's marker on the moving line; the same as the scene's own. */
const DOT_RADIUS = { main: 5, small: 3.5 } as const;

const isSameBand = (one: Band, other: Band): boolean => one.seriesId === other.seriesId && one.level === other.level;

function resize(svg: SVGSVGElement, { width, height }: Size): void {
  setAttribute(svg, 'width', String(width));
  setAttribute(svg, 'height', String(height));
  setAttribute(svg, 'viewBox', `0 0 ${width} ${height}`);
}

/** Draws one chart: whole after an edit, path by path while something is dragged. */
export class ChartPainter {
  private chart: TimeChart | null = null;
  private spec: TimeChartSpec | null = null;
  private inputs: ChartInputs | null = null;
  private yDomain: Domain | null = null;
  private drag: DragState | null = null;
  /** Values last written to a mark's path since everything was painted. */
  private readonly written = new Map<string, ArrayLike<number>>();
  private cursor: CursorState | null = null;

  constructor(private readonly elements: ChartElements) {}

  get plot(): PlotArea | null {
    return this.chart?.plot ?? null;
  }

  /** What was drawn last, with its scales. */
  get drawn(): TimeChart | null {
    return this.chart;
  }

  get domain(): Domain | null {
    return this.yDomain;
  }

  /** Ages shown. */
  get ages(): Domain | null {
    return this.inputs?.context.xDomain ?? null;
  }

  /** Draws everything on the given y domain. */
  paint(inputs: ChartInputs, yDomain: Domain): void {
    this.inputs = inputs;
    this.yDomain = yDomain;
    this.written.clear();
    const { definition, context, size, theme, emptyMessage, playhead } = inputs;
    const own = definition.spec(context);
    const message = emptyMessage === undefined ? {} : { emptyMessage };
    const clear = playhead === undefined ? {} : { keepClearAt: playhead };
    const base = { ...own, ...message, ...clear, id: definition.id, xDomain: context.xDomain, yDomain };
    const ghosts = this.ghosts(base.series);
    this.spec = ghosts.length > 0 ? { ...base, ghosts } : base;
    this.chart = (definition.size === 'main' ? timeChart : smallChart)(this.spec, size, theme);
    const { defs, marks, words, cursor } = this.elements;
    for (const { ownerSVGElement: svg } of [marks, words, cursor]) if (svg) resize(svg, size);
    paintClips(defs, this.chart.scene);
    const drawn = this.chart.scene.marks;
    paintMarks(
      marks,
      drawn.filter(({ kind }) => kind !== 'text'),
    );
    paintMarks(
      words,
      drawn.filter(({ kind }) => kind === 'text'),
    );
    this.paintCursor();
  }

  /** The former curve of the focus stays as a ghost, from the next painting on. */
  startDrag(focusSeries: (series: ChartSeries) => boolean, label: string | undefined): void {
    const before = this.spec?.series ?? [];
    this.drag = { before, focusIds: before.filter(focusSeries).map(({ id }) => id), label };
  }

  endDrag(): void {
    this.drag = null;
  }

  get dragging(): boolean {
    return this.drag !== null;
  }

  /** True while something is dragged and its former curve is not painted yet. */
  get lacksGhost(): boolean {
    return this.drag !== null && this.spec?.ghosts === undefined;
  }

  /**
   * One frame of a drag: writes the `d` of the lines and bands whose values changed, of the ghost's area and of the cursor's
   * markers. False where that is not enough, because other bands are shown than were painted.
   */
  follow(context: ChartContext): boolean {
    const { chart, spec, inputs } = this;
    if (!chart || !spec || !inputs) return true;
    const { definition, theme } = inputs;
    const { series: lines, bands = [] } = definition.spec(context);
    const painted = spec.bands ?? [];
    const isPainted = (band: Band): boolean => painted.some((one) => isSameBand(one, band));
    if (bands.length !== painted.length || !bands.every(isPainted)) return false;
    for (const series of lines) {
      const shown = spec.series.find(({ id }) => id === series.id);
      if (!shown || !this.isNew(chart.lineId(series.id), series.y, shown.y)) continue;
      writePath(this.elements.marks, chart.lineId(series.id), chart.pathOf(series.x, series.y));
      const ghost = this.lacksGhost ? undefined : this.drag?.before.find(({ id }) => id === series.id);
      if (ghost) writePath(this.elements.marks, chart.ghostAreaId(series.id), chart.areaOf(ghost, series));
      this.moveDot(chart, series, definition, theme);
    }
    for (const band of bands) {
      const { seriesId, level, x, low, high } = band;
      const id = chart.bandId(seriesId, level);
      const shown = painted.find((one) => isSameBand(one, band));
      if (shown && this.isNew(id, low, shown.low))
        writePath(this.elements.marks, id, chart.areaOf({ x, y: low }, { x, y: high }));
    }
    return true;
  }

  /** Whether values are others than those a mark shows; from now on it shows them. */
  private isNew(id: string, values: ArrayLike<number>, painted: ArrayLike<number>): boolean {
    if ((this.written.get(id) ?? painted) === values) return false;
    this.written.set(id, values);
    return true;
  }

  moveCursor(cursor: CursorState): void {
    this.cursor = cursor;
    this.paintCursor();
  }

  private moveDot(chart: TimeChart, series: ChartSeries, definition: ChartDefinition, theme: ChartTheme): void {
    const age = this.cursor?.hover ?? this.cursor?.playhead;
    if (age === undefined) return;
    const [x, y] = [chart.xScale(age), chart.yScale(interpolateAt(series.x, series.y, age))];
    if (!Number.isFinite(x) || !Number.isFinite(y)) return;
    const { marker } = seriesStyle(theme, series.style);
    writePath(
      this.elements.cursor,
      `${definition.id}-dot-${series.id}`,
      markerPath(marker, x, y, DOT_RADIUS[definition.size]),
    );
  }

  private paintCursor(): void {
    const { chart, cursor, inputs } = this;
    if (!chart || !cursor || !inputs) return;
    const { hover, playhead, label } = cursor;
    const x = chart.xScale(playhead);
    const { y, height } = chart.plot;
    const rest =
      hover === null || !(playhead >= inputs.context.xDomain[0] && playhead <= inputs.context.xDomain[1])
        ? []
        : [
            {
              kind: 'line' as const,
              id: `${inputs.definition.id}-playhead-rest`,
              x1: x,
              x2: x,
              y1: y,
              y2: y + height,
              stroke: { color: inputs.theme.outline, width: 1, dash: [2, 3] },
            },
          ];
    const age = hover ?? playhead;
    const marks = chart.cursorAt({ x: age, label: label(age), values: hover === null ? 'none' : 'all' });
    paintMarks(this.elements.line, [...rest, ...marks.filter(({ kind }) => kind === 'line')]);
    paintMarks(
      this.elements.cursor,
      marks.filter(({ kind }) => kind !== 'line'),
    );
  }

  private ghosts(series: readonly ChartSeries[]): readonly Ghost[] {
    const { drag } = this;
    if (!drag) return [];
    return drag.before
      .filter(({ id }) => drag.focusIds.includes(id) && series.some((now) => now.id === id))
      .map(({ id, x, y }) => ({ seriesId: id, x, y, ...(drag.label === undefined ? {} : { label: drag.label }) }));
  }
}
