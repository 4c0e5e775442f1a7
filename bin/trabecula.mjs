#!/usr/bin/env node
// The command line. It runs the TypeScript sources as they are, so there is nothing to build and nothing to be stale.
import { register } from 'tsx/esm/api';

register();
const { nodeIo, runCommand } = await import(new URL('../src/cli/index.ts', import.meta.url).href);

// A reader that stops early (such as head) is no failure.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await runCommand(process.argv.slice(2), nodeIo);
