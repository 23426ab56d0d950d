// House rules a linter can hold: what each room may reach, and what nobody may write. The rest is in tests/house-rules.test.ts.
import tseslint from 'typescript-eslint'

const outOf = (rooms) => `(^|/)\\.\\./(${rooms})(/|$)|^#(${rooms})(/|$)`
const never = (regex, message) => ({ regex, message })

const imports = {
  all: [
    never('(^|/)\\.\\./app(/|$)|^#app|^@/|^~', 'Nothing imports app; across rooms by #lib, #db, #components.'),
    never('(^|/)\\.\\./(lib|db|components)(/|$)', 'Across rooms by #lib, #db, #components.'),
    never('\\.(ts|tsx)$', 'Imports name no extension.'),
  ],
  lib: [never('^(?!\\.\\.?/|#lib/|zod$|temporal-polyfill$)', 'lib knows only itself, zod and day arithmetic.')],
  db: [
    never(outOf('components'), 'db keeps; it never shows.'),
    never('^(next|react|next-auth|react-dom)(/|$)|^server-only$', 'db never knows React or Next.'),
  ],
  core: [never('^drizzle-orm/(pg|sqlite)-core', 'The dialect is chosen in db/columns.ts only.')],
  components: [
    never(outOf('db'), 'components show; they never fetch.'),
    never('^(next-auth|next/headers|next/server|next/cache|drizzle-orm|pg|better-sqlite3|server-only)(/|$)|^node:', 'Props in, markup out.'),
  ],
  app: [never('^(drizzle-orm|pg|better-sqlite3)(/|$)', 'app asks db; it writes no query.')],
}
const mayImport = (...lists) => ['error', { patterns: lists.flat() }]

const said = (selector, message) => ({ selector, message })
const syntax = {
  all: [
    said('JSXAttribute[name.name="dangerouslySetInnerHTML"]', 'Markup is written, never injected.'),
    said('Property[key.name="dangerouslySetInnerHTML"]', 'Markup is written, never injected.'),
    said('JSXAttribute[name.name="style"]', 'The content security policy refuses styles in markup: use a class.'),
    said('MemberExpression[object.name="sql"][property.name="raw"]', 'sql.raw puts text into a query.'),
    said('TSEnumDeclaration', 'Use a union of words.'),
  ],
  noDefault: [
    said('ExportDefaultDeclaration', 'No default export, except where Next demands one.'),
    said('ExportSpecifier[exported.name="default"]', 'No default export, except where Next demands one.'),
  ],
  clock: [
    said('NewExpression[callee.name="Date"][arguments.length=0]', 'What time it is comes in with me.'),
    said('CallExpression[callee.name="Date"]', 'What time it is comes in with me.'),
  ],
}
const mayWrite = (...lists) => ['error', ...lists.flat()]

const outside = ['process', 'fetch', 'crypto', 'console', 'performance', 'window', 'document', 'navigator', 'localStorage',
  'sessionStorage', 'globalThis', 'global', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'require', 'Buffer']
const chance = [
  { object: 'Date', property: 'now', message: 'What time it is comes in with me.' },
  { object: 'Temporal', property: 'Now', message: 'What time it is comes in with me.' },
  { object: 'Math', property: 'random', message: 'Ids and chance come in from outside.' },
]

const everywhere = {
  'eqeqeq': 'error',
  'no-nested-ternary': 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'no-eval': 'error',
  'no-implied-eval': 'off',
  'no-restricted-imports': mayImport(imports.all),
  'no-restricted-syntax': mayWrite(syntax.all, syntax.noDefault),
  'max-lines': ['error', { max: 150 }],
  'max-lines-per-function': ['error', { max: 25, skipBlankLines: true, skipComments: true, IIFEs: true }],
}

const promises = { '@typescript-eslint/no-floating-promises': 'error' }
const queries = { '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: false }] } // a query without await never runs
const typed = {
  ...promises,
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': 'error',
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
  '@typescript-eslint/require-await': 'off', // an action must be async, whether or not it waits
  '@typescript-eslint/only-throw-error': 'off', // Next ends a page by throwing
}
const projectService = { allowDefaultProject: ['*.js', '*.mjs', '*.ts'] } // the root's own scripts are in no project
const languageOptions = { parser: tseslint.parser, parserOptions: { projectService, tsconfigRootDir: import.meta.dirname } }
const ts = '{ts,tsx}'
const room = (files, rules, more = {}) => ({ files, rules, ...more })

export default tseslint.config(
  { ignores: ['.next/', '.bench/', 'node_modules/', 'data/', 'test-results/', 'next-env.d.ts', 'db/migrations/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommendedTypeChecked.map((each) => ({ ...each, files: [`**/*.${ts}`] })),
  room([`**/*.${ts}`], { ...everywhere, ...typed }, { languageOptions }),
  room(
    ['**/*.{js,mjs}'],
    { ...everywhere, 'no-restricted-imports': 'off', 'no-restricted-syntax': mayWrite(syntax.all), ...promises },
    { languageOptions, plugins: { '@typescript-eslint': tseslint.plugin } },
  ),
  room([`lib/**/*.${ts}`], {
    'no-restricted-imports': mayImport(imports.all, imports.lib),
    'no-restricted-syntax': mayWrite(syntax.all, syntax.noDefault, syntax.clock),
    'no-restricted-globals': ['error', ...outside],
    'no-restricted-properties': ['error', ...chance],
  }),
  room([`db/**/*.${ts}`], { 'no-restricted-imports': mayImport(imports.all, imports.db, imports.core), ...queries }),
  room(['db/columns.ts'], { 'no-restricted-imports': mayImport(imports.all, imports.db) }),
  room([`components/**/*.${ts}`], { 'no-restricted-imports': mayImport(imports.all, imports.components) }),
  room([`app/**/*.${ts}`], { 'no-restricted-imports': mayImport(imports.app, imports.all.slice(1)) }),
  room(
    ['app/**/{page,layout,error,global-error,not-found,forbidden,unauthorized,loading,template}.tsx', 'tests/**/*.config.ts', 'db/drizzle.config.ts'],
    { 'no-restricted-syntax': mayWrite(syntax.all) },
  ),
  room([`tests/**/*.${ts}`], {
    'no-restricted-imports': mayImport(imports.all[2]),
    'max-lines-per-function': 'off', // a describe is a chapter
    ...Object.fromEntries(['assignment', 'member-access', 'argument', 'call', 'return'].map((what) => [`@typescript-eslint/no-unsafe-${what}`, 'off'])),
  }),
)
