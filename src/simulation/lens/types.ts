import type { Analyte } from '../../pharmacology';
import type { CycleKind, GonadotropinProfile } from '../../physiology';

/** Which cycles a line stands for; 'mixed': no cycles to tell apart. */
export type LineKind = CycleKind | 'mixed';

/** One line of a course. Lines of one quantity have shares of sum 1. */
export interface CourseLine {
  readonly kind: LineKind;
  readonly share: number;
  /** One value per time of the course. */
  readonly values: Float64Array;
}

/** The level of one analyte in blood: what the body makes and what is given. */
export interface LevelCourse {
  readonly analyte: Analyte;
  /** The neurosteroids in nmol/L, all else in the unit of the analyte. */
  readonly unit: 'pg/mL' | 'ng/mL' | 'nmol/L';
  readonly lines: readonly CourseLine[];
  /** Over the regimen's whole period and the mixture of cycles. */
  readonly mean: number;
  /** The part that therapies taken by the day give, and its mean. */
  readonly given: { readonly values: Float64Array; readonly mean: number };
  /** True when set by hand. */
  readonly held: boolean;
  /** True when it rises and falls with doses of the day. */
  readonly dosed: boolean;
}

/** A receptor the bone model listens to; the allopregnanolone response is a hypothesis. */
export type ResponseKind = 'estrogen' | 'progesterone' | 'allopregnanolone';

export interface ResponseCourse {
  readonly response: ResponseKind;
  /** The level behind the receptor filter: pg/mL, ng/mL (progestins as progesterone), nmol/L. */
  readonly occupancy: readonly CourseLine[];
  readonly occupancyUnit: 'pg/mL' | 'ng/mL' | 'nmol/L';
  /** Of the largest, 0 … 1. */
  readonly lines: readonly CourseLine[];
  /** Mean over the regimen's whole period and the mixture of cycles: what the bone model gets. */
  readonly mean: number;
  /** The same mean in ovulatory cycles before menopause without therapy. */
  readonly beforeMenopause: number;
}

/** A place in a repeating block, from 1. */
export interface DayOf {
  readonly day: number;
  readonly of: number;
}

/** What is common to a day and a month. */
export interface Course {
  /** Years. */
  readonly age: number;
  readonly levels: readonly LevelCourse[];
  readonly responses: readonly ResponseCourse[];
  /** True when nothing is given, nothing given before is left, and no level is set by hand. */
  readonly untreated: boolean;
  /** True before the final period or surgery. */
  readonly beforeMenopause: boolean;
}

/** One day, or the week of a worn patch, resolved by hours. */
export interface DayCourse extends Course {
  /** Hours from the first dose of the day shown, ascending from 0. */
  readonly hours: Float64Array;
  /** The day shown of the regimen's block; absent when all days are alike. */
  readonly blockDay?: DayOf;
  /** The day shown of the menstrual cycle; absent after menopause. */
  readonly cycleDay?: DayOf;
}

/** A therapy with those of the `of` days shown, from 0, on which it is taken. */
export interface TakenDays {
  readonly agent: string;
  readonly route: string;
  readonly days: readonly number[];
  readonly of: number;
}

/** 28 days, or the regimen's block, resolved well enough to see every dose. */
export interface MonthCourse extends Course {
  /** Days from the first day of the block, ascending from 0. */
  readonly days: Float64Array;
  /** The therapies that are not taken every day. */
  readonly taken: readonly TakenDays[];
  /** Published rows of ovulatory cycles, before menopause only; nothing is computed from them. */
  readonly gonadotropins?: GonadotropinProfile;
}
