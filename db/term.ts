import { createHmac } from 'node:crypto'
import { keyFor } from './keys'

/** What was searched for, as it is noted: the same term gives the same hash, and nobody can read it back. */
export const termOf = (typed: string): string => createHmac('sha256', keyFor('search')).update(typed).digest('base64url').slice(0, 22)
