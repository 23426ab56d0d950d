import type { Part } from './part'
import type { SourceId } from './sources'

export const otParts: readonly Part[] = [
  {
    id: 'best-fit', heading: 'The right support, from the right person, at the right time',
    words: [
      'Occupational therapists help people who are ill, injured or disabled to do the everyday things that matter to them. They use those things themselves as the treatment: making a meal, getting to the shop, going back to work.',
      'The Royal College of Occupational Therapists calls its principle “best fit support”. In general practice it means that an OT is one of the people a patient can see first.',
    ],
  },
  {
    id: 'patients', heading: 'For patients', words: ['An OT in the practice can:'],
    list: [
      'help people do more for themselves, and need less help from others',
      'improve particular self-care skills, such as washing, dressing and eating',
      'teach other ways to do a task after an illness or injury has changed what a person can do',
      'build strength and stamina for everyday tasks',
      'work on thinking, memory and sight as they are needed in daily life',
      'train carers and families',
      'advise on equipment and changes at home, after seeing the home',
      'plan a return to work, or changes at work that keep somebody in it',
    ],
  },
  {
    id: 'pcns', heading: 'For primary care networks', words: ['An OT in the network:'],
    list: [
      'works in the practices’ own team, beside GPs, nurses, pharmacists, physiotherapists and link workers',
      'gives the team one plan for self-care and for the patient’s surroundings, rather than several',
      'helps patients keep well by themselves, so that some visits to the practice are no longer needed',
    ],
  },
  {
    id: 'nhs', heading: 'For the wider NHS', words: ['Beyond the practice, OTs:'],
    list: [
      'bring health promotion to their local community',
      'help people keep well and independent at home, so that fewer need costly help in a crisis',
      'teach the public and other professions what occupational therapy can do',
      'see to it that occupational therapy has its place in self-care and in long-term conditions',
    ],
  },
]

type Finding = { readonly what: string; readonly found: string; readonly beware: string; readonly source: SourceId }

/** What was measured, also what speaks against: each with its limits (J). */
export const findings: readonly Finding[] = [
  {
    what: 'Work clinics by OTs in 8 GP practices, 2020', source: 'drummond',
    found: 'Sickness absence fell from 71% to 15% of patients, and use of GP fit notes from 76% to 6%.',
    beware: 'Small, before and after, with nobody to compare with.',
  },
  {
    what: 'Home hazard checks by OTs, 1,331 people of 65 or over, 2021', source: 'otis',
    found: 'They did not reduce falls: 57% fell with the check, 56% without.',
    beware: 'The strongest study here, and it found no effect.',
  },
  {
    what: '22 trials of safer homes, 2023', source: 'cochrane',
    found: 'Falls were 26% fewer, and 38% fewer among people chosen because they fall more easily.',
    beware: 'No effect among people who were not chosen. Little or none on fractures or quality of life.',
  },
  {
    what: 'Fit notes in England, 2024', source: 'notes',
    found: 'Of about 11 million, 93% said only “not fit for work”, with no advice on how to go back.',
    beware: 'This shows the need, not that OTs meet it.',
  },
]

export const otSources: readonly SourceId[] = ['hub', 'roadmap', ...findings.map(({ source }) => source)]

export const forWork: Part = {
  id: 'fit-notes', heading: 'Fit notes', words: [
    'Since 1 July 2022 OTs may sign fit notes, as doctors, nurses, pharmacists and physiotherapists may. The OT must have assessed the patient, it must lie within their scope and training, and the practice must have agreed it. In the first 6 months of a condition one note covers at most 3 months.',
    'The AHP Health and Work Report is another paper. It can be evidence for Statutory Sick Pay if the employer accepts it. It does not support a claim for benefits.',
    'Since 6 April 2026 Statutory Sick Pay is paid from the first day, and nobody earns too little to get it.',
  ],
}
export const forWorkSources: readonly SourceId[] = ['fitnote', 'ahp', 'ssp']
