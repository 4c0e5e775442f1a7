import { intermediate } from './intermediate';
import type { LensWords } from './types';

/** Symbols and the order of averaging. */
export const academic: LensWords = {
  ...intermediate,
  analytes: {
    ...intermediate.analytes,
    estradiol: 'E2',
    estrone: 'E1',
    progesterone: 'P4',
    allopregnanolone: 'ALLO',
    pregnanolone: 'PREG',
  },
  responses: {
    estrogen: 'R = Eⁿ/(K_Eⁿ + Eⁿ)',
    progesterone: 'R · P/(K_P + P)',
    allopregnanolone: 'A/(K_A + A)',
  },
  average: (percent) => `mean ${percent}`,
  occupancy: 'occupancy',
  responseNote:
    'E, P and A are levels behind first-order occupancy filters; progestins count as progesterone by their receptor weights. The dotted line is the mean over the common period of schedules and cycle, mixed over cycle types by their shares: the input of the bone equations.',
};
