import { londonDay, shortDay } from './day'
import type { Me } from './me'
import { careOf } from './moves/care'
import type { Referral } from './referral'
import { lines } from './record-text'
import { nameOf } from './sight'

/** What an AHP Health and Work Report speaks of, in our own words. Each waits for the OT: nothing is ever written under one. */
const headings = [
  'The work they do', 'What health makes hard at work', 'What they can do now', 'What they cannot do yet', 'Changes at work that would help',
  'For how long', 'When it is looked at again',
]

/** The headings of a Health and Work Report for the OT to complete, with who it is about, who writes it and when they were seen. */
export function reportHeadings(referral: Referral, me: Me): string {
  const { patient, reference } = referral
  const seen = careOf(referral).sessions.map(({ at }) => shortDay(londonDay(at)))
  return lines([
    'AHP Health and Work Report',
    `${nameOf(patient)}${patient.born ? `, born ${shortDay(patient.born)}` : ''}`,
    seen.length > 0 && `Seen ${seen.join(', ')}`,
    ...headings.map((heading) => `${heading}:`),
    `${[me.name, me.job].filter(Boolean).join(', ')}, ${shortDay(londonDay(me.at))}`,
    `Ref ${reference}`,
  ])
}
