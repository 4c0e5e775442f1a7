import { type AnalyteEffect, analyteEffect, type DoseSource, parameterValue } from '../../pharmacology';
import { cycleProgesterone, type CycleKind } from '../../physiology';
import type { ParameterValues } from '../../provenance';
import { ALLOPREGNANOLONE_NMOL_PER_NG_ML } from '../../units';
import type { BodyState } from './body';

/** Computed period means before anything is set by hand. */
export interface HormoneMeans {
  /** pg/mL. */
  estradiol(state: BodyState): number;
  /** ng/mL, without synthetic progestins. */
  progesterone(state: BodyState): number;
  /** nmol/L. */
  allopregnanolone(state: BodyState): number;
  /** Synthetic progestins as progesterone, ng/mL. */
  progestins(state: BodyState): number;
  /** Pregnanolone from therapies, nmol/L. */
  readonly pregnanolone: number;
  /** Receptor drives of progestins taken by the day, own hormones being 1. */
  readonly glucocorticoid: number;
  readonly androgen: number;
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
  const weighted = (effect: AnalyteEffect): number =>
    sources.reduce((sum, { analyte, mean }) => sum + mean * analyteEffect(analyte, effect, parameters), 0);
  const givenProgestins = weighted('progesteroneWeight');
  const givenEstradiol = given('estradiol');
  const givenProgesterone = given('progesterone');
  const givenAllopregnanolone = given('allopregnanolone');
  const luteal = cycleMean(lutealKind);
  const anovulatory = cycleMean('anovulatory');
  const postmenopausal = value('postmenopausalProgesterone');
  const conversion = value('allopregnanoloneConversion');
  const adrenalBefore = value('premenopausalAllopregnanolone');
  const adrenalAfter = value('postmenopausalAllopregnanolone');
  const progesterone = ({ activity, lutealShare }: BodyState): number => {
    const cycling = lutealShare * luteal + (1 - lutealShare) * anovulatory;
    return givenProgesterone + postmenopausal + (cycling - postmenopausal) * activity;
  };
  return {
    estradiol: (state) => givenEstradiol + state.fixedEstradiol + state.cyclingEstradiol + state.slowEstradiol,
    progesterone,
    allopregnanolone: (state) =>
      ALLOPREGNANOLONE_NMOL_PER_NG_ML *
      (adrenalAfter +
        (adrenalBefore - adrenalAfter) * state.activity +
        conversion * progesterone(state) +
        givenAllopregnanolone),
    progestins: (state) => givenProgestins + state.slowProgestins,
    pregnanolone: ALLOPREGNANOLONE_NMOL_PER_NG_ML * given('pregnanolone'),
    glucocorticoid: weighted('glucocorticoidWeight'),
    androgen: weighted('androgenWeight'),
  };
}
