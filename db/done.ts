import type { Json, Me } from '#lib/me'
import type { Done } from '#lib/referral'
import type { acts } from './schema/acts'

/** An act as it was kept, with its place in the practice's chain. */
export type Happened = Done & { readonly seq: number }

/** A kept act as lib reads it: what, and who did it when. */
export function doneOf(row: typeof acts.$inferSelect): Happened {
  const { seq, act, subject, detail, staff, name, job, practice, at, request } = row
  const me = { staff, name, job, role: row.role as Me['role'], practice, at, request }
  return { seq, act, subject, me, ...(detail === null ? {} : { detail: JSON.parse(detail) as Json }) }
}
