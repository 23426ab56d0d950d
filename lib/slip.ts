import { fullDay, londonDay } from './day'
import { nextWorkingDay } from './due'
import type { Answers } from './questions/form'
import type { Way } from './outcome'
import type { Referral } from './referral'

/** What the patient takes home: what happens, in order, and what to do if it does not. */
export type Slip = { readonly steps: readonly { readonly strong?: string; readonly words: string }[]; readonly ifs: readonly { readonly strong: string; readonly words: string }[] }

type About = Pick<Referral, 'state' | 'answers' | 'contactBy' | 'due' | 'sentAt'>

const byWhat: Readonly<Record<string, string>> = { phone: 'phone you', text: 'text you', letter: 'write to you', carer: 'speak to your carer' }

/** The slip for this patient, in words for reading age 9 to 11. `ot` names who will be in touch, where one OT works here. */
export function slipOf({ state, answers, contactBy, due, sentAt }: About, ot: string | null, ways: readonly Way[]): Slip {
  const waits = state === 'QUEUED' && contactBy !== null
  const who = ot ? `${ot}, our occupational therapist,` : 'Our occupational therapist'
  const first = waits
    ? { strong: `${who} will ${byWhat[answers.contact ?? ''] ?? 'be in touch'} by ${withoutYear(contactBy)}.`, words: message(answers) }
    : { strong: `We tell you what happens next by ${withoutYear(nextWorkingDay(londonDay(sentAt)))}.`, words: '' }
  const meet = waits && due ? [{ words: `You meet by ${withoutYear(due)}, at home, at the practice or by phone.` }] : []
  const others = state === 'SIGNPOSTED' ? ways.map(elsewhere) : []
  const own = answers.words ? [{ words: `You told us: “${answers.words}” That is where we start.` }] : []
  return { steps: [...(others.length > 0 ? others : [first]), ...meet, ...own], ifs: worse(answers) }
}

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
