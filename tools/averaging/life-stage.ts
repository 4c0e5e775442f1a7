import type { Person } from '../../src/scenario';
import { DAYS_PER_YEAR } from '../../src/units';
import type { Numbers } from './numbers';

/** What the ovaries would do without any therapy, at an age in days. */
export interface Ovaries {
  readonly activity: number;
  /** Mean estradiol, pg/mL. */
  readonly estradiol: number;
  readonly lutealShare: number;
}

/** The equations of docs/MODEL.md on life stages, written anew. */
export function ovariesOf(person: Person, number: Numbers): (age: number) => Ovaries {
  const before = number('premenopausalEstradiol');
  const after = number('postmenopausalEstradiol');
  const menopause = person.ageAtFinalPeriod * DAYS_PER_YEAR;
  if (person.menopause === 'surgical') {
    const decay = Math.LN2 / number('surgicalEstradiolHalfLife');
    return (age) => {
      if (age < menopause) return { activity: 1, estradiol: before, lutealShare: 1 };
      const activity = Math.exp(-decay * (age - menopause));
      return { activity, estradiol: after + (before - after) * activity, lutealShare: 0 };
    };
  }
  const decline = number('ovarianDeclineYears');
  const lead = number('lutealLossLead');
  const lutealScale = number('lutealLossYears');
  return (age) => {
    const years = (age - menopause) / DAYS_PER_YEAR;
    const activity = 1 / (1 + Math.exp(years / decline));
    return {
      activity,
      estradiol: Math.exp(Math.log(after) * (1 - activity) + Math.log(before) * activity),
      lutealShare: 1 / (1 + Math.exp((years + lead) / lutealScale)),
    };
  };
}
