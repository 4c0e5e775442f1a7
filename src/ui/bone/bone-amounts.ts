import type { BoneAmount, BoneView } from '../../charts';
import type { ScenarioSet, Site } from '../../scenario';
import type { Run } from '../../state';
import type { BoneReference } from '../words/bone';
import { boneAt, boneCourse, type BoneCourse, type BoneState } from './bone-course';

/** Share of a cut through trabecular bone that is bone, before menopause. */
export const REST_SHARE = {
  value: 0.154,
  /** Controls without bone disease, micro-CT of the iliac crest, mean and standard deviation: 15.39 ± 4 %. */
  source: 'Bone 2009, doi 10.1016/j.bone.2009.09.020',
} as const;

/** Marks drawn on a picture at rest; chosen to be seen, no measurement. */
const PITS_AT_REST = 4;
const SEAMS_AT_REST = 6;

export const amountOf = ({ volume, number, osteoclasts, osteoblasts }: BoneState): BoneAmount => ({
  share: REST_SHARE.value * volume,
  number,
  pits: PITS_AT_REST * osteoclasts,
  seams: SEAMS_AT_REST * osteoblasts,
});

/** One side of the divider: a line's state at an age, and at its own start. */
export interface BoneSide {
  readonly name: string;
  readonly age: number;
  readonly startAge: number;
  readonly now: BoneState;
  readonly start: BoneState;
}

export interface BoneSides {
  readonly left: BoneSide;
  readonly right: BoneSide;
  /** What the left side is: the start where there is no other line to compare with. */
  readonly reference: BoneReference;
}

/** The two sides at an age; undefined while a run is missing or keeps no states. */
export function boneSides(
  set: ScenarioSet,
  runs: readonly Run[],
  site: Site,
  age: number,
  wanted: BoneReference,
): BoneSides | undefined {
  const right = sideOf(set, runs, set.focus, site, age);
  if (!right) return undefined;
  const baseline = wanted === 'baseline' && set.baseline !== set.focus;
  const other = baseline ? sideOf(set, runs, set.baseline, site, age) : undefined;
  return other
    ? { left: other, right, reference: 'baseline' }
    : { left: { ...right, age: right.startAge, now: right.start }, right, reference: 'start' };
}

function sideOf(set: ScenarioSet, runs: readonly Run[], index: number, site: Site, age: number): BoneSide | undefined {
  const trajectory = runs[index]?.trajectory;
  const course: BoneCourse | undefined = trajectory && boneCourse(trajectory, site);
  const [first, last] = [course?.age[0], course?.age.at(-1)];
  if (!course || first === undefined || last === undefined) return undefined;
  const inside = Math.min(last, Math.max(first, age));
  return {
    name: set.scenarios[index]?.name ?? '',
    age: inside,
    startAge: first,
    now: boneAt(course, inside),
    start: boneAt(course, first),
  };
}

/** What the picture paints of a side; at its own start there is nothing lost to mark. */
export const viewOf = ({ now, start }: BoneSide): BoneView =>
  now === start ? { now: amountOf(now) } : { now: amountOf(now), before: amountOf(start) };
