import { builtinModules } from 'node:module';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const nodeModules = { regex: `^(node:|(${builtinModules.join('|')})$)`, message: 'Only src/cli may touch Node.' };
const zod = { regex: '^zod(/|$)', message: 'Only src/schema may import zod, so that a caller of the rules pays nothing for it.' };
const date = { name: 'Date', message: 'Dates are text and whole days: answers must not depend on a clock or a time zone.' };
const clock = { name: 'performance', message: 'Nothing in the library reads a clock.' };
const outsideTheCommandLine = ['console', 'process'].map((name) => ({ name, message: 'Only src/cli may read from or print to its surroundings.' }));

const noClasses = { selector: 'ClassDeclaration, ClassExpression', message: 'A function does; no classes.' };

const imports = (...patterns) => ['error', { patterns }];
const globals = (...names) => ['error', { globals: names, checkGlobalObject: true }];

export default defineConfig(
  globalIgnores(['dist/', 'docs/api/', 'coverage/', '.stryker-tmp/', 'bench/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // It asks for `!`, which no-non-null-assertion forbids; a named type says more.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-restricted-syntax': ['error', noClasses],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        noClasses,
        { selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]', message: 'Everything exported has a name.' },
      ],
      'no-restricted-globals': globals(date, clock, ...outsideTheCommandLine),
      'no-restricted-imports': imports(nodeModules, zod),
    },
  },
  { files: ['src/schema/**/*.ts'], rules: { 'no-restricted-imports': imports(nodeModules) } },
  {
    files: ['src/cli/**/*.ts'],
    rules: { 'no-restricted-globals': globals(date, clock), 'no-restricted-imports': imports(zod) },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // A test knows what it has put into its own arrays.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
);
