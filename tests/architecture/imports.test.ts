import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import layout from '../../tools/architecture/folders.json';
import { cruise, cruiseFiles, ROOT, type Cruise } from './cruise';

const folders = Object.keys(layout.imports) as (keyof typeof layout.imports)[];
const allowed = (folder: keyof typeof layout.imports): readonly string[] => layout.imports[folder];
const packagesOf = (folder: string): readonly string[] =>
  Object.entries(layout.packages).find(([name]) => name === folder)?.[1] ?? [];

const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
  forbidden: readonly { readonly name: string }[];
};

/** The folders, each with an index that exports one value, and the contract files. */
function skeleton(): Map<string, string> {
  return new Map([
    ...folders.map((folder) => [`src/${folder}/index.ts`, `export const folder = '${folder}';\n`] as const),
    ...layout.contracts.map(
      (file) => [`src/${file}.ts`, 'export type Contract = string;\nexport const value = 1;\n'] as const,
    ),
    ['tests/helper.ts', 'export const helper = 1;\n'],
    ['tools/helper.ts', 'export const helper = 1;\n'],
    ['bench/helper.ts', 'export const helper = 1;\n'],
  ]);
}

interface Plant {
  readonly file: string;
  readonly text: string;
  /** The rules that must speak up about `file`, and no others; none for a file that others reach wrongly. */
  readonly rules: readonly string[];
}

const plant = (file: string, text: string, ...rules: string[]): Plant => ({ file, text, rules });

/** Each pair of folders that must not know each other. */
const directionPlants = folders.flatMap((folder) =>
  folders
    .filter((other) => other !== folder && !allowed(folder).includes(other))
    .map((other) =>
      plant(`src/${folder}/reaches-${other}.ts`, `export { folder } from '../${other}';\n`, `direction-of-${folder}`),
    ),
);

/** A type alone is a dependency, too. */
const typePlants = folders
  .filter((folder) => !allowed(folder).includes('ui') && folder !== 'ui')
  .map((folder) =>
    plant(
      `src/${folder}/reaches-type.ts`,
      "import type { folder } from '../ui';\nexport type Folder = typeof folder;\n",
      `direction-of-${folder}`,
    ),
  );

const packagePlants = layout.pure.flatMap((folder) =>
  ['react', 'react-dom', 'react-aria', 'zustand', 'lucide-react', 'd3-array', 'valibot']
    .filter((name) => !packagesOf(folder).includes(name))
    .map((name) => plant(`src/${folder}/uses-${name}.ts`, `import '${name}';\n`, `packages-of-${folder}`)),
);

const nodePlants = folders
  .filter((folder) => folder !== 'cli')
  .map((folder) => plant(`src/${folder}/uses-node.ts`, "import 'node:fs';\n", 'no-node-in-the-page'));

const otherPlants = [
  plant('src/ui/circle-a.ts', "export { b } from './circle-b';\nexport const a = 1;\n", 'no-cycles'),
  // A circle is reported once, for its first module.
  plant('src/ui/circle-b.ts', "export { a } from './circle-a';\nexport const b = 1;\n"),
  plant('src/numerics/inner.ts', 'export const inner = 1;\n'),
  plant('src/model/deep.ts', "export { inner } from '../numerics/inner';\n", 'no-deep-import'),
  plant('src/main.tsx', "import './numerics/inner';\n", 'no-deep-import-from-outside'),
  plant('src/ui/imports-main.ts', "import '../main';\n", 'no-main-import', 'direction-of-ui'),
  plant('src/ui/contract-value.ts', "export { value } from '../scenario/types';\n", 'contracts-as-types-only'),
  plant('src/somewhere/new.ts', "export { folder } from '../units';\n", 'known-folders'),
  plant('src/ui/from-tests.ts', "export { helper } from '../../tests/helper';\n", 'nothing-outside-src'),
  plant('src/model/from-tools.ts', "export { helper } from '../../tools/helper';\n", 'nothing-outside-src'),
  plant('src/cli/from-bench.ts', "export { helper } from '../../bench/helper';\n", 'nothing-outside-src'),
  plant('src/ui/development.ts', "import 'mathjs';\n", 'no-development-package'),
  plant('src/ui/unlisted.ts', "import 'scheduler';\n", 'no-unlisted-package'),
  plant('src/ui/nowhere.ts', "import './not-there';\n", 'no-unresolvable'),
];

const plants = [...directionPlants, ...typePlants, ...packagePlants, ...nodePlants, ...otherPlants];

describe('planted violations', () => {
  let result: Cruise;

  beforeAll(async () => {
    result = await cruiseFiles(new Map([...skeleton(), ...plants.map(({ file, text }) => [file, text] as const)]));
  });

  test.each(forbidden.map(({ name }) => name))('%s speaks up where it is broken, and there alone', (name) => {
    const broken = plants.filter(({ rules }) => rules.includes(name)).map(({ file }) => `${file}: ${name}`);
    expect(broken.length).toBeGreaterThan(0);
    const found = result.findings.filter((finding) => finding.endsWith(`: ${name}`));
    expect([...new Set(found)].sort()).toEqual(broken.sort());
  });
});

describe('clean code', () => {
  test('may use everything the layout allows', async () => {
    const files = skeleton();
    for (const folder of folders) {
      const others = allowed(folder).map((other) => `import '../${other}';\n`);
      const packages = packagesOf(folder).map((name) => `import '${name}';\n`);
      const contracts = layout.contracts
        .filter((contract) => allowed(folder).some((other) => contract.startsWith(`${other}/`)))
        .map((contract, index) => `export type { Contract as C${index} } from '../${contract}';\n`);
      files.set(`src/${folder}/index.ts`, [...others, ...packages, ...contracts, "import './part';\n"].join(''));
      files.set(`src/${folder}/part.ts`, 'export const part = 1;\n');
    }
    files.set('src/cli/part.ts', "import 'node:fs';\n");
    files.set('src/ui/part.ts', "import 'react';\nimport 'zustand';\nimport 'react-aria';\n");
    files.set('src/main.tsx', "import 'react-dom/client';\nimport './ui';\nimport './state';\n");
    const { findings, sources } = await cruiseFiles(files);
    expect(findings).toEqual([]);
    expect(sources.length).toBe([...files.keys()].filter((file) => file.startsWith('src/')).length + 2);
  });
});

describe('this project', () => {
  test('keeps the import rules, and every source file was looked into', async () => {
    const { findings, sources } = await cruise(ROOT);
    expect(findings).toEqual([]);
    const files = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(ROOT.length + 1)
          .replaceAll('\\', '/'),
      );
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !sources.includes(file))).toEqual([]);
  });
});

describe('the layout', () => {
  test('has no circle of folders', () => {
    const open = new Set<string>(folders);
    // Take away what depends on nothing that is left, until nothing is left or only circles are.
    for (let before = -1; before !== open.size;) {
      before = open.size;
      for (const folder of folders) {
        if (!allowed(folder).some((other) => open.has(other))) open.delete(folder);
      }
    }
    expect([...open]).toEqual([]);
  });

  test('lets pure folders reach only pure folders', () => {
    for (const folder of folders.filter((name) => layout.pure.includes(name))) {
      expect(allowed(folder).filter((other) => !layout.pure.includes(other))).toEqual([]);
    }
  });

  test('keeps model, pharmacology and physiology apart', () => {
    const apart = ['model', 'pharmacology', 'physiology'] as const;
    for (const folder of apart)
      expect(allowed(folder).filter((other) => apart.some((name) => name === other))).toEqual([]);
  });
});
