import { ageOn, londonDay } from './day'
import { nextWorkingDay } from './due'
import type { Me } from './me'
import type { Referral } from './moves/shape'
import { states } from './moves/states'
import { asksOf } from './questions/all'
import type { Line } from './questions/form'

/**
 * A referral as somebody without clinical work may see it: who, what was said in the answers they are asked themselves,
 * where it stands, and by when the patient has an answer. What a clinician sent is not theirs to read. No score, no band and nothing that lets one be guessed, no
 * reason, no clinical words (B.2, HZ13).
 */
export type Glimpse = Pick<
  Referral,
  'id' | 'practice' | 'reference' | 'version' | 'state' | 'since' | 'patient' | 'sentBy' | 'sentAt' | 'statement' | 'patientTold' | 'acknowledged' | 'closed'
> & {
  readonly cut: true
  readonly stateName: string
  /** By the end of this day the patient has an answer, whatever the band (GP contract). */
  readonly hearBy: string
  /** What the OT asks of them, where they sent it themselves: they cannot answer what they may not read. */
  readonly question: { readonly by: string; readonly words: string; readonly at: number } | null
  /** Where they are sent instead, and what the practice tells them; only once that is where the referral stands. */
  readonly routes: readonly { readonly kind: string }[]
}

export type Whole = Referral & { readonly cut: false }
export type Sight = Whole | Glimpse

/** The referral as this person may see it; undefined when it is another practice's. */
export function sightOf(me: Me, referral: Referral): Sight | undefined {
  if (me.practice !== referral.practice) return undefined
  return me.role === 'receptionist' || me.role === 'manager' ? glimpse(referral, me) : { ...referral, cut: false }
}

function glimpse(referral: Referral, me: Me): Glimpse {
  const { id, practice, reference, version, state, since, patient, sentBy, sentAt, patientTold, acknowledged, role, statement, closed } = referral
  return {
    id, practice, reference, version, state, since, patient, sentBy, sentAt, patientTold, acknowledged,
    cut: true, ...(closed ? { closed } : {}),
    stateName: states[state].name,
    question: sentBy.staff === me.staff && referral.asked ? { by: referral.asked.by, words: referral.asked.words, at: referral.asked.at } : null,
    hearBy: nextWorkingDay(londonDay(sentAt), closed),
    statement: role === 'receptionist' ? statement.filter(isTheirs) : [],
    routes: state === 'SIGNPOSTED' ? referral.verdict.routes.map(({ kind }) => ({ kind })) : [],
  }
}

/** Asked of a receptionist, in a receptionist's words: what a clinician filled in since is not. */
const isTheirs = ({ field, words }: Line) => asksOf('receptionist')[field]?.words === words

/** The patient's name as the record writes it, 'ADE, Florence (Mrs)', and their age on that day: what a row of a list begins with. */
export function nameOf({ lastName, firstName, title }: Referral['patient']): string {
  const name = [lastName?.toUpperCase(), firstName].filter(Boolean).join(', ') || 'Name not known'
  return title ? `${name} (${title})` : name
}

/** The patient's age on that day; null where no date of birth is known. */
export const ageOf = ({ born }: Referral['patient'], day: string): number | null => (born ? ageOn(born, day) : null)
