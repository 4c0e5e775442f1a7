/** The model as C: the same description, operations and order as the committed TypeScript, for native solvers. */
import { MODEL_DESCRIPTION } from '../../../src/model';
import { C } from '../../generator/printer';
import { buildProgram, type Block, type Program } from '../../generator/program';

export interface NativeModel {
  readonly header: string;
  readonly source: string;
}

const FUNCTIONS = {
  model_derive_constants: 'const double *p, double *c',
  model_rest_state: 'const double *p, const double *c, double *y',
  model_right_hand_side: 'double t, const double *y, const double *u, const double *p, const double *c, double *dydt',
  model_jacobian: 'double t, const double *y, const double *u, const double *p, const double *c, double *j',
} as const;

export function generateModelInC(): NativeModel {
  const program = buildProgram(MODEL_DESCRIPTION, C);
  const { model, entries } = program;
  const counts = {
    STATE_COUNT: model.states.length,
    INPUT_COUNT: model.inputs.length,
    PARAMETER_COUNT: model.parameters.length,
    CONSTANT_COUNT: program.constantCount,
    ENTRY_COUNT: entries.length,
  };
  const header = [
    ...Object.entries(counts).map(([name, count]) => `#define ${name} ${count}`),
    'extern const int ENTRY_ROW[ENTRY_COUNT], ENTRY_COLUMN[ENTRY_COUNT];',
    ...Object.entries(FUNCTIONS).map(([name, parameters]) => `void ${name}(${parameters});`),
  ];
  const source = [
    '#include <math.h>',
    '#include "model.h"',
    `const int ENTRY_ROW[ENTRY_COUNT] = {${entries.map(({ row }) => row).join(', ')}};`,
    `const int ENTRY_COLUMN[ENTRY_COUNT] = {${entries.map(({ column }) => column).join(', ')}};`,
    writeFunction('model_derive_constants', program.deriveConstants, program),
    writeFunction('model_rest_state', program.restState, program),
    writeFunction('model_right_hand_side', program.rightHandSide, program),
    writeFunction('model_jacobian', program.jacobian, program),
  ];
  return { header: `${header.join('\n')}\n`, source: `${source.join('\n')}\n` };
}

function writeFunction(name: keyof typeof FUNCTIONS, block: Block, { model }: Program): string {
  const loads = (array: string, names: readonly string[]): string[] =>
    names.flatMap((symbol, index) =>
      block.symbols.has(symbol) ? [`const double ${symbol} = ${array}[${index}];`] : [],
    );
  const states = model.states.map((state) => state.symbol);
  const lines = [
    ...loads('y', states),
    ...loads('u', model.inputs),
    ...loads('p', model.parameters),
    ...(FUNCTIONS[name].includes('double t') && !block.symbols.has('t') ? ['(void)t;'] : []),
    ...block.lines,
  ];
  return `void ${name}(${FUNCTIONS[name]}) {\n  ${lines.join('\n  ')}\n}`;
}
