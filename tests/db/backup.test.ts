import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { backUp } from '#db/backup'
import { onPostgres } from '#db/dialect'
import { aPractice, aReferral, staffOf } from '../support/database'

const run = promisify(execFile)
const tsx = (file: string, args: readonly string[], env = {}) => run('node_modules/.bin/tsx', [file, ...args], { env: { ...process.env, ...env } })
const backup = (...to: string[]) => tsx('app/_server/commands/backup.ts', to)
const aFolder = () => mkdtempSync(join(tmpdir(), 'best-fit-backup-'))

if (onPostgres) {
  test('on PostgreSQL a backup is left to PostgreSQL’s own tools', async () => {
    const file = join(aFolder(), 'copy.db')
    await expect(backup(file)).rejects.toMatchObject({ code: 1, stderr: 'No backup was made: this database is PostgreSQL: take the backup with pg_dump\n' })
    expect(existsSync(file)).toBe(false)
  })
} else {
  test('a backup taken while referrals come in opens, holds all that were acknowledged, and its chain verifies', { timeout: 60_000 }, async () => {
    const me = staffOf(await aPractice())
    const [file, ids]: [string, string[]] = [join(aFolder(), 'copy.db'), []]
    for (let n = 0; n < 40; n += 1) ids.push((await aReferral(me)).id)
    const acknowledged = [...ids]
    let over = false
    const making = backup(file).finally(() => (over = true))
    while (!over) ids.push((await aReferral(me)).id)
    expect((await making).stdout).toMatch(/copy\.db is whole: \d+ referrals, \d+ acts, \d+ bytes\. It holds everything: encrypt it\./)
    expect(ids.length).toBeGreaterThan(acknowledged.length)
    const { stdout } = await tsx('tests/support/look-over.ts', [me.practice], { DATABASE_URL: `file:${file}` })
    const copy = JSON.parse(stdout) as { ids: string[]; holds: boolean }
    expect(copy.holds).toBe(true)
    expect(copy.ids).toEqual(expect.arrayContaining(acknowledged))
    expect(ids).toEqual(expect.arrayContaining(copy.ids))
  })

  test('nobody else may read it, and nothing lies beside it', async () => {
    const folder = aFolder()
    const { referrals, acts, bytes } = backUp(join(folder, 'copy.db'))
    expect([statSync(join(folder, 'copy.db')).mode & 0o777, readdirSync(folder)]).toEqual([0o600, ['copy.db']])
    expect(Math.min(referrals, acts, bytes)).toBeGreaterThan(0)
  })

  test('it never overwrites, and says so', async () => {
    const file = join(aFolder(), 'copy.db')
    writeFileSync(file, 'the only copy of something')
    await expect(backup(file)).rejects.toMatchObject({ code: 1, stderr: `No backup was made: ${file} is already there, and a backup never overwrites\n` })
    expect(statSync(file).size).toBe(26)
    await expect(backup()).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('npm run backup -- copy.db') })
  })

  test('where it cannot be written it leaves nothing behind', async () => {
    const folder = aFolder()
    expect(() => backUp(join(folder, 'not-there', 'copy.db'))).toThrow()
    expect(readdirSync(folder)).toEqual([])
  })
}
