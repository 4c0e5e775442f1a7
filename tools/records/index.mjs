export { parameterRecords } from './plugin.mjs';
export { withoutProse } from './without-prose.mjs';
