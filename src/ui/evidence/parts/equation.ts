/** A piece of an expression for printing; `raised` pieces stand as exponents. */
export interface Piece {
  readonly kind: 'symbol' | 'number' | 'operator' | 'function';
  readonly text: string;
  readonly raised: boolean;
}

const TOKEN = /[A-Za-z][A-Za-z0-9_]*|\d+(?:\.\d+)?|[()+\-*/^,]/g;
const FUNCTIONS: ReadonlySet<string> = new Set(['exp', 'sqrt', 'log', 'max', 'min']);
const PRINTED: Readonly<Record<string, string>> = { '*': ' · ', '+': ' + ', '-': ' − ', '/': ' / ', ',': ', ' };

const kindOf = (text: string): Piece['kind'] =>
  FUNCTIONS.has(text) ? 'function' : /^[A-Za-z]/.test(text) ? 'symbol' : /^\d/.test(text) ? 'number' : 'operator';

/** Identifiers of an expression, each once. */
export const symbolsOf = (expression: string): ReadonlySet<string> =>
  new Set((expression.match(TOKEN) ?? []).filter((text) => kindOf(text) === 'symbol'));

/** Index just after what `^` raises: one symbol or number, or a whole bracket. */
function endOfExponent(tokens: readonly string[], start: number): number {
  if (tokens[start] !== '(') return start + 1;
  let depth = 0;
  for (let index = start; index < tokens.length; index += 1) {
    if (tokens[index] === '(') depth += 1;
    if (tokens[index] === ')') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return tokens.length;
}

/** An expression in mathjs syntax as pieces to print: products as dots, powers raised, true minus signs. */
export function printed(expression: string): readonly Piece[] {
  const tokens = expression.match(TOKEN) ?? [];
  const pieces: Piece[] = [];
  const write = (from: number, to: number, raised: boolean): void => {
    for (let index = from; index < to; index += 1) {
      const text = tokens[index] ?? '';
      if (text === '^') {
        const end = endOfExponent(tokens, index + 1);
        const bracketed = tokens[index + 1] === '(';
        write(bracketed ? index + 2 : index + 1, bracketed ? end - 1 : end, true);
        index = end - 1;
        continue;
      }
      const before = tokens[index - 1];
      const isSign = text === '-' && (before === undefined || before === '(' || before === '^');
      pieces.push({ kind: kindOf(text), text: isSign ? '−' : (PRINTED[text] ?? text), raised });
    }
  };
  write(0, tokens.length, false);
  return pieces;
}
