import { createHmac } from 'node:crypto'
import type { Act, Me } from '#lib/me'
import { keyFor } from './keys'
import type { acts } from './schema/acts'
import type { Head } from './statements'

/** An act as it is kept. */
export type Noted = typeof acts.$inferInsert & { detail: string | null; subject: string | null }

/** Acts as rows, each linked to the one before it, the first to the head of the chain. */
export function linked(head: Head, wanted: readonly { me: Me; act: Act }[]): Noted[] {
  let before = head
  return wanted.map(({ me, act }) => {
    const row = rowOf(me, act, before.seq + 1)
    before = { seq: row.seq, link: linkOf(before.link, row) }
    return { ...row, link: before.link }
  })
}

function rowOf(me: Me, { act, subject, detail }: Act, seq: number): Omit<Noted, 'link'> {
  const written = detail === undefined ? null : JSON.stringify(detail)
  const { practice, at, staff, name, job, role, request } = me
  return { practice, seq, at, act, subject, staff, name, job, role, request, detail: written, digest: digestOf(written) }
}

/** What the link covers of a detail: keyed, so that a destroyed text cannot be guessed back. */
export const digestOf = (detail: string | null): string => mac('digest', detail ?? '')

/** The link of a row: over every field of it and the link before it. JSON keeps the fields apart, and lone surrogates well formed. */
export const linkOf = (before: string, row: Omit<Noted, 'link'>): string =>
  mac('chain', JSON.stringify([
    before, row.practice, row.seq, row.at, row.act, row.subject, row.staff, row.name, row.job, row.role, row.request, row.digest,
  ]))

const mac = (use: 'chain' | 'digest', text: string) => createHmac('sha256', keyFor(use)).update(text).digest('base64url')
