import type { SafetyLevel } from '../../../evidence';
import type { Grade } from '../../../provenance';

/** How sure anyone can be, and what concerns safety. */
export interface BasisWords {
  readonly heading: string;
  readonly mechanisms: readonly { readonly grade: Grade; readonly text: string; readonly id: string }[];
  readonly limitsHeading: string;
  readonly limits: readonly string[];
  readonly safetyHeading: string;
  readonly remarksHeading: string;
  readonly safetyLevels: Readonly<Record<SafetyLevel, string>>;
  readonly fromAge: (age: string) => string;
  readonly hypothesisWord: string;
}
