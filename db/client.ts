import type { Act, Me } from '#lib/me'
import { keepAct } from './chain'
import { store } from './open'
import { patiently } from './patience'
import type { Reader, Rows, Scope } from './statements'

type Query<T> = (db: Reader) => PromiseLike<T>

/** Reads what is nobody's record: services, settings, sessions, own drafts. Leaves no act. Throws `Fault`. */
export async function read<T>(scope: Scope, query: Query<T>): Promise<T> {
  refuseNowhere(scope)
  return await patiently(async () => (await store()).read(scope, query))
}

/** Writes what is nobody's record. Answers how many rows each statement met; throws `Stale` when one met none, `Fault` when not kept. */
export async function write(scope: Scope, rows: Rows): Promise<number[]> {
  refuseNowhere(scope)
  return await patiently(async () => (await store()).keep({ scope, rows, subject: '' }))
}

/**
 * Shows something about a patient, and notes who looked. The act is kept before anything is shown: first of all, or,
 * when it is told from what was found (a list notes whom it showed), before that is handed out; no act means that nobody
 * was shown. Throws when it cannot be kept.
 */
export async function look<T>(me: Me, act: Act | ((found: T) => Act | undefined), query: Query<T>): Promise<T> {
  if (typeof act !== 'function') {
    refuseNowhere(me)
    await keepAct(me, act)
    return await read(me, query)
  }
  const found = await read(me, query)
  const noted = act(found)
  if (noted) await keepAct(me, noted)
  return found
}

/** Keeps a change and its act together, or neither. Throws `Stale` when a statement met no row, `Fault` when not kept. */
export async function commit(me: Me, act: Act, rows: Rows): Promise<number[]> {
  refuseNowhere(me)
  return await keepAct(me, act, rows)
}

/** An unknown practice must never come to mean all of them. */
function refuseNowhere({ practice, bearer }: Scope): void {
  if (!practice && !bearer) throw new Error('no practice was named')
}
