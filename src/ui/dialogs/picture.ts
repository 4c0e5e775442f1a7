import {
  composeScenes,
  DARK_THEME,
  LIGHT_THEME,
  smallChart,
  timeChart,
  type ChartTheme,
  type DataPoint,
  type Scene,
  type Size,
} from '../../charts';
import { hypothesisNotes, sceneToSvg } from '../../interchange';
import { MODEL_VERSION, writeSet } from '../../scenario';
import { savedView, type Lab, type ViewState } from '../../state';
import { chartContext } from '../charts/context';
import type { ChartContext, ChartDefinition } from '../charts/definition';
import { differenceBands } from '../charts/difference-bands';
import { differenceDefinition } from '../charts/difference-definition';
import { heroDefinition } from '../charts/hero';
import type { Line } from '../charts/lines';
import { cellsDefinition, markersDefinition, ratioDefinition, signalDefinition } from '../charts/linked';
import { multipleDefinition } from '../charts/multiples';
import { unitOf } from '../charts/units';
import type { Words } from '../words';
import { HERO_WORDS } from '../words/chart-tools/hero';
import { DIALOG_WORDS } from '../words/dialogs';

export interface PictureOptions {
  readonly dark: boolean;
  /** Adds the four linked charts below. */
  readonly linked: boolean;
  /** Size of the main chart on screen, so that the picture is what is seen. */
  readonly heroSize: Size;
  /** Names at the curves' ends, or, where the screen has no room for them, as a legend below. */
  readonly labels: 'auto' | 'none';
  /** The trials on the chart. */
  readonly points?: readonly DataPoint[];
  /** Inter as WOFF2 in base64. */
  readonly embedFont?: string;
}

const SMALL_GAP = 16;
const SMALL_HEIGHT = 190;

/** The main chart as a self-contained SVG file that carries its scenarios; undefined while there is nothing to draw. */
export function pictureSvg(lab: Lab, words: Words, options: PictureOptions): string | undefined {
  const theme = options.dark ? DARK_THEME : LIGHT_THEME;
  const set = lab.documents.store.getState().history.present;
  const view = lab.view.getState();
  const context = chartContext({
    set,
    runs: lab.runs.store.getState().settled,
    hidden: view.hidden,
    zoom: view.zoom,
    bands: lab.bands.store.getState().settled,
  });
  if (context.lines.length === 0) return undefined;
  const { base, definition, linked, multiples } = shownCharts(view, words, theme, options);
  const { width, height } = options.heroSize;
  const smallSize = { width: Math.floor((width - 3 * SMALL_GAP) / 4), height: SMALL_HEIGHT };
  const small = [
    ...(multiples ? context.lines.map((line) => oneLine(base, line, context, smallSize, theme)) : []),
    ...(options.linked ? linked.map((each) => sceneOf(each, context, smallSize, theme)) : []),
  ];
  const hero = multiples ? undefined : sceneOf(definition, context, { width, height }, theme);
  const { title, subtitle, series } = definition.spec(context);
  const picture = composeScenes(
    {
      title,
      ...(subtitle === undefined ? {} : { subtitle }),
      description: hero?.description ?? title,
      ...(hero === undefined ? {} : { hero }),
      ...(small.length > 0 ? { small } : {}),
      ...(options.labels === 'none' ? { legend: series } : {}),
      notes: [words.headline.modelNote(lab.bands.store.getState().choice)],
    },
    theme,
  );
  return sceneToSvg(picture, {
    background: theme.background,
    footerColor: theme.muted,
    footerLines: [DIALOG_WORDS.export.sourcesLine(MODEL_VERSION), ...hypothesisNotes(set.scenarios)],
    metadata: writeSet({ ...set, view: savedView(view) }, 'compact'),
    ...(options.embedFont === undefined ? {} : { embedFont: options.embedFont }),
  });
}

interface ShownCharts {
  readonly base: ChartDefinition;
  readonly definition: ChartDefinition;
  readonly linked: readonly ChartDefinition[];
  readonly multiples: boolean;
}

/** The charts in the unit and arrangement that the screen has. */
function shownCharts(view: ViewState, words: Words, theme: ChartTheme, options: PictureOptions): ShownCharts {
  const { charts, depth } = words;
  const hero = HERO_WORDS[depth];
  const arrangement = depth === 'fundamentals' ? 'overlay' : view.arrangement;
  const shown = (one: ChartDefinition): ChartDefinition =>
    arrangement === 'difference' ? differenceDefinition(one) : one;
  const base = heroDefinition({
    site: view.site,
    unit: unitOf(view, depth),
    words: charts,
    hero,
    labels: options.labels,
    points: options.points ?? [],
    differenceBands,
  });
  const linked = [
    signalDefinition(view.linkedSignal, charts, hero),
    markersDefinition(charts, theme, hero),
    cellsDefinition(charts, theme, hero),
    ratioDefinition(charts, hero),
  ].map(shown);
  return { base, definition: shown(base), linked, multiples: arrangement === 'multiples' };
}

/** One line's small chart under its own name. */
function oneLine(base: ChartDefinition, line: Line, context: ChartContext, size: Size, theme: ChartTheme): Scene {
  const definition = multipleDefinition(base, line.index);
  const named: ChartDefinition = {
    ...definition,
    spec: (shown) => {
      const { subtitle: _unit, ...spec } = definition.spec(shown);
      return { ...spec, title: line.name };
    },
  };
  return sceneOf(named, context, size, theme);
}

function sceneOf(definition: ChartDefinition, context: ChartContext, size: Size, theme: ChartTheme): Scene {
  const small = definition.size === 'small';
  const spec = {
    ...definition.spec(context),
    id: definition.id,
    xDomain: context.xDomain,
    yDomain: definition.yDomain(context),
    heading: small,
  };
  return (small ? smallChart : timeChart)(spec, size, theme).scene;
}
