// How fast and how small the product is, as ratios of one interleaved run on this machine: a figure of another machine says nothing.
import { randomBytes } from 'node:crypto'
import { linesOf } from './bars'
import { endAll } from './children'
import { buildCopy, dropCopy } from './copy'
import { postgres, sqlite, type Databases } from './databases'
import { measure, type Figures } from './measure'
import { tableOf } from './table'
import { compareVerdicts } from './verdicts'

const longest = 10 * 60_000
const [small = 10_000, large = 100_000] = process.argv.slice(2).map(Number)
const undo: (() => Promise<unknown>)[] = [async () => dropCopy()]

/** Everything this run started or wrote is ended and taken away, the last first. */
const tidy = async () => {
  await endAll()
  for (const each of undo.reverse()) await each().catch(() => undefined)
}

async function bench(): Promise<void> {
  const began = performance.now()
  const say = (what: string) => process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${what}\n`)
  say('verdicts, beside json-rules-engine')
  const verdicts = await compareVerdicts()
  say('a build with an empty page in it')
  const key = randomBytes(32).toString('base64')
  const copy = await buildCopy(key)
  const found: Record<string, Figures> = {}
  for (const open of [async () => sqlite(), () => postgres([small, large].map(String))]) {
    const databases: Databases = await open()
    undo.push(databases.down)
    say(`${databases.name}, with ${small} and ${large} referrals`)
    found[databases.name] = await measure({ copy, key, small, large }, databases)
  }
  say('done')
  process.stdout.write(`\n${tableOf(linesOf(found, verdicts, small, large), Object.keys(found))}\n\n${words}\n`)
}

const words = `Each ratio is the middle of several rounds asked in turn (a b a b …), with the least and the most; eight ask at once.
An empty page is a dynamic page of the same build with one heading; an empty action takes the same form and redirects.`

const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('it took longer than ten minutes')), longest).unref())
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void tidy().finally(() => process.exit(130)))

try {
  await Promise.race([bench(), late])
} catch (fault) {
  process.stderr.write(`The bench did not finish: ${fault instanceof Error ? fault.message : String(fault)}\n`)
  process.exitCode = 1
}
await tidy()
process.exit()
