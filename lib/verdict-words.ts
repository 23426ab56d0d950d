import { bandNames, cohortNames } from './moves/names'
import type { Band, Reason, Verdict } from './rules/verdict'

type Soon = { readonly word: string; readonly colour: 'red' | 'orange' | 'grey'; readonly within: string }

const waiting: Readonly<Record<Exclude<Band, 'P0_STOP'>, Omit<Soon, 'word'>>> = {
  P1_URGENT: { colour: 'red', within: 'within 1 working day' },
  P2_SOON: { colour: 'orange', within: 'within 3 working days' },
  P3_ROUTINE: { colour: 'grey', within: 'within 5 working days' },
}

/** How soon somebody is in touch (E): the word, its colour, and within what time; undefined for a stop, and where there is no band. */
export const soonWords = (band: Band | null): Soon | undefined =>
  band === null || band === 'P0_STOP' ? undefined : { word: bandNames[band], ...waiting[band] }

/** The groups a verdict names, the primary one first, as a clinician reads them (A.1). */
export const groupsOf = ({ primary, also }: Pick<Verdict, 'primary' | 'also'>): readonly string[] =>
  [...(primary ? [primary] : []), ...also].map((cohort) => cohortNames[cohort])

/** Reasons as they are read: what stops, why this group, how soon, who else, what holds. */
export const inOrder = (reasons: readonly Reason[]): readonly Reason[] =>
  [...reasons].sort((a, b) => letters.indexOf(a.rule.charAt(0)) - letters.indexOf(b.rule.charAt(0)))

const letters = 'SFWMPXH'
