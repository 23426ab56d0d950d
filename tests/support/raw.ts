import Database from 'better-sqlite3'
import { Client } from 'pg'
import { database, onPostgres } from '#db/dialect'

type Found = Record<string, unknown>[]

/** Statements as whoever owns the tables may run them, in one transaction, past all our code. Answers the rows of the last. */
export const asOwner = async (practice: string, ...statements: string[]): Promise<Found> =>
  onPostgres ? await onServer(process.env.DATABASE_OWNER_URL ?? '', practice, statements) : inFile(statements)

/** Statements as the app signs in; `practice` undefined leaves the row security setting alone. */
export const asApp = async (practice: string | undefined, ...statements: string[]): Promise<Found> =>
  onPostgres ? await onServer(database, practice, ['set role best_fit_app', ...statements]) : inFile(statements)

async function onServer(url: string, practice: string | undefined, statements: readonly string[]): Promise<Found> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin')
    if (practice !== undefined) await client.query(`select set_config('app.practice', $1, true)`, [practice])
    let rows: Found = []
    for (const statement of statements) rows = (await client.query<Record<string, unknown>>(statement)).rows
    await client.query('commit')
    return rows
  } finally {
    await client.end()
  }
}

function inFile(statements: readonly string[]): Found {
  const sqlite = new Database(database, { timeout: 5_000 })
  try {
    return sqlite.transaction(() => statements.map((statement) => run(sqlite, statement)).at(-1) ?? []).immediate()
  } finally {
    sqlite.close()
  }
}

const run = (sqlite: Database.Database, statement: string): Found => {
  const prepared = sqlite.prepare(statement)
  if (prepared.reader) return prepared.all() as Found
  prepared.run()
  return []
}
