import { londonDay } from '#lib/day'
import { mayLead } from '#lib/incidents'
import { roleWords, type Me, type Role } from '#lib/me'
import { everyone, type Asks } from '#lib/questions/ask'
import { check } from '#lib/questions/check'
import type { Typed } from '#lib/typed'
import { whoIsTold } from '../../_server/problems'

/** Nobody by name: every manager is told. */
export const nobodyNamed = 'managers'

/** What is asked of who is told: a manager, supervisor or clinician of the practice, or all its managers. */
export const leadAsks = (workers: readonly { readonly person: string; readonly name: string; readonly role: Role }[]) => ({
  lead: {
    id: '', kind: 'choice', who: everyone, needed: true, words: 'Who is told when somebody reports a problem', message: 'Choose who is told',
    options: [{ value: nobodyNamed, label: 'Every manager' }, ...workers.filter(mayLead).map(({ person, name, role }) => ({ value: person, label: `${name}, ${roleWords[role].toLowerCase()}` }))],
  },
}) as const satisfies Asks

/** Who is to be told, as chosen among who works here now. */
export async function readLead(typed: Typed, me: Me) {
  const { answers, problems } = check(leadAsks((await whoIsTold(me)).workers), typed, londonDay(me.at))
  return { answers: { lead: answers.lead ?? nobodyNamed }, problems }
}
