import { DAYS_PER_WEEK, DAYS_PER_YEAR, MONTHS_PER_YEAR, type Years } from '../units';
import { quoted } from './arguments';
import { CommandRefusal } from './refusal';

const YEARS_PER_UNIT: ReadonlyMap<string, Years> = new Map([
  ['d', 1 / DAYS_PER_YEAR],
  ['w', DAYS_PER_WEEK / DAYS_PER_YEAR],
  ['mo', 1 / MONTHS_PER_YEAR],
  ['y', 1],
]);

const STEP = /^([1-9]\d{0,4})(d|w|mo|y)$/;

/** A step such as `1mo`, `30d`, `2w`, `1y` in years. */
export function stepYears(text: string): Years {
  const [, count, unit] = STEP.exec(text) ?? [];
  const years = YEARS_PER_UNIT.get(unit ?? '');
  if (count === undefined || years === undefined) {
    throw new CommandRefusal(
      `--every: expected a whole number with d, w, mo or y (such as 1mo), found ${quoted(text)}`,
    );
  }
  return Number(count) * years;
}
