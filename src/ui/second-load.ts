/**
 * What the page fetches after the first curves. One file for all of it: a second one would cut the first load into pieces
 * that compress worse, by 5 kB.
 */
export { BonePanel } from './bone/BonePanel';
export { CrewPanel } from './bone/CrewPanel';
export { CardDetails } from './cards/CardDetails';
export { CardFigure } from './cards/CardFigure';
export { CardLegend } from './cards/CardLegend';
export { ChartTableView } from './charts/ChartTableView';
export { differenceBands } from './charts/difference-bands';
export { differenceDefinition } from './charts/difference-definition';
export { ChartLayer, ChartTools, SmallMultiples } from './charts/tools';
export { default as Dialogs } from './dialogs/Dialogs';
export { RenameDialog } from './dialogs/RenameDialog';
export { default as Evidence } from './evidence';
export { HypothesisChip } from './headline/HypothesisChip';
export { LensPanel } from './lens/LensPanel';
export { MechanismPanel } from './mechanism/MechanismPanel';
export { PresetLining } from './panel/PresetLining';
export { ModelEntry } from './panel/ModelEntry';
export { Basis } from './readings/Basis';
export { ModelFacts } from './readings/ModelFacts';
export { ReadingsTable } from './readings/ReadingsTable';
export { WhyPanel } from './why/WhyPanel';
export { TimelineEditor } from './timeline/TimelineEditor';
