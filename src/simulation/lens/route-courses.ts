import { type DosedTherapy, formulationOf, FORMULATIONS, therapyFacts } from '../../pharmacology';
import type { Scenario, Therapy } from '../../scenario';
import { type Years, yearsToDays } from '../../units';
import { dayCourse } from './day-course';
import type { DayCourse } from './types';

/** The day of the same woman had she taken the same dose of progesterone by another route. */
export interface RouteCourse {
  readonly route: string;
  readonly label: string;
  /** The dose lies outside what was studied by this route. */
  readonly extrapolated: boolean;
  readonly course: DayCourse;
}

/** The routes laid beside one another, most different first; one is left out when it is her own. */
const ROUTES_COMPARED: readonly string[] = ['oral', 'vaginal-capsule', 'cream'];

const isProgesterone = ({ agent }: DosedTherapy): boolean => agent === 'progesterone';

/**
 * What a route does: her day with her progesterone by mouth, vaginally and as cream, beside her own. None when she takes
 * no progesterone by the day at this age, or when what it makes is set by hand.
 */
export function routeCourses(scenario: Scenario, age: Years): readonly RouteCourse[] {
  const day = yearsToDays(age);
  const covers = ({ from, to }: { readonly from: number; readonly to?: number }): boolean =>
    yearsToDays(from) <= day && (to === undefined || day < yearsToDays(to));
  const taken = scenario.therapies.filter((therapy) => isProgesterone(therapy) && therapy.dose > 0 && covers(therapy));
  const isHeld = scenario.levels.some(
    (level) => (level.signal === 'progesterone' || level.signal === 'allopregnanolone') && covers(level),
  );
  if (taken.length === 0 || isHeld) return [];
  return ROUTES_COMPARED.filter((route) => taken.some((therapy) => therapy.route !== route)).flatMap((route) => {
    const moved = taken.map((therapy) => movedTo(therapy, route));
    if (!moved.every(isKnown)) return [];
    const others = scenario.therapies.filter((therapy) => !taken.includes(therapy));
    const course = dayCourse({ ...scenario, therapies: [...others, ...moved] }, age);
    const [first] = moved;
    if (first === undefined) return [];
    const extrapolated = moved.some((therapy) => therapyFacts(therapy).extrapolated);
    return [{ route, label: formulationOf(first).label, extrapolated, course }];
  });
}

/** With food by mouth, as it is taken; food means nothing by other routes. */
function movedTo({ withFood: _food, wearDays: _wear, ...therapy }: Therapy, route: string): Therapy {
  return route === 'oral' ? { ...therapy, route, withFood: true } : { ...therapy, route };
}

const isKnown = ({ agent, route, unit }: Therapy): boolean =>
  FORMULATIONS.some((one) => one.agent === agent && one.route === route && one.units.some((known) => known === unit));
