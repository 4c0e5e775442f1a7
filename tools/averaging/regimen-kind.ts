import { ANALYTES, formulationOf } from '../../src/pharmacology';
import type { Scenario, Therapy } from '../../src/scenario';

/** Blocks up to this many days pass too fast for bone to follow. */
const LONGEST_SHORT_BLOCK = 7;
/** Years after a switch of estrogen in which a lag of one or two days shows. */
export const AFTER_SWITCH = 0.5;

const givesEstradiol = (therapy: Therapy): boolean =>
  formulationOf(therapy).analytes.some(({ analyte }) => analyte === 'estradiol');

/** Estrogen taken on some days of a block of more than a week: bone follows it, which no mean can show. */
export const estrogenInLongBlocks = ({ therapies }: Scenario): boolean =>
  therapies.some(
    (therapy) =>
      givesEstradiol(therapy) &&
      therapy.days !== undefined &&
      therapy.ofEvery !== undefined &&
      therapy.days < therapy.ofEvery &&
      therapy.ofEvery > LONGEST_SHORT_BLOCK,
  );

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
