import { chmodSync, existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { keyFor } from '../../app/_server/guard/derive.js'
import { theKey } from '../../app/_server/guard/key.js'
import { readSettings, refuseOldRuntime, refusePublic } from '../../app/_server/guard/settings.js'

const random = 'k9Zr0m3Qd7vXc2Lw8sTn5bHy1fGj4pAe6uRiOoPqEsM='

describe('settings', () => {
  test('have a default for everything', () => {
    expect(readSettings({})).toEqual({ PORT: 3000, NODE_ENV: 'production', BEST_FIT_LISTEN: '127.0.0.1' })
  })

  test('take what is right', () => {
    const right = { PORT: '8080', BEST_FIT_ORIGIN: 'https://best-fit.example', BEST_FIT_KEY: random, BEST_FIT_PHONE: '01632 960 123' }
    expect(readSettings(right)).toMatchObject({ PORT: 8080, BEST_FIT_ORIGIN: 'https://best-fit.example' })
    expect(readSettings({ BEST_FIT_ORIGIN: 'http://localhost:3000' })).toMatchObject({ BEST_FIT_ORIGIN: 'http://localhost:3000' })
  })

  test.each([
    [{ BEST_FIT_ORIGIN: 'http://best-fit.example' }, 'BEST_FIT_ORIGIN must begin with https://'],
    [{ BEST_FIT_ORIGIN: 'https://best-fit.example/' }, 'BEST_FIT_ORIGIN must be the origin alone'],
    [{ BEST_FIT_ORIGIN: 'https://best-fit.example/app' }, 'BEST_FIT_ORIGIN must be the origin alone'],
    [{ BEST_FIT_ORIGIN: 'best-fit.example' }, 'BEST_FIT_ORIGIN must be an address'],
    [{ BEST_FIT_KEY: 'c2VjcmV0' }, 'BEST_FIT_KEY must be 32 random bytes'],
    [{ BEST_FIT_KEY: `${'A'.repeat(43)}=` }, 'BEST_FIT_KEY must be random, not an example'],
    [{ BEST_FIT_KEY: '' }, 'BEST_FIT_KEY must be 32 random bytes'],
    [{ PORT: 'http' }, 'PORT must be a number'],
    [{ PORT: '70000' }, 'PORT'],
    [{ NODE_ENV: 'staging' }, 'NODE_ENV'],
    [{ BEST_FIT_PHONE: 'ring us' }, 'BEST_FIT_PHONE must be a phone number'],
    [{ BEST_FIT_ORIGN: 'https://best-fit.example' }, 'BEST_FIT_ORIGN is not a setting of Best Fit'],
  ])('refuse %o in one line', (wrong, words) => {
    const refusal = () => readSettings(wrong)
    expect(refusal).toThrow(words)
    expect(refusal).not.toThrow(/\n/)
  })

  test('never say a secret when they refuse it', () => {
    for (const BEST_FIT_KEY of ['hunter2hunter2', `${'A'.repeat(43)}=`])
      expect(() => readSettings({ BEST_FIT_KEY })).not.toThrow(BEST_FIT_KEY)
  })
})

describe('the runtime', () => {
  const fine = { node: '20.20.2', next: '16.4.6', platform: 'linux' }
  test('is refused below its floor', () => {
    expect(() => refuseOldRuntime(fine)).not.toThrow()
    expect(() => refuseOldRuntime({ ...fine, node: '24.0.0', next: '17.0.0' })).not.toThrow()
    expect(() => refuseOldRuntime({ ...fine, node: '18.20.0' })).toThrow('Node 18.20.0 is too old')
    expect(() => refuseOldRuntime({ ...fine, next: '16.4.4' })).toThrow('Next 16.4.4 has known faults')
    expect(() => refuseOldRuntime({ ...fine, next: '15.9.9' })).toThrow('Next 15.9.9')
    expect(() => refuseOldRuntime({ ...fine, platform: 'win32' })).toThrow('Windows')
  })
})

describe('the key', () => {
  const folder = () => mkdtempSync(join(tmpdir(), 'best-fit-'))

  test('is made once, beside the database, for its owner alone', () => {
    const database = join(folder(), 'inner', 'best-fit.db')
    const key = theKey({ DATABASE_URL: `file:${database}` })
    expect(Buffer.from(key, 'base64').length).toBe(32)
    expect(theKey({ DATABASE_URL: database })).toBe(key)
    const file = join(database, '..', 'best-fit.key')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readFileSync(file, 'utf8').trim()).toBe(key)
  })

  test('is the setting when there is one, and then no file is made', () => {
    const database = join(folder(), 'best-fit.db')
    expect(theKey({ BEST_FIT_KEY: random, DATABASE_URL: database })).toBe(random)
    expect(existsSync(join(database, '..', 'best-fit.key'))).toBe(false)
  })

  test('is refused when others can read it, or it is none', () => {
    const database = join(folder(), 'best-fit.db')
    theKey({ DATABASE_URL: database })
    const file = join(database, '..', 'best-fit.key')
    chmodSync(file, 0o644)
    expect(() => theKey({ DATABASE_URL: database })).toThrow(/can be read by others/)
    expect(() => refusePublic(file)).toThrow(/chmod 600/)
    chmodSync(file, 0o600)
    writeFileSync(file, 'short')
    expect(() => theKey({ DATABASE_URL: database })).toThrow(/does not hold a key/)
  })

  test('gives each purpose a key of its own, always the same', () => {
    expect(keyFor(random, 'actions')).toBe(keyFor(random, 'actions'))
    expect(new Set([random, keyFor(random, 'actions'), keyFor(random, 'sign-in')]).size).toBe(3)
    expect(Buffer.from(keyFor(random, 'actions'), 'base64').length).toBe(32)
  })
})
