import type { Site } from '../../scenario';
import type { Trajectory } from '../../simulation';
import { interpolate } from '../../state';
import { siteReader, type SiteMoment } from './site-flows';

/** One line at one site: bone × premenopausal rest, trabeculae × the run's start, cells × rest, flows per year. */
export interface BoneState {
  readonly volume: number;
  /** Trabeculae not perforated through; never rises. */
  readonly number: number;
  /** Shares of the bone that is there, per year. */
  readonly taken: number;
  readonly put: number;
  readonly osteoclasts: number;
  readonly osteoblasts: number;
}

/** The same by age. */
export type BoneCourse = Readonly<Record<keyof BoneState, Float64Array>> & { readonly age: Float64Array };

const known = new WeakMap<Trajectory, Map<Site, BoneCourse | undefined>>();

/** The course of one line at one site, computed once for each run; undefined where the run keeps no states. */
export function boneCourse(trajectory: Trajectory, site: Site): BoneCourse | undefined {
  const bySite = known.get(trajectory) ?? new Map<Site, BoneCourse | undefined>();
  known.set(trajectory, bySite);
  if (!bySite.has(site)) bySite.set(site, computeCourse(trajectory, site));
  return bySite.get(site);
}

/** The state at an age; before and after the run that of its ends. */
export function boneAt(course: BoneCourse, age: number): BoneState {
  const inside = Math.min(course.age.at(-1) ?? age, Math.max(course.age[0] ?? age, age));
  const at = (values: Float64Array): number => interpolate(course.age, values, inside);
  return {
    volume: at(course.volume),
    number: at(course.number),
    taken: at(course.taken),
    put: at(course.put),
    osteoclasts: at(course.osteoclasts),
    osteoblasts: at(course.osteoblasts),
  };
}

function computeCourse(trajectory: Trajectory, site: Site): BoneCourse | undefined {
  const read = siteReader(trajectory, site);
  if (!read) return undefined;
  const { age, columns } = trajectory;
  const empty = (): Float64Array => new Float64Array(age.length);
  const [volume, number, taken, put] = [empty(), empty(), empty(), empty()];
  let left = 1;
  let before: SiteMoment | undefined;
  age.forEach((here, row) => {
    const moment = read(row);
    if (before) {
      const years = here - (age[row - 1] ?? here);
      left *= survivingShare(moment.volume / before.volume, ((before.perforated + moment.perforated) / 2) * years);
    }
    before = moment;
    volume[row] = moment.volume;
    number[row] = left;
    taken[row] = moment.taken;
    put[row] = moment.put;
  });
  return { age, volume, number, taken, put, osteoclasts: columns.osteoclasts, osteoblasts: columns.osteoblasts };
}

/**
 * Share of the trabeculae that survives a step in which the volume became `kept` of what it was and excess osteoclasts
 * perforated `perforated` of it. Holes count while bone is lost on balance, and never for more than what is lost; what is
 * not lost through holes is lost from the thickness, and what is gained goes into the thickness only.
 */
export function survivingShare(kept: number, perforated: number): number {
  return Math.min(1, Math.max(kept, Math.exp(-Math.max(0, perforated))));
}
