import type { CycleKind } from '../../physiology';
import type { LensBody } from './body';
import type { LevelAt } from './signals';
import type { CourseLine, LineKind } from './types';

/** A time: an hour (0 … 24) of a day counted from the origin of all schedules. */
export interface TimePoint {
  readonly day: number;
  readonly hour: number;
}

/** A quantity in one kind of cycle, with the share of those cycles. */
export interface Part {
  readonly kind: LineKind;
  readonly share: number;
  readonly at: LevelAt;
}

/** A kind of cycle that is rarer than this is not drawn. */
const RAREST_SHOWN = 0.005;

/** A quantity that is the same in every cycle. */
export const one = (at: LevelAt): readonly Part[] => [{ kind: 'mixed', share: 1, at }];

/** A quantity for each kind of cycle she has; one kind when there is nothing to tell apart. */
export function byCycle({ ovary, lutealKind }: LensBody, level: (kind: CycleKind) => LevelAt): readonly Part[] {
  const part = (kind: CycleKind, share: number): Part => ({ kind, share, at: level(kind) });
  const luteal = lutealKind === 'anovulatory' ? 0 : ovary.lutealShare;
  if (luteal <= 0) return [part('anovulatory', 1)];
  return luteal >= 1 ? [part(lutealKind, 1)] : [part(lutealKind, luteal), part('anovulatory', 1 - luteal)];
}

export const through = (change: (level: LevelAt) => LevelAt, parts: readonly Part[]): readonly Part[] =>
  parts.map((part) => ({ ...part, at: change(part.at) }));

/** The mean of the parts by their shares. */
export const mixture =
  (parts: readonly Part[]): LevelAt =>
  (day, hour) =>
    parts.reduce((sum, { share, at }) => sum + share * at(day, hour), 0);

/** What is drawn of the parts: before menopause each kind of cycle that is not rare, afterwards their mixture. */
export function linesOf(
  { beforeMenopause }: LensBody,
  parts: readonly Part[],
  points: readonly TimePoint[],
): readonly CourseLine[] {
  const common = parts.filter(({ share }) => share >= RAREST_SHOWN);
  const shown = beforeMenopause ? common : one(mixture(parts));
  const total = shown.reduce((sum, { share }) => sum + share, 0);
  return shown.map(({ kind, share, at }) => ({
    kind,
    share: share / total,
    values: Float64Array.from(points, ({ day, hour }) => at(day, hour)),
  }));
}
