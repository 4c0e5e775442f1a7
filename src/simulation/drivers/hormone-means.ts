import { type DoseSource, parameterValue } from '../../pharmacology';
import { cycleProgesterone, type CycleKind } from '../../physiology';
import type { ParameterValues } from '../../provenance';
import { ALLOPREGNANOLONE_NMOL_PER_NG_ML } from '../../units';

/** What the ovary does at one time. */
export interface OvarianState {
  /** Mean estradiol over a cycle without therapy, pg/mL. */
  estradiol: number;
  activity: number;
  lutealShare: number;
}

/** Computed period means before anything is set by hand. */
export interface HormoneMeans {
  /** pg/mL. */
  estradiol(state: OvarianState): number;
  /** ng/mL, without synthetic progestins. */
  progesterone(state: OvarianState): number;
  /** nmol/L. */
  allopregnanolone(state: OvarianState): number;
}

/** Means over the period and over the mixture of cycle types; a filter does not change a mean. */
export function hormoneMeans(
  sources: readonly DoseSource[],
  lutealKind: CycleKind,
  parameters: ParameterValues,
): HormoneMeans {
  const value = (id: string): number => parameterValue(parameters, id);
  const given = (analyte: string): number =>
    sources.reduce((sum, source) => (source.analyte === analyte ? sum + source.mean : sum), 0);
  const cycleMean = (kind: CycleKind): number => {
    const values = cycleProgesterone(kind, parameters);
    return values.reduce((sum, one) => sum + one, 0) / values.length;
  };
  const givenEstradiol = given('estradiol');
  const givenProgesterone = given('progesterone');
  const givenAllopregnanolone = given('allopregnanolone');
  const luteal = cycleMean(lutealKind);
  const anovulatory = cycleMean('anovulatory');
  const postmenopausal = value('postmenopausalProgesterone');
  const conversion = value('allopregnanoloneConversion');
  const adrenalBefore = value('premenopausalAllopregnanolone');
  const adrenalAfter = value('postmenopausalAllopregnanolone');
  const progesterone = ({ activity, lutealShare }: OvarianState): number => {
    const cycling = lutealShare * luteal + (1 - lutealShare) * anovulatory;
    return givenProgesterone + postmenopausal + (cycling - postmenopausal) * activity;
  };
  return {
    estradiol: (state) => givenEstradiol + state.estradiol,
    progesterone,
    allopregnanolone: (state) =>
      ALLOPREGNANOLONE_NMOL_PER_NG_ML *
      (adrenalAfter +
        (adrenalBefore - adrenalAfter) * state.activity +
        conversion * progesterone(state) +
        givenAllopregnanolone),
  };
}
