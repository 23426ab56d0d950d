import { existsSync } from 'node:fs'
import { closeDatabase } from '#db/health'
import { database, onPostgres } from '#db/dialect'
import { freshId } from '#db/ids'
import { invite } from '#db/invitations'
import { migrate } from '#db/migrate'
import { membersOf } from '#db/people'
import { addPractice, allPractices } from '#db/practices'
import { listServices } from '#db/services'
import { theClock } from '#lib/me'
import { directoryFaults } from '#lib/services'

const hour = 60 * 60_000

/** Makes the database when there is none. One that is there and older is left for `npm run migrate`, after a backup. */
export const makeDatabase = async () => {
  if (!onPostgres && !existsSync(database)) await migrate()
}

/**
 * The link that makes the first manager, while nobody works anywhere: it works once, within an hour (R AN-10).
 * Undefined when somebody does.
 */
export const firstLink = async (origin: string, at: number): Promise<string | undefined> => {
  const known = await allPractices()
  const working = await Promise.all(known.map(({ id }) => membersOf(theClock(id, at))))
  if (working.flat().length) return undefined
  const practice = known[0]?.id ?? freshId()
  if (!known.length) await addPractice(practice, { name: 'Your practice', ods: null, pcn: '', phone: '' }, at)
  const word = await invite(theClock(practice, at), { email: '', name: '', role: 'manager', job: 'Practice manager' }, hour)
  return `${origin}/welcome?invitation=${word}`
}

/** Throws when staff of some practice could meet a danger with nobody to ring (A.6). */
export const refuseBadDirectory = async (at: number): Promise<void> => {
  for (const { id, name } of await allPractices()) {
    const me = theClock(id, at)
    const [first] = (await membersOf(me)).length ? directoryFaults(await listServices(me)) : []
    if (first) throw new Error(`the directory of ${name} is not complete: ${first}`)
  }
}

/** Runs a command: its fault in one line that begins with `failed`, the database closed after it. */
export const command = async (work: () => Promise<void>, failed = 'Best Fit did not start'): Promise<void> => {
  try {
    await work()
  } catch (fault) {
    process.stderr.write(`${failed}: ${fault instanceof Error ? fault.message : 'unknown fault'}\n`)
    process.exitCode = 1
  }
  await closeDatabase().catch(() => undefined)
}
