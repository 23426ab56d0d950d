import { balanceOf, buckets, type Balanced, type Bucket, type Difference, type Tally } from './balance'
import { londonDay, shortDay } from './day'
import { sinceWords } from './moments'
import { noticeWords, type NoticeName } from './notices'
import { whyNot, type Why } from './post'

/** The balance as rows: how many, now and at the end of each day before. */
export type BalanceTable = { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }

const figure = (n: number) => n.toLocaleString('en-GB')
const kinds = Object.keys(buckets) as Bucket[]

/** The balance as a table: received, where each is, and what is left over, which should be none. */
export function balanceTable(now: Tally, differs: number, days: readonly Balanced[]): BalanceTable {
  const row = (words: string, tally: Tally, off: number) => {
    const { received, ...where } = balanceOf(tally)
    return [words, figure(received), ...kinds.map((kind) => figure(where[kind])), figure(off)]
  }
  return {
    head: ['At the end of', 'Received', ...Object.values(buckets), 'Not accounted for'],
    rows: [row('Now', now, differs), ...days.map((day) => row(shortDay(day.day), day, day.differs))],
  }
}

/** 'All 31 referrals received are accounted for.', or what is not. */
export const balanceWords = ({ received }: Tally, differs: number): string =>
  differs === 0 ? `All ${figure(received)} referrals received are accounted for.` : `${figure(differs)} of ${figure(received)} referrals received ${differs === 1 ? 'is' : 'are'} not accounted for.`

/** Each difference in a line: 'Open: 3 by what was done, 2 stored'. */
export const differenceWords = (differences: readonly Difference[]): string[] =>
  differences.map(({ what, acts, stored }) => `${what}: ${figure(acts)} by what was done, ${figure(stored)} found`)

/** A notice that did not arrive, in words. */
export type LostNotice = { readonly event: string; readonly person: string; readonly who: string; readonly what: string; readonly when: string; readonly why: string }
type Lost = { readonly event: string; readonly person: string; readonly says: NoticeName; readonly reference: string | null; readonly at: number; readonly why: string | null; readonly name: string }

/** The notices that did not arrive, for whoever is to tell their people. */
export const lostNotices = (lost: readonly Lost[], at: number): LostNotice[] =>
  lost.map(({ event, person, says, reference, at: caused, why, name }) => ({
    event, person, who: name || 'Somebody not known here', what: `${noticeWords[says].subject}${reference ? `, ${reference}` : ''}`,
    when: sinceWords(caused, londonDay(at)), why: whyNot[why as Why] ?? whyNot.away,
  }))
