/** One state of the bone in numbers, already written. */
export interface BoneFacts {
  readonly name: string;
  readonly age: string;
  readonly startAge: string;
  /** Percent of change since the start, with their signs. */
  readonly volume: string;
  readonly thickness: string;
  /** Percent of the trabeculae perforated since the start; undefined when it rounds to none. */
  readonly holes: string | undefined;
  /** Percent of the cut surface that is bone. */
  readonly area: string;
  /** × premenopausal rest. */
  readonly osteoclasts: string;
  readonly osteoblasts: string;
  /** Bone volume, number and thickness: × rest, × start, × start. */
  readonly ratios: { readonly volume: string; readonly number: string; readonly thickness: string };
  readonly trend: 'thinner' | 'thicker' | 'same';
}

/** What the divider parts. */
export type BoneReference = 'start' | 'baseline';

/** What a mark in the picture is. */
export type BoneMark = 'lost' | 'pit' | 'seam';

/** How the two crews get on: how much more is put back than taken away. */
export type CrewBalance = 'ahead' | 'even' | 'nearly' | 'behind';

/** Who in the crew scene one sentence is about. */
export const CREW_ROLES = ['demolition', 'builders', 'absent', 'extra', 'bone'] as const;
export type CrewRole = (typeof CREW_ROLES)[number];

/** What the crew scene shows in numbers, already written. */
export interface CrewFacts {
  readonly age: string;
  readonly osteoclasts: string;
  readonly osteoblasts: string;
  /** Parts of every 100 parts of bone, each year. */
  readonly taken: string;
  readonly put: string;
  readonly balance: CrewBalance;
  /** Parts of every 100 lost or gained each year, without sign. */
  readonly net: string;
  /** The baseline's name and flows; undefined where the focused line is the baseline. */
  readonly baseline: { readonly name: string; readonly taken: string; readonly put: string } | undefined;
}

/** Everything the bone picture and the crews say at one depth. */
export interface BoneWords {
  readonly heading: (site: string) => string;
  readonly referenceLabel: string;
  readonly references: Readonly<Record<BoneReference, string>>;
  readonly atStart: (age: string) => string;
  readonly atAge: (age: string, name: string) => string;
  readonly divider: string;
  /** What a screen reader says for the divider. */
  readonly dividerValue: (percent: number, left: string, right: string) => string;
  readonly marks: (startAge: string) => Readonly<Record<BoneMark, string>>;
  readonly legendLabel: string;
  /** The legend of a saved picture, in words only. */
  readonly savedLegend: (marks: Readonly<Record<BoneMark, string>>) => string;
  readonly sentence: (facts: BoneFacts) => string;
  /** Alternative text of the picture. */
  readonly describe: (left: BoneFacts, right: BoneFacts) => string;
  readonly caption: string;
  readonly ruleLabel: string;
  readonly rule: (reference: { readonly share: string; readonly source: string }) => readonly string[];
  readonly save: string;
  readonly saveNote: string;
  readonly unavailable: string;
  readonly crews: {
    readonly heading: string;
    readonly roles: Readonly<Record<CrewRole, { readonly name: string; readonly hint: string }>>;
    /** One plain sentence on who was tapped. */
    readonly explain: (role: CrewRole, facts: CrewFacts) => string;
    readonly roleLabel: string;
    readonly taken: string;
    readonly put: string;
    readonly parts: (value: string) => string;
    readonly without: (value: string, name: string) => string;
    readonly balance: (facts: CrewFacts) => string;
    readonly describe: (facts: CrewFacts) => string;
    readonly newBone: string;
  };
}
