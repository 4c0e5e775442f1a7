import { type DatedTherapy, formulationOf } from '../../pharmacology';
import type { ParameterValues } from '../../provenance';
import type { Therapy } from '../../scenario/types';
import { type Days, type Kilograms, yearsToDays } from '../../units';

/** What the courses over days to years are made from. */
export interface SlowInput {
  /** Doses above 0. */
  readonly therapies: readonly Therapy[];
  readonly from: Days;
  readonly to: Days;
  readonly weightKg: Kilograms;
  readonly parameters: ParameterValues;
}

/** A therapy with its ages in days. */
export const dated = (therapy: Therapy): DatedTherapy => {
  const { from, to, ...dosed } = therapy;
  return { ...dosed, startAge: yearsToDays(from), stopAge: to === undefined ? Infinity : yearsToDays(to) };
};

/** True for therapies whose formulation acts so. */
export const actsBy =
  (action: string) =>
  (therapy: Therapy): boolean =>
    formulationOf(therapy).action === action;
