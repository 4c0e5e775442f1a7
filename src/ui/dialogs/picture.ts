import {
  composeScenes,
  DARK_THEME,
  LIGHT_THEME,
  smallChart,
  timeChart,
  type ChartTheme,
  type Scene,
  type Size,
} from '../../charts';
import { hypothesisNotes, sceneToSvg } from '../../interchange';
import { MODEL_VERSION, writeSet } from '../../scenario';
import { savedView, type Lab } from '../../state';
import type { ChartContext, ChartDefinition } from '../charts/definition';
import { heroDefinition } from '../charts/hero';
import { ageDomain, commonStart, visibleLines } from '../charts/lines';
import { cellsDefinition, markersDefinition, ratioDefinition, signalDefinition } from '../charts/linked';
import type { Words } from '../words';

export interface PictureOptions {
  readonly dark: boolean;
  /** Adds the four linked charts below. */
  readonly linked: boolean;
  /** Size of the main chart on screen, so that the picture is what is seen. */
  readonly heroSize: Size;
  /** Names at the curves' ends, or, where the screen has no room for them, as a legend below. */
  readonly labels: 'auto' | 'none';
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
  const lines = visibleLines(set, lab.runs.store.getState().settled, view.hidden);
  if (lines.length === 0) return undefined;
  const context: ChartContext = {
    lines,
    hovered: null,
    xDomain: ageDomain(lines),
    startAge: commonStart(lines),
    bands: lab.bands.store.getState().settled,
  };
  const measure = words.depth === 'fundamentals' ? 'percent' : view.measure;
  const definition = heroDefinition(view.site, measure, words.charts, options.labels);
  const hero = sceneOf(definition, context, options.heroSize, theme);
  const smallSize = { width: Math.floor((options.heroSize.width - 3 * SMALL_GAP) / 4), height: SMALL_HEIGHT };
  const small = options.linked
    ? [
        signalDefinition(view.linkedSignal, words.charts),
        markersDefinition(words.charts, theme),
        cellsDefinition(words.charts, theme),
        ratioDefinition(words.charts),
      ].map((each) => sceneOf(each, context, smallSize, theme))
    : [];
  const { title, subtitle } = definition.spec(context);
  const picture = composeScenes(
    {
      title,
      ...(subtitle === undefined ? {} : { subtitle }),
      description: hero.description,
      hero,
      ...(small.length > 0 ? { small } : {}),
      ...(options.labels === 'none' ? { legend: definition.spec(context).series } : {}),
      notes: [words.headline.modelNote(lab.bands.store.getState().choice)],
    },
    theme,
  );
  return sceneToSvg(picture, {
    background: theme.background,
    footerColor: theme.muted,
    footerLines: [words.dialogs.export.sourcesLine(MODEL_VERSION), ...hypothesisNotes(set.scenarios)],
    metadata: writeSet({ ...set, view: savedView(view) }, 'compact'),
    ...(options.embedFont === undefined ? {} : { embedFont: options.embedFont }),
  });
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
