import type { ParameterValues } from '../provenance';

/** The value of `id`. @throws RangeError when it is missing or not finite, so that no run goes on with NaN */
export function parameterValue(parameters: ParameterValues, id: string): number {
  const value = parameters[id];
  if (value === undefined || !Number.isFinite(value)) {
    throw new RangeError(`parameter ${id}: expected a finite number, got ${String(value)}`);
  }
  return value;
}
