import type { Grade } from '../../../provenance';

/** What a formulation card says beside its name. */
export interface CardWords {
  readonly curve: (name: string, span: string) => string;
  readonly curveNumbers: (name: string, highest: string, mean: string, unit: string, span: string) => string;
  readonly spans: {
    readonly day: string;
    readonly days: (days: number) => string;
    readonly years: (years: number) => string;
  };
  readonly proportions: string;
  readonly parts: { readonly progesterone: string; readonly allopregnanolone: string; readonly pregnanolone: string };
  readonly short: { readonly progesterone: string; readonly allopregnanolone: string; readonly pregnanolone: string };
  readonly noProgesterone: string;
  readonly evidence: string;
  readonly grades: Readonly<Record<Grade, string>>;
  readonly extrapolated: string;
  readonly studied: (label: string, low: string, high: string, unit: string, source: string) => string;
  readonly outside: (dose: string, unit: string) => string;
  readonly cannotSay: string;
}
