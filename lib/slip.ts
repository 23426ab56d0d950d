import { fullDay, londonDay, type Day } from './day'
import { nextWorkingDay } from './due'
import { waitWords, type QueueWait } from './queue-wait'
import type { State } from './moves/states'
import type { Answers } from './questions/form'
import type { Way } from './outcome'
import type { Referral } from './referral'
import type { Sight } from './sight'

/** What the patient takes home: what happens, in order, how long others waited, and what to do if it does not. */
export type Slip = { readonly wait: string | null; readonly steps: readonly { readonly strong?: string; readonly words: string }[]; readonly ifs: readonly { readonly strong: string; readonly words: string }[] }

type About = Pick<Referral, 'state' | 'answers' | 'contactBy' | 'due' | 'sentAt' | 'closed'>

/** With an OT already. */
const taken: readonly State[] = ['ACCEPTED', 'CONTACTING', 'BOOKED', 'SEEN', 'IN_PROGRESS', 'DNA', 'WAS_NOT_BROUGHT', 'CANCELLED_PATIENT', 'CANCELLED_SERVICE']
const byWhat: Readonly<Record<string, string>> = { phone: 'phone you', text: 'text you', letter: 'write to you', carer: 'speak to your carer' }

/**
 * The slip for this patient, in words for reading age 9. `ot` names who will be in touch, where one OT works here; `wait` is
 * left out where nobody counts it. A day that is over by `today` is not promised again: it says that we are late.
 */
export function slipOf(about: About, ot: string | null, ways: readonly Way[], wait?: QueueWait, today: Day = londonDay(about.sentAt)): Slip {
  const { state, answers, contactBy, due } = about
  const waits = state === 'QUEUED' && contactBy !== null
  const meet = waits && due && due >= today ? [{ words: `You meet by ${withoutYear(due)}, at home, at the practice or by phone.` }] : []
  const others = state === 'SIGNPOSTED' ? ways.map(elsewhere) : []
  const elsewhereOnly = others.length > 0
  const own = answers.words ? [{ words: `You told us: “${answers.words}” That is where we start.` }] : []
  const first = elsewhereOnly ? others : [firstOf(about, ot ? `${ot}, our occupational therapist,` : 'Our occupational therapist', today)]
  return { steps: [...first, ...meet, ...own], wait: elsewhereOnly || wait === undefined ? null : waitWords(wait), ifs: worse(answers) }
}

/** Who is in touch, and by when. */
function firstOf({ state, answers, contactBy, sentAt, closed }: About, who: string, today: Day): Slip['steps'][number] {
  if (taken.includes(state)) return { strong: `${who} has taken your request on.`, words: 'They get in touch with you, or have done so.' }
  const by = state === 'QUEUED' && contactBy !== null ? contactBy : nextWorkingDay(londonDay(sentAt), closed)
  if (by < today) return { strong: `You should have heard from us by ${withoutYear(by)}. We are late.`, words: 'If you have not, ring us today.' }
  if (by !== contactBy || state !== 'QUEUED') return { strong: `We tell you what happens next by ${withoutYear(by)}.`, words: '' }
  return { strong: `${who} will ${byWhat[answers.contact ?? ''] ?? 'be in touch'} by ${withoutYear(by)}.`, words: message(answers) }
}

/** The slip as this person may hand it over: whoever sees no band hands over no date that would tell it. */
export const slipFor = (sight: Sight, ot: string | null, ways: readonly Way[], wait: QueueWait, today: Day): Slip =>
  slipOf(sight.cut ? { state: sight.state, sentAt: sight.sentAt, closed: sight.closed ?? [], answers: {}, contactBy: null, due: null } : sight, ot, ways, wait, today)

/** The slip before anything is known of the patient: its dates and its number are written in by hand. */
export const blankSlip = (wait: QueueWait): Slip => ({
  steps: [
    { strong: 'We tell you what happens next by the end of the next working day.', words: '' },
    { words: 'If our occupational therapist is the right one for you, they get in touch.' },
    { words: 'You meet at home, at the practice or by phone.' },
  ],
  wait: waitWords(wait),
  ifs: worse({ help: ['not_sure'] }),
})

/** Another service: who, how to reach them, and what the practice tells the patient about it. */
const elsewhere = ({ heading, usual, tell }: Way) => ({
  strong: `${heading} fits you better than our occupational therapist.`,
  words: [...usual.map(({ name, phone, hours }) => `${name}: ${phone}, ${hours}.`), tell].filter(Boolean).join(' '),
})

/** Said to everybody; each kind of need adds its own. Never a promise that waiting is all right. */
function worse({ help = [] }: Answers): Slip['ifs'] {
  const mental = help.includes('mental_health_daily_life') || help.includes('not_sure')
  return [
    { strong: 'If you get worse quickly, or fall,', words: 'ring us the same day. When we are closed, call 111. If you cannot get up, are badly hurt or cannot breathe, call 999.' },
    ...(mental ? [{ strong: 'If you think about harming yourself, or cannot cope,', words: 'call 111 and choose the mental health option, at any hour. If life is in danger, call 999.' }] : []),
  ]
}

const messages: Readonly<Record<string, string>> = { yes: 'If you are out, expect a message.', no: 'We leave no message.' }
const message = ({ contact, message: safe }: Answers) => (contact === 'phone' ? messages[safe ?? ''] ?? '' : '')

const withoutYear = (day: string) => fullDay(day).replace(/ \d{4}$/, '')
