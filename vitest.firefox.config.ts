import { defineConfig } from 'vitest/config';

/** The tests that drive a real Firefox over the built page; `vite.config.ts` has those that need no browser. */
export default defineConfig({
  test: {
    include: ['tests/firefox/*.spec.ts'],
    // Guards against a browser that hangs, not measures of speed: machines differ, and the page may have to be built.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
