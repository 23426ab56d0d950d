// The whole check, from a bare clone: README's test command, and exactly what CI runs. Its last line is the count.
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { findBrowser } from './support/browser.mjs'
import { fromPlaywright, fromVitest, plain } from './support/counts.mjs'
import { run, tool } from './support/steps.mjs'

const folder = mkdtempSync(join(tmpdir(), 'best-fit-tests-'))
chmodSync(folder, 0o755) // as root, PostgreSQL is run by another user, below it
const env = { TMPDIR: folder, DATABASE_URL: `file:${join(folder, 'best-fit.db')}`, NEXT_TELEMETRY_DISABLED: '1', CI: '1' }
const here = (path) => new URL(path, import.meta.url)
const anySpec = (path) => existsSync(here(path)) && readdirSync(here(path)).some((name) => /\.(test|spec)\.tsx?$/.test(name))

/** Where this Node keeps its headers, for a machine that may not fetch them to compile better-sqlite3. */
const besideNode = dirname(dirname(process.execPath))
const install = async () => {
  const ask = (more) => run('npm', ['install', '--no-save'], { env: more })
  if (await ask({})) return plain(true)
  const headers = existsSync(join(besideNode, 'include/node/node.h'))
  return plain(headers && (await ask({ npm_config_nodedir: besideNode })))
}

const browser = async () => {
  const path = await findBrowser()
  if (path !== undefined) env.CHROMIUM = path
  return plain(path !== undefined)
}

const types = async () => plain((await tool('next', ['typegen'], { env })) && (await tool('tsc', ['--noEmit', '-p', '.'])))
const lint = async () => plain(await tool('eslint', ['.']))
const build = async () => plain(await tool('next', ['build'], { env }))

const vitest = (project) => async () => {
  const file = join(folder, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  return fromVitest(await tool('vitest', ['run', '-c', 'tests/vitest.config.ts', '--project', project, ...reporters], { env }), file)
}

const playwright = (database, ...only) => async () => {
  const file = join(folder, `e2e-${database}.json`)
  const more = { ...env, TEST_DATABASE: database, PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  return fromPlaywright(await tool('playwright', ['test', '-c', 'tests/playwright.config.ts', ...only], { env: more }), file)
}

const steps = [
  { name: 'install', go: install },
  { name: 'browser', go: browser, after: ['install'] },
  { name: 'types', go: types, after: ['install'] },
  { name: 'lint', go: lint, after: ['install'] },
  { name: 'lib', go: vitest('lib'), after: ['install'] },
  { name: 'db on SQLite', go: vitest('sqlite'), after: ['install'], holds: 'db' },
  { name: 'db on PostgreSQL', go: vitest('postgresql'), after: ['install'], holds: 'db' },
  { name: 'build', go: build, after: ['install'] },
  { name: 'e2e on SQLite', go: playwright('sqlite'), after: ['build', 'browser'], holds: 'e2e' },
  { name: 'e2e on PostgreSQL', go: playwright('postgresql', '--grep', '@smoke'), after: ['build', 'browser'], holds: 'e2e' },
]

const done = new Map()
/** A step whose ground is missing has failed; a step with nothing to try yet counts as nothing. */
const take = async ({ name, go, after = [], holds }) => {
  if (holds && !anySpec(holds)) return { words: 'nothing to run yet', passed: 0, failed: 0 }
  const missing = after.find((each) => done.get(each)?.failed)
  if (missing) return { words: `not run: ${missing} failed`, passed: 0, failed: 1 }
  console.log(`\n== ${name}`)
  const start = Date.now()
  const count = await go()
  return { ...count, words: `${count.passed} passed, ${count.failed} failed in ${((Date.now() - start) / 1000).toFixed(1)} s` }
}

for (const step of steps) {
  done.set(step.name, await take(step))
  console.log(`== ${step.name}: ${done.get(step.name).words}`)
}
rmSync(folder, { recursive: true, force: true })

const sum = (which) => [...done.values()].reduce((total, each) => total + each[which], 0)
console.log(`\nBest Fit on Node ${process.versions.node}`)
for (const [name, { words }] of done) console.log(`  ${name.padEnd(18)} ${words}`)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') ? 1 : 0
