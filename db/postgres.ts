import { drizzle } from 'drizzle-orm/node-postgres'
import { escapeLiteral, Pool, type ClientBase, type PoolClient, type QueryConfig } from 'pg'
import { asPostgres } from './columns'
import { Fault, faultOf, isLost, Unknown } from './fault'
import { becomeApp } from './grants'
import { passed, start, type Head, type Keeping, type Reader, type Scope, type Statement, type Store } from './statements'

const limits = {
  max: 10,
  pipeline: true, // what needs no answer of the one before is sent behind it: a visit is one trip, not four
  connectionTimeoutMillis: 2_000,
  statement_timeout: 5_000,
  query_timeout: 6_000, // a line that has died in silence never says that the statement took too long
  lock_timeout: 2_000,
  idle_in_transaction_session_timeout: 10_000,
}
/** The pool waits for it before it lends a connection. Our queries are made for our indexes: no guess about a new practice's rows may say otherwise. */
const prepared = {
  onConnect: async (client: ClientBase) => {
    await becomeApp(client)
    await client.query('set plan_cache_mode = force_generic_plan')
  },
}
const ignore = () => undefined

/** The store in a PostgreSQL database: every use is one transaction, in which row-level security is told whose rows are asked for. */
export function postgresStore(url: string): Store {
  const pool = new Pool({ connectionString: url, application_name: `best-fit ${process.pid}`, ...limits, ...prepared })
  pool.on('error', ignore) // an idle connection was cut: the pool opens another
  pool.on('connect', (client) => client.on('error', ignore)) // one in use was cut: its query fails and says so
  return {
    read: (scope, query) => reading(pool, scope, query),
    keep: (list) => keeping(pool, list),
    close: () => pool.end(),
  }
}

const builder = drizzle.mock()
const readers = new WeakMap<PoolClient, Reader>()
const readerOn = (client: PoolClient): Reader => {
  const reader = readers.get(client) ?? drizzle(asPostgres<PoolClient>({ query: (asked: QueryConfig, params: unknown[]) => client.query(named(asked), params) }))
  readers.set(client, reader)
  return reader
}

const names = new Map<string, string>()
/** Each text of ours has a name, so that the server reads and plans it once a connection; there are as many as our queries can say. */
const named = (asked: QueryConfig): QueryConfig => {
  const name = names.get(asked.text) ?? `q${names.size}`
  names.set(asked.text, name)
  return { ...asked, name }
}

async function reading<T>(pool: Pool, scope: Scope, query: (db: Reader) => PromiseLike<T>): Promise<T> {
  const client = await pool.connect()
  try {
    const asked = async () => await query(readerOn(client))
    const [, found] = await allOf([client.query(`begin read only; ${whose(scope)}`), asked()])
    client.query('commit').catch(ignore) // nobody need wait for it: whoever has the connection next comes behind it
    client.release()
    return found
  } catch (error) {
    await leave(client, error)
    throw error
  }
}

async function keeping(pool: Pool, { scope, subject, rows, closing }: Keeping): Promise<number[]> {
  const client = await pool.connect()
  const sent = [begin(client, scope, closing !== undefined), sendAll(client, () => rows(builder), subject)] as const
  const [head, kept] = await allOf(sent).catch(async (error: unknown) => {
    await leave(client, error)
    throw error
  })
  await settle(client, async () => closing && (await sendAll(client, () => closing(head, builder), subject)))
  return kept
}

/** Waits until all that was sent has ended, and only then throws what failed first: nothing of a visit may come after it. */
async function allOf<T extends readonly unknown[]>(sent: T) {
  await Promise.allSettled(sent)
  return await Promise.all(sent)
}

/** Begins; with `chained`, also takes the practice's chain and reads its end, all in one trip. */
async function begin(client: PoolClient, scope: Scope, chained: boolean): Promise<Head> {
  const practice = escapeLiteral(scope.practice)
  const lock = `select pg_advisory_xact_lock(hashtextextended(${practice}, 7))`
  const last = `select seq, link from acts where practice = ${practice} order by seq desc limit 1`
  const answers: unknown = await client.query(`begin; ${whose(scope)}${chained ? `; ${lock}; ${last}` : ''}`)
  const end = Array.isArray(answers) ? (answers.at(-1) as { rows: Head[] }) : undefined
  return (chained && end?.rows[0]) || start
}

const whose = ({ practice, bearer = '' }: Scope) =>
  `select set_config('app.practice', ${escapeLiteral(practice)}, true), set_config('app.bearer', ${escapeLiteral(bearer)}, true)`

/** Sends a list at once, one statement behind the other; each is looked at once all have ended. */
async function sendAll(client: PoolClient, list: () => readonly Statement[], subject: string): Promise<number[]> {
  const statements = list()
  const answers = await allOf(statements.map((statement) => {
    const { sql, params } = statement.toSQL()
    return client.query(named({ text: sql, values: params }))
  }))
  return statements.map((statement, n) => passed(statement, answers[n]?.rows.length ?? 0, subject))
}

/**
 * Sends what closes the list and the commit behind it: what closes it and fails is undone by that commit. When the line
 * breaks after this was sent, nobody knows whether it was kept.
 */
async function settle(client: PoolClient, close: () => Promise<unknown>): Promise<void> {
  const [closed, kept] = await Promise.allSettled([close(), client.query('commit')])
  const broken = [closed, kept].find((each) => 'reason' in each && (each === kept || isLost(each.reason)))
  client.release(broken !== undefined)
  if (broken && 'reason' in broken) {
    const fault = faultOf(broken.reason)
    throw new Unknown(fault instanceof Fault ? fault.code : 'commit')
  }
  if ('reason' in closed) throw closed.reason
}

/** Rolls back; a connection that cannot, or over which nothing comes back, is thrown away. */
async function leave(client: PoolClient, error: unknown): Promise<void> {
  if (isLost(error)) return client.release(true)
  await client.query('rollback').then(() => client.release(), () => client.release(true))
}
