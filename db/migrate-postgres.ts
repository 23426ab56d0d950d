import { Client } from 'pg'
import { grantApp } from './grants'
import { isDue, ledger, refuseNewer, type Step } from './steps'

type Had = { tag: string; hash: string }

/** Runs the steps a server's database has not had, as its owner, one migrator at a time; then grants the app what it needs. */
export async function migrateServer(owner: string, app: string, steps: readonly Step[]): Promise<string[]> {
  const client = new Client({ connectionString: owner, application_name: 'best-fit migrate' })
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtextextended('best-fit migrate', 7))`)
    await client.query(ledger)
    const { rows } = await client.query<Had>('select tag, hash from migrations')
    refuseNewer(steps, rows.map(({ tag }) => tag))
    const due = steps.filter((step) => isDue(step, rows.find(({ tag }) => tag === step.tag)?.hash))
    for (const step of due) await take(client, step)
    await grantApp(client, decodeURIComponent(new URL(app).username))
    return due.map(({ tag }) => tag)
  } finally {
    await client.end()
  }
}

/** One step in one transaction. */
async function take(client: Client, step: Step): Promise<void> {
  await client.query('begin')
  try {
    for (const statement of step.statements) await client.query(statement)
    await client.query('insert into migrations (tag, hash, at) values ($1, $2, $3)', [step.tag, step.hash, Date.now()])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
