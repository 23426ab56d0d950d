import { isAbsolute, resolve } from 'node:path'

const url = process.env.DATABASE_URL || 'file:./data/best-fit.db'

/** `DATABASE_URL` decides, here only: `postgres://…` is PostgreSQL; `file:…`, a bare path, or nothing is SQLite. */
export const onPostgres = /^postgres(ql)?:/.test(url)

/** The folder name of this dialect's migrations, and what drizzle-kit calls it. */
export const dialect = onPostgres ? 'postgresql' : 'sqlite'

/** What to open: PostgreSQL's address as it is, or the absolute path of the SQLite file. */
export const database = onPostgres ? url : fileOf(url)

/** The path in a `file:` address or a bare path, made absolute; a query string is no part of a path. */
export function fileOf(address: string): string {
  const [path = ''] = address.replace(/^file:(\/\/(?=\/))?/, '').split('?')
  return isAbsolute(path) ? path : resolve(/* turbopackIgnore: true */ process.cwd(), path)
}
