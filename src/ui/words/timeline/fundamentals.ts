import { therapyFacts } from '../../../pharmacology';
import type { Therapy } from '../../../scenario';
import { fundamentals as plain } from '../fundamentals';
import { calendarOf, calendarText } from './ages';
import { counted, intermediate, isTherapy, signalName } from './intermediate';
import { PLAIN_PRODUCTS } from './products';
import type { TimelineWords } from './types';

const age = (years: number): string => {
  const time = calendarOf(years);
  if (time.months === 0 && time.days === 0) return String(time.years);
  return calendarText(time, { years: String, months: (n) => `and ${counted('month')(n)}`, days: counted('day') }, '0');
};

const span = (from: number, to: number | undefined): string =>
  to === undefined ? `from ${age(from)} on` : `from ${age(from)} to ${age(to)}`;

function nameOf(therapy: Therapy): string {
  const name = PLAIN_PRODUCTS[`${therapy.agent}/${therapy.route}`] ?? intermediate.productName(therapy);
  return therapyFacts(therapy).extrapolated ? `${name}, extrapolated dose` : name;
}

/** Plain names; doses stay as they are but are not shown on the bars. */
export const fundamentals: TimelineWords = {
  ...intermediate,
  hint: 'Drag a bar to take it earlier, later or longer.',
  age,
  span,
  entryName: (entry) => {
    if (!isTherapy(entry)) return `${signalName(entry, plain.sliders.names).replace(/,.*/, '')} set by hand`;
    return nameOf(entry);
  },
  taken: (therapies) =>
    therapies
      .map(nameOf)
      .map((name, index) => (index === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1)))
      .join(' + '),
  entryDetail: ({ from, to }) => span(from, to),
  productName: (therapy) => PLAIN_PRODUCTS[`${therapy.agent}/${therapy.route}`] ?? intermediate.productName(therapy),
  showsSchedule: false,
  empty: 'Nothing taken: natural course',
  add: 'Add hormones',
  splitNowhere: 'The age line does not cross it',
  dialog: {
    ...intermediate.dialog,
    groups: {
      ...intermediate.dialog.groups,
      levels: 'Set by hand',
      rates: 'Bone cells and their signals, set by hand',
    },
  },
};
