import { sql, type AnyColumn, type SQL, type SQLWrapper } from 'drizzle-orm'
import * as pg from 'drizzle-orm/pg-core'
import * as sqlite from 'drizzle-orm/sqlite-core'
import { onPostgres } from './dialect'

/** All is typed as Postgres, the stricter of the two, and what SQLite has in its place is said to be that: the one cast. */
export const asPostgres = <T>(lite: unknown): T => lite as T

const inDialect = <T>(postgres: T, lite: unknown): T => (onPostgres ? postgres : asPostgres<T>(lite))

export const table = inDialect(pg.pgTable, sqlite.sqliteTable)
export const text = inDialect(pg.text, sqlite.text)
export const whole = inDialect(pg.integer, sqlite.integer)
export const boolean = inDialect(pg.boolean, (name: string) => sqlite.integer(name, { mode: 'boolean' }))

/** A moment: ms UTC. Calendar days are `text`. */
export const instant = inDialect(
  (name: string) => pg.bigint(name, { mode: 'number' }),
  (name: string) => sqlite.integer(name),
)

const asText = {
  dataType: () => 'text',
  toDriver: (value: unknown) => JSON.stringify(value),
  fromDriver: (value: unknown) => readable(String(value)),
}

/** What was stored; null when it cannot be read, so that one bad row never breaks a list. */
function readable(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** JSON kept as text on both: jsonb would reorder keys and refuse NUL. Stored, never queried. */
export const json = <T>(name: string) =>
  inDialect(pg.customType<{ data: unknown; driverData: string }>(asText), sqlite.customType(asText))(name).$type<T>()

/** Where a text begins in a column, 1 for its first character; 0 when it is not there. */
export const placeIn = (column: AnyColumn, text: string): SQL<number> => (onPostgres ? sql`strpos(${column}, ${text})` : sql`instr(${column}, ${text})`)

/** A referral's id as acts name it: PostgreSQL keeps ids in the order of their bytes, and would pass over an index that is in another. */
export const asSubject = (id: SQLWrapper): SQL<string> => (onPostgres ? sql`${id} collate "default"` : sql`${id}`)

export const key = inDialect(pg.primaryKey, sqlite.primaryKey)
export const index = inDialect(pg.index, sqlite.index)
export const unique = inDialect(pg.uniqueIndex, sqlite.uniqueIndex)
export const refers = inDialect(pg.foreignKey, sqlite.foreignKey)
