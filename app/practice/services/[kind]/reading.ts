import { notFound } from 'next/navigation'
import { londonDay } from '#lib/day'
import type { Me } from '#lib/me'
import type { Problem } from '#lib/questions/ask'
import { routeKinds } from '#lib/rules/kinds'
import { entryFrom, nextReview, type Entry } from '#lib/services-form'
import { one, typedFromDay, type Typed } from '#lib/typed'

/** The kind of service this is about; not found when there is none of this name. */
export const kindOf = (wanted: unknown) => routeKinds.find((kind) => kind === wanted) ?? notFound()

/** A service as it was typed. "Checked today" sets both dates itself. */
export function readEntry(typed: Typed, me: Me): { answers: Omit<Entry, 'version'>; problems: readonly Problem[] } {
  const today = londonDay(me.at)
  const dates = one(typed, 'press') === 'checked' ? { ...typedFromDay('reviewedOn', today), ...typedFromDay('reviewDue', nextReview(today)) } : {}
  const { entry, problems } = entryFrom(kindOf(typed.kind), { ...typed, ...dates }, me)
  return { answers: entry, problems }
}
