import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

/**
 * Set-up on a machine without browsers, played with a search path of our own: a made-up package manager stands in for
 * Debian's, and Playwright is sent to a port of this machine where nobody answers.
 */
let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'trabecula-browser-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

function setUp(environment: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const env = { PATH: directory, HOME: directory, PLAYWRIGHT_DOWNLOAD_HOST: 'http://127.0.0.1:9', ...environment };
    const child = execFile(process.execPath, ['tools/setup.mjs', '--browser'], { env }, (_error, output, errors) => {
      resolve({ code: child.exitCode ?? 1, output, errors });
    });
  });
}

/** A package manager that notes how it was called and leaves on the path what it is asked for, if that is `available`. */
function packageManager(...available: readonly string[]): string {
  const log = join(directory, 'calls');
  const file = join(directory, 'apt-get');
  const install = available.map((name) => `case "$*" in *install*" ${name}") : > "\${0%/*}/${name}" ;; esac\n`);
  writeFileSync(file, `#!/bin/sh\necho "$*" >> "${log}"\n${install.join('')}`);
  chmodSync(file, 0o755);
  return log;
}

const has = (...browsers: readonly string[]): void => {
  for (const browser of browsers) writeFileSync(join(directory, browser), '');
};
const calls = (log: string): readonly string[] => readFileSync(log, 'utf8').trim().split('\n');

const isRoot = process.getuid?.() === 0;

describe('set-up without browsers', () => {
  test.runIf(isRoot)("installs Debian's packages as root, waiting for its turn", async () => {
    const log = packageManager('chromium', 'firefox-esr');
    expect(await setUp()).toMatchObject({ code: 0, errors: '' });
    expect(calls(log)).toEqual([
      'update',
      '-o DPkg::Lock::Timeout=300 install -y --no-install-recommends chromium',
      '-o DPkg::Lock::Timeout=300 install -y --no-install-recommends firefox-esr',
    ]);
  });

  test.runIf(isRoot)('installs only the one that is missing', async () => {
    has('chromium');
    const log = packageManager('chromium', 'firefox-esr');
    expect(await setUp()).toMatchObject({ code: 0, errors: '' });
    expect(calls(log)).toEqual(['update', '-o DPkg::Lock::Timeout=300 install -y --no-install-recommends firefox-esr']);
  });

  test('says what to do when nothing helps', async () => {
    packageManager();
    const { code, errors } = await setUp();
    expect(code).toBe(1);
    expect(errors).toMatch(/Install Chromium or Google Chrome/);
    expect(errors).toMatch(/TRABECULA_BROWSER/);
  });

  test('goes on without a Firefox that cannot be had, and says how to get one', async () => {
    has('chromium');
    packageManager();
    const { code, output } = await setUp();
    expect(code).toBe(0);
    expect(output).toMatch(/The tests in Firefox cannot run: no Firefox was found\. Install it/);
    expect(output).toMatch(/TRABECULA_FIREFOX/);
  });

  test.each(['TRABECULA_BROWSER', 'TRABECULA_FIREFOX'])(
    'installs nothing over a wrong %s, and says so',
    async (name) => {
      if (name === 'TRABECULA_FIREFOX') has('chromium');
      const log = packageManager('chromium', 'firefox-esr');
      const { code, errors } = await setUp({ [name]: 'my-browser' });
      expect(code).toBe(1);
      expect(errors).toContain(`${name} names "my-browser"`);
      expect(existsSync(log)).toBe(false);
    },
  );

  test('changes nothing when they are there', async () => {
    const log = packageManager('chromium', 'firefox-esr');
    has('google-chrome', 'firefox');
    expect(await setUp()).toEqual({ code: 0, output: '', errors: '' });
    expect(existsSync(log)).toBe(false);
  });
});
