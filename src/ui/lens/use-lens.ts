import { useMemo, type RefObject } from 'react';
import type { Scenario } from '../../scenario';
import type { DayCourse, LensFunctions, MonthCourse, RouteCourse } from '../../simulation';
import { useWhereSeen } from '../hooks/use-sight';
import { focusedOf, useRested } from '../lab-context';
import type { LensMode } from '../words/lens';

/** What is under the lens: the focused line at the playhead. */
export type UnderLens =
  | { readonly mode: 'day' | 'week'; readonly course: DayCourse; readonly routes: readonly RouteCourse[] }
  | { readonly mode: 'month'; readonly course: MonthCourse };

export interface Lens {
  readonly scenario: Scenario;
  readonly age: number;
  /** Absent when it could not be computed. */
  readonly shown: UnderLens | undefined;
  readonly patchWorn: boolean;
}

/** `panel` is what shows it: out of sight it is computed a little later. */
export function useLens(mode: LensMode, functions: LensFunctions, panel: RefObject<Element | null>): Lens {
  const scenario = useWhereSeen(
    useRested((state) => focusedOf(state.set)),
    panel,
  );
  const age = useWhereSeen(
    useRested((state) => state.playheadAge),
    panel,
  );
  return useMemo(() => {
    try {
      const patchWorn = functions.patchIsWorn(scenario, age);
      return {
        scenario,
        age,
        patchWorn,
        shown: underLens(scenario, age, mode === 'week' && !patchWorn ? 'day' : mode, functions),
      };
    } catch {
      return { scenario, age, patchWorn: false, shown: undefined };
    }
  }, [scenario, age, mode, functions]);
}

function underLens(scenario: Scenario, age: number, mode: LensMode, lens: LensFunctions): UnderLens {
  if (mode === 'month') return { mode, course: lens.monthCourse(scenario, age) };
  const routes = mode === 'day' ? lens.routeCourses(scenario, age) : [];
  return { mode, course: lens.dayCourse(scenario, age, mode), routes };
}
