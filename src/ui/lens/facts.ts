import { formatNumber } from '../../charts';
import type { Analyte } from '../../pharmacology';
import type { CourseLine, DayCourse, LevelCourse, MonthCourse } from '../../simulation';
import { formatLevel } from '../format';
import type { DayFacts, LensWords, LevelFacts, MonthFacts } from '../words/lens';

/** Below this ratio of highest to lowest a level hardly moves. */
const HARDLY_MOVES = 1.3;
/** Levels a sentence names at most. */
const MOST_NAMED = 3;
/** Drawn beside what they come from or turn into, and left out of the sentence. */
const UNNAMED: ReadonlySet<Analyte> = new Set(['estrone', 'pregnanolone']);

/** Two digits: what a sentence can carry. */
export const shortLevel = (value: number): string => formatLevel(Number(value.toPrecision(2)));
export const percent = (share: number): string => formatNumber(100 * share, { decimals: 0, suffix: ' %' });

export const highest = (values: Float64Array): number => values.reduce((most, value) => Math.max(most, value), 0);
const lowest = (values: Float64Array): number => values.reduce((least, value) => Math.min(least, value), Infinity);

/** One line in numbers. */
export function levelFacts(
  { analyte, unit, mean, dosed }: LevelCourse,
  line: CourseLine,
  hours: Float64Array | undefined,
  words: LensWords,
): LevelFacts {
  const [least, most] = [lowest(line.values), highest(line.values)];
  const at = hours?.[line.values.indexOf(most)];
  return {
    name: words.analytes[analyte],
    unit,
    lowest: shortLevel(least),
    highest: shortLevel(most),
    mean: shortLevel(mean),
    moves: most > HARDLY_MOVES * least,
    ...(at !== undefined && dosed ? { peakHour: shortLevel(at) } : {}),
  };
}

/** What a day is about: the levels that move, else the first of all. */
export function dayFacts(course: DayCourse, words: LensWords): DayFacts {
  const all = course.levels.flatMap((level) => {
    const [line] = level.lines;
    return line === undefined || UNNAMED.has(level.analyte) ? [] : [levelFacts(level, line, course.hours, words)];
  });
  const dosed = all.filter(({ moves, peakHour }) => moves && peakHour !== undefined);
  const moving = [...dosed, ...all.filter(({ moves, peakHour }) => moves && peakHour === undefined)].slice(
    0,
    MOST_NAMED,
  );
  return {
    untreated: course.untreated,
    beforeMenopause: course.beforeMenopause,
    levels: moving.length > 0 && !course.untreated ? moving : all.slice(0, MOST_NAMED),
    ...(course.blockDay === undefined ? {} : { blockDay: course.blockDay }),
    ...(course.cycleDay === undefined ? {} : { cycleDay: course.cycleDay }),
  };
}

export function monthFacts(course: MonthCourse, words: LensWords): MonthFacts {
  const lines = course.levels.find(({ analyte }) => analyte === 'progesterone')?.lines ?? [];
  const luteal = lines.find(({ kind }) => kind === 'ovulatory' || kind === 'short-luteal');
  const other = lines.find(({ kind }) => kind === 'anovulatory');
  return {
    untreated: course.untreated,
    beforeMenopause: course.beforeMenopause,
    ...(luteal === undefined ? {} : { luteal: percent(luteal.share), lutealPeak: shortLevel(highest(luteal.values)) }),
    ...(other === undefined ? {} : { otherPeak: shortLevel(highest(other.values)) }),
    taken: course.taken.map(({ agent, route, days, of }) => ({
      name: `${agent.replaceAll('-', ' ')} ${words.routes[route] ?? route}`,
      days: daysText(days, words),
      of,
    })),
  };
}

/** "days 1–12": runs of neighboring days, counted from 1. */
export function daysText(days: readonly number[], words: LensWords): string {
  const runs = runsOf(days);
  return runs.map(([from, to]) => (from === to ? words.day(from + 1) : words.days(from + 1, to + 1))).join(', ');
}

/** First and last of each run of neighbors. */
export function runsOf(days: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last !== undefined && day === last[1] + 1) last[1] = day;
    else runs.push([day, day]);
  }
  return runs;
}
