import ts from 'typescript';

/** A fitted parameter as its record should tell it. */
export interface Fit {
  readonly id: string;
  readonly value: number;
  readonly distribution: { readonly kind: 'normal' | 'lognormal'; readonly spread: number };
  readonly grade: 'C' | 'D';
}

export const ADOPTED_SOURCE = 'calibration, docs/decisions/0062–0063';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Adopted {
  readonly text: string;
  readonly ids: readonly string[];
}

const propertyOf = (object: ts.ObjectLiteralExpression, name: string): ts.PropertyAssignment | undefined =>
  object.properties
    .filter((property) => ts.isPropertyAssignment(property))
    .find(
      (property) =>
        (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name)) && property.name.text === name,
    );

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

/** Records written as calls: parameter('id', symbol, name, value, unit, range, details). */
class Calls {
  private static readonly VALUE = 3;
  private static readonly DETAILS = 6;

  constructor(
    private readonly source: ts.SourceFile,
    private readonly fits: ReadonlyMap<string, Fit>,
    private readonly edits: Edit[],
    private readonly ids: string[],
  ) {}

  adopt(call: ts.CallExpression): void {
    const [first] = call.arguments;
    if (!ts.isIdentifier(call.expression) || call.expression.text !== 'parameter' || first === undefined) return;
    if (ts.isStringLiteral(first)) this.plain(call, first.text);
    else if (ts.isCallExpression(first) && first.arguments[0] !== undefined && ts.isStringLiteral(first.arguments[0])) {
      this.ofSites(call, first.arguments[0].text);
    }
  }

  private plain(call: ts.CallExpression, id: string): void {
    const fit = this.fits.get(id);
    const value = call.arguments[Calls.VALUE];
    if (fit === undefined || value === undefined) return;
    if (!ts.isNumericLiteral(value)) throw new Error(`${id}: its value is not written as a number`);
    this.replace(value, String(fit.value));
    this.details(call, fit);
    this.ids.push(id);
  }

  /** One call for all sites, parameter(id('stem'), …, name, …), whose values stand in a table: { LS: { name: 1 }, … }. */
  private ofSites(call: ts.CallExpression, stem: string): void {
    const value = call.arguments[Calls.VALUE];
    const fits = [...this.fits.values()].filter(
      ({ id }) => id.startsWith(stem) && /^[A-Z]+$/.test(id.slice(stem.length)),
    );
    const [fit] = fits;
    if (fit === undefined || value === undefined) return;
    if (!ts.isIdentifier(value)) throw new Error(`${stem}: its value is not a name of the table of sites`);
    const name = value.text;
    for (const { id, value: fitted } of fits) {
      const cell = this.cellOf(id.slice(stem.length), name);
      if (cell === undefined) throw new Error(`${id}: no number ${name} in the table of sites`);
      this.replace(cell, String(fitted));
      this.ids.push(id);
    }
    // One call tells all sites: the weakest grade holds.
    this.details(call, { ...fit, grade: fits.some(({ grade }) => grade === 'D') ? 'D' : 'C' });
  }

  private cellOf(site: string, name: string): ts.NumericLiteral | undefined {
    const found: ts.NumericLiteral[] = [];
    walk(this.source, (node) => {
      if (!ts.isObjectLiteralExpression(node)) return;
      const row = propertyOf(node, site)?.initializer;
      const cell = row && ts.isObjectLiteralExpression(row) ? propertyOf(row, name)?.initializer : undefined;
      if (cell && ts.isNumericLiteral(cell)) found.push(cell);
    });
    if (found.length > 1) throw new Error(`${name} of ${site} stands in two tables`);
    return found[0];
  }

  private details(call: ts.CallExpression, fit: Fit): void {
    const details = call.arguments[Calls.DETAILS];
    const note = details && noteIn(details, this.source);
    const text = `{ origin: 'fitted', source: ${quoted(ADOPTED_SOURCE)}, grade: '${fit.grade}', distribution: ${fit.distribution.kind}(${fit.distribution.spread})${note === undefined ? '' : `, note: ${note}`} }`;
    if (details) this.replace(details, text);
    else {
      const last = call.arguments.at(-1);
      if (last) this.edits.push({ start: last.getEnd(), end: last.getEnd(), text: `, ${text}` });
    }
  }

  private replace(node: ts.Node, text: string): void {
    this.edits.push({ start: node.getStart(this.source), end: node.getEnd(), text });
  }
}

/** The note as written: of an object, or the second argument of assumed(distribution, note), also where it is spread. */
function noteIn(details: ts.Expression, source: ts.SourceFile): string | undefined {
  const own = ts.isObjectLiteralExpression(details) ? propertyOf(details, 'note') : undefined;
  if (own) return own.initializer.getText(source);
  let note: string | undefined;
  walk(details, (node) => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'assumed') {
      note ??= node.arguments[1]?.getText(source);
    }
  });
  return note;
}

/** Records written as objects: { id: 'id', value: 1, … }. */
function adoptObject(object: ts.ObjectLiteralExpression, fits: ReadonlyMap<string, Fit>, source: ts.SourceFile) {
  const id = propertyOf(object, 'id')?.initializer;
  const fit = id && ts.isStringLiteral(id) ? fits.get(id.text) : undefined;
  if (fit === undefined || propertyOf(object, 'value') === undefined) return undefined;
  const { kind, spread } = fit.distribution;
  const texts = {
    value: String(fit.value),
    distribution: `{ kind: '${kind}', ${kind === 'normal' ? 'sd' : 'sigma'}: ${spread} }`,
    origin: "'fitted'",
    source: quoted(ADOPTED_SOURCE),
    grade: `'${fit.grade}'`,
  };
  const edits = Object.entries(texts).map(([name, text]): Edit => {
    const old = propertyOf(object, name)?.initializer;
    if (old === undefined) throw new Error(`${fit.id}: no ${name} in its record`);
    return { start: old.getStart(source), end: old.getEnd(), text };
  });
  return { id: fit.id, edits };
}

const applied = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((one, other) => other.start - one.start)
    .reduce((out, edit) => out.slice(0, edit.start) + edit.text + out.slice(edit.end), text);

const parsed = (text: string): ts.SourceFile => ts.createSourceFile('records.ts', text, ts.ScriptTarget.Latest, true);

/** Names from './record' that the new text uses, and no others. */
function withRightImports(text: string): string {
  const source = parsed(text);
  const used = new Set<string>();
  let clause: ts.NamedImports | undefined;
  walk(source, (node) => {
    if (ts.isImportDeclaration(node)) {
      const named = node.importClause?.namedBindings;
      const from = ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : '';
      if (from === './record' && named && ts.isNamedImports(named)) clause = named;
    } else if (ts.isIdentifier(node) && !ts.isImportSpecifier(node.parent)) used.add(node.text);
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) used.add(node.typeName.text);
  });
  if (clause === undefined) return text;
  const named = clause;
  const written = named.elements
    .map((element) => element.getText(source))
    .filter((name) => used.has(name.replace(/^type /, '')));
  const missing = ['lognormal', 'normal'].filter((name) => used.has(name) && !written.includes(name));
  return applied(text, [
    { start: named.getStart(source), end: named.getEnd(), text: `{ ${[...written, ...missing].join(', ')} }` },
  ]);
}

/** The text of a file of records with the fits in the place of what it said of them. */
export function adoptInto(text: string, fits: readonly Fit[]): Adopted {
  const source = parsed(text);
  const byId = new Map(fits.map((fit) => [fit.id, fit]));
  const edits: Edit[] = [];
  const ids: string[] = [];
  const calls = new Calls(source, byId, edits, ids);
  walk(source, (node) => {
    if (ts.isCallExpression(node)) calls.adopt(node);
    if (ts.isObjectLiteralExpression(node)) {
      const object = adoptObject(node, byId, source);
      if (object) {
        edits.push(...object.edits);
        ids.push(object.id);
      }
    }
  });
  return ids.length === 0 ? { text, ids } : { text: withRightImports(applied(text, edits)), ids };
}
