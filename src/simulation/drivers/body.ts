import { type ExponentialSegment, segmentValue } from '../../pharmacology';
import { type LifeStage, ovarianFeedback, type OwnHormones } from '../../physiology';
import type { ParameterValues } from '../../provenance';
import type { Days } from '../../units';
import { isSteady, NOTHING } from './exponential-sum';
import type { SlowPiece } from './slow-courses';

/** What acts on the receptors at one time, apart from what is taken by the day. */
export interface BodyState extends OwnHormones {
  /** Activity of the ovary by the life stage alone, 0 … 1. */
  readonly activity: number;
  /** Estradiol of implants, pg/mL. */
  readonly slowEstradiol: number;
  /** Progestins of depots and devices as progesterone, ng/mL. */
  readonly slowProgestins: number;
}

/** The state of the body at a time in days from the final period. */
export type Body = (sinceFinalPeriod: Days) => BodyState;

/** Below this activity of the ovary nothing that holds it back can be seen. */
const SILENT = 1e-9;

/** True when within the piece nothing but the life stage changes with time, so that other pieces can share its tables. */
export const dependsOnStageOnly = ({ estradiol, progestins, felt, agonist }: SlowPiece): boolean =>
  [estradiol, progestins, felt, agonist].every(isSteady);

/** The piece without what changes in holding the ovary back: a silent one feels none of it, and tables can be shared. */
export const withoutFeedback = (piece: SlowPiece): SlowPiece => ({
  ...piece,
  felt: isSteady(piece.felt) ? piece.felt : NOTHING,
  agonist: isSteady(piece.agonist) ? piece.agonist : NOTHING,
});

/** True when the ovary does nothing any more at a time and ever after. */
export const isSilent = (stage: LifeStage, sinceFinalPeriod: Days): boolean =>
  stage.activity(sinceFinalPeriod) < SILENT;

/**
 * @param intact with surgery: true for the time before it
 */
export function bodyOf(stage: LifeStage, piece: SlowPiece, intact: boolean, parameters: ParameterValues): Body {
  const feedback = ovarianFeedback(parameters);
  const at = ({ from, rates, coefficients }: ExponentialSegment, day: Days): number =>
    rates.length === 0 ? 0 : segmentValue({ from, rates, coefficients }, day);
  return (sinceFinalPeriod) => {
    // At surgery itself the side of the stretch decides.
    const day = stage.surgical && intact ? Math.min(sinceFinalPeriod, -1) : sinceFinalPeriod;
    const age = sinceFinalPeriod + stage.finalPeriod;
    const activity = stage.activity(day);
    const free = { estradiol: stage.estradiol(day), activity, lutealShare: stage.lutealShare(day) };
    const suppression = { felt: at(piece.felt, age), agonist: at(piece.agonist, age), aromatase: piece.aromatase };
    const { fixedEstradiol, cyclingEstradiol, lutealShare } = feedback(free, suppression);
    return {
      fixedEstradiol,
      cyclingEstradiol,
      lutealShare,
      activity,
      slowEstradiol: at(piece.estradiol, age),
      slowProgestins: at(piece.progestins, age),
    };
  };
}
