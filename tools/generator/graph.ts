import { printOperation, type Dialect, type Expression, type Operation } from './printer';

type Operator = Operation['operator'];

type Vertex =
  | { readonly kind: 'number'; readonly value: number; readonly constant: true }
  | { readonly kind: 'symbol'; readonly name: string; readonly constant: boolean }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly operands: readonly number[];
      readonly constant: boolean;
    };

/** A value to be stored: the text left of the equals sign and the vertex that computes it. */
export interface Output {
  readonly target: string;
  readonly vertex: number;
}

const FOLD: Readonly<Record<Operator, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  pow: (a, b) => a ** b,
  negate: (a) => -a,
  exp: (a) => Math.exp(a),
  log: (a) => Math.log(a),
  sqrt: (a) => Math.sqrt(a),
};

/**
 * All expressions of the model as one graph without repeats (value numbering): what several equations share is computed once, and
 * what depends on parameters alone is moved out into the constants of a run.
 */
export class ExpressionGraph {
  private readonly vertices: Vertex[] = [];
  private readonly byKey = new Map<string, number>();
  private readonly definitions = new Map<string, number>();
  private readonly constantSlots = new Map<number, number>();

  /** `isParameter` tells which free symbols are fixed over a run. */
  constructor(private readonly isParameter: (symbol: string) => boolean) {}

  /** Gives an expression a name that later expressions may use. */
  define(name: string, expression: Expression): number {
    const vertex = this.add(expression);
    this.definitions.set(name, vertex);
    return vertex;
  }

  add(expression: Expression): number {
    switch (expression.kind) {
      case 'number':
        return this.intern(`#${expression.value}`, { kind: 'number', value: expression.value, constant: true });
      case 'symbol': {
        const defined = this.definitions.get(expression.name);
        if (defined !== undefined) return defined;
        return this.intern(expression.name, {
          kind: 'symbol',
          name: expression.name,
          constant: this.isParameter(expression.name),
        });
      }
      case 'operation':
        return this.operation(
          expression.operator,
          expression.operands.map((operand) => this.add(operand)),
        );
    }
  }

  /** Constants of a run, in slot order; complete once every function that uses them was printed. */
  get constants(): readonly number[] {
    return [...this.constantSlots.keys()];
  }

  private vertex(index: number): Vertex {
    const vertex = this.vertices[index];
    if (vertex === undefined) throw new Error(`no vertex ${index}`);
    return vertex;
  }

  private intern(key: string, vertex: Vertex): number {
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    this.vertices.push(vertex);
    this.byKey.set(key, this.vertices.length - 1);
    return this.vertices.length - 1;
  }

  private operation(operator: Operator, operands: readonly number[]): number {
    const vertices = operands.map((operand) => this.vertex(operand));
    const numbers = vertices.map((vertex) => (vertex.kind === 'number' ? vertex.value : Number.NaN));
    const [a = Number.NaN, b = 0] = numbers;
    if (numbers.every((value) => !Number.isNaN(value))) {
      return this.add({ kind: 'number', value: FOLD[operator](a, b) });
    }
    const [left = -1, right = -1] = operands;
    if (operator === '*' && a === 1) return right;
    if ((operator === '*' || operator === '/' || operator === 'pow') && b === 1 && operands.length === 2) return left;
    // Division by a value fixed over the run becomes multiplication by its reciprocal, which moves out with the constants.
    if (operator === '/' && vertices[1]?.constant === true && vertices[0]?.constant === false) {
      const one = this.add({ kind: 'number', value: 1 });
      return this.operation('*', [left, this.operation('/', [one, right])]);
    }
    // A power of a positive quantity as an exponential: its logarithm is shared with its derivative, and engines are quicker at it.
    if (operator === 'pow' && vertices[0]?.constant === false && vertices[1]?.kind !== 'number') {
      return this.operation('exp', [this.operation('*', [right, this.operation('log', [left])])]);
    }
    const sorted = operator === '+' || operator === '*' ? [...operands].sort((x, y) => x - y) : operands;
    return this.intern(`${operator}(${sorted.join(',')})`, {
      kind: 'operation',
      operator,
      operands: sorted,
      constant: vertices.every((vertex) => vertex.constant),
    });
  }

  private slotOf(index: number): number {
    const known = this.constantSlots.get(index);
    if (known !== undefined) return known;
    this.constantSlots.set(index, this.constantSlots.size);
    return this.constantSlots.size - 1;
  }

  /**
   * Straight code that computes `outputs`. Values used more than once get a local; constants of the run are read from `c`, unless
   * `inline` asks to compute them here. Returns the lines and the free symbols they read.
   */
  print(outputs: readonly Output[], dialect: Dialect, inline = false): { lines: string[]; symbols: Set<string> } {
    const uses = this.countUses(outputs, inline);
    const lines: string[] = [];
    const symbols = new Set<string>();
    const names = new Map<number, string>();

    const text = (index: number): string => {
      const named = names.get(index);
      if (named !== undefined) return named;
      const vertex = this.vertex(index);
      if (vertex.kind === 'number') {
        const printed = dialect.number(vertex.value);
        return vertex.value < 0 ? `(${printed})` : printed;
      }
      if (vertex.kind === 'symbol') {
        symbols.add(vertex.name);
        return vertex.name;
      }
      if (vertex.constant && !inline) return `c[${this.slotOf(index)}]`;
      const body = printOperation({ operator: vertex.operator, operands: vertex.operands.map(text) }, dialect);
      const squared = vertex.operator === 'pow' && this.isSmallPower(vertex.operands[1]);
      if ((uses.get(index) ?? 0) > 1) {
        const name = `v${index}`;
        lines.push(dialect.declare(name, body));
        names.set(index, name);
        return name;
      }
      return /^[a-z.]+\(.*\)$/i.test(body) && !squared ? body : `(${body})`;
    };
    for (const { target, vertex } of outputs) lines.push(`${target} = ${text(vertex)};`);
    return { lines, symbols };
  }

  private isSmallPower(index: number | undefined): boolean {
    const vertex = index === undefined ? undefined : this.vertex(index);
    return vertex?.kind === 'number' && [2, -1, -2].includes(vertex.value);
  }

  private countUses(outputs: readonly Output[], inline: boolean): Map<number, number> {
    const uses = new Map<number, number>();
    const visit = (index: number): void => {
      const vertex = this.vertex(index);
      const before = uses.get(index) ?? 0;
      uses.set(index, before + 1);
      if (before > 0 || vertex.kind !== 'operation' || (vertex.constant && !inline)) return;
      // A square or a reciprocal square writes its operand twice.
      const twice = vertex.operator === 'pow' && this.isSmallPower(vertex.operands[1]);
      for (const operand of vertex.operands) {
        visit(operand);
        if (twice) uses.set(operand, (uses.get(operand) ?? 0) + 1);
      }
    };
    for (const { vertex } of outputs) visit(vertex);
    return uses;
  }
}
