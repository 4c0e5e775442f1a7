/** The few ways in which text enters an SVG file: escaped, and from an allowlist of elements. */

export const SVG_ELEMENTS = [
  'svg',
  'title',
  'desc',
  'metadata',
  'defs',
  'style',
  'clipPath',
  'g',
  'rect',
  'line',
  'path',
  'text',
] as const;
export type SvgElement = (typeof SVG_ELEMENTS)[number];

/** Attribute values; undefined ones are left out. Numbers are written with at most two decimals. */
export type SvgAttributes = Readonly<Record<string, string | number | undefined>>;

/** One element with escaped attributes; `content` is markup already written by this module. */
export function svgElement(name: SvgElement, attributes: SvgAttributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? svgNumber(value) : escapeXml(value ?? '')}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** The same digits on every machine; not finite is an error of the caller. */
export function svgNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`a picture cannot hold the number ${value}`);
  return String(Math.round(value * 100) / 100 + 0);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as XML 1.0 character data or attribute value; characters XML forbids become U+FFFD. */
export function escapeXml(text: string): string {
  let escaped = '';
  for (const letter of text) escaped += ENTITIES[letter] ?? escapeRare(letter);
  return escaped;
}

function escapeRare(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  // A parser would turn these into spaces or line feeds.
  if (code === 0x9 || code === 0xa || code === 0xd) return `&#${code};`;
  const isForbidden = code < 0x20 || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;
  return isForbidden ? '\ufffd' : letter;
}

/** Undoes `escapeXml`; unknown entities stay as they are. */
export function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return NAMED[name] ?? whole;
    const code = typeof decimal === 'string' ? Number.parseInt(decimal, 10) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A resolved color: only hexadecimal, so that nothing can refer to anything outside the file. */
export function svgColor(color: string): string {
  if (!/^#(?:[0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(color))
    throw new RangeError(`not a resolved color: ${color}`);
  return color;
}

/** Path text of absolute moves, lines, arcs and closings. */
export function svgPathData(d: string): string {
  if (!/^[MLAZ0-9.,\s-]*$/.test(d)) throw new RangeError('path text holds something other than moves, lines and arcs');
  return d;
}
