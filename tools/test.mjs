/**
 * `npm test`: unit and component tests, the build, then the tests of the built page in Chromium and in Firefox; all run,
 * all are counted.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runSteps, testSteps } from './lib/steps.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

process.exitCode = await runSteps(testSteps(root));
