import { chmodSync, existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { commit, look, read, write } from '#db/client'
import * as client from '#db/client'
import { fileOf } from '#db/dialect'
import { answers, closeDatabase } from '#db/health'
import { openFile, law } from '#db/sqlite'
import { allPractices } from '#db/practices'
import { practices } from '#db/schema/practices'
import { aPractice, staffOf } from '../support/database'

const folder = () => mkdtempSync(join(tmpdir(), 'best-fit-opening-'))
const aFile = () => join(folder(), 'new', 'best-fit.db')
const modeOf = (path: string) => statSync(path).mode & 0o777

describe('a SQLite file', () => {
  test('is opened under the law, and made for us alone', () => {
    const file = aFile()
    const sqlite = openFile(file)
    expect(Object.fromEntries(Object.keys(law).map((name) => [name, sqlite.pragma(name, { simple: true })]))).toEqual(law)
    sqlite.exec('create table a (id text)')
    expect([modeOf(file), modeOf(join(file, '..')), modeOf(`${file}-wal`)]).toEqual([0o600, 0o700, 0o600])
    sqlite.close()
  })

  const wrong = { journal_mode: 'delete', synchronous: 'normal', foreign_keys: 'off', secure_delete: 'off', trusted_schema: 'on', recursive_triggers: 'off' }
  test.each(Object.entries(wrong))('is refused when %s is %s', (name, value) => {
    expect(() => openFile(aFile(), { ...law, [name]: value })).toThrow(`refusing to open the database: ${name} not as required`)
  })

  test('is refused when others may read it', () => {
    const file = join(folder(), 'best-fit.db')
    writeFileSync(file, '')
    chmodSync(file, 0o644)
    expect(() => openFile(file)).toThrow('others may read it')
  })

  test('keeps nothing of what was deleted', () => {
    const file = aFile()
    const sqlite = openFile(file)
    sqlite.exec(`create table a (id text); insert into a values ('9990000018 canary')`)
    sqlite.pragma('wal_checkpoint(truncate)')
    expect(readFileSync(file).includes('canary')).toBe(true)
    sqlite.exec('delete from a')
    sqlite.pragma('wal_checkpoint(truncate)')
    sqlite.close()
    expect(readFileSync(file).includes('canary')).toBe(false)
  })

  test('held by another process for a while stops nobody for longer than a breath', () => {
    const file = aFile()
    openFile(file).close()
    const other = new Database(file)
    other.exec('create table a (id text); begin exclusive')
    const mine = openFile(file)
    const start = performance.now()
    expect(() => mine.exec(`insert into a values ('x')`)).toThrow(/locked/)
    expect(performance.now() - start).toBeLessThan(1_000) // the driver's own wait is five seconds
    other.close()
  })
})

test.each([
  ['file:/srv/best-fit.db', '/srv/best-fit.db'],
  ['file:///srv/best-fit.db', '/srv/best-fit.db'],
  ['/srv/best-fit.db', '/srv/best-fit.db'],
  ['file:/srv/best-fit.db?mode=ro', '/srv/best-fit.db'],
  ['file:./data/best-fit.db', join(process.cwd(), 'data/best-fit.db')],
  ['data/best-fit.db', join(process.cwd(), 'data/best-fit.db')],
])('the address %s is the file %s', (address, file) => {
  expect(fileOf(address)).toBe(file)
})

describe('the key of an installation', () => {
  const keysIn = async (env: Record<string, string>) => {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
    vi.resetModules()
    return await import('#db/keys')
  }
  afterEach(() => {
    vi.unstubAllEnvs()
    vi.resetModules()
  })

  test('is made once, beside the database, for us alone, and used again', async () => {
    const file = aFile()
    const first = (await keysIn({ DATABASE_URL: `file:${file}`, BEST_FIT_KEY: '' })).keyFor('drafts')
    const kept = join(file, '..', 'best-fit.key')
    expect([existsSync(kept), modeOf(kept), first.length]).toEqual([true, 0o600, 32])
    const { keyFor } = await keysIn({ DATABASE_URL: `file:${file}`, BEST_FIT_KEY: '' })
    expect(keyFor('drafts')).toEqual(first)
    expect(keyFor('chain')).not.toEqual(first)
  })

  test('is refused when it is short, or when others may read it', async () => {
    const short = await keysIn({ BEST_FIT_KEY: Buffer.alloc(31).toString('base64') })
    expect(() => short.keyFor('drafts')).toThrow('at least 32 random bytes')
    const file = aFile()
    const { keyFor } = await keysIn({ DATABASE_URL: `file:${file}`, BEST_FIT_KEY: '' })
    keyFor('drafts')
    chmodSync(join(file, '..', 'best-fit.key'), 0o640)
    const again = await keysIn({ DATABASE_URL: `file:${file}`, BEST_FIT_KEY: '' })
    expect(() => again.keyFor('drafts')).toThrow('others may read it')
  })
})

describe('the way to the data', () => {
  test('is four verbs', () => {
    expect(Object.keys(client).sort()).toEqual(['commit', 'look', 'read', 'write'])
  })

  test('is closed to whoever names no practice: it never means all of them', async () => {
    const nowhere = { ...staffOf('x'), practice: '' }
    const act = { act: 'opened', subject: null }
    await expect(read(nowhere, (db) => db.select().from(practices))).rejects.toThrow('no practice')
    await expect(look(nowhere, act, (db) => db.select().from(practices))).rejects.toThrow('no practice')
    await expect(look(nowhere, () => act, (db) => db.select().from(practices))).rejects.toThrow('no practice')
    await expect(commit(nowhere, act, () => [])).rejects.toThrow('no practice')
    await expect(write({ ...nowhere, practice: undefined as never }, () => [])).rejects.toThrow('no practice')
  })

  test('is open when asked for, and opens again after it was closed', async () => {
    expect(await answers()).toBe(true)
    const id = await aPractice()
    await closeDatabase()
    await closeDatabase()
    expect((await allPractices()).map((each) => each.id)).toContain(id)
    expect(await answers()).toBe(true)
  })
})
