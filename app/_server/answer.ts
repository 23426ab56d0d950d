import { notFound } from 'next/navigation'
import { londonDay } from '#lib/day'
import { check } from '#lib/questions/check'
import type { AnswersOf, Asks, Problem } from '#lib/questions/ask'
import { typedFrom, type Typed } from '#lib/typed'
import { enter } from './enter'

/** A form that was sent and is kept nowhere: what was typed, what was wrong with it, and what holds. */
export type Answered<A extends Asks> = { readonly typed: Typed; readonly problems: readonly Problem[]; readonly answers: Partial<AnswersOf<A>>; readonly times: number }

/**
 * A server action behind a door (its path and its own name) that keeps nothing: the page it was sent from is drawn again
 * with what was typed, what holds and what a person can mend.
 */
export const answer = <A extends Asks>(door: string, asks: A) =>
  async (before: Answered<A>, sent: FormData): Promise<Answered<A>> => {
    const me = await enter(door)
    if (!(sent instanceof FormData)) notFound()
    return { ...readSent(asks, sent, me.at), times: timesOf(before) + 1 }
  }

/** What was sent, read by these questions: only what they ask for comes back. */
export function readSent<A extends Asks>(asks: A, sent: FormData, at: number) {
  const typed: Typed = Object.fromEntries(Object.entries(typedFrom(sent)).filter(([field]) => Object.hasOwn(asks, field.replace(/\[.*$/, ''))))
  return { typed, ...check(asks, typed, londonDay(at)) }
}

// It comes from the browser, so it may be anything.
const timesOf = (before: unknown) => {
  const times: unknown = typeof before === 'object' && before !== null && 'times' in before ? before.times : 0
  return typeof times === 'number' && Number.isSafeInteger(times) ? times : 0
}
