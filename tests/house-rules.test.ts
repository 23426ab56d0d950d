import { describe, expect, test } from 'vitest'
import { edges } from './support/house/edges'
import { shape } from './support/house/shape'
import { declared, file, files, isFunction, isThere, median, spoken } from './support/house/source'
import { mixes, tables } from './support/house/tables'
import { words } from './support/house/words'
import { pages, ways } from './support/pages'
import { key, table, text, unique } from '#db/columns'

const rooms = ['app', 'components', 'db', 'lib']
const house = files(rooms)
const rules = [...shape, ...words, ...edges].map((rule) => [rule.says, rule] as const)

describe('in this house', () => {
  test.each(rules)('%s', (_, { faults }) => {
    expect(faults(house)).toEqual([])
  })
})

describe('it would be noticed if it were not so that', () => {
  test.each(rules)('%s', (_, { faults, planted }) => {
    expect(faults([planted])).not.toEqual([])
  })
})

test('files and functions are short: half of them no longer than 45 and 9 lines', () => {
  const ofFiles = median(house.map(({ text }) => text.split('\n').length - 1))
  const ofFunctions = median(house.flatMap(declared).filter(({ value }) => isFunction(value)).map(({ node }) => spoken(node.getText())))
  console.log(`${house.length} files, median ${ofFiles} lines; functions, median ${ofFunctions} lines`)
  expect(ofFiles).toBeLessThanOrEqual(45)
  expect(ofFunctions).toBeLessThanOrEqual(9)
})

describe('the schema', () => {
  test('keeps a practice in every key, unique index and reference of what is a practice’s own', async () => {
    const all = await tables()
    expect(all.length).toBeGreaterThan(5)
    expect(all.flatMap(mixes)).toEqual([])
  })
  test('would be seen to mix practices up', () => {
    const planted = table('planted', { id: text('id').primaryKey(), practice: text('practice'), word: text('word') }, (t) => [unique('planted_word').on(t.word)])
    expect(mixes(planted)).toEqual(['planted: its key', 'planted: planted_word'])
    expect(mixes(table('kept', { id: text('id'), practice: text('practice') }, (t) => [key({ columns: [t.practice, t.id] })]))).toEqual([])
  })
})

test('every page is looked at by axe: by its address, or by a way that leads to it', () => {
  expect(pages).toContain('/sign-in')
  expect(Object.keys(ways).sort()).toEqual(pages.filter((address) => address.includes('[')).sort())
})

test('no test is skipped, set apart or left for later', () => {
  const tests = files(['tests'], (path) => /\.(test|spec)\.tsx?$/.test(path))
  expect(tests.length).toBeGreaterThan(0)
  expect(tests.filter(({ text }) => /\b(test|it|describe)(\.\w+)*\.(skip|only|todo|fixme|fails|skipIf|runIf)\b/.test(text)).map(({ path }) => path)).toEqual([])
})

describe('what is installed', () => {
  const lock = JSON.parse(file('package-lock.json').text) as { packages: Record<string, { resolved?: string; dev?: boolean; hasInstallScript?: boolean; dependencies?: object; devDependencies?: object }> }
  const wanted = JSON.parse(file('package.json').text) as { dependencies: Record<string, string>; devDependencies: Record<string, string>; allowScripts: object }

  test('is pinned to the last figure', () => {
    const loose = Object.entries({ ...wanted.dependencies, ...wanted.devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    expect(loose).toEqual([])
  })
  test('is what the lock file says', () => {
    expect(lock.packages['']?.dependencies).toEqual(wanted.dependencies)
    expect(lock.packages['']?.devDependencies).toEqual(wanted.devDependencies)
  })
  test('comes from no host the lock file names', () => {
    expect(Object.entries(lock.packages).filter(([, each]) => each.resolved !== undefined).map(([path]) => path)).toEqual([])
  })
  test('runs no script of its own but where package.json allows it', () => {
    const scripted = Object.entries(lock.packages).filter(([, each]) => each.hasInstallScript).map(([path]) => path.replace(/^.*node_modules\//, ''))
    expect(Object.keys(wanted.allowScripts).sort()).toEqual([...new Set(scripted)].sort())
  })
  test('is no more than 40 packages we chose, and 400 in all, in production', () => {
    expect(Object.keys(wanted.dependencies).length).toBeLessThanOrEqual(40)
    expect(Object.values(lock.packages).filter(({ dev }) => !dev).length - 1).toBeLessThanOrEqual(400)
  })
})

test('every setting is in .env.example, and nothing else', () => {
  const inside = ['NODE_ENV', 'BEST_FIT_INSIDE'] // set by our own server
  const read = [...house.map(({ text }) => text).join('\n').matchAll(/(?:^ {2}|process\.env\.)((?:BEST_FIT|DATABASE)_[A-Z_]+|PORT)\b/gm)].map(([, name]) => name)
  const shown = [...file('.env.example').text.matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name)
  expect([...new Set(shown)].sort()).toEqual([...new Set(read)].filter((name) => name && !inside.includes(name)).sort())
})

describe('the documents', () => {
  const documents = [...files(['docs'], (path) => path.endsWith('.md')), ...['README.md', 'CONTRIBUTING.md'].filter(isThere).map(file)]
  const quoted = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/`((?:app|components|db|lib|tests|docs)\/[\w./()[\]-]+)(?:: (\w+))?`/g)].map(([, named = '', exported]) => ({ path, named, exported })),
  )
  test('name only files that are there', () => {
    expect(quoted.filter(({ named }) => !isThere(named)).map(({ path, named }) => `${path}: ${named}`)).toEqual([])
  })
  test('name only what those files export', () => {
    const exports = (path: string) => (isThere(path) ? declared(file(path)).filter((each) => each.exported) : [])
    const wrong = quoted.filter(({ named, exported }) => exported && !exports(named).some(({ name }) => name === exported))
    expect(wrong.map(({ path, named, exported }) => `${path}: ${named}: ${exported}`)).toEqual([])
  })
})
