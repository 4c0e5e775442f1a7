/**
 * Who may import whom. The folders, their directions and the packages they may use are in tools/architecture/folders.json,
 * which the lint rules and the tests read as well.
 */
const { contracts, imports, packages, pure } = require('./tools/architecture/folders.json');

const folders = Object.keys(imports);
const inFolder = (names) => `^src/(${names.join('|')})/`;
const inPackages = (names) => `(^|node_modules/)(@types/)?(${names.join('|')})(/|$)`;
const contractFiles = `^src/(${contracts.join('|')})\\.ts$`;

/** One rule per folder: it reaches only the folders listed for it. */
const directions = folders.map((folder) => ({
  name: `direction-of-${folder}`,
  severity: 'error',
  comment: `src/${folder} imports only: ${imports[folder].join(', ') || 'no other folder'}.`,
  from: { path: inFolder([folder]) },
  to: { path: '^src/', pathNot: inFolder([folder, ...imports[folder]]) },
}));

/** One rule per pure folder: it uses only the packages listed for it, so React, stores and the DOM stay out. */
const purePackages = pure.map((folder) => ({
  name: `packages-of-${folder}`,
  severity: 'error',
  comment: `src/${folder} uses only the packages: ${(packages[folder] ?? []).join(', ') || 'none'}.`,
  from: { path: inFolder([folder]) },
  to: {
    path: 'node_modules/',
    ...(packages[folder] === undefined ? {} : { pathNot: inPackages(packages[folder]) }),
  },
}));

module.exports = {
  forbidden: [
    ...directions,
    ...purePackages,
    {
      name: 'no-cycles',
      severity: 'error',
      comment:
        'Modules that import each other cannot be understood or tested one by one. What is fetched when needed may come back.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import'] } },
    },
    {
      name: 'no-deep-import',
      severity: 'error',
      comment: 'Another folder is used through its index.ts; what it does not export there is its own business.',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.tsx?$', contractFiles] },
    },
    {
      name: 'no-deep-import-from-outside',
      severity: 'error',
      comment: 'The entry of the page and the command use the folders through their index.ts, too.',
      from: { path: '^(src/[^/]+\\.tsx?$|bin/)' },
      to: {
        path: '^src/[^/]+/',
        pathNot: ['^src/[^/]+/index\\.tsx?$', '\\.css$', contractFiles],
      },
    },
    {
      name: 'contracts-as-types-only',
      severity: 'error',
      comment: 'The contract files may be reached directly for their types alone; values come through index.ts.',
      from: { path: '^src/([^/]+)/' },
      to: { path: contractFiles, pathNot: '^src/$1/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-node-in-the-page',
      severity: 'error',
      comment: 'Only the command line runs in Node; everything else must run in a browser.',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'known-folders',
      severity: 'error',
      comment: 'A new folder of src needs its directions in tools/architecture/folders.json.',
      from: { path: '^src/[^/]+/', pathNot: inFolder(folders) },
      to: {},
    },
    {
      name: 'nothing-outside-src',
      severity: 'error',
      comment: 'What ships never depends on tests, tools or benches.',
      from: { path: '^(src|bin)/' },
      to: { path: '^(tests|tools|bench)/' },
    },
    {
      name: 'no-main-import',
      severity: 'error',
      comment: 'Nothing imports the entry of the page.',
      from: {},
      to: { path: '^src/main\\.tsx$' },
    },
    {
      name: 'no-development-package',
      severity: 'error',
      comment: 'Packages for development are not there for the people who use the program.',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: inPackages(['@types/[^/]+']) },
    },
    {
      name: 'no-unlisted-package',
      severity: 'error',
      comment: 'Every package in use stands in package.json.',
      from: { path: '^(src|bin|tools|bench)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      comment: 'An import that leads nowhere escapes every other rule.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'module', 'browser', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
