// What the server asks itself, on loopback, with a secret that lives as long as the process.
import { log } from './log.js'
import { openPaths, packed } from './open.js'
import { bare, saidNames, still } from './still.js'

/** @typedef {{ address: string, inside: string }} Self */
/** @typedef {{ stills: Map<string, string>, opens: Map<string, import('./open.js').Open> }} Drawn */

/**
 * Draws the still pages, and answers whether all of them could be. One that cannot is said barely; a public page stays as
 * it was, or is left to Next.
 * @param {Drawn} drawn @param {Self} self
 */
export async function drawStills({ stills, opens }, self) {
  let missing = 0
  for (const name of saidNames) {
    const page = await drawnAt(`/said/${name}`, self)
    stills.set(name, still(page ?? bare(name)))
    if (!page) missing += 1
  }
  for (const path of openPaths) {
    const page = await drawnAt(path, self)
    if (page) opens.set(path, packed(still(page)))
    else missing += 1
  }
  return missing === 0
}

/** @param {string} path @param {Self} self @returns {Promise<string | undefined>} */
const drawnAt = (path, self) => ask(path, {}, self).then((answer) => (answer.ok ? answer.text() : undefined), () => undefined)

/**
 * Knocks at the clock now and every minute: what time does, one instance does. While the database answers, the
 * stills are drawn afresh now and then, because a practice's phone may have changed; at once, unless all are there.
 * @param {Drawn} drawn @param {Self} self @param {boolean} fresh
 */
export async function knock(drawn, self, fresh) {
  let times = fresh ? 1 : 0
  const once = async () => {
    const request = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }
    const { ok, status } = await ask('/api/clock', request, self).catch(() => ({ ok: false, status: 503 }))
    if (!ok) log({ what: 'clock failed', status })
    else if (times++ % 10 === 0) await drawStills(drawn, self)
  }
  setInterval(() => void once(), 60_000).unref()
  await once()
}

/** @param {string} path @param {RequestInit} request @param {Self} self */
const ask = (path, request, { address, inside }) =>
  fetch(`${address}${path}`, { ...request, headers: { ...request.headers, 'x-best-fit-inside': inside }, signal: AbortSignal.timeout(20_000) })
