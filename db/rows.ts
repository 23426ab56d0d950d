import type { Referral } from '#lib/referral'
import type { State } from '#lib/moves/states'
import { nhsNumber } from '#lib/nhs-number'
import { countedIn } from '#lib/reports/counted'
import { cardOf, type Card } from './card'
import { placeNow, type Place } from './places'
import { referrals } from './schema/referrals'

/** A referral as a list shows it; `card` is null when the row cannot be read. */
export type Row = {
  readonly id: string
  readonly reference: string
  readonly version: number
  readonly state: State
  readonly place: Place
  readonly dueOn: string
  readonly sentBy: string
  readonly sentAt: number
  readonly band: string
  readonly cohorts: string
  readonly nhsNumber: string
  readonly born: string
  readonly unread: number
  readonly card: Card | null
  /** In the queue: 2 when whoever asks has opened it, 1 when only somebody else has, null when nobody has. */
  readonly readBy?: number | null
}

const { id, reference, version, state, place, dueOn, sentBy, sentAt, band, cohorts, born, unread, card } = referrals

/** The columns of a `Row`. */
export const rowColumns = { id, reference, version, state, place, dueOn, sentBy, sentAt, band, cohorts, nhsNumber: referrals.nhsNumber, born, unread, card }

/** A referral as its row: columns that lists ask for, and the whole. */
export function rowOf(referral: Referral): typeof referrals.$inferInsert {
  const { patient } = referral
  const [last, first] = [plainName(patient.lastName), plainName(patient.firstName)]
  const kept = { practice: referral.practice, id: referral.id, reference: referral.reference, version: referral.version, state: referral.state }
  const people = { owner: referral.owner?.staff ?? '', sentBy: referral.sentBy.staff, sentAt: referral.sentAt }
  return {
    ...kept, ...people,
    place: placeNow(referral),
    dueOn: referral.dueOn,
    unread: awaitsSender(referral) ? 1 : 0,
    band: referral.band ?? '',
    cohorts: cohortsIn(referral),
    nhsNumber: plainNumber(patient.nhsNumber),
    byLast: `${last} ${first}`,
    byFirst: `${first} ${last}`,
    born: patient.born ?? '',
    ...countedIn(referral),
    card: cardOf(referral),
    whole: referral,
  }
}

/** A name as it is searched: no capitals, no accents, no control characters, single spaces. */
export const plainName = (name = ''): string =>
  name.slice(0, 200).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[\s,\p{Cc}]+/gu, ' ').trim()

/** An NHS number as it is searched: its digits when it passes its check, else what was typed without spaces. */
export function plainNumber(typed = ''): string {
  const number = nhsNumber(typed)
  return number.state === 'valid' ? number.digits : typed.slice(0, 40).replace(/[\s\p{Cc}-]/gu, '')
}

/** The sender has something to read or to answer: a summary not yet acknowledged, a question. */
const awaitsSender = ({ summary, acknowledged, state }: Referral) => (summary !== null && !acknowledged) || state === 'INFO_REQUESTED'

/** ' FRAIL WORK ': the primary group first, a person's view of it before the rules'. */
function cohortsIn({ verdict, override }: Referral): string {
  const first = override?.cohort ?? verdict.primary
  const all = new Set([...(first ? [first] : []), ...verdict.cohorts])
  return all.size > 0 ? ` ${[...all].join(' ')} ` : ''
}
