import type { Auxiliary, ModelInput, ModelParameter, StateEquation } from '../../src/model/description/types';

/** What the entries of one published model share: where they come from. */
export interface Publication {
  readonly state: (symbol: string, name: string, unit: string, derivative: string, initial: string) => StateEquation;
  readonly auxiliary: (symbol: string, name: string, unit: string, expression: string) => Auxiliary;
  readonly input: (symbol: string, name: string, unit: string, rest: number) => ModelInput;
  readonly parameter: (symbol: string, name: string, value: number, unit: string) => ModelParameter;
}

/** What-if tests may move a published value this many times up or down; it says nothing about belief. */
const WHAT_IF_FACTOR = 10;

/**
 * Entries of a description taken from one publication. The facts were read second-hand (the project's collection of reference
 * models), hence grade B; values are fixed as published.
 */
export function publication(source: string): Publication {
  const facts = { grade: 'B', source } as const;
  return {
    state: (symbol, name, unit, derivative, initial) => ({
      ...{ symbol, name, unit, derivative, initial, ...facts },
      meaning: `${name} of the published model.`,
    }),
    auxiliary: (symbol, name, unit, expression) => ({
      ...{ symbol, name, unit, expression, ...facts },
      meaning: `${name} of the published model.`,
    }),
    input: (symbol, name, unit, rest) => ({
      ...{ symbol, name, unit, rest, ...facts },
      meaning: `${name}, set by the test.`,
    }),
    parameter: (symbol, name, value, unit) => ({
      ...{ id: symbol, symbol, name, value, unit, ...facts },
      range: [value / WHAT_IF_FACTOR, value * WHAT_IF_FACTOR],
      distribution: { kind: 'fixed' },
      origin: 'literature',
    }),
  };
}
