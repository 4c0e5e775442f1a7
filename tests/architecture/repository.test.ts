import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './cruise';

interface Lock {
  readonly lockfileVersion: number;
  readonly packages: Readonly<
    Record<string, { readonly resolved?: string; readonly integrity?: string; readonly version?: string }>
  >;
}

const json = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

/** Files below `folder`, as paths from the root of the project. */
function files(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(ROOT.length + 1)
        .replaceAll('\\', '/'),
    );
}

describe('the lock', () => {
  const { lockfileVersion, packages } = json('package-lock.json') as Lock;
  const installed = Object.entries(packages).filter(([path]) => path !== '');

  test('has packages', () => {
    expect(lockfileVersion).toBe(3);
    expect(installed.length).toBeGreaterThan(100);
  });

  test('names every package by the hash of its contents', () => {
    expect(installed.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([path]) => path)).toEqual(
      [],
    );
  });

  test('names no address to download from', () => {
    expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
    expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toMatch(/https?:\/\/[^"]*\.tgz/);
  });

  test('package.json pins exact versions', () => {
    const { dependencies, devDependencies } = json('package.json') as Record<string, Record<string, string>>;
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });
});

describe('names of files', () => {
  const sources = ['src', 'tests', 'tools', 'bench', 'bin'].flatMap(files);

  test('there are some', () => {
    expect(sources.length).toBeGreaterThan(0);
  });

  test('modules are kebab-case; components are PascalCase', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|module|worker|d))?$/;
    const pascal = /^[A-Z][A-Za-z0-9]*(\.(test|module))?$/;
    const wrong = sources.filter((path) => {
      const extension = extname(path);
      if (!['.ts', '.tsx', '.mjs', '.js', '.css'].includes(extension)) return false;
      const name = basename(path, extension);
      return !kebab.test(name) && !(['.tsx', '.css'].includes(extension) && pascal.test(name));
    });
    expect(wrong).toEqual([]);
  });
});

describe('what the project says of itself', () => {
  const { version, license } = json('package.json') as { version: string; license: string };

  test('the version and the license agree', () => {
    const citation = readFileSync(join(ROOT, 'CITATION.cff'), 'utf8');
    expect(citation).toContain(`\nversion: ${version}\n`);
    expect(citation).toContain(`\nlicense: ${license}\n`);
    expect(readFileSync(join(ROOT, 'LICENSE'), 'utf8')).toMatch(new RegExp(`^${license} License\n`));
  });
});
