import type { Grade } from '../../../provenance';
import type { Site } from '../../../scenario';

/** Boxes of the diagram by id. */
export type BoxNames = Readonly<
  Record<
    | 'estradiol'
    | 'progesterone'
    | 'allopregnanolone'
    | 'cortisol'
    | 'denosumab'
    | 'rankl'
    | 'opg'
    | 'osteoclasts'
    | 'osteoblasts',
    {
      /** In the box. */
      readonly short: string;
      readonly name: string;
      readonly sentence: string;
      /** Before the level in the box; empty = nothing. */
      readonly symbol: string;
    }
  >
>;

/** What is said about one line. */
export interface EdgeWords {
  /** "Estradiol lowers RANKL". */
  readonly title: string;
  /** One plain sentence. */
  readonly sentence: string;
  /** What its effect is a factor of: "RANKL production". */
  readonly quantity: string;
}

/** Numbers of a line, already written. */
export interface EdgeNumbers {
  readonly quantity: string;
  readonly effect: string;
  readonly comparedEffect: string | null;
  readonly flow: string;
  /** Name of the run it is compared with. */
  readonly comparedName: string;
}

export interface MechanismWords {
  readonly heading: (age: string) => string;
  readonly describe: (age: string, balance: string) => string;
  readonly weakest: string;
  readonly weakestRule: string;
  readonly keys: string;
  readonly list: string;
  readonly picture: string;
  readonly enlarge: string;
  readonly dialogTitle: (name: string, age: string) => string;
  readonly boxes: BoxNames;
  /** Name of the progesterone box in lives with a progestin, and what its level is made of. */
  readonly progestogen: {
    readonly short: string;
    readonly name: string;
    readonly made: (own: string, added: string) => string;
  };
  readonly bone: Readonly<Record<Site, string>>;
  readonly boneSentence: string;
  readonly balance: (bone: string, percent: string) => string;
  readonly edges: Readonly<Record<string, EdgeWords>>;
  readonly off: string;
  readonly offNote: string;
  readonly hypothesis: string;
  readonly percentAYear: (percent: string) => string;
  readonly timesRest: (value: string) => string;
  readonly level: (value: string, unit: string) => string;
  /** What is said of a line besides its title. */
  readonly spokenEdge: (title: string, grade: Grade, word: string, state: string) => string;
  readonly spokenNode: (name: string, level: string, compared: string | null, comparedName: string) => string;
  readonly nowEffect: (numbers: EdgeNumbers) => string;
  readonly nowFlow: (numbers: EdgeNumbers) => string;
  readonly nowBone: (resorption: string, formation: string, balance: string) => string;
  readonly comparedBone: (name: string, balance: string) => string;
  /** In a box, below its own level; the second where there is little room. */
  readonly comparedNote: (level: string) => string;
  readonly comparedShort: (value: string) => string;
  readonly legend: {
    readonly label: string;
    readonly lines: Readonly<Record<'solid' | 'dashed' | 'dotted', string>>;
    readonly width: string;
    readonly bar: string;
    readonly pale: (name: string) => string;
    readonly numbers: string;
  };
  readonly detail: {
    readonly evidence: string;
    readonly direction: string;
    readonly size: string;
    readonly equation: string;
    readonly parameters: string;
    readonly sources: string;
    readonly inEvidence: string;
  };
  readonly table: {
    readonly caption: (age: string) => string;
    readonly link: string;
    readonly now: string;
    readonly compared: (name: string) => string;
    readonly box: string;
    readonly boxCaption: string;
    readonly level: string;
  };
  /** Said where it is read a while after what was just set. */
  readonly afterSetting: string;
  readonly save: (format: string) => string;
  readonly saved: (name: string) => string;
  readonly failed: (detail: string) => string;
  /** How to read the line styles, below a saved picture. */
  readonly footNote: string;
  readonly source: (version: string) => string;
  readonly unavailable: string;
}
