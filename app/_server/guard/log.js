// A log that cannot hold a name: only these fields, and in each only what its pattern lets through (R LG-1).

const id = /^([0-9a-f]{8}-[0-9a-f-]{27}|clock|nobody|clock-\d+)$/
const fields = {
  what: /^[a-z]+( [a-z]+){0,4}$/,
  code: /^[A-Za-z0-9_]{1,48}$/,
  door: /^\/[\w/[\]().-]{0,80}( [A-Za-z]{1,40})?$/,
  kind: /^(page|route|action|render|proxy)$/,
  where: /^[\w./@()[\]:-]{1,160}$/,
  digest: /^[\w@]{1,40}$/,
  status: /^\d{3}$/,
  ms: /^\d{1,7}$/,
  port: /^\d{1,5}$/,
  request: id,
  staff: id,
  practice: id,
  subject: id,
}
/** @typedef {Partial<Record<keyof typeof fields, string | number | null | undefined>>} Line */

/** @type {{ write: (text: string) => unknown }} */
let sink = process.stdout

/** Sends the log elsewhere: for tests. @param {{ write: (text: string) => unknown }} to */
export const logTo = (to) => {
  sink = to
}

/**
 * Writes one line of JSON. A field that is not listed, or holds what its pattern does not know, is left out.
 * @param {Line} line
 */
export function log(line) {
  const kept = Object.entries(fields).filter(([name, pattern]) => pattern.test(String(line[/** @type {keyof Line} */ (name)] ?? '')))
  const said = Object.fromEntries(kept.map(([name]) => [name, line[/** @type {keyof Line} */ (name)]]))
  sink.write(`${JSON.stringify({ at: new Date().toISOString(), ...said })}\n`)
}

const driverCodes = /^(SQLITE_[A-Z_]+|ERR_[A-Z_]+|E[A-Z]{2,15}|[0-9A-Z]{5})$/
const names = ['TypeError', 'RangeError', 'SyntaxError', 'ReferenceError', 'ZodError', 'Refusal', 'Stale', 'AbortError']

/**
 * What went wrong, as a code: the driver's or Node's own, else the kind of error. Never its text.
 * @param {unknown} thrown @returns {string}
 */
export function codeOf(thrown) {
  if (!(thrown instanceof Error)) return 'NOT_AN_ERROR'
  const { code, cause, name } = /** @type {Error & { code?: unknown }} */ (thrown)
  if (typeof code === 'string' && driverCodes.test(code)) return code
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
