import type { NoticeName } from './notices'

/** How a letter fared: taken by the mail server; to be tried again; refused for good; or nobody knows, for the line broke after the letter had begun. */
export type Fate =
  | { readonly came: 'sent' }
  | { readonly came: 'again' | 'failed' | 'unsure'; readonly why: Why }

/** Why a notice did not arrive, in words for a manager. */
export const whyNot = {
  left: 'They no longer work here.',
  address: 'Their email address cannot be written to.',
  unwritten: 'It could not be written.',
  refused: 'The mail server refused it for good.',
  later: 'The mail server has put it off.',
  away: 'The mail server cannot be reached.',
  'gave-up': 'The mail server put it off for too long.',
  broken: 'The line broke while it was sent. It may have arrived, and is not sent twice.',
} as const
export type Why = keyof typeof whyNot

const [minute, hour] = [60_000, 3_600_000]

/** How long after its act a notice is still worth sending: a morning's until the evening. */
const lasts = (says: NoticeName) => (says === 'digest' ? 10 : 36) * hour

/** What a notice is once its letter has fared so: when it is tried again (five minutes on, then twice as long each time, at most four hours), or that it never is. */
export function standsAfter(notice: { readonly says: NoticeName; readonly at: number; readonly tries: number }, fate: Fate, now: number):
  { readonly stands: 'sent' | 'failed' | 'unsure' | 'waiting'; readonly next: number; readonly why: Why | null } {
  if (fate.came === 'sent') return { stands: 'sent', next: now, why: null }
  if (fate.came !== 'again') return { stands: fate.came, next: now, why: fate.why }
  const next = now + Math.min(5 * minute * 2 ** Math.max(0, notice.tries - 1), 4 * hour)
  return next > notice.at + lasts(notice.says) ? { stands: 'failed', next: now, why: 'gave-up' } : { stands: 'waiting', next, why: fate.why }
}
