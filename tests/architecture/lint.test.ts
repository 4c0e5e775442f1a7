import { ESLint } from 'eslint';
import { beforeAll, describe, expect, test } from 'vitest';
import layout from '../../tools/architecture/folders.json';
import { ROOT } from './cruise';

/** Lints text as if it stood in a file; the restrictions need no types, and a file that does not exist has none. */
let lint: (path: string, text: string) => Promise<string[]>;
/** The same for many lines at once, each a text of its own: the rules broken, by line. */
let lintLines: (path: string, lines: readonly string[]) => Promise<string[][]>;
/** Lints text in place of an existing file, with types. */
let lintTyped: (path: string, text: string) => Promise<string[]>;

beforeAll(async () => {
  const { default: tseslint } = await import('typescript-eslint');
  const untyped = new ESLint({ cwd: ROOT, overrideConfig: [tseslint.configs.disableTypeChecked] });
  const typed = new ESLint({ cwd: ROOT });
  const messages = async (eslint: ESLint, path: string, text: string) => {
    const [result] = await eslint.lintText(text, { filePath: `${ROOT}/${path}` });
    if (result === undefined) throw new Error(`ESLint ignores ${path}`);
    return result.messages.map(({ ruleId, message, line }) => ({ line, rule: ruleId ?? message }));
  };
  lint = async (path, text) => (await messages(untyped, path, text)).map(({ rule }) => rule);
  lintTyped = async (path, text) => (await messages(typed, path, text)).map(({ rule }) => rule);
  lintLines = async (path, lines) => {
    const found = await messages(untyped, path, `${lines.join('\n')}\n`);
    return lines.map((_text, index) => found.filter(({ line }) => line === index + 1).map(({ rule }) => rule));
  };
});

const globals = 'no-restricted-globals';
const properties = 'no-restricted-properties';
const syntax = 'no-restricted-syntax';

/** Lines of code and the rule that must speak up about each. */
type Cases = readonly (readonly [text: string, rule: string])[];

/** What a pure folder may not touch. */
const impure: Cases = [
  ['export const now = () => Date.now();', globals],
  ['export const now = () => new Date();', globals],
  ['export const roll = () => Math.random();', properties],
  ['const { random } = Math; export const roll = random;', properties],
  ["export const get = () => fetch('x');", globals],
  ["export const say = () => console.log('x');", globals],
  ['export const time = () => performance.now();', globals],
  ['export const environment = () => process.env;', globals],
  ['export const page = () => document.body;', globals],
  ['export const page = () => window.innerWidth;', globals],
  ['export const now = () => globalThis.Date.now();', globals],
  ['export const other = () => globalThis.anything;', syntax],
  ['export const text = (value: number) => value.toLocaleString();', syntax],
  ['export const order = (a: string, b: string) => a.localeCompare(b);', syntax],
  ["export const format = new Intl.NumberFormat('de');", globals],
  ['export const bytes = () => crypto.getRandomValues(new Uint8Array(4));', globals],
  ['export const later = (act: () => void) => setTimeout(act, 1);', globals],
];

/** What no file of src may do. */
const dangerous: Cases = [
  ["export const write = (element: Element) => (element.innerHTML = 'x');", syntax],
  ["export const write = (element: Element) => (element['innerHTML'] = 'x');", syntax],
  ["export const write = (element: Element) => (element.outerHTML = 'x');", syntax],
  ["export const write = (element: Element) => element.insertAdjacentHTML('beforeend', 'x');", syntax],
  ["export const View = () => <p dangerouslySetInnerHTML={{ __html: 'x' }} />;", syntax],
  ["export const properties = { dangerouslySetInnerHTML: { __html: 'x' } };", syntax],
  ['export const View = () => <iframe srcDoc="x" />;', syntax],
  ["export const write = () => document.write('x');", syntax],
  ["export const run = () => eval('1');", 'no-eval'],
  ["export const make = () => new Function('return 1');", 'no-new-func'],
  ["export const make = () => Function('return 1');", 'no-new-func'],
];

const storage: Cases = [
  ["export const read = () => localStorage.getItem('x');", globals],
  ["export const read = () => window.localStorage.getItem('x');", globals],
  ["export const read = () => globalThis.localStorage.getItem('x');", globals],
  ["export const read = () => sessionStorage.getItem('x');", globals],
  ["export const open = () => indexedDB.open('x');", globals],
  ["export const tell = () => (document.cookie = 'x');", syntax],
];

const workers: Cases = [
  ["export const start = () => new Worker('x.js');", globals],
  ['export const say = () => postMessage(1);', globals],
  ['export const say = (worker: { postMessage: (x: number) => void }) => worker.postMessage(1);', syntax],
];

const impureFolders = Object.keys(layout.imports).filter((folder) => !layout.pure.includes(folder));

/** Each text breaks its rule in a file at `path`. */
async function expectRefused(path: string, cases: Cases): Promise<void> {
  const broken = await lintLines(
    path,
    cases.map(([text]) => text),
  );
  const missed = cases.filter(([, rule], index) => broken[index]?.includes(rule) !== true);
  expect(missed).toEqual([]);
}

/** None of the texts breaks any rule in a file at `path`. */
async function expectAccepted(path: string, cases: Cases): Promise<void> {
  const broken = await lintLines(
    path,
    cases.map(([text]) => text),
  );
  expect(broken.flat()).toEqual([]);
}

describe('the pure folders', () => {
  test.each(layout.pure)('%s: clock, chance, locale, network, console and page are refused', async (folder) => {
    await expectRefused(`src/${folder}/planted.ts`, impure);
  });

  test.each(layout.pure)('%s: workers and storage are refused', async (folder) => {
    await expectRefused(`src/${folder}/planted.ts`, [...storage, ...workers]);
  });

  test('the same is allowed where the page and the machine are known', async () => {
    await expectAccepted('src/ui/planted.ts', impure);
  });
});

describe('everywhere in src', () => {
  test.each([...Object.keys(layout.imports)])('%s: text as markup or code is refused', async (folder) => {
    await expectRefused(`src/${folder}/planted.tsx`, dangerous);
  });

  test('the entry of the page is no exception', async () => {
    await expectRefused('src/main.tsx', dangerous);
  });

  test('a file longer than 300 lines is refused', async () => {
    expect(await lint('src/ui/planted.ts', 'export {};\n'.repeat(301))).toContain('max-lines');
    expect(await lint('src/ui/planted.ts', 'export {};\n'.repeat(300))).toEqual([]);
  });
});

describe('places of their own', () => {
  test.each(impureFolders.filter((folder) => folder !== 'storage'))('%s: storage is refused', async (folder) => {
    await expectRefused(`src/${folder}/planted.ts`, storage);
  });

  test.each(impureFolders.filter((folder) => folder !== 'worker'))('%s: workers are refused', async (folder) => {
    await expectRefused(`src/${folder}/planted.ts`, workers);
  });

  test('src/storage may store, src/worker may talk to workers', async () => {
    await expectAccepted('src/storage/planted.ts', storage);
    await expectAccepted('src/worker/planted.ts', workers);
  });
});

describe('types and habits', () => {
  const existing = 'src/units/index.ts';

  test.each([
    ['any', 'export const loose = (x: any): number => Number(x);\n', '@typescript-eslint/no-explicit-any'],
    ['an unsafe value', "export const loose: number = JSON.parse('1');\n", '@typescript-eslint/no-unsafe-assignment'],
    ['a forgotten promise', 'Promise.resolve(1);\n', '@typescript-eslint/no-floating-promises'],
    [
      'an assertion that nothing is missing',
      'export const first = (x: number[]) => x[0]!;\n',
      '@typescript-eslint/no-non-null-assertion',
    ],
    [
      'an object in a text',
      'export const text = (x: object) => `${x}`;\n',
      '@typescript-eslint/restrict-template-expressions',
    ],
    ['a note to finish later', '// todo: later\nexport {};\n', 'no-warning-comments'],
  ])('%s is refused', async (_what, text, rule) => {
    expect(await lintTyped(existing, text)).toContain(rule);
  });

  test('a rule cannot be switched off in passing', async () => {
    const text = '/* eslint-disable */\nexport const loose = (x: any): number => Number(x);\n';
    expect(await lintTyped(existing, text)).toContain('@typescript-eslint/no-explicit-any');
  });

  test('hooks follow the rules of hooks', async () => {
    const text = [
      "import { useState } from 'react';",
      'export function useMaybe(on: boolean) {',
      '  if (on) useState(0);',
      '}',
      '',
    ].join('\n');
    expect(await lint('src/ui/planted.ts', text)).toContain('react-hooks/rules-of-hooks');
  });

  test('clean code passes, numbers in texts included', async () => {
    const text = 'export const label = (x: number): string => `${x} pg/mL`;\n';
    expect(await lintTyped(existing, text)).toEqual([]);
    for (const folder of Object.keys(layout.imports)) expect(await lint(`src/${folder}/planted.ts`, text)).toEqual([]);
  });

  test('generated code is left alone', async () => {
    const eslint = new ESLint({ cwd: ROOT });
    expect(await eslint.isPathIgnored(`${ROOT}/src/model/generated/planted.ts`)).toBe(true);
    expect(await eslint.isPathIgnored(`${ROOT}/src/model/planted.ts`)).toBe(false);
  });
});
