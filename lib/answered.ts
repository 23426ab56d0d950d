import { bandNames } from './moves/names'
import { atWords } from './moments'
import type { Referral } from './referral'

/** What the referrer answered, over the referral until it moves on: the new answers, and what the rules made of them. */
export type AnsweredView = {
  readonly heading: string
  readonly lines: readonly { readonly words: string; readonly answer: string }[]
  readonly soon: string
}

/** The answer that came back last; null when there is none, or it has been dealt with. */
export function answeredOf({ fresh, statement, band }: Referral, now: number): AnsweredView | null {
  if (fresh?.what !== 'answered') return null
  const asked = statement.filter(({ field }) => fresh.fields.includes(field)).map(({ words, answer }) => ({ words, answer }))
  const reply = fresh.reply ? [{ words: 'In their words', answer: fresh.reply }] : []
  const [was, is] = [fresh.band, band].map((each) => (each ? bandNames[each].toLowerCase() : 'not sorted'))
  const soon = was === is ? `How soon: ${is}, as before.` : `How soon: it was ${was}, and is now ${is}. Both are kept in the history.`
  return { heading: `${fresh.by} answered ${atWords(fresh.at, now)}`, lines: [...asked, ...reply], soon }
}
