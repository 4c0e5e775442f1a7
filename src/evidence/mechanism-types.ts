import type { Grade } from '../provenance';

/** How firmly one side of a mechanism is known, and from what. */
export interface MechanismGrounds {
  readonly grade: Grade;
  /** One or two sentences, findings for and against. */
  readonly text: string;
  /** Citation or what was searched. */
  readonly source: string;
  /** Ids of published rows of the evidence files. */
  readonly rows: readonly string[];
}

/** One link of the model with the evidence for its direction and for its size. */
export interface MechanismEvidence {
  readonly id: string;
  readonly name: string;
  readonly group: MechanismGroup;
  readonly direction: MechanismGrounds;
  readonly size: { readonly grade: Grade; readonly text: string };
  /** Ids of the parameter records that carry it; the equations are those in which their symbols stand. */
  readonly parameters: readonly string[];
}

export type MechanismGroup = 'estrogen' | 'progestogen' | 'allopregnanolone' | 'stress' | 'cells' | 'mineral';
