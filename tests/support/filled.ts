import { expect } from 'vitest'
import { onPostgres } from '#db/dialect'
import type { Empty } from './empty-database'

type Sql = Empty['sql']
const names = async (sql: Sql) => (await sql(onPostgres
  ? `select table_name as name from information_schema.tables where table_schema = 'public' and table_name <> 'migrations' order by 1`
  : `select name from sqlite_master where type = 'table' and name <> 'migrations' order by 1`)).map(({ name }) => String(name))
const columnsOf = async (sql: Sql, table: string) => (await sql(onPostgres
  ? `select column_name as name, data_type as type from information_schema.columns where table_name = '${table}' and table_schema = 'public'`
  : `select name, type from pragma_table_info('${table}')`)).map(({ name, type }) => ({ name: String(name), type: String(type).toLowerCase() }))

const oneOf: Record<string, string> = { text: `'x'`, boolean: 'false' }

/** One row in each table; every key is 'x', so that all refer to each other. */
export async function fill(sql: Sql): Promise<string[]> {
  const tables = await names(sql)
  let left = tables
  for (let round = 0; left.length > 0 && round < tables.length; round += 1) {
    const failed: string[] = []
    for (const table of left) {
      const columns = await columnsOf(sql, table)
      const values = columns.map(({ type }) => oneOf[type] ?? '1')
      await sql(`insert into ${table} (${columns.map(({ name }) => `"${name}"`).join()}) values (${values.join()})`).catch(() => failed.push(table))
    }
    left = failed
  }
  expect(left).toEqual([])
  return tables
}

/** Everything in these tables. */
export const contents = async (sql: Sql, tables: readonly string[]) =>
  Object.fromEntries(await Promise.all(tables.map(async (table) => [table, await sql(`select * from ${table}`)] as const)))
