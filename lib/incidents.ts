import { everyone, type Asks, type Option } from './questions/ask'

/** What kind of problem somebody reports (HZ25). */
export const problemKinds = {
  danger: 'A danger was missed, or seen to late',
  delay: 'Somebody waited too long, or was forgotten',
  wrong: 'The wrong patient, or wrong facts',
  sorted: 'Best Fit sorted it wrongly, or said something wrong',
  privacy: 'Somebody saw or was told what they should not',
  broken: 'Something in Best Fit does not work',
  other: 'Something else',
} as const

/** Whether anybody came to harm, as far as the person who reports knows. */
export const harmWords = { yes: 'Yes', could_have: 'No, but they could have been', no: 'No', not_known: 'I do not know' } as const

/** What was done about the national record of patient safety events. */
export const lfpseWords = { recorded: 'Recorded on LFPSE', elsewhere: 'Recorded by another organisation', not_needed: 'Not a patient safety event' } as const

/** Where primary care reads about, and signs in to, Learn from patient safety events. */
export const lfpseAddress = 'https://www.england.nhs.uk/patient-safety/patient-safety-insight/learning-from-patient-safety-events/learn-from-patient-safety-events-service/primary-care-information/'

const labels = (words: Readonly<Record<string, string>>): readonly Option[] => Object.entries(words).map(([value, label]) => ({ value, label }))
const plain = { id: 'HZ25', who: everyone } as const
const nobody = 'No names and no numbers of patients: the reference says who'

/** What is asked of whoever reports a problem. */
export const problemAsks = {
  kind: { ...plain, kind: 'choice', needed: true, words: 'What went wrong?', message: 'Choose what went wrong', options: labels(problemKinds) },
  harm: { ...plain, kind: 'choice', needed: true, words: 'Was anybody harmed?', message: 'Choose whether anybody was harmed', options: labels(harmWords) },
  what: { ...plain, kind: 'words', needed: true, words: 'What happened?', hint: nobody, max: 1_500, rows: 5, message: 'Enter what happened' },
} as const satisfies Asks

/** What is asked of whoever closes a problem: nothing is closed without what was done. */
export const closeAsks = {
  did: { ...plain, kind: 'words', needed: true, words: 'What was done?', hint: nobody, max: 1_500, rows: 4, message: 'Enter what was done' },
  learned: { ...plain, kind: 'words', needed: true, words: 'What changes, so that it does not happen again?', hint: 'If nothing changes, say why', max: 1_000, rows: 3, message: 'Enter what changes, or why nothing does' },
  lfpse: { ...plain, kind: 'choice', needed: true, words: 'Learn from patient safety events (LFPSE)', message: 'Choose what was done about LFPSE', options: labels(lfpseWords) },
} as const satisfies Asks

/** A problem as it was reported, and what was done about it; open while `closedAt` is null. */
export type Incident = {
  readonly id: string
  readonly referral: string
  readonly reference: string
  readonly kind: string
  readonly harm: string
  readonly words: string
  readonly by: string
  readonly byName: string
  readonly at: number
  readonly did: string
  readonly learned: string
  readonly lfpse: string
  readonly closedBy: string
  readonly closedAt: number | null
  readonly version: number
}

type Worker = { readonly person: string; readonly name: string; readonly role: string }

/** Under which name a practice keeps who is told of problems (db/settings.ts). */
export const leadSetting = 'problems'

/** Who may be named to see to problems: a manager, a supervisor or a clinician, whose own pages show what they have to see to. */
export const mayLead = ({ role }: Pick<Worker, 'role'>): boolean => role === 'manager' || role === 'supervisor' || role === 'clinician'

/** Who is told of problems: the person the practice named, while they work here and may; else every manager. Never nobody where there is a manager. */
export function toldOf<W extends Worker>(named: unknown, workers: readonly W[]): readonly W[] {
  const lead = workers.find((each) => each.person === named && mayLead(each))
  return lead ? [lead] : workers.filter(({ role }) => role === 'manager')
}

/** Whether this person sees every problem of the practice and may close them: a manager, or whoever is named. */
export const seesToProblems = (me: { readonly staff: string; readonly role: string }, told: readonly Pick<Worker, 'person'>[]): boolean =>
  me.role === 'manager' || told.some(({ person }) => person === me.staff)
