// The one secret of an installation. Everything that must be secret is derived from it, so there is one thing to keep.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { keyFor } from './derive.js'
import { refusePublic } from './settings.js'

/** @typedef {{ BEST_FIT_KEY?: string | undefined, DATABASE_URL?: string | undefined }} Settings */

/**
 * The installation's key in base64: `BEST_FIT_KEY`, else the file `best-fit.key` beside the database (in `data` when
 * that is elsewhere), made when first asked for. Throws when the file can be read by others or holds no key.
 * @param {Settings} settings
 * @returns {string}
 */
export function theKey({ BEST_FIT_KEY, DATABASE_URL }) {
  if (BEST_FIT_KEY) return BEST_FIT_KEY
  const path = join(folderOf(DATABASE_URL), 'best-fit.key')
  if (!existsSync(path)) makeKey(path)
  refusePublic(path)
  const text = readFileSync(path, 'utf8').trim()
  if (Buffer.from(text, 'base64').length !== 32) throw new Error(`${path} does not hold a key`)
  return text
}

/** @param {string | undefined} url */
const folderOf = (url) => {
  if (!url || /^postgres(ql)?:/.test(url)) return resolve('data')
  const [path = ''] = url.replace(/^file:(\/\/(?=\/))?/, '').split('?')
  return dirname(resolve(path))
}

/**
 * Puts the keys where Next and the app look for them. Set at build and at start alike, so that a form drawn
 * by one build can be sent to the next (R AV-5).
 * @param {Settings} settings
 */
export function setKeys(settings) {
  const key = theKey(settings)
  process.env.BEST_FIT_KEY = key
  process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY = keyFor(key, 'actions')
}

/** @param {string} path */
function makeKey(path) {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  try {
    writeFileSync(path, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (fault) {
    // Two processes of one build may both be first; the one that lost reads what the other wrote.
    if (/** @type {NodeJS.ErrnoException} */ (fault).code !== 'EEXIST') throw fault
  }
}
