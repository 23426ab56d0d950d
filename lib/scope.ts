import { ageOn, type Day } from './day'
import type { Patient } from './moves/shape'
import type { Answers } from './questions/form'
import type { Standing } from './standing'

type Scope = NonNullable<Standing['scope']>[number]
const adult = 18

/** Whether a referral lies in a part of the work that not every OT takes on (F.7, A.5), by the day it is looked at. */
const lies: Readonly<Record<Scope, (answers: Answers, patient: Patient, today: Day) => boolean>> = {
  palliative: ({ teams, frailtyScale }) => teams?.includes('palliative') === true || frailtyScale === '8' || frailtyScale === '9',
  crisis: ({ teams }) => teams?.includes('crisis') === true,
  care_home: ({ home }) => home?.includes('care_home') === true,
  children: (_answers, { born }, today) => born !== undefined && ageOn(born, today) < adult,
}

const names: Readonly<Record<Scope, string>> = { palliative: 'Palliative care', crisis: 'Crisis care', care_home: 'People in care homes', children: 'Children' }

/** What an OT is told of a referral outside the scope recorded for them (HZ24): a warning, for whether to take it is theirs and their supervisor's to say. */
export function outsideScope(standing: Standing | null, { answers, patient }: { readonly answers: Answers; readonly patient: Patient }, today: Day): string | null {
  const outside = (Object.keys(lies) as Scope[]).filter((part) => lies[part](answers, patient, today) && !standing?.scope?.includes(part))
  if (outside.length === 0) return null
  return `${outside.map((part) => names[part]).join(', ')}: not in the scope that is recorded for you. Talk to your supervisor before you take this on, or redirect it.`
}
