const isNamed = (thrown: unknown, ...names: readonly string[]) => thrown !== null && typeof thrown === 'object' && 'name' in thrown && names.includes(String(thrown.name))

/** The database could not do it. Holds codes only: a driver's own words carry what was typed. Known by its name, as `Stale` is. */
export class Fault extends Error {
  static override [Symbol.hasInstance](thrown: unknown): thrown is Fault {
    return isNamed(thrown, 'Fault', 'Unknown')
  }

  constructor(
    readonly code: string,
    readonly constraint = '',
  ) {
    super(`the database answered ${code}`)
    this.name = 'Fault'
  }
}

/** Whether a change was kept is not known: the line broke after it was sent. It must not be tried again blindly. */
export class Unknown extends Fault {
  override name = 'Unknown'

  static override [Symbol.hasInstance](thrown: unknown): thrown is Unknown {
    return isNamed(thrown, 'Unknown')
  }
}

const passing = new Set([
  'SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT', 'SQLITE_BUSY_RECOVERY', 'SQLITE_LOCKED',
  '40001', '40P01', '55P03',
])
const lost = new Set([
  'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH',
  '57P01', '57P02', '57P03', '08000', '08003', '08006', '08001', '53300', 'gone',
])
const lostWords = /^(Connection terminated|timeout exceeded|Query read timeout|Client (was closed|has encountered))/

/** True when the same thing may succeed in a moment: a lock, a deadlock, a server that is coming back. */
export const mayPass = (error: unknown): boolean =>
  error instanceof Fault && !(error instanceof Unknown) && (passing.has(error.code) || lost.has(error.code))

/** True when the line to the database was lost: nothing more can be said over it. */
export const isLost = (thrown: unknown): boolean => {
  const fault = faultOf(thrown)
  return fault instanceof Fault && lost.has(fault.code)
}

/** True when no other act would fare better: nothing answers, or there is no room. */
export const isAway = (error: unknown): boolean => mayPass(error) || error instanceof Unknown || codeOf(error).startsWith('SQLITE_FULL')

/** What a driver threw, as a `Fault`; anything else as it is, a refusal of ours too, though it has a code. */
export function faultOf(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof Fault || error.name === 'Refusal') return error
  const inner = error.cause instanceof Error ? error.cause : error
  const code = lostWords.test(inner.message) ? 'gone' : codeOf(inner)
  if (code === '') return error.name === 'DrizzleQueryError' ? new Fault('query') : error
  return new Fault(code, 'constraint' in inner ? String(inner.constraint) : '')
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
