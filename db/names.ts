import { and, eq, gte, inArray, lt, or } from 'drizzle-orm'
import type { Me } from '#lib/me'
import type { Possible } from '#lib/no-patient'
import { look } from './client'
import { referrals } from './schema/referrals'

/**
 * Whether one of these words is the first or last name of a patient of this practice, or two side by side are both. That
 * it was asked is noted; who it is, is neither answered nor noted.
 */
export async function namePatient(me: Me, { words, pairs }: Possible): Promise<boolean> {
  if (words.length === 0 && pairs.length === 0) return false
  const { practice, id, byLast, byFirst } = referrals
  const ours = eq(practice, me.practice) // in each part, so that each finds its own way by an index
  // A space ends a name, and '!' is what sorts next after a space.
  const named = words.flatMap((word) => [byLast, byFirst].map((column) => and(ours, gte(column, `${word} `), lt(column, `${word}!`))))
  const both = pairs.length > 0 ? [and(ours, inArray(byLast, [...pairs])), and(ours, inArray(byFirst, [...pairs]))] : []
  const found = await look(me, { act: 'names-checked', subject: null }, (db) => db.select({ id }).from(referrals).where(or(...named, ...both)).limit(1))
  return found.length > 0
}
