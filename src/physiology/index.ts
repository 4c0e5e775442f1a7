export { cycleProgesterone, estradiolShape, type CycleKind } from './cycle';
export {
  CYCLE_DAYS,
  OVULATORY_CYCLE,
  OVULATORY_GONADOTROPINS,
  type CycleProfile,
  type GonadotropinProfile,
} from './cycle-profile';
export { dailyProfile, type DailyProfile } from './daily-profile';
export { lifeStage, type LifeStage, type LifeStagePerson } from './life-stage';
export { ovarianFeedback, type OwnHormones, type Suppression } from './ovarian-feedback';
export { PHYSIOLOGY_PARAMETERS } from './parameters';
