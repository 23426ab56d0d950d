import { setTimeout as pause } from 'node:timers/promises'
import { store } from './open'
import { practices } from './schema/practices'

export { close as closeDatabase } from './open'

const patience = 2_000

/** True when the database answers now, and has had its migrations. Never throws, and never waits longer than two seconds. */
export const answers = async (): Promise<boolean> => await Promise.race([asked(), pause(patience, false, { ref: false })])

async function asked(): Promise<boolean> {
  const scope = { practice: '', bearer: 'health' }
  try {
    await (await store()).read(scope, (db) => db.select({ id: practices.id }).from(practices).limit(1))
    return true
  } catch {
    return false
  }
}
