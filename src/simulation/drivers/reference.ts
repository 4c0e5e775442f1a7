import { parameterValue } from '../../pharmacology';
import type { ParameterValues } from '../../provenance';
import type { BodyState } from './body';
import { createMemo } from './memo';
import { regimenAverage } from './response-table';
import { parametersKey } from './tables';
import type { ReferenceResponses } from './types';

/** No therapy, so weight does not matter. */
const ANY_WEIGHT = 70;
const remembered = createMemo<ReferenceResponses>(8);

/** The ovulatory cycle before menopause, through the same filter, Hill function and average as everything else. */
export const referenceResponses = (parameters: ParameterValues): ReferenceResponses =>
  remembered.get(parametersKey(parameters), () => {
    const { average } = regimenAverage({ therapies: [], held: {} }, true, {
      lutealKind: 'ovulatory',
      weightKg: ANY_WEIGHT,
      parameters,
    });
    const out = new Float64Array(3);
    const after = parameterValue(parameters, 'postmenopausalEstradiol');
    const rest: BodyState = {
      fixedEstradiol: after,
      cyclingEstradiol: parameterValue(parameters, 'premenopausalEstradiol') - after,
      activity: 1,
      lutealShare: 1,
      slowEstradiol: 0,
      slowProgestins: 0,
    };
    average(rest, out);
    return { estrogen: out[0] ?? 0, progesterone: out[1] ?? 0, allopregnanolone: out[2] ?? 0 };
  });
