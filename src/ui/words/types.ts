import type { SafetyLevel } from '../../evidence';
import type { Grade } from '../../provenance';
import type { CycleKind, Depth, MenopauseKind, PresetGroupId, PresetKind, RateSignal, Site } from '../../scenario';
import type { BandChoice, Notice, NoticeError } from '../../state';
import type { HormoneId, SignalId, PhysiologicalBand } from '../slider/signals';
import type { Misread } from '../slider/typed-number';
import type { HeadlineFacts, OverrideFacts } from './facts';
import type { ChartWords, ReadingsWords, SummaryWords } from './chart-types';
import type { RefusedFacts } from './refused';

/** A sentence with its weighty part first. */
export interface Sentence {
  readonly strong: string;
  readonly rest: string;
}

export interface ShellWords {
  readonly brand: string;
  readonly skipToResult: string;
  readonly humanEvidenceOnly: string;
  readonly regions: {
    readonly tools: string;
    readonly controls: string;
    readonly result: string;
    readonly readings: string;
    readonly insight: string;
    readonly timeline: string;
  };
  readonly depthLabel: string;
  readonly depths: Readonly<Record<Depth, string>>;
  readonly undo: string;
  readonly redo: string;
  readonly toDark: string;
  readonly toLight: string;
  readonly settings: string;
  readonly share: string;
  readonly export: string;
  readonly more: string;
  readonly education: string;
  readonly legend: string;
  readonly model: (version: string) => string;
  readonly grades: Readonly<Record<Grade, string>>;
  readonly loading: string;
  readonly crashed: { readonly title: string; readonly body: string; readonly reload: string; readonly save: string };
  readonly runFailed: (name: string, detail: string) => string;
  readonly dismiss: string;
  readonly segments: Readonly<Record<'label' | 'result' | 'why' | 'body' | 'data', string>>;
  readonly sheet: {
    readonly title: string;
    readonly handle: string;
    readonly stops: readonly [string, string, string];
  };
}

export interface SliderWords {
  readonly heading: string;
  /** Which levels the sliders show, at the age of the playhead. */
  readonly hint: (age: string) => string;
  readonly names: Readonly<Record<SignalId, string>>;
  /** The whole name behind a short one; empty = the name is whole. */
  readonly spelledOut: Readonly<Record<SignalId, string>>;
  /** Everything in percent: hormones of the usual mean before menopause, factors of the body's own rate. */
  readonly inPercent: boolean;
  readonly rateNames: Readonly<Record<RateSignal, string>>;
  /** Plain sentence below the slider; empty = none. */
  readonly explanations: Readonly<Record<SignalId, string>>;
  readonly units: Readonly<Record<SignalId, string>>;
  readonly bands: Readonly<Record<PhysiologicalBand['id'], string>>;
  /** What a level means, for the spoken value: 'postmenopausal range'. */
  readonly meaning: (signal: SignalId, value: number) => string;
  /** The same in a word or two, shown beside the name; empty = none. */
  readonly levelWord: (signal: SignalId, value: number) => string;
  /** What the two ends of a track mean, where ranges are not drawn. */
  readonly ends?: Readonly<Record<SignalId, readonly [low: string, high: string]>>;
  readonly fieldLabel: (name: string, unit: string) => string;
  readonly fieldError: (low: number, high: number, unit: string) => string;
  readonly refused: (misread: Misread, facts: RefusedFacts) => string;
  readonly stepDown: (name: string) => string;
  readonly stepUp: (name: string) => string;
  readonly reset: (name: string) => string;
  readonly asTheBodyMakesIt: string;
  /** Said below a level that nobody has set. */
  readonly computed: string;
  /** The dashed thumb: what it would be if nobody had set it. */
  readonly computedAt: (value: string) => string;
  readonly levelNow: (value: string) => string;
  readonly set: (facts: OverrideFacts) => string;
  readonly therapyKept: (name: string, from: string) => string;
  readonly backToComputed: string;
  /** The same beside an arrow, where the line is full. */
  readonly computedShort: string;
  readonly notDownstream: string;
  readonly hypothesis: string;
  readonly hypothesisHelp: string;
  readonly hypothesisOff: string;
  readonly offByEvidence: string;
  readonly more: string;
  readonly fewer: string;
  readonly age: string;
  readonly ageValue: (age: string) => string;
  readonly ageNote: (finalPeriod: string, start: string | null) => string;
}

export interface PersonWords {
  readonly line: (age: string, finalPeriod: string, kind: MenopauseKind) => string;
  readonly detail: (tScore: string | null, weight: string) => string;
  readonly title: string;
  readonly edit: string;
  readonly menopause: Readonly<Record<MenopauseKind, string>>;
  readonly cycle: Readonly<Record<CycleKind, string>>;
}

export interface ScenarioWords {
  readonly cards: string;
  readonly cardsHint: string;
  readonly otherPresets: string;
  readonly presetGroups: Readonly<Record<PresetGroupId, string>>;
  readonly applyPreset: (name: string) => string;
  readonly addPreset: (name: string) => string;
  readonly aboutPreset: (name: string) => string;
  readonly full: string;
  readonly chips: string;
  readonly baselineMark: string;
  readonly focusOn: (name: string) => string;
  readonly menu: (name: string) => string;
  readonly hide: string;
  readonly show: string;
  readonly rename: string;
  readonly duplicate: string;
  /** The button that copies the line in focus. */
  readonly duplicateFocused: string;
  readonly makeBaseline: string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly remove: string;
  /** A line whose document is the same as that of `other`. */
  readonly sameAs: (other: string) => string;
  /** How a line is moved, for the tooltip of its handle. */
  readonly moveHint: string;
  readonly count: (shown: number, most: number) => string;
  readonly lining: Readonly<Partial<Record<SafetyLevel, string>>>;
  readonly kinds: Readonly<Record<PresetKind, string>>;
  readonly noTherapy: string;
  /** Settings of a deeper depth that hold at this one: what stands before their list. */
  readonly settingsActive: (count: number) => string;
  readonly parametersChanged: (count: number) => string;
  readonly showThem: string;
}

export interface HeadlineWords {
  readonly heading: string;
  readonly under: (facts: HeadlineFacts, side: 'focus' | 'baseline') => string;
  readonly sentence: (facts: HeadlineFacts) => Sentence;
  readonly note: (facts: HeadlineFacts) => string;
  readonly bandLabel: string;
  readonly bandChoices: Readonly<Record<BandChoice, string>>;
  /** What a band leaves out. */
  readonly outsideBand: (choice: BandChoice) => string;
  /** Stands in every exported picture. */
  readonly modelNote: (choice: BandChoice) => string;
  readonly hypothesisChip: (points: string) => string;
  /** Before the values of an age, where the sentence that names it has no room. */
  readonly at: (age: string) => string;
  readonly withThisDrag: (points: string) => string;
  readonly unit: string;
}

export interface NoticeWords {
  readonly text: (notice: Notice) => string;
  readonly errors: (errors: readonly NoticeError[]) => readonly string[];
  readonly region: string;
  readonly undo: string;
  readonly openOther: string;
}

/** Everything the interface says at one depth. */
export interface Words {
  readonly depth: Depth;
  readonly shell: ShellWords;
  readonly sliders: SliderWords;
  readonly person: PersonWords;
  readonly scenarios: ScenarioWords;
  readonly headline: HeadlineWords;
  readonly charts: ChartWords;
  readonly readings: ReadingsWords;
  readonly summary: SummaryWords;
  readonly notices: NoticeWords;
}

export type { HormoneId, Site };
