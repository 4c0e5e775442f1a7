import type { Analyte } from '../../../pharmacology';
import type { DayOf, LineKind, ResponseKind } from '../../../simulation';

export type LensMode = 'day' | 'week' | 'month';

/** The hormones that share a unit and a chart. */
export type LensGroup = 'estrogens' | 'progestogens' | 'neurosteroids';

/** One level of a course in numbers, already written. */
export interface LevelFacts {
  readonly name: string;
  readonly unit: string;
  readonly lowest: string;
  readonly highest: string;
  readonly mean: string;
  /** False where the level hardly moves. */
  readonly moves: boolean;
  /** Hours from the dose to the highest level; absent where no dose of the day makes it. */
  readonly peakHour?: string;
}

/** What the sentence above a day says. */
export interface DayFacts {
  readonly untreated: boolean;
  readonly beforeMenopause: boolean;
  readonly levels: readonly LevelFacts[];
  readonly blockDay?: DayOf;
  readonly cycleDay?: DayOf;
}

/** What the sentence above a month says. */
export interface MonthFacts {
  readonly untreated: boolean;
  readonly beforeMenopause: boolean;
  /** Percent of cycles with a luteal phase; absent after menopause. */
  readonly luteal?: string;
  /** Highest progesterone in luteal and in other cycles, ng/mL; absent where there is no such cycle. */
  readonly lutealPeak?: string;
  readonly otherPeak?: string;
  readonly taken: readonly { readonly name: string; readonly days: string; readonly of: number }[];
}

/** Everything the lens says at one depth. */
export interface LensWords {
  readonly heading: string;
  readonly subject: (name: string, age: string) => string;
  readonly scaleLabel: string;
  readonly scales: Readonly<Record<'mass-spectrometry' | 'immunoassay', string>>;
  /** The same on the switch itself. */
  readonly scalesShort: Readonly<Record<'mass-spectrometry' | 'immunoassay', string>>;
  /** Said on the immunoassay scale, after what was assumed. */
  readonly scaleNote: string;
  readonly assumed: (name: string, text: string) => string;
  readonly modeLabel: string;
  readonly modes: Readonly<Record<LensMode, string>>;
  readonly analytes: Readonly<Record<Analyte, string>>;
  readonly groups: Readonly<Record<LensGroup, string>>;
  readonly groupUnits: Readonly<Record<LensGroup, string>>;
  readonly responses: Readonly<Record<ResponseKind, string>>;
  readonly heldUnit: (unit: string) => string;
  readonly hypothesis: string;
  readonly off: string;
  readonly average: (percent: string) => string;
  readonly beforeMenopause: (percent: string) => string;
  readonly kinds: Readonly<Record<LineKind, string>>;
  readonly kindWithShare: (kind: string, percent: string) => string;
  readonly occupancy: string;
  readonly routes: Readonly<Record<string, string>>;
  readonly keysLabel: string;
  readonly dose: string;
  readonly hour: (hour: number) => string;
  readonly day: (day: number) => string;
  readonly days: (from: number, to: number) => string;
  readonly takenSpan: string;
  readonly hourColumn: string;
  readonly dayColumn: string;
  readonly daySentence: (facts: DayFacts) => string;
  readonly monthSentence: (facts: MonthFacts) => string;
  readonly describe: (title: string, lines: readonly LevelFacts[]) => string;
  readonly gonadotropins: {
    readonly luteinizing: string;
    readonly follicleStimulating: string;
    readonly unit: string;
    readonly note: (source: string) => string;
  };
  readonly routeTable: {
    readonly caption: string;
    readonly route: string;
    readonly peak: string;
    readonly mean: string;
    readonly own: (route: string) => string;
    readonly extrapolated: string;
    readonly note: string;
  };
  readonly responseNote: string;
  readonly unavailable: string;
}
