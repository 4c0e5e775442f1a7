import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import layout from '../../tools/architecture/folders.json';
import { ROOT } from './cruise';

/** The pure folders compile without the types of a browser or of Node: what they do not know they cannot use. */
const config = 'tsconfig.core.json';

const PLANTED: Readonly<Record<string, string>> = {
  'document.ts': 'export const title = (): string => document.title;\n',
  'element.ts': 'export const width = (element: HTMLElement): number => element.clientWidth;\n',
  'window.ts': 'export const width = (): number => window.innerWidth;\n',
  'process.ts': "export const home = (): string | undefined => process.env['HOME'];\n",
  'node.ts': "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
  'console.ts': "export const say = (): void => console.log('x');\n",
  'fetch.ts': "export const get = (): unknown => fetch('x');\n",
};

const CLEAN =
  'export const mean = (values: Float64Array): number => values.reduce((a, b) => a + b, 0) / values.length;\n';

describe(config, () => {
  let directory = '';
  let messages: string[] = [];

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'trabecula-purity-'));
    copyFileSync(join(ROOT, config), join(directory, config));
    for (const folder of layout.pure) {
      mkdirSync(join(directory, 'src', folder), { recursive: true });
      writeFileSync(join(directory, 'src', folder, 'clean.ts'), CLEAN);
      for (const [name, text] of Object.entries(PLANTED)) writeFileSync(join(directory, 'src', folder, name), text);
    }
    const { config: json } = ts.readConfigFile(join(directory, config), (path) => ts.sys.readFile(path)) as {
      config: unknown;
    };
    const { options, fileNames } = ts.parseJsonConfigFileContent(json, ts.sys, directory);
    messages = ts
      .getPreEmitDiagnostics(ts.createProgram(fileNames, options))
      .map(({ file }) => file?.fileName.slice(directory.length + 1) ?? 'no file');
  });

  afterAll(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  test.each(layout.pure)('refuses the page and Node in src/%s', (folder) => {
    for (const name of Object.keys(PLANTED)) expect(messages).toContain(`src/${folder}/${name}`);
  });

  test('accepts clean code', () => {
    expect(messages.filter((file) => file.endsWith('clean.ts'))).toEqual([]);
    expect(messages).not.toContain('no file');
  });

  test('covers exactly the pure folders', () => {
    const { config: json } = ts.readConfigFile(join(ROOT, config), (path) => ts.sys.readFile(path)) as {
      config: { include: string[] };
    };
    expect([...json.include].sort()).toEqual(layout.pure.map((folder) => `src/${folder}`).sort());
  });
});
