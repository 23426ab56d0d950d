// Stands before Next: decides what comes in, waits its turn with it, and sees to what goes out (R 0.5, A4, AV-1, IN-6 to IN-8).
import { randomBytes } from 'node:crypto'
import { v7 } from 'uuid'
import { isInside, originOf, turnedAway } from './admit.js'
import { dressAnswer } from './answer.js'
import { look, readBody, withBody } from './body.js'
import { dressRequest, policy } from './headers.js'
import { log } from './log.js'
import { giveOpen, openPage } from './open.js'
import { bare, carrying, pageFor, plainly } from './still.js'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Answer */
/** @typedef {{ request: string, nonce: string, inside: boolean, path: string, type: string, fields: import('./body.js').Fields, open?: import('./open.js').Open | undefined }} Visit */
/** @typedef {{ port: number, origin?: string | undefined, inside: string, stills: Map<string, string>, opens: Map<string, import('./open.js').Open>, line: ReturnType<typeof import('./turns.js').turns>, stopping: () => boolean }} Post */

const longest = 30_000
const hidden = /^\/(said(\/|$)|api\/clock(\?|\/|$)|_next\/image)/

/**
 * The listener of the server: `next` sees only requests that may come in, whole, and one of a bounded number.
 * @param {(req: Request, res: Answer) => Promise<void>} next @param {Post} post
 */
export const guard = (next, post) => async (/** @type {Request} */ req, /** @type {Answer} */ res) => {
  const visit = begin(req, res, post)
  try {
    const turned = turnedAway(req, post) ?? (!visit.inside && hidden.test(visit.path) ? { status: 404 } : undefined)
    if (turned) return refuse(req, res, turned)
    if (visit.open) return giveOpen(req, res, visit.open)
    const whole = req.method === 'POST' ? await wholeOf(req, visit) : req
    if (!('url' in whole)) return refuse(req, res, whole)
    await inTurn(() => next(whole, res), visit, res, post)
  } catch {
    if (res.headersSent) req.socket.destroy()
    else refuse(req, res, { status: 503 })
  }
}

/** @param {Request} req @param {Answer} res @param {Post} post @returns {Visit} */
function begin(req, res, post) {
  const path = (req.url ?? '/').replace(/[?&]_rsc=[^&]*/, '')
  const inside = isInside(req, post)
  // What the server asks itself is drawn afresh: it is what the pages in memory are made of.
  const open = inside ? undefined : openPage(req, post.opens)
  const visit = { request: v7(), nonce: randomBytes(16).toString('base64'), inside, path, type: req.headers['content-type'] ?? '', fields: [], open }
  dressAnswer(res, {
    url: req.url ?? '/',
    secure: post.origin?.startsWith('https:') ?? false,
    csp: open ? policy() : policy(visit.nonce),
    keep: open !== undefined,
    stillCsp: policy(),
    swap: swapFor(isDocument(req), req.method === 'POST', visit, post),
  })
  if (post.stopping()) res.shouldKeepAlive = false
  res.on('close', () => globalThis.bestFitReached?.delete(visit.request))
  return visit
}

/** What was sent, read whole and looked at; or why it is refused. @param {Request} req @param {Visit} visit */
async function wholeOf(req, visit) {
  const body = await readBody(req)
  if (!body) return { status: 413 }
  const { fields, status } = await look(body, visit.type)
  if (status) return { status }
  visit.fields = fields ?? []
  return withBody(req, body)
}

/** @param {() => Promise<void>} work @param {Visit} visit @param {Answer} res @param {Post} post */
async function inTurn(work, visit, res, { line, ...post }) {
  // After an action Next asks us for the next page: that one is part of a turn already taken.
  if (!visit.inside && !(await line.take())) return refuse(res.req, res, { status: 503 })
  const leave = () => visit.inside || line.leave()
  // Whoever went away while they waited was heard to leave before they had a turn.
  if (res.destroyed) return void leave()
  const deadline = setTimeout(() => res.req.socket.destroy(), longest)
  res.on('close', () => {
    clearTimeout(deadline)
    leave()
  })
  const { method, headers } = res.req
  const origin = (visit.inside && String(headers['x-best-fit-origin'] ?? '')) || originOf(res.req, post)
  dressRequest(res.req, {
    'x-best-fit-origin': origin,
    'x-best-fit-request': visit.request,
    'x-best-fit-path': visit.path,
    'content-security-policy': policy(visit.nonce),
    ...(method === 'POST' && { origin }),
    ...((visit.inside || method === 'POST') && { 'x-best-fit-inside': post.inside }),
  })
  await work()
}

/** @param {Request} req @param {Answer} res @param {{ status: number, headers?: Record<string, string> }} turned */
function refuse(req, res, { status, headers }) {
  log({ what: 'turned away', status })
  // A body that was not read must not be taken for the next request.
  if (!req.complete && (req.headers['content-length'] || req.headers['transfer-encoding'])) res.shouldKeepAlive = false
  res.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers })
  res.end(`${status}\n`)
}

/** A page a person will look at, not something a script fetches. @param {Request} req */
function isDocument({ headers, url = '' }) {
  const { rsc, 'next-action': action, 'sec-fetch-dest': dest = 'document', accept = '*/*' } = headers
  return !rsc && !action && !url.startsWith('/api/') && dest === 'document' && /text\/html|\*\/\*/.test(accept)
}

/** @param {boolean} document @param {boolean} posted @param {Visit} visit @param {Post} post */
const swapFor = (document, posted, visit, { stills }) => (/** @type {number} */ wanted) => {
  const status = wanted < 500 ? wanted : failed(wanted, posted, visit)
  if (!document || status < 400) return { status }
  const name = pageFor(status, posted)
  const page = stills.get(name) ?? bare(name)
  // A role or a practice changed while somebody typed: nothing can be sent any more, but it can be copied.
  const carries = [409, 503].includes(status) || ([403, 404].includes(status) && visit.fields.length > 0)
  return { status, page: posted && carries ? carrying(page, visit, status === 503) : plainly(page) }
}

/** A failure before our code saw what was sent is the sender's: Next could not read it. @param {number} wanted @param {boolean} posted @param {Visit} visit */
const failed = (wanted, posted, visit) => (posted && wanted === 500 && !globalThis.bestFitReached?.has(visit.request) ? 400 : 503)
