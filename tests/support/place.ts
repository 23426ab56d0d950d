import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A port nobody listens on. */
export const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0))
    })
  })

const onPostgres = process.env.TEST_DATABASE === 'postgresql'
const secret = Buffer.from('best fit, tried in a browser at the end').subarray(0, 32).toString('base64')

const lite = (folder: string) => ({ DATABASE_URL: `file:${join(folder, 'best-fit.db')}` })
const postgres = (server: string) => ({
  DATABASE_URL: `postgres://best_fit_web:secret@${server}`,
  DATABASE_OWNER_URL: `postgres://best_fit_owner:secret@${server}`,
})

/**
 * Where a browser test finds its server and database: made once, by the first process to ask, and handed on to the
 * others in the environment. `TEST_DATABASE` chooses the database; nothing ever touches ./data.
 */
export const place = async () => {
  if (!process.env.TEST_ADDRESS) {
    const folder = mkdtempSync(join(tmpdir(), 'best-fit-e2e-'))
    const port = await freePort()
    const database = onPostgres ? postgres(`127.0.0.1:${await freePort()}/best_fit`) : lite(folder)
    const settings = { PORT: String(port), TEST_FOLDER: folder, BEST_FIT_KEY: secret, TEST_ADDRESS: `http://127.0.0.1:${port}` }
    Object.assign(process.env, database, settings)
  }
  return { address: process.env.TEST_ADDRESS ?? '' }
}
