import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { asPostgres } from './columns'
import { ownFile } from './own-file'
import { passed, start, type Db, type Head, type Keeping, type Statement, type Store } from './statements'

/** What must hold on every connection; each is read back, and anything else is refused. */
export const law = {
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  secure_delete: 1,
  trusted_schema: 0,
  recursive_triggers: 1, // so that INSERT OR REPLACE cannot slip past the append-only trigger
} as const satisfies Record<string, string | number>

type Law = Readonly<Record<string, string | number>>

/**
 * Opens the file under this law, making it when it is not there. Throws when the file does not keep the law. While it
 * waits for another process (`patience` ms) the whole of ours stands still, so whoever serves people waits elsewhere.
 */
export function openFile(file: string, wanted: Law = law, patience = 25): Database.Database {
  ownFile(file)
  const sqlite = new Database(file, { timeout: patience })
  for (const [name, value] of Object.entries(wanted)) sqlite.pragma(`${name} = ${value}`)
  const broken = Object.entries(law).filter(([name, value]) => sqlite.pragma(name, { simple: true }) !== value)
  if (broken.length === 0) return sqlite
  sqlite.close()
  throw new Error(`refusing to open the database: ${broken.map(([name]) => name).join(', ')} not as required`)
}

/** The store in one SQLite file. Each list of writes runs at once, without a pause in which another could slip in. */
export function sqliteStore(file: string): Store {
  const sqlite = openFile(file)
  const prepared = preparer(sqlite)
  const db = asPostgres<Db>(drizzle(asPostgres<Database.Database>({ prepare: prepared })))
  const keep = keeper(sqlite, db, prepared)
  return {
    read: async (_, query) => await query(db),
    keep: async (keeping) => keep(keeping),
    close: async () => {
      sqlite.pragma('wal_checkpoint(truncate)')
      sqlite.close()
    },
  }
}

function keeper(sqlite: Database.Database, db: Db, prepared: ReturnType<typeof preparer>) {
  const run = (statement: Statement, subject: string): number => {
    const { sql, params } = statement.toSQL()
    return passed(statement, prepared(sql).all(...params).length, subject)
  }
  const headOf = (practice: string) => (prepared('select seq, link from acts where practice = ? order by seq desc limit 1').get(practice) as Head | undefined) ?? start
  const keep = sqlite.transaction(({ scope, subject, rows, closing }: Keeping) => {
    const kept = rows(db).map((statement) => run(statement, subject))
    if (closing) for (const statement of closing(headOf(scope.practice), db)) run(statement, subject)
    return kept
  })
  return (keeping: Keeping): number[] => keep.immediate(keeping)
}

/** Each statement is prepared once; there are only as many as our queries can say. */
function preparer(sqlite: Database.Database) {
  const known = new Map<string, Database.Statement>()
  return (sql: string): Database.Statement => {
    const statement = known.get(sql) ?? sqlite.prepare(sql)
    known.set(sql, statement)
    return statement
  }
}
