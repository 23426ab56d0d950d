import { notFound } from 'next/navigation'
import { londonDay } from '#lib/day'
import { check } from '#lib/questions/check'
import type { AnswersOf, Asks, Problem } from '#lib/questions/ask'
import { typedFrom, type Typed } from '#lib/typed'
import { enter } from './enter'

/** A form that was sent and is kept nowhere: what was typed, what was wrong, and what was made of the rest. */
export type Answered<T> = { readonly typed: Typed; readonly problems: readonly Problem[]; readonly made: T; readonly times: number }

/**
 * A server action behind a door (its path and its own name) that keeps nothing: the page it was sent from is drawn again
 * with the answer. What holds goes to `make`; what a person can mend comes back with it.
 */
export const answer = <A extends Asks, T>(door: string, asks: A, make: (answers: Partial<AnswersOf<A>>) => T) =>
  async (before: Answered<T>, sent: FormData): Promise<Answered<T>> => {
    const me = await enter(door)
    if (!(sent instanceof FormData)) notFound()
    const { typed, answers, problems } = readSent(asks, sent, me.at)
    return { typed, problems, made: make(answers), times: timesOf(before) + 1 }
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
