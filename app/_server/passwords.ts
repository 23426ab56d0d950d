import { hash, verify } from '@node-rs/argon2'
import { isGuessable } from './guessable'
import { turns } from './guard/turns.js'

/** Too many people are signing in at this moment: answered 503, nothing was decided. */
export class Busy extends Error {
  override name = 'Busy'
  readonly code = 'EBUSY'
}

// 2 is Argon2id.
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const oven = turns({ atOnce: 4, waiting: 50, patience: 10_000 })

/** The hash to keep, with its parameters inside. Normalised once (NFC): the same keys on two keyboards are one password. */
export const hashPassword = (password: string) => inTurn(() => hash(password.normalize('NFC'), cost))

/** Whether it is the password of this hash. Without a hash it takes as long and is false (R AN-8). */
export const isPassword = async (password: string, kept: string | null | undefined) => {
  const against = kept ?? (await nobodys())
  const same = await inTurn(() => verify(against, password.normalize('NFC')))
  return same && Boolean(kept)
}

/** Whether a hash was made at a lower cost than today's: kept again at the next sign-in (R AN-3). */
export const isCheap = (kept: string) => !kept.includes(`m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}`)

/** Why this may not be a password, in words for the field, or undefined. `own` are words of this person and practice. */
export const passwordProblem = (password: string, own: readonly string[]): string | undefined => {
  const length = [...password.normalize('NFC')].length
  if (length < 12) return 'Your password must be at least 12 characters'
  if (length > 128) return 'Your password must be 128 characters or fewer'
  if (/[\0\p{Surrogate}]/u.test(password)) return 'Your password has a character we cannot keep'
  if (isGuessable(password, own)) return 'This password is too easy to guess. Try three words that do not belong together'
  return undefined
}

let unknown: Promise<string> | undefined
const nobodys = () => (unknown ??= hashPassword('nobody has this password'))

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (!(await oven.take())) throw new Busy('sign in')
  try {
    return await work()
  } finally {
    oven.leave()
  }
}
