import type { SafetyStatement } from './safety-types';

/** A statement on the womb lining; text in plain words, source with row ids of the evidence files where there are any. */
export const statement = (
  level: SafetyStatement['level'],
  text: string,
  source: string,
  grade: SafetyStatement['grade'],
): SafetyStatement => ({ code: 'endometrium', level, text, source, grade });

/** What a trial gave together: the estrogens, as agent and route, and how strong they were at most. */
export interface Studied {
  readonly studiedWith: readonly string[];
  /** Strongest estrogen of the studies, in standard doses. */
  readonly upTo: number;
}

/** A statement that holds for the estrogens it was studied with. */
export interface Regimen extends SafetyStatement, Studied {}

export const regimen = (studied: Studied, ...words: Parameters<typeof statement>): Regimen => ({
  ...statement(...words),
  ...studied,
});

/** `statement` is bound to certain estrogens. */
export const isRegimen = (candidate: SafetyStatement | Regimen): candidate is Regimen => 'studiedWith' in candidate;
