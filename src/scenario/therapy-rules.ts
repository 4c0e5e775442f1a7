import { INTERVAL_UNITS, routesOf } from './agents';
import { type CatalogueFormulation, findFormulation } from './catalogue';
import { DOSE_HEADROOM } from './limits';
import { type Rule, spanRule } from './rule';
import type { ReadScenario } from './schema';

type ReadTherapy = ReadScenario['therapies'][number];

/** The largest dose the format accepts for a formulation, in its unit. */
export const largestDose = (formulation: CatalogueFormulation): number =>
  formulation.unit === 'device' ? 1 : DOSE_HEADROOM * formulation.largestStudiedDose;

/** "0–1000 mg/d": what a refusal of a dose expects. */
export const doseText = (formulation: CatalogueFormulation): string =>
  formulation.unit === 'device' ? '1 device (or 0)' : `0–${largestDose(formulation)} ${formulation.unit}`;

/** Agent, route and unit must name one formulation of the catalogue; the first of the three that does not fit is told. */
const formulationRule: Rule<ReadTherapy> = (therapy, refuse, catalogue) => {
  const routes = routesOf(therapy.agent);
  if (!routes.includes(therapy.route)) {
    refuse(['route'], `one of ${routes.join(', ')} for ${therapy.agent}`, therapy.route);
    return;
  }
  const modelled = catalogue.formulations.filter(({ agent }) => agent === therapy.agent);
  if (modelled.length === 0) {
    const agents = [...new Set(catalogue.formulations.map(({ agent }) => agent))];
    refuse(['agent'], `an agent modelled in this version (${agents.join(', ')}; others come later)`, therapy.agent);
    return;
  }
  const sameRoute = modelled.filter(({ route }) => route === therapy.route);
  if (sameRoute.length === 0) {
    const known = [...new Set(modelled.map(({ route }) => route))].join(', ');
    refuse(
      ['route'],
      `a route of ${therapy.agent} modelled in this version (${known}; others come later)`,
      therapy.route,
    );
    return;
  }
  const formulation = findFormulation(catalogue, therapy);
  if (formulation === undefined) {
    const units = sameRoute.map(({ unit }) => unit).join(', ');
    refuse(['unit'], `one of ${units} for ${therapy.agent} by ${therapy.route}`, therapy.unit);
    return;
  }
  const fits =
    formulation.unit === 'device' ? therapy.dose === 0 || therapy.dose === 1 : therapy.dose <= largestDose(formulation);
  if (!fits) refuse(['dose'], doseText(formulation), therapy.dose);
};

const blockRule: Rule<ReadTherapy> = ({ days, ofEvery, unit }, refuse) => {
  if (days === undefined && ofEvery === undefined) return;
  if (INTERVAL_UNITS.has(unit)) {
    const key = days === undefined ? 'ofEvery' : 'days';
    refuse([key], `no days of a block with ${unit}, whose schedule is its own interval`, days ?? ofEvery);
  } else if (days === undefined) refuse(['days'], 'days together with ofEvery', days);
  else if (ofEvery === undefined) refuse(['ofEvery'], 'ofEvery together with days', ofEvery);
  else if (days > ofEvery) refuse(['days'], `1–${ofEvery} whole days (ofEvery)`, days);
};

const foodRule: Rule<ReadTherapy> = ({ agent, route, withFood }, refuse) => {
  if (withFood !== undefined && !(agent === 'progesterone' && route === 'oral')) {
    refuse(['withFood'], 'no withFood, which belongs to oral progesterone only', withFood);
  }
};

const wearRule: Rule<ReadTherapy> = ({ agent, route, wearDays }, refuse) => {
  if (wearDays !== undefined && !(agent === 'estradiol' && route === 'patch')) {
    refuse(['wearDays'], 'no wearDays, which belongs to the estradiol patch only', wearDays);
  }
};

/** Everything one therapy must satisfy beyond its shape. */
export const THERAPY_RULES: readonly Rule<ReadTherapy>[] = [formulationRule, blockRule, foodRule, wearRule, spanRule];
