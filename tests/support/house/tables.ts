import { is, Table } from 'drizzle-orm'
import { getTableConfig as pgConfig, type PgTable } from 'drizzle-orm/pg-core'
import { getTableConfig as liteConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import { onPostgres } from '#db/dialect'
import { files, root } from './source'

/** All is typed as Postgres, whatever it is. */
const configOf = (table: PgTable) => (onPostgres ? pgConfig(table) : (liteConfig(table as unknown as SQLiteTable) as unknown as ReturnType<typeof pgConfig>))

/** Every table of the schema, by its name. */
export const tables = async (): Promise<PgTable[]> => {
  const modules = await Promise.all(files(['db/schema']).map(({ path }) => import(/* @vite-ignore */ `${root}${path}`) as Promise<object>))
  return modules.flatMap((each) => Object.values(each) as unknown[]).filter((each): each is PgTable => is(each, Table))
}

/** Looked up before anybody's practice is known, or nobody's at all. */
export const nobodys = ['people', 'sessions', 'practices', 'leases', 'counters', 'migrations']
/** Unique across all practices on purpose: what is looked up by it is not yet in one. */
const acrossPractices = ['invitations_id']

const names = (columns: readonly { name?: string }[]) => columns.map((each) => each.name ?? '')

/** Where a practice's own table could mix two practices up: its key, a unique index or a reference without `practice`. */
export const mixes = (table: PgTable): string[] => {
  const { name, columns, primaryKeys, indexes, foreignKeys } = configOf(table)
  if (nobodys.includes(name)) return []
  const keys = [...primaryKeys.map((each) => names(each.columns)), ...columns.filter((each) => each.primary).map((each) => [each.name])]
  const unique = indexes.filter(({ config }) => config.unique && !acrossPractices.includes(config.name ?? ''))
  const references = foreignKeys.map((each) => each.reference()).filter((each) => !nobodys.includes(configOf(each.foreignTable).name))
  return [
    ...(keys.some((each) => each.includes('practice')) ? [] : [`${name}: its key`]),
    ...unique.filter(({ config }) => !names(config.columns as { name?: string }[]).includes('practice')).map(({ config }) => `${name}: ${config.name}`),
    ...references.filter((each) => !names(each.columns).includes('practice')).map((each) => `${name}: ${names(each.columns).join()}`),
  ]
}
