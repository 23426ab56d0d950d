import type { Reader } from './statements'

/**
 * A query that is put together once for each connection, with a `sql.placeholder` wherever it asks for something else each
 * time: for what every page asks, putting it together costs more than running it.
 */
export function once<Query>(build: (db: Reader) => Query): (db: Reader) => Query {
  const known = new WeakMap<Reader, Query>()
  return (db) => {
    const query = known.get(db) ?? build(db)
    known.set(db, query)
    return query
  }
}
