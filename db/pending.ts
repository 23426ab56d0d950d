import { onPostgres } from './dialect'
import { instant, table, text } from './columns'
import onServer from './migrations/postgresql/meta/_journal.json' with { type: 'json' }
import inFile from './migrations/sqlite/meta/_journal.json' with { type: 'json' }
import type { Store } from './statements'

/** Which migrations a database has had; kept by migrate.ts, and no part of the schema that is drawn. */
const migrations = table('migrations', { tag: text('tag').primaryKey(), hash: text('hash').notNull(), at: instant('at').notNull() })

/** The migrations this version of the product knows, oldest first. */
export const knownTags: readonly string[] = (onPostgres ? onServer : inFile).entries.map((entry) => entry.tag)

/** Throws unless the database has had exactly the migrations this version knows. */
export async function refusePending(store: Store): Promise<void> {
  const had = await store.read({ practice: '' }, (db) => db.select({ tag: migrations.tag }).from(migrations)).catch(none)
  const tags = new Set(had.map((row) => row.tag))
  if (knownTags.some((tag) => !tags.has(tag))) throw new Error('refusing to start: the database awaits its migrations (npm run migrate)')
  if (tags.size > knownTags.length) throw new Error('refusing to start: the database is newer than this version of Best Fit')
}

/** A database that has never been migrated has no such table. */
const none = (error: unknown): { tag: string }[] => {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (inner instanceof Error && (/no such table/.test(inner.message) || ('code' in inner && inner.code === '42P01'))) return []
  throw error
}
