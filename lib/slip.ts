import { fullDay, londonDay } from './day'
import { nextWorkingDay } from './due'
import type { Answers } from './questions/form'
import type { Referral } from './referral'
import { kinds } from './rules/kinds'

/** What the patient takes home: what happens, in order, and what to do if it does not. */
export type Slip = { readonly steps: readonly { readonly strong?: string; readonly words: string }[]; readonly ifs: readonly { readonly strong: string; readonly words: string }[] }

type About = Pick<Referral, 'state' | 'answers' | 'verdict' | 'contactBy' | 'due' | 'sentAt'>

const ways: Readonly<Record<string, string>> = { phone: 'phone you', text: 'text you', letter: 'write to you', carer: 'speak to your carer' }

/** The slip for this patient, in words for reading age 9 to 11. `ot` names who will be in touch, where one OT works here. */
export function slipOf({ state, answers, verdict, contactBy, due, sentAt }: About, ot: string | null): Slip {
  const waits = state === 'QUEUED' && contactBy !== null
  const who = ot ? `${ot}, our occupational therapist,` : 'Our occupational therapist'
  const first = waits
    ? { strong: `${who} will ${ways[answers.contact ?? ''] ?? 'be in touch'} by ${withoutYear(contactBy)}.`, words: message(answers) }
    : { strong: `We tell you what happens next by ${withoutYear(nextWorkingDay(londonDay(sentAt)))}.`, words: '' }
  const meet = waits && due ? [{ words: `You meet by ${withoutYear(due)}, at home, at the practice or by phone.` }] : []
  const others = state === 'SIGNPOSTED' ? verdict.routes.map(({ kind }) => ({ words: `Another service fits you better: ${kinds[kind].name}. We tell you how to reach them.` })) : []
  const own = answers.words ? [{ words: `You told us: “${answers.words}” That is where we start.` }] : []
  return { steps: [first, ...others, ...meet, ...own], ifs: worse(answers) }
}

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
