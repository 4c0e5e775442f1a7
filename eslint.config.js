import { readFileSync } from 'node:fs';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { forbiddenEverywhere, forbiddenInPure, onlyInStorage, onlyInWorker } from './tools/architecture/forbidden.js';

const folders = JSON.parse(readFileSync(new URL('./tools/architecture/folders.json', import.meta.url), 'utf8'));
const sources = ['src/**/*.{ts,tsx}'];
const pureSources = folders.pure.map((folder) => `src/${folder}/**/*.{ts,tsx}`);

/** Lint rules that forbid the names of `parts`; ESLint keeps only the last setting of a rule, so they are joined here. */
function forbid(...parts) {
  return {
    'no-restricted-globals': [
      'error',
      {
        globals: parts.flatMap((part) => part.globals ?? []),
        checkGlobalObject: true,
        globalObjects: ['window', 'self'],
      },
    ],
    'no-restricted-properties': ['error', ...parts.flatMap((part) => part.properties ?? [])],
    'no-restricted-syntax': ['error', ...parts.flatMap((part) => part.syntax ?? [])],
  };
}

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'coverage/',
      '.cache/',
      'test-results/',
      'playwright-report/',
      'src/model/generated/',
      '**/*.d.mts',
    ],
  },
  {
    // A rule that can be switched off in passing is no rule.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Spreading a text gives its code points, which is what is wanted here.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // It takes a number that carries its unit for an object.
      '@typescript-eslint/no-unsafe-unary-minus': 'off',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
    },
  },
  {
    // Loops over typed arrays prove their indices themselves, and a test that reads past an end fails anyway.
    files: ['src/numerics/**/*.ts', 'tests/**/*.{ts,tsx}', 'bench/**/*.ts', 'tools/calibrate/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: sources,
    // Declared, so that what is forbidden is also seen as a property of these.
    languageOptions: { globals: { window: 'readonly', self: 'readonly', globalThis: 'readonly' } },
    rules: {
      'max-lines': ['error', { max: 300 }],
      'no-eval': 'error',
      'no-new-func': 'error',
      ...forbid(forbiddenEverywhere, onlyInStorage, onlyInWorker),
    },
  },
  { files: ['src/worker/**/*.ts'], rules: forbid(forbiddenEverywhere, onlyInStorage) },
  { files: ['src/storage/**/*.ts'], rules: forbid(forbiddenEverywhere, onlyInWorker) },
  { files: pureSources, rules: forbid(forbiddenEverywhere, onlyInStorage, onlyInWorker, forbiddenInPure) },
  {
    files: ['**/*.{js,mjs,cjs}'],
    rules: {
      'no-undef': 'off',
      'no-unused-vars': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: 'error',
    },
  },
);
