import { digestLines, type Digest } from './digest'
import { noticeWords, type NoticeName } from './notices'
import { refusal } from './moves/refusals'

/** What a kept notice says it is about: a referral by its reference and id, or numbers for a morning. Nothing of a patient. */
export type Kept = { readonly says: NoticeName; readonly subject: string | null; readonly reference: string | null; readonly about: Digest | null }

/** A letter: its subject line and its text, with the lines of the text apart. */
export type Letter = { readonly subject: string; readonly text: string }

const reference = /^BF-[0-9A-HJKMNP-TV-Z]{4}$/
const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const address = /^https?:\/\/[\w.:[\]-]+$/

const foot = ['Best Fit sends this by itself. An answer to it is read by nobody.', 'Nothing about a patient is in it. Please keep it so.']

/**
 * The words of a notice: fixed ones, a reference, a link. Throws when a reference, an id or `origin` (where people reach us)
 * is not shaped like one: nothing else may ever be put into a letter.
 */
export function letterOf({ says, subject, reference: called, about }: Kept, origin: string): Letter {
  const { subject: head, text, ...leads } = noticeWords[says]
  if (!address.test(origin) || (called !== null && !reference.test(called)) || (subject !== null && !id.test(subject))) throw refusal('not-open')
  const digest = about ? digestLines(about) : null
  const own = 'page' in leads ? leads.page : `/referrals/${subject ?? ''}`
  const link = `${origin}${digest ? digest.page : own}`
  const which = digest?.lines.map((line) => `- ${line}`) ?? (called ? [`Reference: ${called}`] : [])
  return {
    subject: `Best Fit: ${head}${called ? ` (${called})` : ''}`,
    text: [text, '', ...which, ...(which.length > 0 ? [''] : []), `See to it: ${link}`, '', ...foot, ''].join('\n'),
  }
}
