import { database, onPostgres } from './dialect'
import { memo } from './memo'
import { refusePending } from './pending'
import { postgresStore } from './postgres'
import { sqliteStore } from './sqlite'
import type { Store } from './statements'

/** The database, opened on first use. Refuses one whose migrations are not exactly ours. */
export const store = (): Promise<Store> => (memo.store ??= open().catch(forget))

/** Closes it, when it was open; the next use opens it again. */
export async function close(): Promise<void> {
  const open = memo.store
  memo.store = undefined
  await (await open)?.close()
}

async function open(): Promise<Store> {
  const opened = onPostgres ? postgresStore(database) : sqliteStore(database)
  try {
    await refusePending(opened)
    return opened
  } catch (error) {
    await opened.close()
    throw error
  }
}

/** A failed opening is not remembered: the database may be back in a moment. */
const forget = (error: unknown): never => {
  memo.store = undefined
  throw error
}
