/** To so many significant digits. */
export const rounded = (value: number, digits: number): number => Number(value.toPrecision(digits));
