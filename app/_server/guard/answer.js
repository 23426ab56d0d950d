// Watches one answer on its way out: gives it the headers, and swaps a document that Next leaves empty for a still page.
import { answerHeaders } from './headers.js'

/** @typedef {import('node:http').ServerResponse} Answer */
/** @typedef {{ url: string, secure: boolean, csp: string, keep?: boolean, stillCsp: string, swap: (status: number) => { status: number, page?: string } }} Plan */

/**
 * Dresses an answer. `swap` is asked once, when the status is known, which status to send and whether to send a page instead.
 * @param {Answer} res @param {Plan} plan
 */
export function dressAnswer(res, plan) {
  const { writeHead, write, end, flushHeaders } = res
  /** @type {string | undefined} */
  let page
  const begin = (/** @type {number} */ wanted) => {
    const { status, page: instead } = plan.swap(wanted)
    page = instead
    if (page !== undefined) undress(res, page)
    const csp = page === undefined ? plan.csp : plan.stillCsp
    const { url, secure, keep } = plan
    for (const [name, value] of Object.entries(answerHeaders({ url, status, secure, csp, keep }))) res.setHeader(name, value)
    return writeHead.call(res, status)
  }
  const start = () => res.headersSent || res.writeHead(res.statusCode)
  Object.assign(res, {
    writeHead: (/** @type {number} */ status, /** @type {unknown[]} */ ...rest) => (putHeaders(res, rest), begin(status)),
    flushHeaders: () => (start(), flushHeaders.call(res)),
    write: (/** @type {unknown[]} */ ...args) => (start(), page === undefined ? Reflect.apply(write, res, args) : swallowed(args)),
    end: (/** @type {unknown[]} */ ...args) => {
      // Node itself writes the head of an answer that ends at once, and then knows its length.
      if (page === undefined && !res.headersSent && plan.swap(res.statusCode).page === undefined) return Reflect.apply(end, res, args)
      start()
      return page === undefined ? Reflect.apply(end, res, args) : end.call(res, page, callbackIn(args))
    },
  })
}

/** @param {Answer} res @param {string} page */
function undress(res, page) {
  for (const name of res.getHeaderNames()) if (!['set-cookie', 'allow'].includes(name)) res.removeHeader(name)
  res.setHeader('Content-Type', 'text/html; charset=utf-8')
  res.setHeader('Content-Length', Buffer.byteLength(page))
}

/** @param {Answer} res @param {unknown[]} rest */
function putHeaders(res, rest) {
  const given = rest.find((word) => typeof word === 'object' && word !== null)
  const pairs = Array.isArray(given) ? pairsOf(given) : Object.entries(given ?? {})
  for (const [name, value] of pairs) if (value !== undefined) res.setHeader(name, value)
}

/** @param {any[]} list @returns {[string, string][]} */
const pairsOf = (list) => (Array.isArray(list[0]) ? list : list.flatMap((_, at) => (at % 2 ? [] : [[list[at], list[at + 1]]])))

/** @param {unknown[]} args @returns {(() => void) | undefined} */
const callbackIn = (args) => /** @type {any} */ (args.find((word) => typeof word === 'function'))

/** @param {unknown[]} args */
const swallowed = (args) => {
  callbackIn(args)?.()
  return true
}
