import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { withoutProse } from './without-prose.mjs';

const SHOWN = /\/src\/ui\/parameter-records\.ts$/;
const RECORD_FILES = /\/src\/(?:model\/description|pharmacology|physiology)\/(?:[^/]+\/)*parameters(?:\/[^/]+)?\.ts$/;

/**
 * Parameter records are written once, numbers and prose together. What first loads computes and needs no prose: the built
 * page's records go without, and `src/ui/parameter-records.ts`, for whoever shows them to people, carries all of it as data.
 */
export function parameterRecords() {
  let building = false;
  return {
    name: 'trabecula-parameter-records',
    enforce: 'post',
    configResolved: (config) => {
      building = config.command === 'build';
    },
    load: async (id) => {
      if (!building || !SHOWN.test(id)) return undefined;
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
