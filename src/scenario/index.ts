export { AGENT_IDS, AGENT_ROUTES, type AgentId, DOSE_UNITS, ROUTE_IDS, routesOf } from './agents';
export { type Catalogue, type CatalogueFormulation, findFormulation } from './catalogue';
export { defaultSet } from './default-set';
export * from './edits';
export { checkScenario, extrapolated, readDocument } from './gate';
export { loadGate, type ReadDocument } from './load-gate';
export { type Issue, issueText, printable, shortened } from './issue';
export {
  clampTo,
  LEVEL_RANGES,
  LIMITS,
  LONGEST_RUN_YEARS,
  type NumberRange,
  OLDEST_AGE,
  RANGES,
  rangeText,
} from './limits';
export type { EncodedLink } from './link';
export { isLink, type LinkCodec, loadLinkCodec, readAddress } from './link-address';
export { MODEL_CATALOGUE } from './model-catalogue';
export type { Notice } from './notice';
export { defaultPlayhead, endAge } from './playhead';
export {
  DEFAULT_PERSON,
  DEFAULT_YEARS,
  findPreset,
  PRESET_GROUPS,
  type Preset,
  type PresetGroup,
  type PresetGroupId,
  type PresetKind,
  PRESETS,
  THERAPY_START,
} from './presets';
export type { DocumentKind, ReadResult } from './read';
export { scenarioSchema, setSchema } from './schema';
export { largestDose } from './therapy-rules';
export * from './types';
export { MODEL_VERSION } from './version';
export { type Layout, scenarioData, setData, writeScenario, writeSet } from './write';
