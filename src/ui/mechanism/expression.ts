/**
 * Values of expressions of the model description, so that what is shown inside a run follows from the equations as they are
 * written: numbers, names, + − * / ^, brackets, exp and sqrt. A power binds more tightly than the sign before it, as in mathjs.
 */

/** The value of a name within an expression. */
export type Resolve = (symbol: string) => number;
export type Evaluate = (resolve: Resolve) => number;

const TOKEN = /\s*(?:(\d+(?:\.\d+)?(?:e[+-]?\d+)?)|([A-Za-z][A-Za-z0-9_]*)|([()+\-*/^]))/y;
const FUNCTIONS: ReadonlyMap<string, (value: number) => number> = new Map([
  ['exp', Math.exp],
  ['sqrt', Math.sqrt],
]);

type Token =
  { readonly kind: 'number'; readonly value: number } | { readonly kind: 'name' | 'sign'; readonly text: string };

function tokensOf(expression: string): readonly Token[] {
  const text = expression.trim();
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match === null) throw new SyntaxError(`cannot read "${text.slice(at)}" in "${expression}"`);
    const [, number, name, sign] = match;
    if (number !== undefined) tokens.push({ kind: 'number', value: Number(number) });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else tokens.push({ kind: 'sign', text: sign ?? '' });
  }
  return tokens;
}

/** Reads one expression by descent: sums of products of signed powers of single values. */
class Reader {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly expression: string,
  ) {}

  whole(): Evaluate {
    const value = this.sum();
    if (this.at < this.tokens.length) throw this.unreadable();
    return value;
  }

  private sum(): Evaluate {
    let left = this.product();
    for (;;) {
      const [before, sign] = [left, this.take('+', '-')];
      if (sign === undefined) return left;
      const right = this.product();
      left =
        sign === '+' ? (resolve) => before(resolve) + right(resolve) : (resolve) => before(resolve) - right(resolve);
    }
  }

  private product(): Evaluate {
    let left = this.signed();
    for (;;) {
      const [before, sign] = [left, this.take('*', '/')];
      if (sign === undefined) return left;
      const right = this.signed();
      left =
        sign === '*' ? (resolve) => before(resolve) * right(resolve) : (resolve) => before(resolve) / right(resolve);
    }
  }

  private signed(): Evaluate {
    const sign = this.take('-', '+');
    if (sign === undefined) return this.power();
    const value = this.signed();
    return sign === '-' ? (resolve) => -value(resolve) : value;
  }

  private power(): Evaluate {
    const base = this.single();
    if (this.take('^') === undefined) return base;
    const exponent = this.signed();
    return (resolve) => base(resolve) ** exponent(resolve);
  }

  private single(): Evaluate {
    const token = this.tokens[this.at];
    if (token === undefined) throw this.unreadable();
    if (token.kind === 'number') {
      this.at += 1;
      return () => token.value;
    }
    if (token.kind === 'name') {
      this.at += 1;
      const apply = FUNCTIONS.get(token.text);
      if (apply === undefined) return (resolve) => resolve(token.text);
      const argument = this.single();
      return (resolve) => apply(argument(resolve));
    }
    if (this.take('(') === undefined) throw this.unreadable();
    const inside = this.sum();
    if (this.take(')') === undefined) throw this.unreadable();
    return inside;
  }

  /** The sign that stands here, if it is one of these. */
  private take(...signs: readonly string[]): string | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== 'sign' || !signs.includes(token.text)) return undefined;
    this.at += 1;
    return token.text;
  }

  private unreadable(): SyntaxError {
    return new SyntaxError(`cannot read "${this.expression}" at token ${this.at + 1}`);
  }
}

const known = new Map<string, Evaluate>();

/** An expression ready to be evaluated; read once. Throws a SyntaxError on what it does not know. */
export function expressionOf(text: string): Evaluate {
  const found = known.get(text);
  if (found !== undefined) return found;
  const read = new Reader(tokensOf(text), text).whole();
  known.set(text, read);
  return read;
}
