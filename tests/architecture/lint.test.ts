import { ESLint } from 'eslint';
import { beforeAll, describe, expect, test } from 'vitest';
import layout from '../../tools/architecture/folders.json';
import { ROOT } from './cruise';

/** Lints text as if it stood in a file; the restrictions need no types, and a file that does not exist has none. */
let lint: (path: string, text: string) => Promise<string[]>;
/** Lints text in place of an existing file, with types. */
let lintTyped: (path: string, text: string) => Promise<string[]>;

beforeAll(async () => {
  const { default: tseslint } = await import('typescript-eslint');
  const untyped = new ESLint({ cwd: ROOT, overrideConfig: [tseslint.configs.disableTypeChecked] });
  const typed = new ESLint({ cwd: ROOT });
  const rulesBroken = (eslint: ESLint) => async (path: string, text: string) => {
    const [result] = await eslint.lintText(text, { filePath: `${ROOT}/${path}` });
    if (result === undefined) throw new Error(`ESLint ignores ${path}`);
    return result.messages.map((message) => message.ruleId ?? message.message);
  };
  lint = rulesBroken(untyped);
  lintTyped = rulesBroken(typed);
});

const globals = 'no-restricted-globals';
const properties = 'no-restricted-properties';
const syntax = 'no-restricted-syntax';

/** What a pure folder may not touch: text, rule that speaks up. */
const impure: readonly (readonly [text: string, rule: string])[] = [
  ['export const now = () => Date.now();\n', globals],
  ['export const now = () => new Date();\n', globals],
  ['export const roll = () => Math.random();\n', properties],
  ['const { random } = Math;\nexport const roll = random;\n', properties],
  ["export const get = () => fetch('x');\n", globals],
  ["export const say = () => console.log('x');\n", globals],
  ['export const time = () => performance.now();\n', globals],
  ['export const environment = () => process.env;\n', globals],
  ['export const page = () => document.body;\n', globals],
  ['export const page = () => window.innerWidth;\n', globals],
  ['export const now = () => globalThis.Date.now();\n', globals],
  ['export const other = () => globalThis.anything;\n', syntax],
  ['export const text = (value: number) => value.toLocaleString();\n', syntax],
  ['export const order = (a: string, b: string) => a.localeCompare(b);\n', syntax],
  ["export const format = new Intl.NumberFormat('de');\n", globals],
  ['export const bytes = () => crypto.getRandomValues(new Uint8Array(4));\n', globals],
  ['export const later = (act: () => void) => setTimeout(act, 1);\n', globals],
];

/** What no file of src may do. */
const dangerous: readonly (readonly [text: string, rule: string])[] = [
  ["export const write = (element: Element) => (element.innerHTML = 'x');\n", syntax],
  ["export const write = (element: Element) => (element['innerHTML'] = 'x');\n", syntax],
  ["export const write = (element: Element) => (element.outerHTML = 'x');\n", syntax],
  ["export const write = (element: Element) => element.insertAdjacentHTML('beforeend', 'x');\n", syntax],
  ["export const View = () => <p dangerouslySetInnerHTML={{ __html: 'x' }} />;\n", syntax],
  ["export const properties = { dangerouslySetInnerHTML: { __html: 'x' } };\n", syntax],
  ['export const View = () => <iframe srcDoc="x" />;\n', syntax],
  ["export const write = () => document.write('x');\n", syntax],
  ["export const run = () => eval('1');\n", 'no-eval'],
  ["export const make = () => new Function('return 1');\n", 'no-new-func'],
  ["export const make = () => Function('return 1');\n", 'no-new-func'],
];

const storage: readonly string[] = [
  "export const read = () => localStorage.getItem('x');\n",
  "export const read = () => window.localStorage.getItem('x');\n",
  "export const read = () => globalThis.localStorage.getItem('x');\n",
  "export const read = () => sessionStorage.getItem('x');\n",
  "export const open = () => indexedDB.open('x');\n",
];

const workers: readonly string[] = [
  "export const start = () => new Worker('x.js');\n",
  'export const say = () => postMessage(1);\n',
  'export const say = (worker: { postMessage: (x: number) => void }) => worker.postMessage(1);\n',
];

const impureFolders = Object.keys(layout.imports).filter((folder) => !layout.pure.includes(folder));

describe('the pure folders', () => {
  test.each(layout.pure)('%s: clock, chance, locale, network, console and page are refused', async (folder) => {
    for (const [text, rule] of impure) expect(await lint(`src/${folder}/planted.ts`, text), text).toContain(rule);
  });

  test.each(layout.pure)('%s: workers and storage are refused', async (folder) => {
    for (const text of [...storage, ...workers]) {
      const broken = await lint(`src/${folder}/planted.ts`, text);
      expect(broken.includes(globals) || broken.includes(syntax), text).toBe(true);
    }
  });

  test('the same is allowed where the page and the machine are known', async () => {
    for (const [text] of impure) expect(await lint('src/ui/planted.ts', text), text).toEqual([]);
  });
});

describe('everywhere in src', () => {
  test.each([...Object.keys(layout.imports)])('%s: text as markup or code is refused', async (folder) => {
    for (const [text, rule] of dangerous) expect(await lint(`src/${folder}/planted.tsx`, text), text).toContain(rule);
  });

  test('the entry of the page is no exception', async () => {
    for (const [text, rule] of dangerous) expect(await lint('src/main.tsx', text), text).toContain(rule);
  });

  test('a file longer than 300 lines is refused', async () => {
    expect(await lint('src/ui/planted.ts', 'export {};\n'.repeat(301))).toContain('max-lines');
    expect(await lint('src/ui/planted.ts', 'export {};\n'.repeat(300))).toEqual([]);
  });
});

describe('places of their own', () => {
  test.each(impureFolders.filter((folder) => folder !== 'storage'))('%s: storage is refused', async (folder) => {
    for (const text of storage) expect(await lint(`src/${folder}/planted.ts`, text), text).toContain(globals);
  });

  test.each(impureFolders.filter((folder) => folder !== 'worker'))('%s: workers are refused', async (folder) => {
    for (const text of workers) {
      const broken = await lint(`src/${folder}/planted.ts`, text);
      expect(broken.includes(globals) || broken.includes(syntax), text).toBe(true);
    }
  });

  test('src/storage may store, src/worker may talk to workers', async () => {
    for (const text of storage) expect(await lint('src/storage/planted.ts', text), text).toEqual([]);
    for (const text of workers) expect(await lint('src/worker/planted.ts', text), text).toEqual([]);
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
