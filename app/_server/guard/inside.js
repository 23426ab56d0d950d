// What the server asks itself, on loopback, with a secret that lives as long as the process.
import { log } from './log.js'
import { bare, saidNames, still } from './still.js'

/** @typedef {{ address: string, inside: string }} Self */

/**
 * Draws the still pages. One that cannot be drawn is said barely.
 * @param {Map<string, string>} stills @param {Self} self
 */
export async function drawStills(stills, self) {
  for (const name of saidNames) {
    const page = await ask(`/said/${name}`, {}, self).then((answer) => (answer.ok ? answer.text() : bare(name)), () => bare(name))
    stills.set(name, still(page))
  }
}

/**
 * Knocks at the clock now and every minute: what time does, one instance does. While the database answers, the
 * stills are drawn afresh now and then, because a practice's phone may have changed.
 * @param {Map<string, string>} stills @param {Self} self
 */
export async function knock(stills, self) {
  let times = 0
  const once = async () => {
    const request = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }
    const { ok, status } = await ask('/api/clock', request, self).catch(() => ({ ok: false, status: 503 }))
    if (!ok) log({ what: 'clock failed', status })
    else if (times++ % 10 === 0) await drawStills(stills, self)
  }
  setInterval(() => void once(), 60_000).unref()
  await once()
}

/** @param {string} path @param {RequestInit} request @param {Self} self */
const ask = (path, request, { address, inside }) =>
  fetch(`${address}${path}`, { ...request, headers: { ...request.headers, 'x-best-fit-inside': inside }, signal: AbortSignal.timeout(20_000) })
