import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './tools/csp/index.mjs';
import { parameterRecords } from './tools/records/index.mjs';

/** Reached through an index of what first loads, but read only by what is fetched later. */
const LATER =
  /\/src\/(?:model\/description\/(?:cells|ledger|index)|evidence\/(?:claims|limits|mechanism|targets)|simulation\/targets|charts\/(?:belief|forest|scatter))/;
const neededAtOnce = (id: string): boolean => !LATER.test(id);

export default defineConfig({
  // Relative addresses: the built folder works below any path of any host.
  base: './',
  plugins: [react(), contentSecurityPolicy(), parameterRecords()],
  build: {
    target: 'es2022',
    sourcemap: false,
    // Every browser of this target preloads modules by itself.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // The size budget counts what matters, compressed: see .size-limit.mjs.
    chunkSizeWarningLimit: 2000,
    // One file for what is needed at once: cut along what later files share with it, it compresses worse by 5 kB.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'first-load', tags: ['$initial'], test: neededAtOnce }] } },
    },
  },
  server: { host: '127.0.0.1' },
  test: {
    setupFiles: ['tests/support/setup.ts'],
    // Left to itself Vitest keeps one processor free.
    maxWorkers: '100%',
    projects: [
      {
        // Files share what they import: a page imports most of the project, and reading it for each file takes minutes.
        extends: true,
        test: {
          name: 'together',
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/apart/*.test.ts'],
        },
      },
      // Tests that put something else in the place of a module.
      { extends: true, test: { name: 'apart', include: ['tests/**/apart/*.test.ts'] } },
    ],
    // A guard against tests that hang, not a measure of speed: machines differ.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    coverage: {
      include: ['src/**/*.{ts,tsx}'],
      exclude: ['src/model/generated/**', 'src/main.tsx'],
    },
  },
});
