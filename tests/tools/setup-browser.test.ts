import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

/**
 * Set-up on a machine without a browser, played with a search path of our own: a made-up package manager stands in for
 * Debian's, and Playwright is sent to a port of this machine where nobody answers.
 */
let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'trabecula-browser-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

function setUp(environment: Readonly<Record<string, string>>): Promise<{ code: number; errors: string }> {
  return new Promise((resolve) => {
    const env = { PATH: directory, HOME: directory, PLAYWRIGHT_DOWNLOAD_HOST: 'http://127.0.0.1:9', ...environment };
    const child = execFile(process.execPath, ['tools/setup.mjs', '--browser'], { env }, (_error, _output, errors) => {
      resolve({ code: child.exitCode ?? 1, errors });
    });
  });
}

/** A package manager that notes how it was called and, if it `installs`, leaves a browser on the path. */
function packageManager(installs: boolean): string {
  const log = join(directory, 'calls');
  const file = join(directory, 'apt-get');
  const install = installs ? 'case "$*" in *install*) : > "${0%/*}/chromium" ;; esac\n' : '';
  writeFileSync(file, `#!/bin/sh\necho "$*" >> "${log}"\n${install}`);
  chmodSync(file, 0o755);
  return log;
}

const isRoot = process.getuid?.() === 0;

describe('set-up without a browser', () => {
  test.runIf(isRoot)("installs Debian's package as root, waiting for its turn", async () => {
    const log = packageManager(true);
    expect(await setUp({})).toEqual({ code: 0, errors: '' });
    expect(readFileSync(log, 'utf8').trim().split('\n')).toEqual([
      'update',
      '-o DPkg::Lock::Timeout=300 install -y --no-install-recommends chromium',
    ]);
  });

  test('says what to do when nothing helps', async () => {
    packageManager(false);
    const { code, errors } = await setUp({});
    expect(code).toBe(1);
    expect(errors).toMatch(/Install Chromium or Google Chrome/);
    expect(errors).toMatch(/TRABECULA_BROWSER/);
  });

  test('installs nothing over a choice that is wrong, and says so', async () => {
    const log = packageManager(true);
    const { code, errors } = await setUp({ TRABECULA_BROWSER: 'my-browser' });
    expect(code).toBe(1);
    expect(errors).toMatch(/TRABECULA_BROWSER names "my-browser"/);
    expect(existsSync(log)).toBe(false);
  });

  test('changes nothing when there is one', async () => {
    const log = packageManager(true);
    writeFileSync(join(directory, 'google-chrome'), '');
    expect(await setUp({})).toEqual({ code: 0, errors: '' });
    expect(existsSync(log)).toBe(false);
  });
});
