import { DAYS_PER_WEEK, DAYS_PER_YEAR, MONTHS_PER_YEAR } from '../../units';
import type { JsonReader } from './json-reader';
import type { Months, TargetArm, TargetLevel, TargetTherapy } from './types';

const WEEKS = /^(\d+) wk$/;

/** A number of months, or weeks as in "24 wk". */
export function readMonths(reader: JsonReader): Months {
  const weeks = WEEKS.exec(reader.optionalText() ?? '')?.[1];
  return weeks === undefined ? reader.number() : (Number(weeks) * DAYS_PER_WEEK * MONTHS_PER_YEAR) / DAYS_PER_YEAR;
}

function readLevel(reader: JsonReader): TargetLevel {
  reader.only('level', 'value', 'unit');
  return {
    signal: reader.required('level').oneOf(['estradiol']),
    value: reader.required('value').number(),
    unit: reader.required('unit').oneOf(['pg/mL']),
  };
}

function readTherapy(reader: JsonReader): TargetTherapy {
  reader.only('agent', 'route', 'dose', 'unit', 'days', 'ofEvery', 'withFood', 'wearDays', 'fromMonth', 'toMonth');
  const days = reader.optional('days')?.number();
  const ofEvery = reader.optional('ofEvery')?.number();
  const withFood = reader.optional('withFood')?.flag();
  const wearDays = reader.optional('wearDays')?.oneOf([3.5, 7]);
  const from = reader.optional('fromMonth');
  const to = reader.optional('toMonth');
  return {
    agent: reader.required('agent').text(),
    route: reader.required('route').text(),
    dose: reader.required('dose').number(),
    unit: reader.required('unit').text(),
    ...(days === undefined ? {} : { days }),
    ...(ofEvery === undefined ? {} : { ofEvery }),
    ...(withFood === undefined ? {} : { withFood }),
    ...(wearDays === undefined ? {} : { wearDays }),
    fromMonth: from === undefined ? 0 : readMonths(from),
    ...(to === undefined ? {} : { toMonth: readMonths(to) }),
  };
}

/** The arms of a trial by name: each a list of therapies and held levels, with what was measured on it. */
export function readArms(trial: JsonReader): ReadonlyMap<string, TargetArm> {
  const arms = trial.required('arms');
  const measured = trial.optional('measured');
  measured?.only(...arms.keys());
  return new Map(
    arms.keys().map((name) => {
      const items = arms.required(name).items();
      const isLevel = (item: JsonReader): boolean => item.optional('level') !== undefined;
      const level = measured?.optional(name);
      const arm: TargetArm = {
        name,
        therapies: items.filter((item) => !isLevel(item)).map(readTherapy),
        levels: items.filter(isLevel).map(readLevel),
        ...(level === undefined ? {} : { measured: readLevel(level) }),
      };
      return [name, arm];
    }),
  );
}
