export { errorParameter, type ErrorParameter, errorParameters } from './error-parameters';
export { fitTargets } from './fit-targets';
export { loadPublishedRows } from './load';
export {
  type Confidence,
  type ErrorOrigin,
  isDensity,
  isFitted,
  type ListedRow,
  type ListReason,
  type Months,
  type Observable,
  type Target,
  type TargetArm,
  type TargetFile,
  type TargetLevel,
  type TargetPerson,
  type TargetQuantity,
  type TargetSet,
  type TargetTherapy,
  type TargetUse,
} from './types';
