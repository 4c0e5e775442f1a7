import type { EstrogenPathway, GroupShare, WhyGroup, WhyMeasure } from '../../../simulation';

/** What the Why panel says is made of these. Values are in the unit of the measure. */
export interface WhyFacts {
  readonly age: number;
  /** Age from which change is counted. */
  readonly startAge: number;
  readonly measure: WhyMeasure;
  /** Name of the line compared with; null = the focused line against its own start. */
  readonly baseline: string | null;
  /** The change to be explained, from the runs that are drawn. */
  readonly total: number;
  /** The same as the headline writes it: the difference of the two numbers shown there. */
  readonly shown: number;
  readonly groups: readonly GroupShare[];
  /** What the groups leave: rounding of the solver. */
  readonly remainder: number;
  /** Part that rests on hypotheses; NaN until computed. */
  readonly hypothesis: number;
  /** Runs of the model it took. */
  readonly runs: number;
  /** Groups that differ. */
  readonly players: number;
}

/** A link of the grade, ready to be told. */
export interface LinkFacts {
  readonly name: string;
  readonly because: string;
  readonly grade: string;
  /** Percent of the absolute contribution. */
  readonly share: string;
}

/** Everything the Why panel says at one depth. */
export interface WhyWords {
  readonly heading: (facts: WhyFacts) => string;
  /** While there is nothing to explain yet. */
  readonly waitingHeading: string;
  /** What it is compared with. */
  readonly against: (baseline: string | null) => string;
  readonly groups: Readonly<Record<WhyGroup, string>>;
  /** What the last group is where the line is compared with its own start. */
  readonly ageing: string;
  readonly pathways: Readonly<Record<EstrogenPathway, string>>;
  /** A value as bars and table write it. */
  readonly value: (value: number, facts: Pick<WhyFacts, 'measure' | 'total'>) => string;
  /** The value with its unit, for those who hear it. */
  readonly spoken: (value: string, measure: WhyMeasure) => string;
  readonly units: Readonly<Record<WhyMeasure, string>>;
  readonly sentence: (facts: WhyFacts) => string;
  readonly hypothesis: string;
  readonly hypothesisKey: string;
  readonly off: string;
  readonly none: string;
  readonly split: string;
  readonly merge: string;
  readonly mark: (name: string) => string;
  readonly rowsLabel: string;
  readonly pathwaysLabel: string;
  readonly sum: (facts: WhyFacts) => string;
  readonly following: string;
  readonly method: {
    readonly open: string;
    readonly paragraphs: (facts: WhyFacts) => readonly string[];
  };
  readonly grade: {
    readonly open: (grade: string) => string;
    readonly rule: string;
    readonly link: (link: LinkFacts) => string;
    readonly chip: (points: string) => string;
    readonly hypotheses: string;
  };
  readonly table: {
    readonly toggle: string;
    readonly caption: (facts: WhyFacts) => string;
    readonly input: string;
    readonly contribution: (unit: string) => string;
    readonly hypothesis: string;
    readonly total: string;
    readonly remainder: string;
  };
  readonly noDifference: (age: string) => string;
  readonly apart: (age: string) => string;
  readonly failed: (name: string) => string;
  readonly broken: (detail: string) => string;
}
