// The public pages, drawn once at start like the other stills: from memory, without any script, for whoever is not signed in.
import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Answer */
/** @typedef {{ etag: string, plain: Buffer, gzip: Buffer, br: Buffer }} Open */

/** Every public page, as `lib/site/pages.ts` names them: a test holds the two equal. */
export const openPaths = [
  '/', '/ot', '/cohorts/frailty', '/cohorts/work', '/cohorts/mental-health', '/careers', '/supervision', '/recruit',
  '/help', '/privacy', '/accessibility',
]

/**
 * A drawn page ready to be given out: packed beforehand, and with a mark that changes when a word of it does.
 * @param {string} page @returns {Open}
 */
export function packed(page) {
  const plain = Buffer.from(page)
  const etag = `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
  const br = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } })
  return { etag, plain, gzip: gzipSync(plain, { level: 9 }), br }
}

const session = /(^|;\s*)(__Host-)?best-fit=/

/**
 * The public page to answer this with; undefined where Next answers: to whoever may be signed in, since their pages name
 * them, to a script asking for less than a page, and before it is drawn.
 * @param {Request} req @param {ReadonlyMap<string, Open>} opens
 */
export function openPage({ method, url = '', headers }, opens) {
  if ((method !== 'GET' && method !== 'HEAD') || headers.rsc || session.test(headers.cookie ?? '')) return undefined
  return opens.get(url.split('?')[0] ?? '')
}

/**
 * Answers with it, or with 304 to whoever has it already. It may be kept but is asked for each time: signing in changes it.
 * @param {Request} req @param {Answer} res @param {Open} page
 */
export function giveOpen({ headers }, res, page) {
  const how = packing(String(headers['accept-encoding'] ?? ''))
  const same = String(headers['if-none-match'] ?? '').split(/\s*,\s*/).includes(page.etag)
  const heads = { ETag: page.etag, Vary: 'Accept-Encoding, Cookie' }
  if (same) return void res.writeHead(304, heads).end()
  const body = page[how]
  const packedAs = how === 'plain' ? {} : { 'Content-Encoding': how }
  res.writeHead(200, { ...heads, ...packedAs, 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': body.length }).end(body)
}

/** @param {string} accepted @returns {'br' | 'gzip' | 'plain'} */
const packing = (accepted) => {
  const may = (/** @type {string} */ name) => new RegExp(`(^|,)\\s*${name}\\s*(;\\s*q=(?!0(\\.0*)?\\s*(,|$))[^,]*)?(,|$)`).test(accepted)
  if (may('br')) return 'br'
  return may('gzip') ? 'gzip' : 'plain'
}
