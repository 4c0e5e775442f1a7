import { doseSources, segmentValue } from '../../pharmacology';
import type { Days } from '../../units';
import { type Body, bodyOf, dependsOnStageOnly, isSilent, withoutFeedback } from './body';
import { isSteady } from './exponential-sum';
import { hormoneMeans, type HormoneMeans } from './hormone-means';
import { type HormoneSignal, type Regimen, regimenAt, scheduleOrigin, spanEnds } from './regimen';
import type { ResponseContext } from './response-table';
import { slowCourses, type SlowPiece } from './slow-courses';
import type { DriverInput } from './types';

/** A span of the run in which no formula changes. */
export interface Piece {
  /** Ages in days. */
  readonly start: Days;
  readonly end: Days;
  readonly regimen: Regimen;
  /** What depots, devices and the feedback on the ovary do meanwhile. */
  readonly slow: SlowPiece;
  /** True when the responses depend on the time from the final period only, so that other runs can share their tables. */
  readonly shared: boolean;
  /** Text that is equal for pieces with equal responses at equal times from the final period; only with `shared`. */
  readonly key: string;
  /** Computed means, before what is set by hand. */
  readonly means: HormoneMeans;
}

/** A level set to the mean it already has, within this relative distance, is not set at all. */
const SAME_MEAN = 1e-9;
/** Just inside a piece: at its very ends a neighbor may decide. */
const INSIDE: readonly number[] = [1e-6, 0.5, 1 - 1e-6];

/**
 * The run cut where therapies, held levels or the ovaries change. A border at which nothing changes is no border, so
 * setting a level to the mean it has leaves the run, its integration steps included, as it was.
 */
export function piecesOf(input: DriverInput, { stage, lutealKind, weightKg, parameters }: ResponseContext): Piece[] {
  const { therapies, from, to } = input;
  const levels = input.levels.filter(({ signal }) => signal !== 'cortisol-tone');
  const origin = scheduleOrigin(therapies, to);
  const courses = slowCourses({ therapies, from, to, weightKg, parameters });
  const ends = [...therapies, ...levels].flatMap(spanEnds);
  const changes = [...ends, ...courses.borders, ...(stage.surgical ? [stage.finalPeriod] : [])];
  const borders = [from, ...new Set(changes.filter((day) => day > from && day < to)), to].sort((a, b) => a - b);

  const pieces: Piece[] = [];
  for (const [index, start] of borders.slice(0, -1).entries()) {
    const end = borders[index + 1] ?? to;
    const middle = (start + end) / 2;
    const scheduled = regimenAt(middle, therapies, levels, origin);
    const silent = isSilent(stage, start - stage.finalPeriod);
    const computed = courses.pieceAt(middle, start);
    const slow = silent ? withoutFeedback(computed) : computed;
    const means = hormoneMeans(doseSources(scheduled.therapies, parameters, weightKg), lutealKind, parameters);
    const body = bodyOf(stage, slow, middle < stage.finalPeriod, parameters);
    const regimen = {
      ...scheduled,
      held: effective(scheduled.held, means, body, start - stage.finalPeriod, end - start),
    };
    const shared = dependsOnStageOnly(slow);
    const key = JSON.stringify([regimen, steadyValues(slow, middle), slow.aromatase]);
    const before = pieces.at(-1);
    const surgery = stage.surgical && start === stage.finalPeriod;
    const same =
      before?.key === key && before.shared && shared && isSteady(slow.antibody) && isSteady(before.slow.antibody);
    if (same && !surgery) pieces[pieces.length - 1] = { ...before, end };
    else pieces.push({ start, end, regimen, slow, shared, key, means });
  }
  return pieces;
}

/** What tells pieces with shared tables apart. */
const steadyValues = (slow: SlowPiece, day: Days): readonly number[] =>
  [slow.estradiol, slow.progestins, slow.felt, slow.agonist].map((one) => (isSteady(one) ? segmentValue(one, day) : 0));

const SIGNALS: readonly HormoneSignal[] = ['estradiol', 'progesterone', 'allopregnanolone'];

function effective(
  held: Regimen['held'],
  means: HormoneMeans,
  body: Body,
  sinceFinalPeriod: Days,
  length: Days,
): Regimen['held'] {
  const kept: Partial<Record<HormoneSignal, number>> = {};
  if (SIGNALS.every((signal) => held[signal] === undefined)) return kept;
  const states = INSIDE.map((fraction) => body(sinceFinalPeriod + fraction * length));
  for (const signal of SIGNALS) {
    const value = held[signal];
    if (value === undefined) continue;
    const same = states.every((state) => Math.abs(value - means[signal](state)) <= SAME_MEAN * value);
    if (!same) kept[signal] = value;
  }
  return kept;
}
