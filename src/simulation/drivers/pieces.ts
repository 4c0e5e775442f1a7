import { doseSources } from '../../pharmacology';
import type { Days } from '../../units';
import { hormoneMeans, type HormoneMeans, type OvarianState } from './hormone-means';
import { type HormoneSignal, type Regimen, regimenAt, scheduleOrigin, spanEnds } from './regimen';
import type { ResponseContext } from './response-table';
import type { DriverInput } from './types';

/** A span of the run in which nothing changes but time. */
export interface Piece {
  /** Ages in days. */
  readonly start: Days;
  readonly end: Days;
  readonly regimen: Regimen;
  /** Text that is equal for equal regimens. */
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
  const ends = [...therapies, ...levels].flatMap(spanEnds);
  const inside = [...ends, ...(stage.surgical ? [stage.finalPeriod] : [])].filter((day) => day > from && day < to);
  const borders = [from, ...new Set(inside), to].sort((a, b) => a - b);

  const pieces: Piece[] = [];
  for (const [index, start] of borders.slice(0, -1).entries()) {
    const end = borders[index + 1] ?? to;
    const scheduled = regimenAt((start + end) / 2, therapies, levels, origin);
    const means = hormoneMeans(doseSources(scheduled.therapies, parameters, weightKg), lutealKind, parameters);
    const states = INSIDE.map((fraction): OvarianState => {
      const day = start + fraction * (end - start) - stage.finalPeriod;
      return { estradiol: stage.estradiol(day), activity: stage.activity(day), lutealShare: stage.lutealShare(day) };
    });
    const regimen = { ...scheduled, held: effective(scheduled.held, means, states) };
    const key = JSON.stringify(regimen);
    const before = pieces.at(-1);
    const surgery = stage.surgical && start === stage.finalPeriod;
    if (before?.key === key && !surgery) pieces[pieces.length - 1] = { ...before, end };
    else pieces.push({ start, end, regimen, key, means });
  }
  return pieces;
}

const SIGNALS: readonly HormoneSignal[] = ['estradiol', 'progesterone', 'allopregnanolone'];

function effective(held: Regimen['held'], means: HormoneMeans, states: readonly OvarianState[]): Regimen['held'] {
  const kept: Partial<Record<HormoneSignal, number>> = {};
  for (const signal of SIGNALS) {
    const value = held[signal];
    if (value === undefined) continue;
    const same = states.every((state) => Math.abs(value - means[signal](state)) <= SAME_MEAN * value);
    if (!same) kept[signal] = value;
  }
  return kept;
}
