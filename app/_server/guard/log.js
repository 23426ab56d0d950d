// A log that cannot hold a name: only these fields, and in each only what its pattern lets through (R LG-1).

import { constants } from 'node:os'

/** All that this log can say happened. */
const whats = new Set([
  'turned away', 'failed', 'action failed', 'clock failed', 'post failed', 'promise failed', 'process failed', 'stopping', 'stopped',
  'console error', 'console warn', 'console info', 'console log', 'console debug', 'console trace',
])
const names = ['Error', 'TypeError', 'RangeError', 'SyntaxError', 'ReferenceError', 'ZodError', 'Refusal', 'Stale', 'Fault', 'AbortError']
/** What nodemailer says of a mail server it cannot use. */
const mail = ['EAUTH', 'ECONNECTION', 'EDNS', 'EPROTOCOL', 'ESOCKET', 'ETLS']
const codes = new Set([...names, ...Object.keys(constants.errno), 'ESIGNEDOUT', 'NOT_AN_ERROR', ...mail])
const driverCode = /^(SQLITE_[A-Z_]+|ERR_[A-Z_]+|(?=.*\d)[0-9A-Z]{5})$/
const id = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|clock|nobody|clock-\d{13})$/

/** @type {Record<string, (text: string) => boolean>} */
const fields = {
  what: (text) => whats.has(text),
  code: (text) => codes.has(text) || driverCode.test(text),
  door: (text) => /^\/[a-z/[\]-]{0,60}( [A-Za-z]{1,30})?$/.test(text),
  kind: (text) => ['page', 'route', 'action', 'render', 'proxy'].includes(text),
  where: (text) => /^[\w./@()[\]-]{1,140}\.[jt]sx?:\d+:\d+$/.test(text),
  status: (text) => /^[1-5]\d\d$/.test(text),
  ms: (text) => /^\d{1,6}$/.test(text),
  request: (text) => id.test(text),
  staff: (text) => id.test(text),
  practice: (text) => id.test(text),
  subject: (text) => id.test(text),
}
/** @typedef {Partial<Record<'what' | 'code' | 'door' | 'kind' | 'where' | 'status' | 'ms' | 'request' | 'staff' | 'practice' | 'subject', string | number | null | undefined>>} Line */

/** @type {{ write: (text: string) => unknown }} */
let sink = process.stdout

/** Sends the log elsewhere: for tests. @param {{ write: (text: string) => unknown }} to */
export const logTo = (to) => {
  sink = to
}

/**
 * Writes one line of JSON. A field that is not listed, or holds what it cannot mean, is left out.
 * @param {Line} line
 */
export function log(line) {
  const said = Object.fromEntries(Object.entries(line).filter(([name, value]) => Object.hasOwn(fields, name) && fields[name]?.(String(value ?? ''))))
  sink.write(`${JSON.stringify({ at: new Date().toISOString(), ...said })}\n`)
}

/**
 * What went wrong, as a code: the driver's or Node's own, else the kind of error. Never its text.
 * @param {unknown} thrown @returns {string}
 */
export function codeOf(thrown) {
  if (!(thrown instanceof Error)) return 'NOT_AN_ERROR'
  const { code, cause, name } = /** @type {Error & { code?: unknown }} */ (thrown)
  if (typeof code === 'string' && (codes.has(code) || driverCode.test(code))) return code
  if (cause instanceof Error) return codeOf(cause)
  return names.includes(name) ? name : 'Error'
}

/**
 * The first line of our own code in a stack: where, without the message that may quote a person.
 * @param {unknown} thrown
 */
export const whereOf = (thrown) =>
  (thrown instanceof Error ? (thrown.stack ?? '') : '')
    .split('\n')
    .filter((line) => /^ {4}at /.test(line) && !line.includes('node:'))
    .map((line) => /([\w./@[\]-]+:\d+:\d+)\)?$/.exec(line)?.[1]?.split('/').slice(-4).join('/'))[0]

/** Sends whatever libraries print through this log, so that an error's text reaches no terminal or file. */
export function quietConsole() {
  for (const level of /** @type {const} */ (['error', 'warn', 'info', 'log', 'debug', 'trace'])) {
    console[level] = (...said) => {
      const fault = said.find((word) => word instanceof Error)
      if (fault || level === 'error') log({ what: `console ${level}`, code: codeOf(fault), where: whereOf(fault) })
    }
  }
}
