/** A value written with as many digits as a published figure shows, so that "equal" means: rounds to what is printed. */
export function asPrinted(value: number, published: string): string {
  const [mantissa = '', exponent] = published.split('e');
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  return exponent === undefined ? value.toFixed(decimals) : value.toExponential(decimals);
}
