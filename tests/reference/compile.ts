import { transform } from 'esbuild';
import type { ModelDescription } from '../../src/model';
import { emitTypeScript } from '../../tools/generator/emit-typescript';
import { TYPESCRIPT } from '../../tools/generator/printer';
import { buildProgram } from '../../tools/generator/program';

type Values = Float64Array;

/** What the generator writes for any description: the exports of src/model/generated/bone.ts. */
export interface GeneratedModule {
  readonly CONSTANT_COUNT: number;
  readonly FACTOR_COUNT: number;
  readonly JACOBIAN_PATTERN: readonly (readonly [number, number])[];
  deriveConstants(p: Values, c: Values): void;
  restState(p: Values, c: Values, y: Values): void;
  rightHandSide(t: number, y: Values, u: Values, p: Values, c: Values, dydt: Values): void;
  jacobian(t: number, y: Values, u: Values, p: Values, c: Values, j: Values): void;
  factorize(j: Values, gamma: number, lu: Values): boolean;
  solve(lu: Values, b: Values): void;
  observe(t: number, y: Values, u: Values, p: Values, c: Values, out: Values): void;
}

/** Runs the product's generator on a description and loads what it wrote; nothing reaches the disk. */
export async function compile(description: ModelDescription): Promise<GeneratedModule> {
  const { code } = await transform(emitTypeScript(buildProgram(description, TYPESCRIPT)), { loader: 'ts' });
  return (await import(
    /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
  )) as GeneratedModule;
}
