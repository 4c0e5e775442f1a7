import {
  wrapText,
  type ComposedScene,
  type Mark,
  type PlacedScene,
  type Scene,
  type Stroke,
  type TextMark,
} from '../charts';
import { svgMetadata } from './svg-metadata';
import { escapeXml, svgColor, svgElement, svgPathData, type SvgAttributes } from './svg-text';

/** Stands at the foot of every picture. */
export const NOT_MEDICAL_ADVICE = 'Education, not medical advice. Model illustration.';

export interface SvgOptions {
  /** Default: the scene's own. */
  readonly title?: string;
  readonly description?: string;
  /** Sources and notes below the picture; the not-medical-advice line always follows them. */
  readonly footerLines?: readonly string[];
  /** Resolved colors. */
  readonly background: string;
  readonly footerColor: string;
  /** Room around everything, pixels; default 16. */
  readonly padding?: number;
  /** Text carried inside the picture, see `readSvgMetadata`. */
  readonly metadata?: string;
  /** Inter as WOFF2 in base64: the picture then looks the same on machines without it. */
  readonly embedFont?: string;
}

const FOOTER_SIZE = 12;
const FOOTER_LINE = 17;
const FOOTER_GAP = 14;
const FONT_FAMILY = 'Inter, system-ui, sans-serif';

/** A scene as a self-contained SVG file: resolved colors, no style sheet, no reference to anything outside, same bytes each time. */
export function sceneToSvg(picture: Scene | ComposedScene, options: SvgOptions): string {
  const padding = options.padding ?? 16;
  const width = picture.width + 2 * padding;
  const footer = [...(options.footerLines ?? []), NOT_MEDICAL_ADVICE].flatMap((line) =>
    // Room to spare: without Inter another typeface may run wider than estimated.
    wrapText(line, 0.92 * picture.width, FOOTER_SIZE),
  );
  const height = picture.height + 2 * padding + FOOTER_GAP + footer.length * FOOTER_LINE;
  const parts = 'parts' in picture ? picture.parts : [{ x: 0, y: 0, scene: picture }];
  const content = [
    svgElement('title', {}, escapeXml(options.title ?? picture.title)),
    svgElement('desc', {}, escapeXml(options.description ?? picture.description)),
    options.metadata === undefined ? '' : svgMetadata(options.metadata),
    options.embedFont === undefined ? '' : fontFace(options.embedFont),
    svgElement('rect', { width, height, fill: svgColor(options.background) }),
    ...parts.map((part, index) => partMarkup(part, padding, `clip-${index}`)),
    ...footer.map((line, index) => footerMarkup(line, index, picture.height + padding + FOOTER_GAP, options)),
  ].filter((markup) => markup !== '');
  const attributes: SvgAttributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'font-family': FONT_FAMILY,
    'font-variant': 'tabular-nums',
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgElement('svg', attributes, `\n${content.join('\n')}\n`)}\n`;
}

function partMarkup({ x, y, scene }: PlacedScene, padding: number, clipPrefix: string): string {
  const clipIds = new Map(scene.clips.map((clip, index) => [clip.id, `${clipPrefix}-${index}`]));
  const clips = scene.clips.map((clip) =>
    svgElement(
      'clipPath',
      { id: clipIds.get(clip.id) },
      svgElement('rect', { x: clip.x, y: clip.y, width: clip.width, height: clip.height }),
    ),
  );
  const content = [
    clips.length === 0 ? '' : svgElement('defs', {}, clips.join('')),
    ...scene.marks.map((mark) => markMarkup(mark, clipIds)),
  ];
  const transform = `translate(${x + padding},${y + padding})`;
  return svgElement('g', { transform }, `\n${content.filter((markup) => markup !== '').join('\n')}\n`);
}

function markMarkup(mark: Mark, clipIds: ReadonlyMap<string, string>): string {
  const clip = mark.clip === undefined ? undefined : clipIds.get(mark.clip);
  if (mark.clip !== undefined && clip === undefined) throw new RangeError(`mark ${mark.id} names no clip of its scene`);
  const common = { 'data-mark': mark.id, 'clip-path': clip === undefined ? undefined : `url(#${clip})` };
  switch (mark.kind) {
    case 'path':
      if (mark.d === '') return '';
      return svgElement('path', { ...common, d: svgPathData(mark.d), ...fillOf(mark), ...strokeOf(mark.stroke) });
    case 'line':
      return svgElement('line', {
        ...common,
        x1: mark.x1,
        y1: mark.y1,
        x2: mark.x2,
        y2: mark.y2,
        ...strokeOf(mark.stroke),
      });
    case 'rect': {
      const { x, y, width, height, radius } = mark;
      return svgElement('rect', {
        ...common,
        x,
        y,
        width,
        height,
        rx: radius,
        ...fillOf(mark),
        ...strokeOf(mark.stroke),
      });
    }
    case 'text':
      return textMarkup(mark, common);
  }
}

/** Distance from the given height down to the letters' base line, in ems of Inter; written out since many programs ignore the attribute. */
const BASELINE_SHIFT: Readonly<Record<NonNullable<TextMark['baseline']>, number>> = {
  auto: 0,
  middle: 0.36,
  hanging: 0.73,
};

function textMarkup(mark: TextMark, common: SvgAttributes): string {
  const attributes: SvgAttributes = {
    ...common,
    x: mark.x,
    y: mark.y + BASELINE_SHIFT[mark.baseline ?? 'auto'] * mark.size,
    'font-size': mark.size,
    'font-weight': mark.weight,
    'text-anchor': mark.anchor === undefined || mark.anchor === 'start' ? undefined : mark.anchor,
  };
  const content = escapeXml(mark.text);
  const letters = svgElement('text', { ...attributes, fill: svgColor(mark.color) }, content);
  if (mark.halo === undefined) return letters;
  // A second copy below rather than paint-order, which many programs ignore.
  const halo = svgColor(mark.halo);
  const outline = { fill: halo, stroke: halo, 'stroke-width': 3.5, 'stroke-linejoin': 'round', 'aria-hidden': 'true' };
  return svgElement('text', { ...attributes, 'data-mark': `${mark.id}-halo`, ...outline }, content) + letters;
}

function fillOf(mark: { readonly fill?: string; readonly fillOpacity?: number }): SvgAttributes {
  return { fill: mark.fill === undefined ? 'none' : svgColor(mark.fill), 'fill-opacity': mark.fillOpacity };
}

function strokeOf(stroke: Stroke | undefined): SvgAttributes {
  if (stroke === undefined) return {};
  return {
    stroke: svgColor(stroke.color),
    'stroke-width': stroke.width,
    'stroke-dasharray': stroke.dash?.join(' '),
    'stroke-opacity': stroke.opacity,
    'stroke-linecap': stroke.linecap,
    'stroke-linejoin': 'round',
  };
}

function footerMarkup(line: string, index: number, top: number, options: SvgOptions): string {
  const attributes = {
    x: options.padding ?? 16,
    y: top + (index + 0.75) * FOOTER_LINE,
    'font-size': FOOTER_SIZE,
    fill: svgColor(options.footerColor),
  };
  return svgElement('text', attributes, escapeXml(line));
}

function fontFace(base64: string): string {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) throw new RangeError('the font is not base64 text');
  const source = `url(data:font/woff2;base64,${base64}) format('woff2')`;
  return svgElement('style', {}, `@font-face{font-family:Inter;font-weight:100 900;src:${source}}`);
}
