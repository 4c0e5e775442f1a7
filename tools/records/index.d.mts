import type { Plugin } from 'vite';

export function parameterRecords(): Plugin;
/** @param program the syntax tree of `code` (ESTree) */
export function withoutProse(code: string, program: object): { readonly code: string; readonly map: object };
