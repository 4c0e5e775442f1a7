import type { ParameterValues } from '../provenance';
import { CYCLE_DAYS, OVULATORY_CYCLE } from './cycle-profile';
import { parameterValue } from './parameter-value';

export type CycleKind = 'ovulatory' | 'short-luteal' | 'anovulatory';

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Last day, from the LH peak, on which progesterone is still follicular. */
const LAST_FOLLICULAR_DAY = -2;

/** Estradiol over the cycle as multiples of its mean, one value a day from day −14; mean exactly 1 up to rounding. */
export function estradiolShape(): readonly number[] {
  const average = mean(OVULATORY_CYCLE.estradiol);
  return OVULATORY_CYCLE.estradiol.map((value) => value / average);
}

/**
 * Progesterone of one cycle before menopause, ng/mL, one value a day from day −14.
 * Ovulatory: the measured profile at the mean of the record. Anovulatory: the follicular level throughout.
 */
export function cycleProgesterone(kind: CycleKind, parameters: ParameterValues): readonly number[] {
  const follicular = parameterValue(parameters, 'follicularProgesterone');
  if (kind === 'anovulatory') return Array.from({ length: CYCLE_DAYS }, () => follicular);
  const scale = parameterValue(parameters, 'ovulatoryProgesterone') / mean(OVULATORY_CYCLE.progesterone);
  const ovulatory = OVULATORY_CYCLE.progesterone.map((value) => value * scale);
  if (kind === 'ovulatory') return ovulatory;
  return shortened(ovulatory, follicular, parameterValue(parameters, 'shortLutealArea'));
}

/** The cycle with a luteal phase of `area` times the progesterone above `follicular`: lower and shorter by its root. */
function shortened(ovulatory: readonly number[], follicular: number, area: number): readonly number[] {
  const onset = LAST_FOLLICULAR_DAY - OVULATORY_CYCLE.firstDay;
  const lutealDays = CYCLE_DAYS - onset;
  const rise = (day: number): number =>
    day <= 0 || day >= lutealDays ? 0 : Math.max(0, (ovulatory[onset + day] ?? 0) - follicular);
  const riseBetween = (day: number): number => {
    const before = Math.floor(day);
    return rise(before) + (day - before) * (rise(before + 1) - rise(before));
  };
  const root = Math.sqrt(area);
  const days = Array.from({ length: lutealDays }, (_, day) => day);
  const narrow = days.map((day) => root * riseBetween(day / root));
  const narrowArea = narrow.reduce((sum, value) => sum + value, 0);
  const wanted = area * days.reduce((sum, day) => sum + rise(day), 0);
  const correction = narrowArea > 0 ? wanted / narrowArea : 0;
  return ovulatory.map((value, day) => (day <= onset ? value : follicular + correction * (narrow[day - onset] ?? 0)));
}
