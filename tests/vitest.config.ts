import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { freePort } from './support/place'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A busy machine is slow, not wrong. */
const patience = { testTimeout: 60_000, hookTimeout: 120_000 }

const secret = Buffer.alloc(32, 'best fit, in tests').toString('base64')

/** Everything of `tests/db` on one database: both projects differ only in DATABASE_URL (and in who may migrate it). */
const onDatabase = (name: string, env: Record<string, string>) => ({
  root,
  test: {
    name,
    include: ['tests/db/**/*.test.ts'],
    globalSetup: ['tests/support/database-server.ts'],
    env: { ...env, BEST_FIT_KEY: secret },
    ...patience,
  },
})

/** `lib` needs nothing. */
export default defineConfig(async () => {
  const server = `127.0.0.1:${await freePort()}/best_fit`
  const file = join(tmpdir(), `best-fit-tests-${process.pid}`, 'best-fit.db')
  return {
    root,
    test: {
      projects: [
        { root, test: { name: 'lib', include: ['tests/*.test.ts', 'tests/{lib,components,app}/**/*.test.{ts,tsx}'], ...patience } },
        onDatabase('sqlite', { DATABASE_URL: `file:${file}` }),
        onDatabase('postgresql', {
          DATABASE_URL: `postgres://best_fit_web:secret@${server}`,
          DATABASE_OWNER_URL: `postgres://best_fit_owner:secret@${server}`,
        }),
      ],
    },
  }
})
