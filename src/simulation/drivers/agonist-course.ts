import { doseDays, type ExponentialSegment, intervalDays, parameterValue } from '../../pharmacology';
import { actsBy, dated, type SlowInput } from './dated-therapies';
import { courseValue, NOTHING } from './exponential-sum';

/** An agonist's effect below this counts as gone. */
const NEGLIGIBLE = 1e-6;

/** Effect of a GnRH agonist, 0 … 1: S' = (1 − S)/onset while a depot lasts, S' = −S/recovery after. */
export function agonistCourse({ therapies, to, parameters }: SlowInput): readonly ExponentialSegment[] {
  const spans = therapies.filter(actsBy('ovarian-suppression')).map((therapy) => {
    const { startAge, stopAge, unit } = dated(therapy);
    const interval = intervalDays(unit) ?? 0;
    const last = doseDays(startAge, stopAge, interval, to).at(-1);
    return [startAge, last === undefined ? startAge : last + interval] as const;
  });
  spans.sort(([one], [other]) => one - other);
  const onset = 1 / parameterValue(parameters, 'gnrhOnset');
  const recovery = 1 / parameterValue(parameters, 'gnrhRecovery');
  const segments: ExponentialSegment[] = [];
  for (let index = 0; index < spans.length;) {
    const [begin, firstEnd] = spans[index] ?? [0, 0];
    let end = firstEnd;
    for (index++; index < spans.length && (spans[index]?.[0] ?? Infinity) <= end; index++) {
      end = Math.max(end, spans[index]?.[1] ?? end);
    }
    const left = courseValue(segments, begin);
    segments.push({ from: begin, rates: [0, onset], coefficients: [1, left - 1] });
    const reached = courseValue(segments, end);
    segments.push({ from: end, rates: [recovery], coefficients: [reached] });
    segments.push({ ...NOTHING, from: end + Math.log(reached / NEGLIGIBLE) / recovery });
    // A new course may begin before the last one has quite gone.
    const next = spans[index]?.[0] ?? Infinity;
    while ((segments.at(-1)?.from ?? -Infinity) >= next) segments.pop();
  }
  return segments;
}
