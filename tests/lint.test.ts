import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, expect, test } from 'vitest'

const cwd = fileURLToPath(new URL('..', import.meta.url))
const withoutTypes = [tseslint.configs.disableTypeChecked, { languageOptions: { parserOptions: { projectService: false } } }]
const plain = new ESLint({ cwd, overrideConfig: withoutTypes as ESLint.Options['overrideConfig'] })
const typed = new ESLint({ cwd })

/** The rules that complain of this text, were it written at `path`; rules that need types only speak of a file that is there. */
const complaints = async (path: string, text: string, linter = plain) => {
  const [result] = await linter.lintText(text, { filePath: `${cwd}${path}` })
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message)
}
const component = (markup: string) => `export const Note = ({ text }: { text: string }) => <p${markup}>{text}</p>\n`
const uses = (name: string, from: string) => `import { ${name} } from '${from}'\nexport const it = ${name}\n`
const imports = 'no-restricted-imports'
const syntax = 'no-restricted-syntax'

test.each([
  ['the clock', 'export const now = () => Date.now()', 'no-restricted-properties'],
  ['this moment as a date', 'export const now = () => new Date()', syntax],
  ['chance', 'export const dice = () => Math.random()', 'no-restricted-properties'],
  ['the environment', 'export const home = () => process.env.HOME', 'no-restricted-globals'],
  ['the network', "export const ask = () => fetch('/')", 'no-restricted-globals'],
  ['crypto', 'export const id = () => crypto.randomUUID()', 'no-restricted-globals'],
  ['a file', uses('readFileSync', 'node:fs'), imports],
  ['React', uses('useState', 'react'), imports],
  ['the database', uses('openReferral', '#db/referrals'), imports],
  ['the database by the back door', uses('openReferral', '../db/referrals'), imports],
])('lib may not reach %s', async (_, text, rule) => {
  expect(await complaints('lib/planted.ts', text)).toContain(rule)
})

test('lib may parse, count days and use itself', async () => {
  for (const from of ['zod', 'temporal-polyfill', '#lib/me', './me', '../rules/triage']) {
    expect(await complaints('lib/questions/planted.ts', uses('that', from))).toEqual([])
  }
})

test.each([
  ['db', 'React', uses('cache', 'react')],
  ['db', 'Next', uses('headers', 'next/headers')],
  ['db', 'components', uses('Card', '#components/page/card')],
  ['db', "one dialect's words, outside columns.ts", uses('pgTable', 'drizzle-orm/pg-core')],
  ['components', 'the database', uses('openReferral', '#db/referrals')],
  ['components', 'the session', uses('headers', 'next/headers')],
  ['components', 'a file', uses('readFileSync', 'node:fs')],
  ['components', 'app', uses('enter', '../app/_server/session')],
  ['app', 'the query language', uses('sql', 'drizzle-orm')],
  ['app', 'another room by a relative path', uses('openReferral', '../db/referrals')],
])('%s may not reach %s', async (room, _, text) => {
  expect(await complaints(`${room}/planted.tsx`, text)).toContain(imports)
})

describe('nobody may write', () => {
  test.each([
    ['injected markup', component(" dangerouslySetInnerHTML={{ __html: '' }}"), syntax],
    ['a style in markup', component(" style={{ color: 'red' }}"), syntax],
    ['a default export where Next demands none', 'export default 1', syntax],
    ['a ternary in a ternary', 'export const a = (b: number) => (b > 1 ? 1 : b > 0 ? 2 : 3)', 'no-nested-ternary'],
    ['any', 'export const a = (b: any) => b as string', '@typescript-eslint/no-explicit-any'],
    ['a long file', '// one line\n'.repeat(151), 'max-lines'],
    ['a long function', `export const a = () => {\n${'  a()\n'.repeat(25)}}`, 'max-lines-per-function'],
  ])('%s', async (_, text, rule) => {
    expect(await complaints('components/planted.tsx', text)).toContain(rule)
  })

  test('text into a query', async () => {
    expect(await complaints('db/planted.ts', 'export const a = sql.raw(b)')).toContain(syntax)
  })

  test('a promise nobody waits for', { timeout: 60_000 }, async () => {
    const floating = '@typescript-eslint/no-floating-promises'
    const said = (statement: string) => `const keep = async () => 1\nexport const a = async () => {\n  ${statement}\n}\n`
    expect(await complaints('lib/me.ts', said('keep()'), typed)).toContain(floating)
    expect(await complaints('db/client.ts', said('void keep()'), typed)).toContain(floating)
    expect(await complaints('db/client.ts', said('await keep()'), typed)).toEqual([])
  })
})

test('Next gets the default exports it demands, and dialects are chosen in one file', async () => {
  expect(await complaints('app/queue/page.tsx', 'export default function Queue() {\n  return null\n}\n')).toEqual([])
  expect(await complaints('db/columns.ts', uses('pgTable', 'drizzle-orm/pg-core'))).toEqual([])
})
