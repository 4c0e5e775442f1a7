import { chmodSync, mkdtempSync, rmSync, utimesSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BROWSER_NAMES, findBrowser, findSystemBrowser } from '../../tools/find-browser.mjs';
import { npmCommand, onPath, run } from '../../tools/lib/command.mjs';
import { isStale, lastChange } from '../../tools/lib/freshness.mjs';
import { lockDifference, type Lock } from '../../tools/lib/installed.mjs';
import { satisfies, versionParts } from '../../tools/lib/node-version.mjs';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'trabecula-setup-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

function program(name: string): string {
  const file = join(directory, name);
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
}

describe('the version of Node', () => {
  test('is read with and without decoration', () => {
    expect(versionParts('v20.19.1')).toEqual([20, 19, 1]);
    expect(versionParts('>=20.19')).toEqual([20, 19, 0]);
  });

  test.each([
    ['20.19.0', true],
    ['20.20.2', true],
    ['22.0.0', true],
    ['100.0.0', true],
    ['20.18.9', false],
    ['18.20.4', false],
    ['9.99.99', false],
  ])('%s is enough: %s', (version, enough) => {
    expect(satisfies(version, '>=20.19')).toBe(enough);
  });
});

describe('the dependencies', () => {
  const lock: Lock = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
      'node_modules/other-platform': { version: '1.0.0', integrity: 'sha512-b', optional: true },
    },
  };
  const installed = (packages: Lock['packages']): Lock => ({ packages });
  const a = { version: '1.0.0', integrity: 'sha512-a' };

  test('are current without the optional ones of other platforms', () => {
    expect(lockDifference(lock, installed({ 'node_modules/a': a }))).toBeUndefined();
  });

  test.each([
    ['one is missing', {}],
    ['one has another version', { 'node_modules/a': { ...a, version: '1.0.1' } }],
    ['one has other contents', { 'node_modules/a': { ...a, integrity: 'sha512-c' } }],
    ['an optional one has another version', { 'node_modules/a': a, 'node_modules/other-platform': a }],
    ['one is left over', { 'node_modules/a': a, 'node_modules/old': a }],
  ])('must be installed when %s', (_what, packages) => {
    expect(lockDifference(lock, installed(packages))).toMatch(/^node_modules\//);
  });
});

describe('the built page', () => {
  const at = (file: string, seconds: number): void => {
    utimesSync(file, seconds, seconds);
  };

  test('is stale when missing, when a source is newer, and when a file was removed', () => {
    const source = join(directory, 'source');
    const page = join(directory, 'page.html');
    mkdirSync(source);
    writeFileSync(join(source, 'a.ts'), '');
    writeFileSync(join(source, 'b.ts'), '');
    expect(isStale(page, [source])).toBe(true);

    writeFileSync(page, '');
    for (const file of ['a.ts', 'b.ts']) at(join(source, file), 1000);
    at(source, 1000);
    at(page, 2000);
    expect(isStale(page, [source, join(directory, 'not-there')])).toBe(false);

    at(join(source, 'b.ts'), 3000);
    expect(lastChange(source)).toBe(3_000_000);
    expect(isStale(page, [source])).toBe(true);

    at(join(source, 'b.ts'), 1000);
    rmSync(join(source, 'b.ts'));
    expect(isStale(page, [source])).toBe(true);
  });
});

describe('the browser', () => {
  test('is found by name on the path, the preferred name first', () => {
    program('google-chrome');
    expect(findSystemBrowser({ PATH: directory })).toBe(join(directory, 'google-chrome'));
    program('chromium');
    expect(findSystemBrowser({ PATH: ['', join(directory, 'nowhere'), directory].join(delimiter) })).toBe(
      join(directory, 'chromium'),
    );
  });

  test.each(BROWSER_NAMES)('%s is a name that is looked for', (name) => {
    const file = program(name);
    expect(findSystemBrowser({ PATH: directory })).toBe(file);
  });

  test('is the chosen one, by path or name, or none', async () => {
    const file = program('my-browser');
    program('chromium');
    expect(findSystemBrowser({ PATH: '', TRABECULA_BROWSER: file })).toBe(file);
    expect(findSystemBrowser({ PATH: directory, TRABECULA_BROWSER: 'my-browser' })).toBe(file);
    expect(await findBrowser({ PATH: directory, TRABECULA_BROWSER: 'another-browser' })).toBeUndefined();
    expect(await findBrowser({ PATH: directory, TRABECULA_BROWSER: join(directory, 'gone') })).toBeUndefined();
  });

  test('is not there on an empty path', () => {
    expect(findSystemBrowser({ PATH: directory })).toBeUndefined();
  });
});

describe('other programs', () => {
  const node = process.execPath;

  test('give their exit code', async () => {
    expect(await run(node, ['-e', 'process.exit(0)'])).toBe(0);
    expect(await run(node, ['-e', 'process.exit(3)'])).toBe(3);
  });

  test('get no standard input', async () => {
    expect(await run(node, ['-e', "process.stdin.on('end', () => process.exit(5)).resume()"])).toBe(5);
  });

  test('count as failed when they cannot be started or take too long', async () => {
    expect(await run(join(directory, 'nothing'), [])).toBe(127);
    expect(await run(node, ['-e', 'setInterval(() => undefined, 1000)'], { minutes: 0.01 })).toBe(124);
  });

  test('npm is run by the Node at hand when npm started this process, else found on the path', () => {
    const script = program('npm-cli.js');
    expect(npmCommand({ npm_execpath: script })).toEqual([node, script]);
    const other = program('yarn.js');
    const npm = program('npm');
    expect(npmCommand({ npm_execpath: other, PATH: directory })).toEqual([npm]);
    expect(onPath('npm', directory)).toBe(npm);
  });
});
