// @ts-check
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { wordsAlone } from './tests/lint/words-alone.mjs';

const typed = ['**/*.{ts,tsx}'];

export default defineConfig(
  globalIgnores([
    'dist/',
    '.astro/',
    '.cache/',
    'node_modules/',
    'public/',
    'test-results/',
    'playwright-report/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    name: 'rules that need types',
    files: typed,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A number in a message is fine; an object or undefined in it is a mistake.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // JSX wants handlers that return nothing; async ones there are the usual way.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },

  {
    name: 'plain JavaScript',
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.recommended],
  },

  // .astro files are linted without types: the type-aware service does not read them (astro check does).
  astro.configs.recommended,

  {
    name: 'everywhere',
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-debugger': 'error',
      'no-self-compare': 'error',
      'no-template-curly-in-string': 'error',
      'no-unreachable-loop': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSEnumDeclaration',
          message: 'Node runs our .ts files as they are: use a union of strings.',
        },
        {
          selector:
            'MemberExpression[property.name=/^(innerHTML|outerHTML)$/][object.type!="ThisExpression"]',
          message: 'Text of a reader must never become markup: use textContent.',
        },
      ],
    },
  },

  {
    name: 'what ships to the browser says nothing in the console',
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'no-console': ['error', { allow: ['warn', 'error'] }] },
  },

  {
    name: 'a page translator takes no text away from React',
    files: ['src/{bench,devices}/**/*.tsx'],
    plugins: { ours: { rules: { 'words-alone': wordsAlone } } },
    rules: { 'ours/words-alone': 'error' },
  },

  {
    name: 'types of a machine',
    files: ['**/*.machine.ts'],
    // `types: {} as …` is how XState is told the types; the assertion is not as unnecessary as it looks.
    rules: { '@typescript-eslint/no-unnecessary-type-assertion': 'off' },
  },
  {
    name: 'the rules of practice are pure',
    files: ['src/enrolment/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'fetch',
        'localStorage',
        'indexedDB',
        'crypto',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is passed in.' },
        { object: 'Math', property: 'random', message: 'Randomness is passed in.' },
        { object: 'performance', property: 'now', message: 'Time is passed in.' },
      ],
    },
  },

  {
    name: 'browser tests look as a reader does, and never sleep',
    files: ['tests/e2e/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { property: 'waitForTimeout', message: 'Wait for what the reader sees, or move page.clock.' },
      ],
    },
  },
);
