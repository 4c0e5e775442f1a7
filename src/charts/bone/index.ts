export {
  bonePicture,
  growBonePicture,
  type BoneAmount,
  type BonePicture,
  type BonePictureSpec,
  type BoneView,
} from './bone-picture';
export { DARK_BONE, LIGHT_BONE, type BonePalette } from './bone-palette';
export type { BoneCanvas } from './paint-bone';
export { type CrewPart, type CrewScene, crewScene, type CrewSpec } from './crew-scene';
export type { CrewCell, CrewCellState } from './crew-cells';
