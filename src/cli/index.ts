export type { CommandIo } from './io';
export { runCommand } from './main';
export { nodeIo } from './node-io';
