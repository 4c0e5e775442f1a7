import type { SafetyLevel } from '../../evidence';
import type { Grade } from '../../provenance';
import type { CycleKind, Depth, MenopauseKind, PresetGroupId, PresetKind, RateSignal, Site } from '../../scenario';
import type { BandChoice, Notice, NoticeError } from '../../state';
import type { HormoneId, SignalId, PhysiologicalBand } from '../slider/signals';
import type { HeadlineFacts, OverrideFacts } from './facts';
import type { ChartWords, ReadingsWords, SummaryWords } from './chart-types';
import type { DialogWords } from './dialog-types';

/** A sentence with its weighty part first. */
export interface Sentence {
  readonly strong: string;
  readonly rest: string;
}

export interface ShellWords {
  readonly brand: string;
  readonly skipToResult: string;
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
  readonly hint: string;
  readonly names: Readonly<Record<SignalId, string>>;
  readonly rateNames: Readonly<Record<RateSignal, string>>;
  /** Plain sentence below the slider; empty = none. */
  readonly explanations: Readonly<Record<SignalId, string>>;
  readonly units: Readonly<Record<SignalId, string>>;
  readonly bands: Readonly<Record<PhysiologicalBand['id'], string>>;
  /** What a level means, for the spoken value: 'postmenopausal range'. */
  readonly meaning: (signal: SignalId, value: number) => string;
  readonly fieldLabel: (name: string, unit: string) => string;
  readonly fieldError: (low: number, high: number, unit: string) => string;
  readonly stepDown: (name: string) => string;
  readonly stepUp: (name: string) => string;
  readonly reset: (name: string) => string;
  readonly asTheBodyMakesIt: string;
  /** Said below a level that nobody has set. */
  readonly computed: string;
  readonly factorNote: string;
  readonly levelNow: (value: string) => string;
  readonly set: (facts: OverrideFacts) => string;
  readonly therapyKept: (name: string, from: string) => string;
  readonly backToComputed: string;
  readonly notDownstream: string;
  readonly hypothesis: string;
  readonly hypothesisHelp: string;
  readonly hypothesisOff: string;
  readonly more: string;
  readonly fewer: string;
  readonly age: string;
  readonly ageValue: (age: string) => string;
  readonly ageNote: (finalPeriod: string, start: string | null) => string;
}

export interface PersonWords {
  readonly line: (age: string, finalPeriod: string, kind: MenopauseKind) => string;
  readonly detail: (tScore: string | null, weight: string) => string;
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
  readonly focused: string;
  readonly menu: (name: string) => string;
  readonly hide: string;
  readonly show: string;
  readonly hidden: string;
  readonly rename: string;
  readonly makeBaseline: string;
  readonly remove: string;
  readonly count: (shown: number, most: number) => string;
  readonly lining: Readonly<Partial<Record<SafetyLevel, string>>>;
  readonly kinds: Readonly<Record<PresetKind, string>>;
  readonly noTherapy: string;
  readonly settingsActive: (parts: readonly string[]) => string;
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
  readonly withThisDrag: (points: string) => string;
  readonly unit: string;
}

export interface BasisWords {
  readonly heading: string;
  readonly mechanisms: readonly { readonly grade: Grade; readonly text: string; readonly id: string }[];
  readonly limitsHeading: string;
  readonly limits: readonly string[];
  readonly safetyHeading: string;
  readonly remarksHeading: string;
  readonly safetyLevels: Readonly<Record<SafetyLevel, string>>;
  readonly fromAge: (age: string) => string;
  readonly offByEvidence: string;
  readonly hypothesisWord: string;
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
  readonly basis: BasisWords;
  readonly summary: SummaryWords;
  readonly dialogs: DialogWords;
  readonly notices: NoticeWords;
}

export type { HormoneId, Site };
