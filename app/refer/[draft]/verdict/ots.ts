import { membersOf } from '#db/people'
import type { Me } from '#lib/me'

/** The OTs who work here now: in words, the only one by name, and as the record addresses them. */
export async function otsOf(me: Me): Promise<{ words: string; one: string | null; to: string | null }> {
  const ots = (await membersOf(me)).filter(({ role, endedAt }) => role === 'ot' && endedAt === null)
  const [only] = ots
  const names = ots.map(({ name, job }) => `${name}, ${job}`)
  return {
    words: names.length > 0 ? names.join('; ') : 'Nobody: this practice has no OT just now',
    one: ots.length === 1 && only ? only.name : null,
    to: ots.length === 1 && names[0] ? names[0] : null,
  }
}
