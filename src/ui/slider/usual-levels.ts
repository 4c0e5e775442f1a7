import { parameterValue } from '../../pharmacology';
import { centralValues } from '../../provenance';
import { ALL_PARAMETERS } from '../../simulation';
import { ALLOPREGNANOLONE_NMOL_PER_NG_ML } from '../../units';
import type { HormoneId } from './signals';

const central = centralValues(ALL_PARAMETERS);
const value = (id: string): number => parameterValue(central, id);
const progesterone = value('ovulatoryProgesterone');

/**
 * Mean levels over an ovulatory 28-day cycle before menopause, in the units of the scenario document: the 100 % of the
 * Fundamentals depth. From the model's parameters, so that percent and curves cannot disagree.
 */
export const USUAL_LEVELS: Readonly<Record<HormoneId, number>> = {
  estradiol: value('premenopausalEstradiol'),
  progesterone,
  allopregnanolone:
    ALLOPREGNANOLONE_NMOL_PER_NG_ML *
    (value('premenopausalAllopregnanolone') + value('allopregnanoloneConversion') * progesterone),
};
