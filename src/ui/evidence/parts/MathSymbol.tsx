import { Fragment } from 'react';

const GREEK: Readonly<Record<string, string>> = {
  tau: 'τ',
  kappa: 'κ',
  rho: 'ρ',
  psi: 'ψ',
  gamma: 'γ',
  epsilon: 'ε',
  pi: 'π',
};

/** What is written for an identifier: the letter, and what stands below it. */
export function symbolParts(symbol: string): { readonly letter: string; readonly below: string } {
  const at = symbol.indexOf('_');
  const [letter, below] = at < 0 ? [symbol, ''] : [symbol.slice(0, at), symbol.slice(at + 1)];
  return { letter: GREEK[letter] ?? letter, below: below.replaceAll('_', ',') };
}

/** A symbol as it is printed: `tau_E` as τ with E below it. */
export function MathSymbol({ text }: { readonly text: string }) {
  const { letter, below } = symbolParts(text);
  return (
    <Fragment>
      <i>{letter}</i>
      {below !== '' && <sub>{below}</sub>}
    </Fragment>
  );
}
