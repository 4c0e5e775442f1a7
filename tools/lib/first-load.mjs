/** The scripts a browser fetches before it can show the page: the entry and what the page preloads for it. */

const attribute = (element, name) => new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1];

/** Paths, as the built page `html` names them, of its scripts and module preloads, in order and once each. */
export function firstLoadScripts(html) {
  const elements = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const paths = elements.map((element) =>
    element.startsWith('<script') || attribute(element, 'rel') === 'modulepreload'
      ? (attribute(element, 'src') ?? attribute(element, 'href'))
      : undefined,
  );
  return [...new Set(paths.filter((path) => path !== undefined))];
}
