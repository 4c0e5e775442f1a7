import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { withoutProse } from './without-prose.mjs';

const ASKED = 'virtual:parameter-records';
const RESOLVED = `\0${ASKED}`;
const RECORD_FILES = /\/src\/(?:model\/description|pharmacology|physiology)\/(?:[^/]+\/)*parameters(?:\/[^/]+)?\.ts$/;

/**
 * Parameter records are written once, numbers and prose together. What first loads computes and needs no prose: the built
 * page's records go without, and whoever shows them to people imports `virtual:parameter-records`, which has all of it.
 */
export function parameterRecords() {
  let building = false;
  return {
    name: 'trabecula-parameter-records',
    enforce: 'post',
    configResolved: (config) => {
      building = config.command === 'build';
    },
    resolveId: (id) => (id === ASKED ? RESOLVED : undefined),
    load: async (id) => {
      if (id !== RESOLVED) return undefined;
      const simulation = fileURLToPath(new URL('../../src/simulation/index.ts', import.meta.url));
      const { ALL_PARAMETERS } = await tsImport(simulation, import.meta.url);
      return `export const PARAMETER_RECORDS = ${JSON.stringify(ALL_PARAMETERS)};`;
    },
    transform(code, id) {
      const [file] = id.split('?');
      return building && RECORD_FILES.test(file) ? withoutProse(code, this.parse(code)) : undefined;
    },
  };
}
