import type { Typed } from './typed'

/** The most that are chosen at once: a page of the list. */
const most = 25

/** The ids somebody ticked, each once. */
export const tickedIn = (typed: Typed): readonly string[] => [...new Set([typed['chosen'] ?? []].flat())].slice(0, most)

/** Ids as one word of an address. */
export const writeIds = (ids: readonly string[]): string => ids.join('_')
/** The ids in a word of an address; none of what is no such word. */
export const readIds = (word: unknown): readonly string[] => (typeof word === 'string' ? word.split('_').filter(Boolean).slice(0, most) : [])

/** What came of handing several over, said over the list; null when nothing was. */
export function handedWords({ handed, left }: { readonly [name: string]: unknown }): string | null {
  const [done, not] = [Number(handed ?? Number.NaN), Number(left ?? 0)]
  if (!Number.isSafeInteger(done) || !Number.isSafeInteger(not)) return null
  const stayed = not === 0 ? '' : ` ${not === 1 ? 'One' : not} could not be: it has moved on, is theirs already, or needs a reason.`
  return `${done === 1 ? '1 referral is' : `${done} referrals are`} handed over.${stayed}`
}
