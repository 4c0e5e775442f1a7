import type { ParameterValues } from '../provenance';
import type { PicogramsPerMilliliter } from '../units';
import { parameterValue } from './parameter-value';

/** What the ovary would do by itself at one time of life. */
export interface FreeOvary {
  /** Mean estradiol over a cycle, pg/mL. */
  readonly estradiol: PicogramsPerMilliliter;
  /** 1 before menopause, 0 long after it. */
  readonly activity: number;
  /** Share of cycles with a luteal phase, 0 … 1. */
  readonly lutealShare: number;
}

/** What holds the ovary back. */
export interface Suppression {
  /** Progestogen exposure as the ovary feels it, in units that by themselves stop half of the luteal phases. */
  readonly felt: number;
  /** Effect of a GnRH agonist, 0 … 1. */
  readonly agonist: number;
  /** Part of her own estradiol left by an aromatase inhibitor. */
  readonly aromatase: number;
}

export const UNSUPPRESSED: Suppression = { felt: 0, agonist: 0, aromatase: 1 };

/** What the woman makes by herself. */
export interface OwnHormones {
  /** Estradiol without a cycle, pg/mL. */
  readonly fixedEstradiol: PicogramsPerMilliliter;
  /** Mean of the estradiol that follows the cycle, pg/mL. */
  readonly cyclingEstradiol: PicogramsPerMilliliter;
  readonly lutealShare: number;
}

/**
 * Progestogens take the luteal phase first, 1/(1 + y⁴), then follicular estradiol down to a floor, 1/(1 + (y/4)²); a
 * GnRH agonist takes both; an aromatase inhibitor leaves a part of what the woman makes. The floors lie above the
 * postmenopausal level by the activity the ovary still has (model description §1.1; sizes assumed).
 */
export function ovarianFeedback(
  parameters: ParameterValues,
): (ovary: FreeOvary, suppression: Suppression) => OwnHormones {
  const value = (id: string): number => parameterValue(parameters, id);
  const after = value('postmenopausalEstradiol');
  const progestogenFloor = value('feedbackFloorEstradiol') - after;
  const agonistFloor = value('gnrhResidualEstradiol') - after;
  const lutealExponent = value('lutealFeedbackExponent');
  const estradiolScale = value('estradiolFeedbackScale');
  const estradiolExponent = value('estradiolFeedbackExponent');
  return ({ estradiol, activity, lutealShare }, { felt, agonist, aromatase }) => {
    const luteal = 1 / (1 + felt ** lutealExponent);
    const follicular = 1 / (1 + (felt / estradiolScale) ** estradiolExponent);
    const above = progestogenFloor * activity * (1 - follicular) * (1 - agonist) + agonistFloor * activity * agonist;
    return {
      fixedEstradiol: (after + above) * aromatase,
      cyclingEstradiol: (estradiol - after) * follicular * (1 - agonist) * aromatase,
      lutealShare: lutealShare * luteal * (1 - agonist),
    };
  };
}
