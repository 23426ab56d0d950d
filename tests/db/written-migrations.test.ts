import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dialect } from '#db/dialect'
import { strict } from '#db/migrate-sqlite'
import { readSteps } from '#db/steps'
import { anEmptyDatabase } from '../support/empty-database'

const ours = readSteps()

describe('the written migrations', () => {
  test('are what the schema asks for: drawing them again adds nothing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'best-fit-drawn-'))
    cpSync(`db/migrations/${dialect}`, folder, { recursive: true })
    const written = readdirSync(folder)
    const drawn = execFileSync('node_modules/.bin/drizzle-kit', ['generate', '--dialect', dialect, '--schema', './db/schema/*.ts', '--out', relative('.', folder)], { env: process.env })
    expect(String(drawn)).toContain('No schema changes')
    expect(readdirSync(folder)).toEqual(written)
    rmSync(folder, { recursive: true })
  })

  test('are the same steps on both databases', () => {
    const tags = (of: string) => readSteps(`db/migrations/${of}`).map(({ tag }) => tag)
    expect(tags('sqlite')).toEqual(tags('postgresql'))
  })

  test('drop no table', () => {
    expect(ours.flatMap(({ statements }) => statements).filter((each) => /drop table|truncate table/i.test(each))).toEqual([])
  })

  test('hold each column to its type, on SQLite too', async () => {
    const { migrate, sql, drop } = await anEmptyDatabase()
    await migrate(ours)
    await expect(sql(`insert into leases (name, holder, until) values ('a', 'b', 'tomorrow')`)).rejects.toThrow()
    await drop()
    expect(strict('CREATE TABLE `a` (\n\t`b` text\n);\n')).toBe('CREATE TABLE `a` (\n\t`b` text\n) STRICT;')
    expect(strict('CREATE INDEX `a` ON `b` (`c`);')).toBe('CREATE INDEX `a` ON `b` (`c`);')
  })
})
