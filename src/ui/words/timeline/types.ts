import type { Entry, EntryList, Issue, MenopauseKind, SpanPart, Therapy } from '../../../scenario';

/** What the line above the timeline says of the focused scenario; ages in years. */
export interface CourseFacts {
  readonly therapies: number;
  readonly overrides: number;
  /** Youngest age at which a therapy starts. */
  readonly from?: number;
  /** Ages at which therapies stop inside the run, in order, with how many. */
  readonly stops: readonly { readonly age: number; readonly count: number }[];
}

/** Everything the timeline and its dialogs say at one depth. */
export interface TimelineWords {
  readonly hint: string;
  readonly help: string;
  readonly course: (facts: CourseFacts) => string;
  /** "52 y 3 mo". */
  readonly age: (age: number) => string;
  readonly span: (from: number, to: number | undefined) => string;
  readonly duration: (years: number) => string;
  /** While a bar is held: ages and how long. */
  readonly tip: (from: number, to: number | undefined, end: number, part: SpanPart) => string;
  readonly entryName: (entry: Entry) => string;
  /** Under a bar of the phone's list: ages, and the schedule where the depth shows it. */
  readonly entryDetail: (entry: Entry) => string;
  /** All that is taken at once, on one bar. */
  readonly taken: (therapies: readonly Therapy[]) => string;
  readonly productName: (therapy: Pick<Therapy, 'agent' | 'route'>) => string;
  /** Shows dose schedules: which days, what with, how long worn. */
  readonly showsSchedule: boolean;
  readonly part: (name: string, part: SpanPart) => string;
  readonly value: (part: SpanPart, from: number, to: number | undefined, end: number) => string;
  readonly bar: (name: string) => string;
  readonly picture: (title: string, lines: readonly string[]) => string;
  readonly otherLine: (name: string, taken: string) => string;
  readonly empty: string;
  readonly add: string;
  readonly edit: string;
  readonly split: (age: string) => string;
  readonly splitNowhere: string;
  readonly duplicate: string;
  readonly copyNowhere: string;
  readonly remove: string;
  readonly actions: (name: string) => string;
  readonly playhead: string;
  readonly finalPeriod: (kind: MenopauseKind) => string;
  readonly onTimeline: (name: string) => string;
  readonly sameWoman: string;
  readonly onlyThis: string;
  readonly playback: {
    readonly play: string;
    readonly pause: string;
    readonly speed: (times: number) => string;
  };
  readonly refused: (issue: Issue) => string;
  readonly sliderStays: (name: string, from: string) => string;
  readonly dialog: EntryDialogWords;
  readonly menopause: {
    readonly title: string;
    readonly age: string;
    readonly kind: string;
    readonly scope: string;
    /** The choice of lines, short. */
    readonly all: string;
    readonly one: string;
    readonly refused: (name: string, reason: string) => string;
  };
}

export interface EntryDialogWords {
  readonly titleAdd: string;
  readonly titleEdit: Readonly<Record<EntryList, string>>;
  readonly what: string;
  readonly groups: Readonly<Record<'estrogens' | 'progestogens' | 'others' | 'levels' | 'rates', string>>;
  readonly dose: string;
  readonly value: Readonly<Record<'level' | 'factor', string>>;
  readonly unit: (unit: string) => string;
  readonly studied: (low: string, high: string, unit: string) => string;
  readonly extrapolated: string;
  readonly schedule: string;
  readonly everyDay: string;
  readonly someDays: string;
  readonly days: string;
  readonly ofEvery: string;
  readonly wear: string;
  readonly wearDays: Readonly<Record<'3.5' | '7', string>>;
  readonly withFood: string;
  /** How a level is called where products are called by name, too. */
  readonly levelOption: (name: string) => string;
  /** The same hormone is taken at the same time. */
  readonly adds: (name: string) => string;
  readonly from: string;
  readonly to: string;
  readonly years: string;
  readonly months: string;
  readonly never: string;
  readonly overrideNote: string;
  readonly effect: (site: string, age: string, before: string, after: string) => string;
  /** The change leaves the number as it is. */
  readonly noEffect: (site: string, age: string, value: string) => string;
  /** Nothing is changed yet. */
  readonly unchanged: (site: string, age: string, value: string) => string;
  readonly safety: string;
  readonly cannotSay: (text: string) => string;
  readonly apply: string;
  readonly applyAdd: string;
  readonly remove: string;
  readonly backToComputed: string;
  readonly error: (expected: string) => string;
  readonly notANumber: string;
  readonly wholeYears: string;
  readonly monthRange: string;
}
