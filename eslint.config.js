import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import a11y from 'eslint-plugin-jsx-a11y-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What a script finds in Node, or in a browser, without importing it. */
const inNode = { console: 'readonly', process: 'readonly', URL: 'readonly' };
const inBrowser = {
  addEventListener: 'readonly',
  document: 'readonly',
  getComputedStyle: 'readonly',
  scrollBy: 'readonly',
  URL: 'readonly',
};

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'tests/results/'] },
  js.configs.recommended,
  { files: ['**/*.mjs'], languageOptions: { globals: inNode } },
  { files: ['public/*.js'], languageOptions: { globals: inBrowser, sourceType: 'script' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      // A service for projects reads the project once more, which takes a sixth of the time.
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // A number in a text is what it looks like.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => setTheme('dark')` reads better than the same in braces.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Preact does nothing with what an event handler returns.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
    },
  },
  {
    // The scripts in .astro files belong to no project: they are judged by what can be told without types.
    files: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    // The linter's TypeScript does not know what an .astro file exports; `astro check` does.
    files: ['src/lesson/components.ts', 'src/quiz/kinds/*/view.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    // In a test, a value that is missing after all makes the test fail, as it should.
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // Astro's own way to bring in the types it makes.
    files: ['src/env.d.ts'],
    rules: { '@typescript-eslint/triple-slash-reference': 'off' },
  },
  { files: ['**/*.tsx'], extends: [a11y.configs.strict] },
  {
    files: ['**/*.astro'],
    extends: [tseslint.configs.strict, astro.configs.recommended, astro.configs['jsx-a11y-strict']],
    rules: {
      // Safari takes a list without bullets for no list, unless it says that it is one.
      'astro/jsx-a11y/no-redundant-roles': ['error', { ol: ['list'], ul: ['list'] }],
    },
  },
);
