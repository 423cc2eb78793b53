import js from '@eslint/js'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import { createNodeResolver, importX } from 'eslint-plugin-import-x'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

/**
 * The rooms of src/ from the ground up: each may import those before it, and none behind it. All of them may import the
 * rules of any other, which know neither a clock nor a database nor Payload.
 */
const rooms = [
  'runtime',
  'addresses',
  'database',
  'richText',
  'i18n',
  'search',
  'appearance',
  'accounts',
  'references',
  'protection',
  'media',
  'outbox',
  'events',
  'announcements',
  'registrations',
  'participation',
  'documents',
  'programme',
  'responseCache',
  'feeds',
  'meetings',
  'conferences',
  'mail',
  'sites',
  'webhooks',
  'privacy',
  'trash',
  'consents',
  'topicWishes',
  'overview',
]
const rules = rooms.map((room) => `src/${room}/rules`)
const base = ['src/options.ts', 'src/payload-types.ts', 'src/payload-augment.d.ts']
const features = [...rooms.map((room) => `src/${room}`), ...base]
const admin = [...features, 'hooks', 'collections']

/** What each part may import, besides itself and packages. What is not listed here stands above all. */
const mayImport = {
  ...Object.fromEntries(rules.map((each) => [each, [...rules, 'src/payload-types.ts']])),
  ...Object.fromEntries(
    rooms.map((room, index) => [
      `src/${room}/!(rules)/**`,
      [...rules, ...base, ...rooms.slice(0, index + 1).map((each) => `src/${each}`)],
    ]),
  ),
  ...Object.fromEntries(
    rooms.map((room, index) => [
      `src/${room}/*.{ts,tsx}`,
      [...rules, ...base, ...rooms.slice(0, index + 1).map((each) => `src/${each}`)],
    ]),
  ),
  'src/options.ts': [...rules, ...base],
  'src/settings.ts': [],
  hooks: features,
  collections: [...features, 'hooks'],
  // Runs in the browser: what is from the server comes over its API.
  // The logo alone is rendered on the server, and may look.
  'src/admin': [...rules, ...base, 'src/i18n', 'src/appearance'],
  'src/plugin.ts': [...admin, 'src/admin'],
  'payload.config.ts': [...admin, 'src/plugin.ts', 'src/settings.ts', 'migrations/indexTranslations.ts'],
  'src/site/islands': [...rules, 'src/i18n'],
  'src/embed': [...rules, 'src/i18n', 'src/site/islands'],
  'src/site': features,
  graphql: features,
  'src/worker': features,
  'src/publicApp.ts': [...features, 'graphql', 'src/site'],
  seed: [...admin, 'payload.config.ts', 'src/worker'],
  'src/server': [
    ...features,
    'src/settings.ts',
    'src/publicApp.ts',
    'src/worker',
    'migrations',
    'seed',
    'payload.config.ts',
  ],
}

const zones = Object.entries(mayImport).map(([target, allowed]) => ({
  target: `./${target}`,
  from: './',
  except: [...new Set(['node_modules', target.replace(/\/[*!].*/, ''), ...allowed])].map(
    (each) => `./${each}`,
  ),
  message: `Imports go one way: ${target} may import ${allowed.join(', ') || 'packages alone'}.`,
}))

export default defineConfig(
  {
    ignores: [
      'dist/',
      '.next/',
      'data/',
      'backups/',
      'coverage/',
      'next-env.d.ts',
      'migrations/sqlite/',
      'migrations/postgres/',
      'src/payload-types.ts',
      'graphql/generated/',
      'src/admin/help/guide.generated.ts',
      'src/app/**/importMap.*',
      // A project of its own, with its own types.
      'test/package/nextProject/',
      'test/package/websiteTemplate/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver(), createNodeResolver()],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-default-export': 'error',
      'import-x/no-duplicates': ['error', { 'prefer-inline': true }],
      // Texts that people send are searched for control characters here.
      'no-control-regex': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'Export by name, so that what is public can be read.' },
      ],
      eqeqeq: 'error',
      'object-shorthand': 'error',
    },
  },
  {
    files: ['src/admin/**'],
    ignores: ['src/admin/components/Button.tsx'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: '@payloadcms/ui',
          importNames: ['Button'],
          message: 'Use components/Button.tsx, which waits for the script of the page.',
        },
      ],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    // All files at once: the service that is made for editors takes a third longer.
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-console': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', 'ts-ignore': true },
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      // An empty text means none to us, and || says so.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/restrict-plus-operands': ['error', { allowAny: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Apollo and Payload ask for functions that return promises, whether or not there is anything to wait for.
      '@typescript-eslint/require-await': 'off',
      // Types promise more than Payload keeps: half-filled forms, documents without defaults, ids that are numbers elsewhere.
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      // A tenth of the time that all rules take. We declare no enums, and private members tell our classes from their likes.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
    },
  },
  {
    // Payload types the documents of hooks and of fields as any; so do answers that a test reads as JSON.
    files: ['hooks/**', 'collections/**', 'test/**'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'off',
    },
  },
  { files: ['**/*.d.ts'], rules: { '@typescript-eslint/consistent-indexed-object-style': 'off' } },
  {
    // Programs for people at a terminal, and examples for other people's servers.
    files: ['bench/**', 'scripts/**', 'docs/clients/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'AbortController',
          'Request',
          'URL',
          'clearInterval',
          'console',
          'fetch',
          'process',
          'setInterval',
          'setTimeout',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    // What the tool that reads the file asks for.
    files: ['payload.config.ts', 'src/app/**', '*.config.{js,mjs}', 'docs/clients/codegen.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
)
