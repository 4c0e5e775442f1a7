import { FORMULATIONS } from '../../pharmacology';
import { endAge } from '../playhead';
import { PRESETS } from '../presets';
import type { Scenario, Therapy } from '../types';
import { nearestMoment } from './moments';
import type { Span } from './spans';

/** A product with its dose and schedule, without ages. */
export type Product = Omit<Therapy, 'from' | 'to'>;

/** Years from the final period to the start of a therapy, as in the presets. */
const YEARS_AFTER_FINAL_PERIOD = 1;

/**
 * The product as the first card that has it every day gives it, else the first card; one that is on no card at the smallest
 * dose studied, every day.
 * Undefined when this version cannot compute it.
 */
export function usualProduct(agent: string, route: string): Product | undefined {
  const cards = PRESETS.flatMap(({ scenario }) => scenario.therapies).filter(
    (therapy) => therapy.agent === agent && therapy.route === route,
  );
  const onCard = cards.find(({ days }) => days === undefined) ?? cards[0];
  if (onCard !== undefined) {
    const { from: _from, to: _to, ...product } = onCard;
    return product;
  }
  const formulation = FORMULATIONS.find((known) => known.agent === agent && known.route === route);
  const unit = formulation?.units[0];
  return formulation === undefined || unit === undefined
    ? undefined
    : { agent, route, dose: formulation.studiedRange[0], unit };
}

/** Ages for something new: those of the first therapy; else from a year after the final period, inside the run, without stop. */
export function usualSpan(scenario: Scenario): Span {
  const [first] = scenario.therapies;
  if (first !== undefined) {
    const { from, to } = first;
    return to === undefined ? { from } : { from, to };
  }
  const { age, ageAtFinalPeriod } = scenario.person;
  const wanted = Math.max(age, nearestMoment(ageAtFinalPeriod + YEARS_AFTER_FINAL_PERIOD));
  return { from: wanted < endAge(scenario) ? wanted : age };
}
