import { therapyFacts } from '../../../pharmacology';
import type { Therapy } from '../../../scenario';
import { formatLevel } from '../../format';
import { intermediate, isTherapy } from './intermediate';
import { UNIT_TEXTS } from './products';
import type { TimelineWords } from './types';

/** Days a patch is worn when nothing is said. */
const USUAL_WEAR = 3.5;

/** "days 1–12 of 28, fed": everything of the schedule. */
function scheduleText({ days, ofEvery, withFood, wearDays, route, unit }: Therapy): string {
  const parts: string[] = [];
  if (days !== undefined && ofEvery !== undefined) parts.push(`days 1–${days} of ${ofEvery}`);
  if (route === 'patch') parts.push(`changed every ${formatLevel(wearDays ?? USUAL_WEAR)} d`);
  if (withFood !== undefined) parts.push(withFood ? 'fed' : 'fasting');
  if (days === undefined && unit.endsWith('/d') && route !== 'patch') parts.unshift('daily');
  return parts.join(', ');
}

function fullName(therapy: Therapy): string {
  const { label, extrapolated } = therapyFacts(therapy);
  const dose =
    therapy.unit === 'device' ? '' : ` ${formatLevel(therapy.dose)} ${UNIT_TEXTS[therapy.unit] ?? therapy.unit}`;
  const schedule = scheduleText(therapy);
  const name = label.charAt(0).toUpperCase() + label.slice(1);
  return `${name}${dose}${schedule === '' ? '' : `, ${schedule}`}${extrapolated ? ', extrapolated' : ''}`;
}

/** Dose text in full. */
export const academic: TimelineWords = {
  ...intermediate,
  entryName: (entry) => (isTherapy(entry) ? fullName(entry) : intermediate.entryName(entry)),
};
