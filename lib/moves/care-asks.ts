import type { Asks, Whole } from '../questions/ask'
import { careOf } from './care'
import { choose, needed, onlyIf, say, staff, tick, yesNo } from './move'
import { functionOutcomes, goalOutcomes, interventions, onwardOutcomes, options, workOutcomes } from './reasons'
import type { Referral } from './shape'

/** How many goals there may be (F.4). */
export const mostGoals = 3

const noteStates = { no_note: 'No fit note', not_fit: 'Not fit for work', may_be_fit: 'May be fit for work' }
const workStates = {
  off: 'Off work', changed: 'At work, with changes', usual: 'At work as usual', out_of_work: 'Out of work', not_working: 'Not working, and not looking',
}
/** F.2.7 but for what has a record of its own: the fit note and the report are counted from theirs. */
const done = options(interventions).filter(({ value }) => value !== 'fit_note_issued' && value !== 'ahp_health_work_report')

/** A question of a move, answered with a whole number. */
export const count = (id: string, words: string, [min, max]: readonly [number, number], rest: Partial<Whole> = {}): Whole =>
  ({ kind: 'whole', id, words, min, max, who: staff, message: `Enter a number from ${min} to ${max}: ${words}`, ...rest })

const tenth = [0, 10] as const

/** Work and the fit note as they are now; `work` only of whom it is about. */
const workNow = {
  workNow: choose('F.4', 'Work now', options(workStates), { columns: 2 }),
  noteNow: choose('F.4', 'Fit note now', options(noteStates)),
} satisfies Asks

/** What a session with the patient records (F.2.6, F.2.7, F.4). Everything may be left: the OT's own notes are in the record. */
export function sessionAsks(referral: Referral): Asks {
  const { goals, confidence, gpContacts, sessions } = careOf(referral)
  const free = Array.from({ length: mostGoals - goals.length }, (_, at) => goals.length + at + 1)
  return {
    done: tick('F.2', 'What was done?', done, { columns: 2 }),
    ...goalsAsked(free),
    ...onlyIf(confidence.start === null, { confidenceNow: count('F.4', 'How confident are they of managing this, 0 to 10?', tenth) }),
    ...onlyIf(isAboutWork(referral), workNow),
    ...onlyIf(sessions.length > 0, { fallsSince: falls }),
    ...onlyIf(gpContacts.start === null, { gpBefore: gp('before'), urgentBefore: urgent('before') }),
  }
}

const goalsAsked = (nths: readonly number[]): Asks => Object.fromEntries(nths.flatMap((nth) => Object.entries(goalAsks(nth))))

const goalAsks = (nth: number): Asks => ({
  [`goal${nth}`]: say('F.4', `Goal ${nth}, in the patient’s words`, { max: 280, rows: 1 }),
  [`goal${nth}Now`]: count('F.4', `Goal ${nth}: how near are they now, 0 to 10?`, tenth),
})

const falls = count('F.4', 'Falls since the referral', [0, 99])
const gp = (side: string) => count('F.4', `GP contacts in the 3 months ${side}, from the record`, [0, 99])
const urgent = (side: string) => count('F.4', `Urgent contacts in the 3 months ${side}, from the record`, [0, 99])

/** What completing asks: what was done, each goal and the confidence again, how it ended, work for whom it is about (F.4, F.5). */
export function completeAsks(referral: Referral): Asks {
  const { goals, confidence } = careOf(referral)
  const again = goals.map(({ words, start }, at): [string, Whole] =>
    [`goal${at + 1}End`, count('F.4', `“${words}”: how near are they now, 0 to 10?`, tenth, start === null ? {} : { hint: `${start} when it began` })])
  const { outcome, plan } = endAsks
  return {
    interventions: tick('F.2', 'What was done?', done, { ...needed, columns: 2 }),
    ...Object.fromEntries(again),
    ...onlyIf(confidence.start !== null, { confidenceEnd: count('F.4', 'How confident are they of managing this now, 0 to 10?', tenth, { hint: `${confidence.start} when it began` }) }),
    ...outcome,
    ...onlyIf(isAboutWork(referral), { work: choose('F.5', 'Work', options(workOutcomes), needed), ...workNow }),
    fallsSince: falls,
    ...plan,
  }
}

/** F.5: how it ended, and what follows. */
const endAsks = {
  outcome: {
    goals: choose('F.5', 'Goals', options(goalOutcomes), needed),
    function: choose('F.5', 'Managing daily life', options(functionOutcomes), needed),
  },
  plan: {
    onward: choose('F.5', 'Who goes on with them?', options(onwardOutcomes), needed),
    selfManagement: choose('F.5', 'Can they manage it themselves now?', yesNo),
    plan: say('F.5', 'If things get worse: what to do, and who to contact', { ...needed, max: 600 }),
  },
} satisfies Record<string, Asks>

/** What is asked three months after the end (F.4). */
export const laterAsks = (referral: Referral): Asks => ({
  ...onlyIf(isAboutWork(referral), workNow),
  gpAfter: gp('after'), urgentAfter: urgent('after'), fallsSince: falls,
  experience: choose('F.4', 'How was the help, in their view?', options(experiences), { columns: 2 }),
})

const experiences = { very_good: 'Very good', good: 'Good', neither: 'Neither good nor poor', poor: 'Poor', very_poor: 'Very poor', not_known: 'They do not know' }

/** True of whom the OT sees about work: by the rules, by a person's view, or as they were asked. */
export const isAboutWork = ({ verdict, override, answers }: Referral): boolean =>
  [...verdict.cohorts, override?.cohort].includes('WORK') || answers.help?.includes('work') === true

/** Every question above, to find its words again in a history. */
export const careAsksEver: Asks = {
  ...workNow, ...endAsks.outcome, ...endAsks.plan,
  done: tick('F.2', 'What was done?', options(interventions)),
  interventions: tick('F.2', 'What was done?', options(interventions)),
  work: choose('F.5', 'Work', options(workOutcomes)),
  confidenceNow: count('F.4', 'Confidence', tenth), confidenceEnd: count('F.4', 'Confidence at the end', tenth),
  ...goalsAsked([1, 2, 3]), ...Object.fromEntries([1, 2, 3].map((nth) => [`goal${nth}End`, count('F.4', `Goal ${nth} at the end`, tenth)])),
  gpBefore: gp('before'), urgentBefore: urgent('before'), gpAfter: gp('after'), urgentAfter: urgent('after'), fallsSince: falls,
  experience: choose('F.4', 'How was the help, in their view?', options(experiences)),
}
