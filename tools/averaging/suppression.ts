import { ANALYTES, type Analyte, formulationOf } from '../../src/pharmacology';
import { type CalendarEntry, depotHours } from './calendar';
import type { Given } from './given';
import type { Ovaries } from './life-stage';
import { HOURS, type Numbers } from './numbers';

/** What the ovaries do under therapies, pg/mL. */
export interface OwnEstradiol {
  nonCycling: number;
  cycling: number;
  lutealShare: number;
}

/** Feedback, GnRH agonists and aromatase inhibitors, moved through time. */
export interface Suppression {
  /** Moves on by `hours` to `hour`. */
  advance(hour: number, hours: number): void;
  /** Writes what is left of the ovaries at `hour`. */
  apply(ovaries: Ovaries, hour: number, out: OwnEstradiol): void;
}

type Span = readonly [number, number];

const within = (spans: readonly Span[], hour: number): boolean => spans.some(([from, to]) => from <= hour && hour < to);

const entriesWith = (entries: readonly CalendarEntry[], action: string): readonly CalendarEntry[] =>
  entries.filter(({ therapy }) => formulationOf(therapy).action === action);

/** From the first dose until one interval after the last. */
function coveredByDepot(entry: CalendarEntry): Span {
  const last = depotHours(entry, Math.min(entry.toHour, entry.fromHour + FAR)).at(-1) ?? entry.fromHour;
  return [entry.fromHour, last + (entry.interval ?? 0)];
}
const FAR = 130 * 366 * HOURS;

/** Luteal phases go first, then follicular estradiol, down to a floor. */
function feedback(number: Numbers): (ovaries: Ovaries, exposure: number, out: OwnEstradiol) => void {
  const postmenopausal = number('postmenopausalEstradiol');
  const floorAbove = number('feedbackFloorEstradiol') - postmenopausal;
  const lutealExponent = number('lutealFeedbackExponent');
  const scale = number('estradiolFeedbackScale');
  const exponent = number('estradiolFeedbackExponent');
  return (ovaries, exposure, out) => {
    const follicular = 1 / (1 + Math.pow(exposure / scale, exponent));
    out.nonCycling = postmenopausal + floorAbove * ovaries.activity * (1 - follicular);
    out.cycling = (ovaries.estradiol - postmenopausal) * follicular;
    out.lutealShare = ovaries.lutealShare / (1 + Math.pow(exposure, lutealExponent));
  };
}

export function createSuppression(entries: readonly CalendarEntry[], given: Given, number: Numbers): Suppression {
  const postmenopausal = number('postmenopausalEstradiol');
  const progestogens = (Object.keys(ANALYTES) as Analyte[]).flatMap((analyte) => {
    const { ovarianUnit } = ANALYTES[analyte];
    const present = entries.some(({ therapy }) =>
      [...formulationOf(therapy).analytes, ...(formulationOf(therapy).fasting ?? [])].some(
        (profile) => profile.analyte === analyte,
      ),
    );
    return ovarianUnit === undefined || !present ? [] : [{ analyte, unit: number(ovarianUnit) }];
  });
  const agonists = entriesWith(entries, 'ovarian-suppression').map(coveredByDepot);
  const inhibitors = entriesWith(entries, 'aromatase-inhibition').map(({ firstDay, endDay }): Span => [
    firstDay * HOURS,
    endDay * HOURS,
  ]);
  const rate = (id: string): number => 1 / (number(id) * HOURS);
  let exposure = 0;
  let suppressed = 0;

  const withProgestogens = progestogens.length > 0;
  const lag = withProgestogens ? rate('ovarianRecovery') : 0;
  const afterFeedback = withProgestogens ? feedback(number) : undefined;
  const [onset, recovery] = agonists.length > 0 ? [rate('gnrhOnset'), rate('gnrhRecovery')] : [0, 0];
  return {
    advance: (hour, hours) => {
      if (withProgestogens) {
        const now = progestogens.reduce((sum, { analyte, unit }) => sum + given.mean(analyte, hour) / unit, 0);
        exposure = now >= exposure ? now : now + (exposure - now) * Math.exp(-hours * lag);
      }
      if (agonists.length > 0) {
        const covered = within(agonists, hour - hours / 2);
        const target = covered ? 1 : 0;
        suppressed = target + (suppressed - target) * Math.exp(-hours * (covered ? onset : recovery));
      }
    },
    apply: (ovaries, hour, out) => {
      out.nonCycling = postmenopausal;
      out.cycling = ovaries.estradiol - postmenopausal;
      out.lutealShare = ovaries.lutealShare;
      if (exposure > 0) afterFeedback?.(ovaries, exposure, out);
      if (suppressed > 0) {
        const floor = postmenopausal + (number('gnrhResidualEstradiol') - postmenopausal) * ovaries.activity;
        out.nonCycling = out.nonCycling * (1 - suppressed) + floor * suppressed;
        out.cycling *= 1 - suppressed;
        out.lutealShare *= 1 - suppressed;
      }
      if (within(inhibitors, hour)) {
        const left = number('aromataseEstradiolLeft');
        out.nonCycling *= left;
        out.cycling *= left;
      }
    },
  };
}
