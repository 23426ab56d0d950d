// What the server asks itself, on loopback, with a secret that lives as long as the process.
import { codeOf, log } from './log.js'
import { bare, saidNames, still } from './still.js'

/** @typedef {{ address: string, inside: string }} Self */

/**
 * Draws the still pages, once. One that cannot be drawn is said barely.
 * @param {Map<string, string>} stills @param {Self} self
 */
export async function drawStills(stills, self) {
  for (const name of saidNames) {
    const page = await ask(`/said/${name}`, {}, self).then((answer) => (answer.ok ? answer.text() : bare(name)), () => bare(name))
    stills.set(name, still(page))
  }
}

/**
 * Knocks at the clock every minute: what time does, one instance does.
 * @param {Self} self
 */
export function knock(self) {
  const once = () =>
    ask('/api/clock', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }, self).then(
      (answer) => answer.ok || log({ what: 'clock failed', status: answer.status }),
      (fault) => log({ what: 'clock failed', code: codeOf(fault) }),
    )
  setInterval(() => void once(), 60_000).unref()
  return once
}

/** @param {string} path @param {RequestInit} request @param {Self} self */
const ask = (path, request, { address, inside }) =>
  fetch(`${address}${path}`, { ...request, headers: { ...request.headers, 'x-best-fit-inside': inside }, signal: AbortSignal.timeout(20_000) })
