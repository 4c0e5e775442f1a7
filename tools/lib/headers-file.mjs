/** Reads the host's header file (`_headers`: a path pattern, then indented `Name: value` lines), so that what hosts send is served locally too. */

/** Rules `{ pattern, headers }` of the file's text, in order; `#` starts a comment line. */
export function parseHeaders(text) {
  const rules = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (/^\s/.test(line)) {
      const colon = line.indexOf(':');
      const rule = rules.at(-1);
      if (colon < 0 || rule === undefined) throw new Error(`_headers: cannot read the line "${line.trim()}"`);
      rule.headers[line.slice(0, colon).trim()] = line.slice(colon + 1).trim();
    } else {
      rules.push({ pattern: line.trim(), headers: {} });
    }
  }
  return rules;
}

/** Headers for the request path `path`: those of every matching rule, later ones winning; `*` at the end of a pattern matches any rest. */
export function headersFor(rules, path) {
  const matching = rules.filter(({ pattern }) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  );
  return Object.assign({}, ...matching.map((rule) => rule.headers));
}
