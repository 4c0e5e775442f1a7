import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from './tools/find-browser.mjs';

/** A port nobody listens on, so that two copies of the project can be tested at the same time. */
async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('The system gave no port'));
        else resolve(address.port);
      });
    });
  });
}

// The runner's processes read this file again and inherit the variable: one port for all of them.
process.env['TRABECULA_TEST_PORT'] ??= String(await freePort());
const port = process.env['TRABECULA_TEST_PORT'];
const executablePath = await findBrowser();

export default defineConfig({
  testDir: 'tests',
  testMatch: 'browser/*.spec.ts',
  outputDir: 'test-results',
  // Two processor cores: one for the browser, one for the simulations it runs.
  workers: 1,
  fullyParallel: false,
  // A test that passes only when repeated tells nothing.
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'en-US',
    timezoneId: 'UTC',
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      args: [...BROWSER_ARGUMENTS],
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  projects: [
    // The watch that all browser tests share is tried once.
    { name: 'support', testMatch: 'support/*.spec.ts', use: { browserName: 'chromium' } },
    { name: 'desktop', use: { browserName: 'chromium', viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      use: {
        browserName: 'chromium',
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
        isMobile: true,
        hasTouch: true,
      },
    },
  ],
  // The page as visitors get it, headers included; built first if it is missing or old.
  webServer: {
    command: `node tools/start.mjs --port=${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 180_000,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
