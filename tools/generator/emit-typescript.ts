import type { Block, Program } from './program';

const HEADER = `// Generated from src/model/description by \`npm run generate\`. Do not edit: change the description.
/* One function a task, straight code: every shared value once, everything fixed over a run in \`c\`. */
`;

const indexed = (text: string): string => text.replaceAll(/\b(c|j|lu|b|y|u|p)\[(\d+)\]/g, '$1[$2]!');

/** Reads the arrays a block uses into locals named like the symbols of the equations. */
function loads(block: Block, program: Program): string[] {
  const { model } = program;
  const from = (array: string, names: readonly string[]): string[] =>
    names.flatMap((name, index) => (block.symbols.has(name) ? [`const ${name} = ${array}[${index}]!;`] : []));
  return [
    ...from(
      'y',
      model.states.map((state) => state.symbol),
    ),
    ...from('u', model.inputs),
    ...from('p', model.parameters),
  ];
}

function body(block: Block, program: Program): string {
  const lines = block.lines.map((line) => {
    const [, target, rest] = /^([a-z]+\[\d+\]) = (.*)$/s.exec(line) ?? [];
    return target === undefined || rest === undefined ? indexed(line) : `${target} = ${indexed(rest)}`;
  });
  return [...loads(block, program), ...lines].join('\n  ');
}

/** The time argument, marked unused where a function does not read it. */
const time = (block: Block): string => (block.symbols.has('t') ? 't' : '_t');

const name = (row: number, column: number): string => `m${row}_${column}`;

function factorize({ plan, entries }: Program): { code: string; slots: ReadonlyMap<string, number> } {
  const slots = new Map(plan.fill.map(({ row, column }, slot) => [name(row, column), slot]));
  const entryAt = new Map(entries.map(({ row, column }, index) => [name(row, column), index]));
  const lines = plan.fill.map(({ row, column }) => {
    const entry = entryAt.get(name(row, column));
    const identity = row === column ? '1' : '0';
    if (entry === undefined) return `let ${name(row, column)} = ${identity};`;
    return `let ${name(row, column)} = ${row === column ? '1 - ' : '-'}gamma * j[${entry}]!;`;
  });
  for (const { pivot, rows, columns } of plan.steps) {
    const diagonal = name(pivot, pivot);
    lines.push(`if (!(${diagonal} > SMALLEST_PIVOT || ${diagonal} < -SMALLEST_PIVOT)) return false;`);
    lines.push(`${diagonal} = 1 / ${diagonal};`);
    for (const row of rows) {
      lines.push(`${name(row, pivot)} *= ${diagonal};`);
      for (const column of columns) lines.push(`${name(row, column)} -= ${name(row, pivot)} * ${name(pivot, column)};`);
    }
  }
  for (const [symbol, slot] of slots) lines.push(`lu[${slot}] = ${symbol};`);
  lines.push('return true;');
  return { code: lines.join('\n  '), slots };
}

function solve({ plan }: Program, slots: ReadonlyMap<string, number>): string {
  const at = (row: number, column: number): string => `lu[${slots.get(name(row, column)) ?? -1}]!`;
  const lines = plan.order.map((row) => `let b${row} = b[${row}]!;`);
  for (const { pivot, rows } of plan.steps)
    for (const row of rows) lines.push(`b${row} -= ${at(row, pivot)} * b${pivot};`);
  for (const { pivot, columns } of [...plan.steps].reverse()) {
    const terms = columns.map((column) => ` - ${at(pivot, column)} * b${column}`).join('');
    lines.push(`b${pivot} = (b${pivot}${terms}) * ${at(pivot, pivot)};`, `b[${pivot}] = b${pivot};`);
  }
  return lines.join('\n  ');
}

/** The generated module as TypeScript text (not yet formatted). */
export function emitTypeScript(program: Program): string {
  const { model, plan, entries } = program;
  const factors = factorize(program);
  const list = (names: readonly string[]): string => `[${names.map((text) => `'${text}'`).join(', ')}] as const`;
  const pairs = (positions: readonly { row: number; column: number }[]): string =>
    `[${positions.map(({ row, column }) => `[${row}, ${column}]`).join(', ')}]`;
  return `${HEADER}
type Values = Float64Array;

export const STATE_SYMBOLS = ${list(model.states.map((state) => state.symbol))};
export const STATE_NAMES = ${list(model.stateNames)};
export const INPUT_SYMBOLS = ${list(model.inputs)};
export const PARAMETER_SYMBOLS = ${list(model.parameters)};
export const OBSERVABLE_SYMBOLS = ${list(model.observables)};
export const CONSTANT_COUNT = ${program.constantCount};
/** Row and column of each Jacobian nonzero, in storage order. */
export const JACOBIAN_PATTERN: readonly (readonly [number, number])[] = ${pairs(entries)};
export const FACTOR_COUNT = ${plan.fill.length};
/** A pivot of I − γJ smaller than this is refused; the integrator then shortens its step. */
const SMALLEST_PIVOT = 1e-10;

/** Values fixed over a run, from the parameters. */
export function deriveConstants(p: Values, c: Values): void {
  ${body(program.deriveConstants, program)}
}

/** State at premenopausal rest. */
export function restState(p: Values, c: Values, y: Values): void {
  ${body(program.restState, program)}
}

/** dy/dt per day at age t (days). */
export function rightHandSide(${time(program.rightHandSide)}: number, y: Values, u: Values, p: Values, c: Values, dydt: Values): void {
  ${body(program.rightHandSide, program)}
}

/** Nonzeros of ∂(dy/dt)/∂y in the order of JACOBIAN_PATTERN. */
export function jacobian(${time(program.jacobian)}: number, y: Values, u: Values, p: Values, c: Values, j: Values): void {
  ${body(program.jacobian, program)}
}

/** Factors I − γJ into lu without pivoting; false when a pivot is unusable. */
export function factorize(j: Values, gamma: number, lu: Values): boolean {
  ${factors.code}
}

/** Solves (I − γJ) x = b in place with the factors of \`factorize\`. */
export function solve(lu: Values, b: Values): void {
  ${solve(program, factors.slots)}
}

/** Results read from the state, in the order of OBSERVABLE_SYMBOLS. */
export function observe(${time(program.observe)}: number, y: Values, u: Values, p: Values, c: Values, out: Values): void {
  ${body(program.observe, program)}
}
`;
}
