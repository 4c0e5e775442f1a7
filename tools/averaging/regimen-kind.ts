import { ANALYTES, formulationOf } from '../../src/pharmacology';
import type { Scenario, Therapy } from '../../src/scenario';

/** Years after a switch of estrogen in which a lag of one or two days shows. */
export const AFTER_SWITCH = 0.5;

const givesEstradiol = (therapy: Therapy): boolean =>
  formulationOf(therapy).analytes.some(({ analyte }) => analyte === 'estradiol');

/** Common blocks up to this many days are followed day by day. */
const LONGEST_FOLLOWED = 784;

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b));

/** Estrogens whose pauses come together only after years: the program takes their mean, and bone follows their pauses. */
export function estrogensOutOfStep({ therapies }: Scenario): boolean {
  const blocks = therapies.flatMap((therapy) => (givesEstradiol(therapy) ? [therapy.ofEvery ?? 1] : []));
  return blocks.reduce((all, block) => (all * block) / greatestCommonDivisor(all, block), 1) > LONGEST_FOLLOWED;
}

/** Ages at which estradiol jumps: therapies, held levels, surgery. */
function estradiolSwitches({ person, therapies, levels }: Scenario): readonly number[] {
  const spans = [
    ...therapies.filter((therapy) => givesEstradiol(therapy) || formulationOf(therapy).action !== undefined),
    ...levels.filter(({ signal }) => signal === 'estradiol'),
  ];
  const ages = spans.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to]));
  return person.menopause === 'surgical' ? [...ages, person.ageAtFinalPeriod] : ages;
}

/** True when estradiol jumped within half a year before `age`. */
export const soonAfterSwitch = (scenario: Scenario, age: number): boolean =>
  estradiolSwitches(scenario).some((at) => at <= age && age - at < AFTER_SWITCH);

/** True when the ovaries still cycle and progestogens or held estradiol change what the cycle does. */
export function ownCycleBeside({ person, therapies, levels }: Scenario): boolean {
  const holdsBack = (therapy: Therapy): boolean =>
    formulationOf(therapy).analytes.some(({ analyte }) => ANALYTES[analyte].ovarianUnit !== undefined);
  const acts = therapies.some(holdsBack) || levels.some(({ signal }) => signal === 'estradiol');
  return acts && person.age < person.ageAtFinalPeriod;
}
