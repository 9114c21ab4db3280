// What the compiler does not see: forgotten promises, doors to the clock, the environment and the console, escapes from the types.
import tseslint from 'typescript-eslint';

const CLOCK =
  'Only platform/clock, platform/crypto and platform/values may read the clock or make dates: take `now` as a value.';

/** Doors out of the pure middle, each with the parts that may use it. */
const noClock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: CLOCK },
  { selector: "CallExpression[callee.name='Date']", message: CLOCK },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Randomness is a port: take it from platform/crypto.',
  },
];
const noEnvironment = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'Only platform/config reads the environment: everything else gets the typed config.',
  },
];
const noDefaultExport = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name: a thing has one name everywhere.' },
];
const noEnum = [{ selector: 'TSEnumDeclaration', message: 'Use a constant table and a union of its literals.' }];

const everywhere = [...noDefaultExport, ...noEnum];

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      'generated',
      '.build',
      '.amparo',
      'docs',
      'bin',
      'build/*.mjs',
      'tests/**/*.mjs',
      '*.mjs',
      '**/*.d.ts',
      '**/*.d.mts',
    ],
  },
  {
    files: ['src/**/*.{ts,tsx}', 'build/**/*.ts', 'tests/**/*.{ts,tsx}'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { '@typescript-eslint': tseslint.plugin },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false, arguments: false } },
      ],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-empty-object-type': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/ban-ts-comment': 'error',
      'no-console': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-empty': 'error',
      'no-restricted-syntax': ['error', ...everywhere, ...noClock, ...noEnvironment],
    },
  },
  {
    files: ['src/platform/{clock,crypto}/**', 'src/platform/values/**'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...noEnvironment] },
  },
  { files: ['src/platform/config/**'], rules: { 'no-restricted-syntax': ['error', ...everywhere, ...noClock] } },
  { files: ['src/cli/**', 'src/platform/log/**'], rules: { 'no-console': 'off' } },
  {
    // Tests stand outside the house: they may look at the clock and the environment, and check awkward values.
    files: ['**/*.test.{ts,tsx}', 'tests/**', 'build/**', 'src/**/testing.ts', 'src/**/testing/**'],
    rules: {
      'no-restricted-syntax': ['error', ...everywhere],
      'no-console': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
);
