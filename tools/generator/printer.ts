import type { ConstantNode, FunctionNode, MathNode, OperatorNode, ParenthesisNode, SymbolNode } from 'mathjs';

/** How a language writes what the expressions need. */
export interface Dialect {
  readonly call: (name: 'exp' | 'log' | 'sqrt' | 'pow', args: readonly string[]) => string;
  readonly declare: (name: string, value: string) => string;
  readonly number: (value: number) => string;
}

export const TYPESCRIPT: Dialect = {
  call: (name, args) => `Math.${name}(${args.join(', ')})`,
  declare: (name, value) => `const ${name} = ${value};`,
  number: (value) => String(value),
};

export const C: Dialect = {
  call: (name, args) => `${name}(${args.join(', ')})`,
  declare: (name, value) => `const double ${name} = ${value};`,
  number: (value) => (Number.isInteger(value) ? `${value}.0` : String(value)),
};

/** Sum, product, quotient, power or function of operands already given names: one line of straight code. */
export interface Operation {
  readonly operator: '+' | '-' | '*' | '/' | 'negate' | 'pow' | 'exp' | 'log' | 'sqrt';
  readonly operands: readonly string[];
}

const OPERATORS: Readonly<Record<string, Operation['operator']>> = {
  add: '+',
  subtract: '-',
  multiply: '*',
  divide: '/',
  unaryMinus: 'negate',
  pow: 'pow',
};

/** An expression as a tree of operations over symbols and numbers. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'symbol'; readonly name: string }
  | { readonly kind: 'operation'; readonly operator: Operation['operator']; readonly operands: readonly Expression[] };

/** mathjs tree → expression. Throws on anything the model may not use. */
export function toExpression(node: MathNode): Expression {
  switch (node.type) {
    case 'ConstantNode':
      return { kind: 'number', value: (node as ConstantNode).value };
    case 'SymbolNode':
      return { kind: 'symbol', name: (node as SymbolNode).name };
    case 'ParenthesisNode':
      return toExpression((node as ParenthesisNode).content);
    case 'OperatorNode': {
      const { fn, args } = node as OperatorNode;
      const operator = OPERATORS[String(fn)];
      if (operator === undefined) throw new Error(`an operator is not allowed in "${node.toString()}"`);
      const operands = args.map(toExpression);
      return operands
        .slice(2)
        .reduce<Expression>((left, right) => ({ kind: 'operation', operator, operands: [left, right] }), {
          kind: 'operation',
          operator,
          operands: operands.slice(0, 2),
        });
    }
    case 'FunctionNode': {
      const name = (node as unknown as { fn: { name: string } }).fn.name;
      if (name !== 'exp' && name !== 'log' && name !== 'sqrt') throw new Error(`function ${name} is not allowed`);
      return { kind: 'operation', operator: name, operands: (node as FunctionNode).args.map(toExpression) };
    }
    default:
      throw new Error(`${node.type} is not allowed in "${node.toString()}"`);
  }
}

/** One operation in a dialect; powers with small whole exponents become products and quotients. */
export function printOperation(operation: Operation, dialect: Dialect): string {
  const [a = '', b = ''] = operation.operands;
  switch (operation.operator) {
    case 'negate':
      return `-${a}`;
    case 'pow':
      if (b === dialect.number(2)) return `${a} * ${a}`;
      if (b === dialect.number(-1)) return `${dialect.number(1)} / ${a}`;
      if (b === dialect.number(-2)) return `${dialect.number(1)} / (${a} * ${a})`;
      return dialect.call('pow', [a, b]);
    case 'exp':
    case 'log':
    case 'sqrt':
      return dialect.call(operation.operator, [a]);
    default:
      return `${a} ${operation.operator} ${b}`;
  }
}
