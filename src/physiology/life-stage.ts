import type { ParameterValues } from '../provenance';
import { DAYS_PER_YEAR, type Days, type PicogramsPerMilliliter, yearsToDays } from '../units';
import { parameterValue } from './parameter-value';

export interface LifeStagePerson {
  /** Years; with surgery the age at surgery. */
  readonly ageAtFinalPeriod: number;
  readonly menopause: 'natural' | 'surgical' | 'ovarian-insufficiency';
}

/** What the ovary does, as functions of time in days from the final period (or surgery). */
export interface LifeStage {
  /** Age in days at the final period or surgery. */
  readonly finalPeriod: Days;
  /** True when the stage jumps at `finalPeriod`. */
  readonly surgical: boolean;
  /** 1 before menopause, 0 long after it. */
  activity(sinceFinalPeriod: Days): number;
  /** Mean estradiol over a cycle, pg/mL. */
  estradiol(sinceFinalPeriod: Days): PicogramsPerMilliliter;
  /** Share of cycles with a luteal phase, 0 … 1. */
  lutealShare(sinceFinalPeriod: Days): number;
}

/**
 * Natural menopause and ovarian insufficiency (the same course, early): a = 1/(1 + e^(t/s)), t years from the final
 * period, ln E2 = ln Epost + (ln Epre − ln Epost)·a; luteal share 1/(1 + e^((t + lead)/scale)) (model description §1.1).
 * Surgery: premenopausal until then, afterwards what the ovaries made falls by half in each half-life.
 */
export function lifeStage(person: LifeStagePerson, parameters: ParameterValues): LifeStage {
  const before = parameterValue(parameters, 'premenopausalEstradiol');
  const after = parameterValue(parameters, 'postmenopausalEstradiol');
  const finalPeriod = yearsToDays(person.ageAtFinalPeriod);
  if (person.menopause === 'surgical') {
    const halfLife = parameterValue(parameters, 'surgicalEstradiolHalfLife');
    const activity = (days: Days): number => (days < 0 ? 1 : 0.5 ** (days / halfLife));
    return {
      finalPeriod,
      surgical: true,
      activity,
      estradiol: (days) => after + (before - after) * activity(days),
      lutealShare: (days) => (days < 0 ? 1 : 0),
    };
  }
  const decline = parameterValue(parameters, 'ovarianDeclineYears');
  const lead = parameterValue(parameters, 'lutealLossLead');
  const lutealScale = parameterValue(parameters, 'lutealLossYears');
  const activity = (days: Days): number => 1 / (1 + Math.exp(days / DAYS_PER_YEAR / decline));
  return {
    finalPeriod,
    surgical: false,
    activity,
    estradiol: (days) => after * (before / after) ** activity(days),
    lutealShare: (days) => 1 / (1 + Math.exp((days / DAYS_PER_YEAR + lead) / lutealScale)),
  };
}
