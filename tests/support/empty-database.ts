import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { Client } from 'pg'
import { database, onPostgres } from '#db/dialect'
import { migrateFile } from '#db/migrate-sqlite'
import { migrateServer } from '#db/migrate-postgres'
import { postgresStore } from '#db/postgres'
import { sqliteStore } from '#db/sqlite'
import type { Store } from '#db/statements'
import type { Step } from '#db/steps'

type Found = Record<string, unknown>[]

/** A database of its own, with nothing in it yet: its environment, how to migrate it, and how to look inside as its owner. */
export type Empty = {
  readonly env: Record<string, string>
  readonly migrate: (steps: readonly Step[]) => Promise<string[]>
  readonly store: () => Store
  readonly sql: (...statements: string[]) => Promise<Found>
  readonly drop: () => Promise<void>
}

export const anEmptyDatabase = async (): Promise<Empty> => (onPostgres ? await onServer() : inFile())

function inFile(): Empty {
  const file = join(mkdtempSync(join(tmpdir(), 'best-fit-empty-')), 'data', 'best-fit.db')
  const sql = (statements: readonly string[]) => {
    const sqlite = new Database(file)
    sqlite.pragma('foreign_keys = on')
    try {
      return statements.map((each) => (/^\s*(select|pragma)/i.test(each) ? (sqlite.prepare(each).all() as Found) : (sqlite.exec(each), []))).at(-1) ?? []
    } finally {
      sqlite.close()
    }
  }
  return {
    env: { DATABASE_URL: `file:${file}` },
    migrate: async (steps) => migrateFile(file, steps),
    store: () => sqliteStore(file),
    sql: async (...statements) => sql(statements),
    drop: async () => rmSync(dirname(dirname(file)), { recursive: true }),
  }
}

async function onServer(): Promise<Empty> {
  const name = `empty_${process.pid}_${Math.random().toString(36).slice(2)}`
  const at = (url: string | undefined) => Object.assign(new URL(url ?? ''), { pathname: name }).href
  const [owner, app] = [at(process.env.DATABASE_OWNER_URL), at(database)]
  await onServerAs(process.env.DATABASE_OWNER_URL ?? '', [`create database ${name}`])
  return {
    env: { DATABASE_URL: app, DATABASE_OWNER_URL: owner },
    migrate: (steps) => migrateServer(owner, app, steps),
    store: () => postgresStore(app),
    sql: (...statements) => onServerAs(owner, statements),
    drop: async () => void (await onServerAs(process.env.DATABASE_OWNER_URL ?? '', [`drop database ${name} with (force)`])),
  }
}

async function onServerAs(url: string, statements: readonly string[]): Promise<Found> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`select set_config('app.practice', 'x', false)`)
    let rows: Found = []
    for (const each of statements) rows = (await client.query<Record<string, unknown>>(each)).rows
    return rows
  } finally {
    await client.end()
  }
}
