// What may come in at all. Decided from the head of the request alone, before a byte of the body is read.
import { timingSafeEqual } from 'node:crypto'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {{ status: number, headers?: Record<string, string> }} Turned */
/** @typedef {{ port: number, origin?: string | undefined, inside: string }} Where */

export const bodyLimit = 100_000
const methods = ['GET', 'HEAD', 'POST']
const bodies = /^(multipart\/form-data|application\/x-www-form-urlencoded|text\/plain|application\/(fhir\+)?json)\s*(;|$)/i
const single = ['host', 'origin', 'content-type', 'content-length', 'cookie', 'sec-fetch-site']
const onlyOnce = ['draft', 'id', 'to', 'before', 'after']

/**
 * Why this request is turned away, or undefined when it may come in (R IN-8, AV-1, IN-13).
 * @param {Request} req @param {Where} where @returns {Turned | undefined}
 */
export function turnedAway(req, where) {
  if (isInside(req, where)) return undefined
  return badAddress(req) ?? badHost(req, where) ?? badMethod(req) ?? badSource(req, where) ?? badBody(req)
}

/**
 * Whether this is the server asking itself: after an action Next fetches the next page from loopback.
 * @param {Request} req @param {Where} where
 */
export function isInside(req, { inside }) {
  const said = Buffer.from(String(req.headers['x-best-fit-inside'] ?? ''))
  const known = Buffer.from(inside)
  return fromLoopback(req) && said.length === known.length && timingSafeEqual(said, known)
}

/**
 * The origin this request must have come from: the configured one, else the loopback name it asked for.
 * @param {Request} req @param {Where} where
 */
export const originOf = (req, { origin }) => origin ?? `http://${req.headers.host}`

/** @param {Request} req */
const fromLoopback = (req) => /^(127\.|::1$|::ffff:127\.)/.test(req.socket.remoteAddress ?? '')

/** @param {Request} req @returns {Turned | undefined} */
function badAddress(req) {
  const url = req.url ?? ''
  const twice = single.some((name) => req.rawHeaders.filter((word, at) => at % 2 === 0 && word.toLowerCase() === name).length > 1)
  if (twice || !url.startsWith('/') || /^\/[/\\]|[\\\0]|%00|%5c/i.test(url)) return { status: 400 }
  try {
    decodeURIComponent(url.replaceAll('+', ' '))
  } catch {
    return { status: 400 }
  }
  const query = new URLSearchParams(url.split('?')[1])
  return onlyOnce.some((name) => query.getAll(name).length > 1) ? { status: 400 } : undefined
}

/** @param {Request} req @param {Where} where @returns {Turned | undefined} */
function badHost(req, { origin, port }) {
  const known = origin ? [new URL(origin).host] : ['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${port}`)
  const { host } = req.headers
  if (host === undefined) return { status: 400 }
  return known.includes(host) ? undefined : { status: 421 }
}

/** @param {Request} req @returns {Turned | undefined} */
const badMethod = (req) =>
  methods.includes(req.method ?? '') ? undefined : { status: 405, headers: { allow: methods.join(', ') } }

// Our own pages say `Referrer-Policy: no-referrer`, and then a browser sends `Origin: null` with our own forms;
// so a browser that says where it comes from is believed, and only one that does not must show the origin.
/** @param {Request} req @param {Where} where @returns {Turned | undefined} */
function badSource(req, where) {
  if (req.method !== 'POST') return undefined
  const { origin, 'sec-fetch-site': site } = req.headers
  const exact = origin === originOf(req, where)
  const ours = site === undefined ? exact : site === 'same-origin' && (exact || origin === undefined || origin === 'null')
  return ours ? undefined : { status: 403 }
}

/** @param {Request} req @returns {Turned | undefined} */
function badBody(req) {
  const { 'content-length': length, 'content-type': type, 'content-encoding': packed } = req.headers
  if (req.method !== 'POST') return req.headers['transfer-encoding'] || Number(length ?? 0) > 0 ? { status: 400 } : undefined
  if (length === undefined) return { status: 411 }
  if (Number(length) > bodyLimit) return { status: 413 }
  return Number(length) > 0 && (packed || !bodies.test(type ?? '')) ? { status: 415 } : undefined
}
