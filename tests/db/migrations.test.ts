import { spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { onPostgres } from '#db/dialect'
import { knownTags, refusePending } from '#db/pending'
import { readSteps, type Step } from '#db/steps'
import { anEmptyDatabase, type Empty } from '../support/empty-database'
import { contents, fill } from '../support/filled'

const ours = readSteps()
const step = (tag: string, ...statements: string[]): Step => ({ tag, hash: tag + statements.join(), statements })
const acts = 'create table acts (id text)' // the one table the migrator knows by name

const opened: Empty[] = []
const empty = async () => {
  const database = await anEmptyDatabase()
  opened.push(database)
  return database
}
afterEach(async () => {
  for (const each of opened.splice(0)) await each.drop()
})

describe('an empty database', () => {
  test('is brought to this version, once, and is then taken for it', async () => {
    const { migrate, store } = await empty()
    expect(await migrate(ours)).toEqual(knownTags)
    expect(await migrate(ours)).toEqual([])
    const open = store()
    await refusePending(open)
    await open.close()
  })

  test('is brought there once also by two who start at the same moment', async () => {
    const { env, sql } = await empty()
    const run = () => new Promise((resolve) => spawn('node_modules/.bin/tsx', ['tests/support/migrate.ts'], { env: { ...process.env, ...env }, stdio: 'inherit' }).on('exit', resolve))
    expect(await Promise.all([run(), run()])).toEqual([0, 0])
    expect((await sql('select tag from migrations order by tag')).map(({ tag }) => tag)).toEqual(knownTags)
  })
})

describe('a start is refused', () => {
  const start = async ({ store }: Empty) => {
    const open = store()
    try {
      return await refusePending(open)
    } finally {
      await open.close()
    }
  }
  test('on a database that awaits its migrations', async () => {
    const database = await empty()
    await expect(start(database)).rejects.toThrow('awaits its migrations')
    await database.migrate(ours.slice(0, 1))
    await expect(start(database)).rejects.toThrow('awaits its migrations')
  })
  test('on a database that is newer, which is not migrated either', async () => {
    const database = await empty()
    await database.migrate([...ours, step('9999_later', 'create table later (id text)')])
    await expect(start(database)).rejects.toThrow('newer than this version')
    await expect(database.migrate(ours)).rejects.toThrow('newer than this version')
  })
  test('of a migration that was changed after it ran', async () => {
    const { migrate } = await empty()
    await migrate([step('0000_first', acts, 'create table a (id text)')])
    await expect(migrate([step('0000_first', acts, 'create table a (id text, b text)')])).rejects.toThrow('was changed after it had run')
  })
})

describe('a filled database', () => {
  test.each(ours.slice(1).map(({ tag }, n) => [tag, n + 1] as const))('from before %s comes to this version with nothing lost', async (_, had) => {
    const { migrate, sql } = await empty()
    await migrate(ours.slice(0, had))
    const tables = await fill(sql)
    expect(tables.length).toBeGreaterThan(8)
    const before = await contents(sql, tables)
    await migrate(ours)
    const after = await contents(sql, tables)
    for (const table of tables) expect(after[table]).toMatchObject(before[table] ?? [])
  })

  test('keeps the rows of a child when its parent is built anew: foreign keys are off before the step begins', async () => {
    const { migrate, sql } = await empty()
    const family = step('0000_family', acts, 'create table parent (id text primary key, name text)', 'create table child (id text primary key, parent text references parent(id) on delete cascade)')
    await migrate([family])
    await sql(`insert into parent values ('p', 'x')`, `insert into child values ('c1', 'p')`, `insert into child values ('c2', 'p')`)
    await migrate([family, step('0001_rebuild', ...rebuild)])
    expect(await sql('select count(*) as n from child')).toEqual([{ n: onPostgres ? '2' : 2 }])
    if (!onPostgres) expect(await sql('pragma foreign_key_check')).toEqual([])
  })
  const rebuild = onPostgres
    ? ['alter table parent add column age integer']
    : ['PRAGMA foreign_keys=OFF;', 'create table __new_parent (id text primary key, name text, age integer)', 'insert into __new_parent (id, name) select id, name from parent',
      'drop table parent', 'alter table __new_parent rename to parent', 'PRAGMA foreign_keys=ON;']

  test('is left as it was by a step that fails, or that would leave rows without what they refer to', async () => {
    const { migrate, sql } = await empty()
    const family = step('0000_family', acts, 'create table parent (id text primary key)', 'create table child (id text primary key, parent text references parent(id))')
    await migrate([family])
    await sql(`insert into parent values ('p')`, `insert into child values ('c', 'p')`)
    for (const wrong of [['create table new (id text)', 'delete from parent'], ['create table new (id text)', 'not even SQL']]) {
      await expect(migrate([family, step('0001_wrong', ...wrong)])).rejects.toThrow()
      expect((await sql('select tag from migrations')).map(({ tag }) => tag)).toEqual(['0000_family'])
      expect(await sql('select id from parent')).toEqual([{ id: 'p' }])
      await expect(sql('select * from new')).rejects.toThrow()
    }
  })
})

test('a step cut off by kill -9 has not happened at all, and is simply run again', async () => {
  const database = await empty()
  const long = step('0001_long', 'create table long (n integer)', onPostgres
    ? 'insert into long select generate_series(1, 2000000)'
    : 'with recursive c(n) as (select 1 union all select n + 1 from c where n < 2000000) insert into long select n from c')
  await database.migrate([step('0000_first', acts, 'create table a (id text)')])
  for (const after of [0, 40, 150]) {
    const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/migrate-steps.ts', JSON.stringify([step('0000_first', acts, 'create table a (id text)'), long])], {
      env: { ...process.env, ...database.env }, stdio: ['ignore', 'pipe', 'inherit'],
    })
    await new Promise((ready) => child.stdout.once('data', ready))
    await pause(after)
    child.kill('SIGKILL')
    await new Promise((gone) => child.once('exit', gone))
    expect((await database.sql('select tag from migrations')).map(({ tag }) => tag)).toEqual(['0000_first'])
    await expect(database.sql('select * from long')).rejects.toThrow()
  }
  expect(await database.migrate([step('0000_first', acts, 'create table a (id text)'), long])).toEqual(['0001_long'])
  expect(Number((await database.sql('select count(*) as n from long'))[0]?.n)).toBe(2_000_000)
})
