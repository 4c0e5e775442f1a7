import type { Scenario } from '../../src/scenario';
import type { Column } from '../../src/simulation';
import type { Expectation, Reading } from './table';

/** How the tables of expectations are written. */

export const change = (column: Column, from: number, to: number): Reading => ({ kind: 'change', column, from, to });
export const fold = (column: Column, from: number, to: number): Reading => ({ kind: 'fold', column, from, to });
export const value = (column: Column, at: number): Reading => ({ kind: 'value', column, at });

export type Bounds = readonly [number, number];
export const row = (
  claim: string,
  scenario: Scenario,
  reading: Reading,
  between: Bounds,
  against?: Scenario,
): Expectation => ({
  claim,
  scenario,
  reading,
  between,
  ...(against === undefined ? {} : { against }),
});

export const MORE: Bounds = [1e-3, 60];
export const LESS: Bounds = [-60, -1e-3];
export const SPINE = 'LS_BMD_pct';
export const HIP = 'TH_BMD_pct';
export const NECK = 'FN_BMD_pct';
