import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import house from './test/tools/lint-plugin.js';

/** What turns a string into markup, style or code. */
const sinks = {
  'no-eval': 'error',
  'no-new-func': 'error',
  'no-script-url': 'error',
  'no-restricted-properties': [
    'error',
    ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'parseHTMLUnsafe', 'createContextualFragment']
      .concat('srcdoc', 'cssText')
      .map((property) => ({ property, message: 'Draw with a Lit template: no string becomes markup or style.' })),
    ...['write', 'writeln'].map((property) => ({ object: 'document', property, message: 'Draw with a Lit template.' })),
  ],
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          group: ['**/directives/unsafe-*', '**/static-html.js', '**/static.js'],
          message: 'No string becomes markup.',
        },
      ],
    },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: 'Identifier[name=/^(unsafeHTML|unsafeSVG|unsafeMathML|unsafeStatic)$/]',
      message: 'No string becomes markup.',
    },
    {
      selector: "CallExpression[callee.property.name='setAttribute'][arguments.0.value=/^(style|srcdoc|on.*)$/i]",
      message: 'No style, markup or handler from a string.',
    },
  ],
};

const dates = ['now', 'parse'].map((property) => ({
  object: 'Date',
  property,
  message: "Calendar days are 'YYYY-MM-DD' strings, and today is handed in.",
}));

export default defineConfig(
  { ignores: ['dist/', 'dist-portal/', 'storybook-static/', 'test/visual/pictures/', 'custom-elements.json'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/unified-signatures': 'off',
      // `noPropertyAccessFromIndexSignature` wants the brackets.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
    },
  },
  {
    files: ['**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'URL', 'Buffer', 'performance', 'setTimeout', 'clearTimeout', 'fetch'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
  },
  {
    // These hold functions that run in a page.
    files: ['test/bench/{run,tables,tasks}.js', 'test/hosts/*.js'],
    languageOptions: { globals: { document: 'readonly', window: 'readonly' } },
  },
  {
    // What the kit is measured beside: installed by `npm run bench` alone.
    files: ['test/bench/peers/*.js'],
    languageOptions: { globals: { document: 'readonly', CSSStyleSheet: 'readonly' } },
  },
  {
    files: ['{src,stories,demo,test}/**/*.{ts,js}'],
    plugins: { house },
    rules: {
      'house/arrows': 'error',
      'no-console': 'off',
      eqeqeq: 'error',
      'no-implicit-coercion': 'error',
      'prefer-template': 'error',
      'object-shorthand': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['{src,stories,demo}/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
    plugins: { house },
    rules: {
      ...sinks,
      'house/safe-templates': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
      // Fields are assigned, not defined (useDefineForClassFields is off), so they set the accessors that Lit made.
      'lit/no-classfield-shadowing': 'off',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/prefer-nothing': 'error',
      'lit/prefer-static-styles': 'error',
      'wc/no-constructor-params': 'error',
      'wc/no-method-prefixed-with-on': 'error',
      // Elements are registered by src/define alone, each in a file of its own.
      'wc/guard-define-call': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { house },
    rules: {
      'house/words-are-terms': 'error',
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...sinks['no-restricted-imports'][1].patterns,
            {
              group: ['**/directives/style-map.js'],
              message: 'It writes style attributes, which a strict policy forbids: use styled() of src/ui.',
            },
            {
              group: ['lit/decorators.js', 'lit/decorators/*'],
              message: 'They cost each page a tenth of a small element: name properties in static properties.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/program/**/*.ts'],
    rules: {
      'no-restricted-properties': [...sinks['no-restricted-properties'], ...dates],
      'no-restricted-syntax': [
        ...sinks['no-restricted-syntax'],
        {
          selector: ":matches(NewExpression, CallExpression)[callee.name='Date']",
          message: "Calendar days are 'YYYY-MM-DD' strings, never a Date.",
        },
      ],
    },
  },
  {
    // Words, figures and demo records are data: their length is no sign of two ideas in a file.
    files: ['src/locales/**', 'src/program/editions/**', 'src/**/data/**', 'src/provider/demo/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    // A provider's failure is plain data, recognised by its code: it crosses workers and frames, where classes are lost.
    files: ['src/{core,provider}/**/*.ts', 'test/**/*.ts', 'stories/**/*.ts'],
    rules: { '@typescript-eslint/only-throw-error': 'off', '@typescript-eslint/prefer-promise-reject-errors': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Its types say that chai's equal() answers a promise, since chai-dom-diff; it throws at once.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'chai', name: 'Equal' }] },
      ],
      '@typescript-eslint/no-misused-spread': 'off',
      // What a step changed is compared again: the compiler does not see it change.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
