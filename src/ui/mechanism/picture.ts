import { DARK_THEME, diagramScene, LIGHT_THEME, wideLayout } from '../../charts';
import { sceneToSvg } from '../../interchange';
import { MODEL_VERSION } from '../../scenario';
import { fontBase64, rasterize } from '../dialogs/raster';
import { formatAge } from '../format';
import type { MechanismWords } from '../words/mechanism';
import { diagramSpec } from './diagram-spec';
import type { MechanismReading } from './reading';

export interface MechanismPicture {
  readonly reading: MechanismReading;
  readonly words: MechanismWords;
  readonly dark: boolean;
  readonly scenarioName: string;
  readonly comparedName: string | null;
}

const WIDTH = 720;
const PNG_SCALE = 2;

/** The wide diagram as a self-contained SVG file. */
export function mechanismSvg(picture: MechanismPicture, embedFont?: string): string {
  const { reading, words, dark, scenarioName, comparedName } = picture;
  const theme = dark ? DARK_THEME : LIGHT_THEME;
  const look = { layout: wideLayout(WIDTH), words, theme, marked: null, chosen: null };
  const scene = diagramScene(diagramSpec(reading, look), theme);
  const { legend } = words;
  const read = [
    legend.width,
    legend.bar,
    ...(comparedName === null ? [] : [legend.pale(comparedName)]),
    legend.numbers,
  ];
  return sceneToSvg(scene, {
    title: words.dialogTitle(scenarioName, formatAge(reading.age)),
    background: theme.background,
    footerColor: theme.muted,
    footerLines: [
      `${words.dialogTitle(scenarioName, formatAge(reading.age))}. ${words.footNote}`,
      read.join(' '),
      words.source(MODEL_VERSION),
    ],
    ...(embedFont === undefined ? {} : { embedFont }),
  });
}

/** The same in pixels, with its typeface inside. */
export const mechanismPng = async (picture: MechanismPicture): Promise<Blob> =>
  rasterize(mechanismSvg(picture, await fontBase64()), PNG_SCALE);
