import type { DosedTherapy, Formulation } from '../formulation';
import { ACTIONS } from './actions';
import { ESTRADIOL_ROUTES } from './estradiol-routes';
import { ESTROGENS } from './estrogens';
import { PROGESTERONE_FORMULATIONS } from './progesterone';
import { PROGESTINS } from './progestins';

/** Every formulation this version computes. */
export const FORMULATIONS: readonly Formulation[] = [
  ...ESTROGENS,
  ...ESTRADIOL_ROUTES,
  ...PROGESTERONE_FORMULATIONS,
  ...PROGESTINS,
  ...ACTIONS,
];

/** The formulation of a therapy. @throws RangeError when none runs, so that a therapy is never silently left out */
export function formulationOf(therapy: Pick<DosedTherapy, 'agent' | 'route' | 'unit'>): Formulation {
  const found = FORMULATIONS.find(({ agent, route }) => agent === therapy.agent && route === therapy.route);
  if (found === undefined) throw new RangeError(`no formulation ${therapy.agent} ${therapy.route}`);
  if (!found.units.some((unit) => unit === therapy.unit)) {
    throw new RangeError(`${found.label}: expected ${found.units.join(' or ')}, got ${therapy.unit}`);
  }
  return found;
}
