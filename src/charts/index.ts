export * from './scene';
export * from './chart-spec';
export type { BandLevel, ChartTheme, MarkerShape, SeriesStyle } from './theme';
export { DARK_THEME, LIGHT_THEME, seriesStyle } from './theme';
export { interpolateAt, niceDomain, within, type Domain, type NiceDomainOptions, type ScaleKind } from './scale';
export { formatNumber, type NumberFormat } from './number-format';
export { fitText, textWidth, wrapText } from './text-width';
export { markerPath } from './markers';
export { smallChart, timeChart, type TimeChart } from './time-chart';
export { chartSummary } from './summary';
export * from './timeline-spec';
export { timelineScene } from './timeline';
export { timelinePlayhead } from './timeline-playhead';
export { RULER_HEIGHT, type RulerMarker, type RulerSpec, timelineRuler, type TimelineRuler } from './timeline-ruler';
export { differenceOf, differenceSeries } from './difference';
export { sparkline, type SparklineSpec } from './sparkline';
export { proportionBar, type Proportion, type ProportionBarSpec } from './proportion-bar';
export { composeScenes, type CompositionSpec } from './compose';
export { chartTable, type ChartTable } from './table';
export {
  forestAxis,
  type ForestAxisSpec,
  type ForestRow,
  forestScale,
  forestStrip,
  type ForestStripSpec,
} from './forest';
export { nearestPoint, type Scatter, type ScatterPoint, scatterPlot, type ScatterSpec } from './scatter';
export { type Belief, beliefPlot, type BeliefSpec } from './belief';
export * from './mechanism';
export {
  type BoneAmount,
  type BoneCanvas,
  type BonePalette,
  type BonePicture,
  bonePicture,
  type BonePictureSpec,
  type BoneView,
  type CrewCell,
  type CrewCellState,
  type CrewPart,
  type CrewScene,
  crewScene,
  type CrewSpec,
  DARK_BONE,
  growBonePicture,
  LIGHT_BONE,
} from './bone';
