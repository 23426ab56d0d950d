import { hkdfSync, randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { database, onPostgres } from './dialect'
import { ownFile } from './own-file'

type Use = 'drafts' | 'chain' | 'digest' | 'search'

const derived = new Map<Use, Buffer>()

/** The key for one use, derived from the installation's own; it is never in the database. */
export function keyFor(use: Use): Buffer {
  const key = derived.get(use) ?? Buffer.from(hkdfSync('sha256', master(), 'best-fit', use, 32))
  derived.set(use, key)
  return key
}

/** `BEST_FIT_KEY`, or a key made once and kept beside the database. Throws when it is too short to be one. */
function master(): Buffer {
  const key = Buffer.from(process.env.BEST_FIT_KEY || readKeyFile(), 'base64')
  if (key.length < 32) throw new Error('BEST_FIT_KEY must be at least 32 random bytes in base64 (openssl rand -base64 32)')
  return key
}

function readKeyFile(): string {
  const file = join(onPostgres ? resolve('data') : dirname(database), 'best-fit.key')
  if (!existsSync(file)) makeKeyFile(file)
  ownFile(file)
  return readFileSync(file, 'utf8').trim()
}

/** Only the first of several that start at once makes it; the others read that one. */
function makeKeyFile(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const ours = `${file}.${process.pid}`
  writeFileSync(ours, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flush: true })
  try {
    linkSync(ours, file)
  } catch (error) {
    if (!existsSync(file)) throw error
  } finally {
    unlinkSync(ours)
  }
}
