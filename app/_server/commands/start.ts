// What must be right before the server starts: settings, key, database, and somebody who may sign in.
import { londonDay } from '#lib/day'
import { holidayWarning } from '#lib/working-days'
import { env } from '../env'
import { setKeys } from '../guard/key.js'
import { refusePublic } from '../guard/settings.js'
import { command, firstLink, makeDatabase, refuseBadDirectory } from './begin'

await command(async () => {
  const { BEST_FIT_ORIGIN, PORT } = env()
  setKeys(env())
  const { database, onPostgres } = await import('#db/dialect')
  if (!onPostgres) refusePublic(database)
  await makeDatabase()
  await refuseBadDirectory(Date.now())
  const warning = holidayWarning(londonDay(Date.now()))
  if (warning) process.stdout.write(`${warning} See docs/running.md.\n`)
  const link = await firstLink(BEST_FIT_ORIGIN ?? `http://localhost:${PORT}`, Date.now())
  if (link) process.stdout.write(`\nNobody works here yet. Open this once, within an hour, to become the first manager:\n\n  ${link}\n\n`)
})
