import type { Absence, Leave } from './absence'
import { fullDay } from './day'
import type { RouteKind } from './rules/kinds'
import type { Service } from './services'
import { phonesFor, type PhoneRow } from './stop-view'

/** What is said before a referral or a call is begun: `loud` where nobody takes it on just now. */
export type AbsenceNotice = {
  readonly loud: boolean
  readonly paused: boolean
  readonly heading: string
  readonly lines: readonly string[]
  readonly instead: readonly { readonly heading: string; readonly phones: readonly PhoneRow[] }[]
}

/** Who may help meanwhile, by what it is about (A.2 to A.4). The groups as the form asks for them. */
const alternatives: readonly { readonly heading: string; readonly kinds: readonly RouteKind[] }[] = [
  { heading: 'Needed today', kinds: ['DUTY_GP', 'UCR_2H'] },
  { heading: 'Managing at home', kinds: ['ADULT_SOCIAL_CARE', 'COMMUNITY_REHAB', 'FALLS_SERVICE'] },
  { heading: 'Work', kinds: ['ROUTINE_GP', 'ACCESS_TO_WORK', 'WORKWELL'] },
  { heading: 'Mental health in daily life', kinds: ['TALKING_THERAPIES', 'LINK_WORKER'] },
]

const waits = 'The safety questions and every other service are there as always.'

/** Whether there is anything to say of the OT's absence: nothing while all OTs are here and nothing is paused. */
const isNews = ({ pause, away, seen }: Absence): boolean => pause !== null || !seen || away.length > 0

/** What to say of the OT's absence at this moment; null while there is nothing to say. */
export function absenceNotice(absence: Absence, services: readonly Service[], at: number): AbsenceNotice | null {
  const { pause, seen } = absence
  if (!isNews(absence)) return null
  const loud = pause !== null || !seen
  const groups = alternatives.map(({ heading, kinds }) => ({ heading, phones: phonesFor(kinds, services, at) }))
  const instead = loud ? groups.filter(({ phones }) => phones.length > 0) : []
  return { loud, paused: pause !== null, heading: headingOf(absence), lines: linesOf(absence), instead }
}

function headingOf({ pause, away, ots }: Absence): string {
  const [first, ...more] = away
  if (pause) return `New referrals to the OT are paused until ${fullDay(pause.reopens)}`
  if (ots === 0) return 'No OT works here just now'
  return first && more.length === 0 ? awayWords(first) : 'Our OTs are away'
}

function linesOf({ pause, away, ots, seen }: Absence): string[] {
  const each = away.length > 1 || pause ? away.map((leave) => `${awayWords(leave)}.`) : []
  if (pause) return [`Why: ${pause.reason}.`.replace(/([.!?])\.$/, '$1'), ...each, `${waits} What is sent to the OT meanwhile waits until then.`]
  if (!seen) return [...each, `${waits} What is sent to the OT waits until ${ots === 0 ? 'there is one' : 'they are back'}.`]
  return each
}

/** 'Priya Shah is away until Friday 4 December 2026. Tom Reyes covers' */
const awayWords = ({ name, to, cover }: Leave): string => `${name} is away until ${fullDay(to)}. ${cover ? `${cover.name} covers` : 'Nobody covers'}`
