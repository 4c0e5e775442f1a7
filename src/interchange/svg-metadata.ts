import { svgElement, escapeXml, unescapeXml } from './svg-text';

/** The scenario set a picture was drawn from, carried as text inside it so that the picture can be opened again. */

const METADATA_ID = 'trabecula-set';

export function svgMetadata(text: string): string {
  return svgElement('metadata', { id: METADATA_ID }, escapeXml(text));
}

/**
 * The text a picture carries, or undefined. Only finds and unescapes it: what it says is foreign data and must pass the same gate
 * as any file. Also finds it after another program has rewritten the file's attributes.
 */
export function readSvgMetadata(svg: string): string | undefined {
  const start = /<metadata\b[^<>]*\bid\s*=\s*(?:"trabecula-set"|'trabecula-set')[^<>]*>/.exec(svg);
  if (start === null || start[0].endsWith('/>')) return undefined;
  const from = start.index + start[0].length;
  const to = svg.indexOf('</metadata', from);
  if (to < 0) return undefined;
  const content = svg.slice(from, to).trim();
  const section = /^<!\[CDATA\[([\s\S]*)\]\]>$/.exec(content);
  if (section !== null) return section[1];
  return content.includes('<') ? undefined : unescapeXml(content);
}
