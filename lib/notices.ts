import { londonDay } from './day'
import type { Me, Role } from './me'
import type { MoveName } from './moves/moves'
import type { Change, Referral } from './moves/shape'
import { states } from './moves/states'

/** Whom an act concerns: who sent the referral, who has it (every OT while nobody has), or everybody in a role. */
type Whom = 'sender' | 'owner' | Role
type Cause = { readonly to: Whom; readonly says: NoticeName; readonly when?: (referral: Referral, me: Me) => boolean }

/**
 * What is said: fixed words. Nothing is ever put into them. The link leads to the referral; or, where there is a `page`, to
 * that, and then the notice is of a day: of many referrals left lying there is one letter.
 */
export const noticeWords = {
  question: { subject: 'a question for you', text: 'The OT asks you something about a referral you sent. It waits for your answer.' },
  answered: { subject: 'your question is answered', text: 'Your question about a referral has been answered.' },
  returned: { subject: 'a referral came back to you', text: 'A referral you sent came back to you with advice. Please read it.' },
  outcome: { subject: 'an outcome for you to read', text: 'A referral you sent has ended. Its summary waits for you to read it.' },
  missed: { subject: 'a word about a referral', text: 'A patient you referred has missed two appointments. The OT needs to agree with you what to do.' },
  unread: { subject: 'an outcome is still unread', text: 'The summary of a referral you sent has waited five working days for you to read it.', page: '/referrals' },
  unasked: { subject: 'please ask after a patient', text: 'You sent a patient to another service. Please find out whether they were taken on, and record it.', page: '/referrals' },
  unsent: { subject: 'a summary is overdue', text: 'A referral has ended, and nobody has sent its summary to whoever referred.', page: '/queue?list=summaries' },
  lying: { subject: 'a referral waits for anybody', text: 'A referral has ended, and whoever should have closed it has not. Any clinician may.', page: '/referrals' },
  escalated: { subject: 'a referral waits for somebody', text: 'A referral waits for somebody to close it: whoever should have has not.', page: '/practice/balance' },
  digest: { subject: 'what waits for you today', text: 'This waits for you in Best Fit this morning:' },
} as const satisfies Record<string, { readonly subject: string; readonly text: string; readonly page?: string }>

export type NoticeName = keyof typeof noticeWords

const over = ({ state }: Referral) => state === 'SUMMARY_SENT'
const ended = ({ state }: Referral) => states[state].stage === 'ended'
const elsewhere = ({ state }: Referral) => state === 'SIGNPOSTED'
const missedTwice = { to: 'sender', says: 'missed', when: ({ state, missed }: Referral) => missed >= 2 && state !== 'STOPPED' } as const

/**
 * Which notices an act causes, to whom: one row an event. A stop causes none, on purpose: what must be seen within
 * minutes is never left to a letter.
 */
export const causes: Readonly<Partial<Record<MoveName | 'sent', readonly Cause[]>>> = {
  ask: [{ to: 'sender', says: 'question' }],
  answer: [{ to: 'owner', says: 'answered', when: ({ state }) => state === 'QUEUED' }],
  returnToReferrer: [{ to: 'sender', says: 'returned' }],
  sendSummary: [{ to: 'sender', says: 'outcome' }],
  takenOn: [{ to: 'sender', says: 'outcome' }],
  // Whoever was sent elsewhere and did not get there: what is written then is read again.
  arrived: [{ to: 'sender', says: 'outcome', when: ({ summary }, me) => summary?.at === me.at }],
  didNotAttend: [missedTwice],
  wasNotBrought: [missedTwice],
  tellPractice: [
    { to: 'sender', says: 'unread', when: over },
    { to: 'sender', says: 'unasked', when: elsewhere },
    { to: 'owner', says: 'unsent', when: ended },
    { to: 'supervisor', says: 'lying' },
    { to: 'manager', says: 'escalated' },
  ],
}

/** A notice to be kept with its act: to one person, or to everybody who works here in a role when that is decided. */
export type Notice = { readonly event: string; readonly says: NoticeName; readonly isOfDay: boolean; readonly to: { readonly person: string } | { readonly role: Role } }

/** What this change causes to be said. Nobody is told of what they did themselves. */
export function noticesOf({ referral, act }: Change, me: Me): Notice[] {
  const rows = Object.hasOwn(causes, act.act) ? causes[act.act as keyof typeof causes] : undefined
  return (rows ?? []).filter(({ when }) => when?.(referral, me) ?? true).flatMap(({ to, says }) => {
    const isOfDay = 'page' in noticeWords[says]
    const event = isOfDay ? `${says} ${londonDay(me.at)}` : `${referral.id} ${referral.version} ${says}`
    const whom = whomOf(to, referral)
    return 'person' in whom && whom.person === me.staff ? [] : [{ event, says, isOfDay, to: whom }]
  })
}

function whomOf(to: Whom, { sentBy, owner }: Referral): Notice['to'] {
  if (to === 'sender') return { person: sentBy.staff }
  if (to === 'owner') return owner ? { person: owner.staff } : { role: 'ot' }
  return { role: to }
}
