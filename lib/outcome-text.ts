import { londonDay, shortDay } from './day'
import { careOf } from './moves/care'
import { cohortNames } from './moves/names'
import type { Referral, Summary } from './moves/shape'
import { states } from './moves/states'
import { heading, lines, signed } from './record-text'

type Author = { readonly name: string; readonly job: string; readonly at: number }

/** Who wrote the summary, and when. */
export const authorOf = ({ by, job = '', at }: Summary): Author => ({ name: by, job, at })

/** What became of a referral in full, as text for the GP record (F.6): coded heading first, author, role, date and reference last. */
export function outcomeText(referral: Referral, by: Author): string {
  const { reference, ended, state, summary, sentAt, answers } = referral
  return lines([
    heading,
    `Outcome: ${states[ended?.state ?? state].name}`,
    `Referred ${shortDay(londonDay(sentAt))} by ${signed(referral.sentBy.name, referral.sentBy.job)}`,
    reasonOf(referral),
    ended && `Ended ${shortDay(londonDay(ended.at))}`,
    answers.words && `Patient's words: ${answers.words}`,
    ...(summary?.text.split('\n') ?? []),
    carerWords(summary),
    `${signed(by.name, by.job)}, ${shortDay(londonDay(by.at))}`,
    `Ref ${reference}`,
  ])
}

/**
 * The same as lines of a record's own terms, each with its SNOMED CT code, for whoever enters codes. Only codes that were
 * seen beside their meaning in public code (specification, G); whatever has no such code stands in the other text.
 */
export function codedText(referral: Referral, by: Author): string {
  const { answers, sentAt, reference } = referral
  const { measures } = careOf(referral)
  const last = (name: string) => measures[name]?.end ?? measures[name]?.start ?? null
  const frailty = last('cfs') ?? (Number(answers.frailtyScale) || null)
  return lines([
    heading,
    `Date of referral: ${shortDay(londonDay(sentAt))}`,
    coded('CSHA Clinical Frailty Scale score', '763264000', frailty),
    coded('Patient Health Questionnaire 9 score', '720433000', answers.phqTotal ?? null),
    answers.phqTotal !== undefined && answers.phqOn && `That score is of ${shortDay(answers.phqOn)}`,
    coded('GAD-7 score', '445455005', last('gad7')),
    answers.needs?.includes('interpreter') && `Interpreter needed (315594003)${answers.language ? `: ${answers.language}` : ''}`,
    `${signed(by.name, by.job)}, ${shortDay(londonDay(by.at))}`,
    `Ref ${reference}`,
  ])
}

const coded = (term: string, code: string, value: number | null) => value !== null && `${term} (${code}): ${value}`

/** Why they were referred, by group. */
export function reasonOf({ verdict }: Pick<Referral, 'verdict'>): string | null {
  const groups = verdict.cohorts.map((cohort) => cohortNames[cohort].toLowerCase())
  return groups.length > 0 ? `Reason: ${groups.join(', and ')}` : null
}

/** Whether the patient agreed to share it with their carer; null where nobody asked. */
export function carerWords(summary: Summary | null): string | null {
  if (summary?.carer === undefined) return null
  return summary.carer ? 'Carer: the patient agrees to share this with them' : 'Carer: the patient does not agree to share this with them'
}
