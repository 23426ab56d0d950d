import type { Day } from './day'
import type { Role } from './me'
import { statement, type Answers } from './questions/form'

/** A question still to answer, in two or three words; `field` is the box that a link leads to. */
export type Todo = { readonly field: string; readonly words: string }

/** The questions worth a reminder, in the order of the form. What is not here may be left out without a thought. */
const short: Readonly<Record<string, string>> = {
  gate: 'Safety first', help: 'What they want help with',
  frailtyScale: 'Frailty score', decline: 'Over what time', falls: 'Falls', hard: 'What is hard now', home: 'Home and support',
  workStatus: 'Work now', firstDayOff: 'First day off', workAsk: 'What is being asked for', fitNoteEnds: 'End of the fit note', jobRisk: 'Job at risk', jobDate: 'Date of the meeting',
  safetyTalk: 'Safety conversation', followUpWho: 'Who is in touch next', life: 'Parts of daily life', dependants: 'People they care for',
  therapy: 'Talking Therapies', team: 'Specialist team', barrier: 'What makes help hard to use',
  words: 'Their own words', consent: 'Agreement', contact: 'How to contact them',
}
const boxes: Readonly<Record<string, string>> = { contact: 'reach', firstDayOff: 'firstDayOff-day', fitNoteEnds: 'fitNoteEnds-day', jobDate: 'jobDate-day' }
const blank = 'Not answered'

/** What is open on the form as it stands and not answered yet. */
export function stillToAnswer(answers: Answers, role: Role, today: Day): Todo[] {
  const open = new Set(statement(answers, role, today).filter(({ answer }) => answer === blank).map(({ field }) => field as string))
  const rest = Object.entries(short).filter(([field]) => open.has(field)).map(([field, words]) => ({ field: boxes[field] ?? field, words }))
  const know = open.has('needs') && open.has('teams') ? [{ field: 'needs', words: 'What the OT must know' }] : []
  return [...whoItIs(answers), ...rest, ...know]
}

function whoItIs({ lastName, firstName, born }: Answers): Todo[] {
  const open = [
    !lastName && { field: 'lastName', words: 'Name' },
    lastName && !firstName && { field: 'firstName', words: 'First name' },
    !born && { field: 'born-day', words: 'Date of birth' },
  ]
  return open.filter((each) => typeof each === 'object')
}
