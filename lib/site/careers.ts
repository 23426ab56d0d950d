import type { Part } from './part'
import type { SourceId } from './sources'

export const careersParts: readonly Part[] = [
  {
    id: 'registration', heading: 'Registration', words: [
      'To work as an occupational therapist you must be registered with the Health and Care Professions Council (HCPC). The title is protected by law: nobody else may use it.',
      'To register, you first complete an approved course in occupational therapy at degree level.',
      'Anybody can look up a registration: it begins with OT, followed by up to 6 figures. An employer checks that it is current, not only that it looks right.',
    ],
  },
  {
    id: 'degree', heading: 'Ways to a degree', words: ['There are several approved ways:'],
    list: [
      'full time at a university: usually a BSc (Hons) of 3 or 4 years',
      'part time at a university',
      'a degree apprenticeship in occupational therapy, while you work',
      'an in-service course, if you already work in a senior support role in occupational therapy and your employer backs you',
    ],
    after: ['Courses differ. All of them have a great deal of practical work with patients.'],
  },
  {
    id: 'ready', heading: 'Before first contact work', words: [
      'A first contact OT sees people nobody has yet assessed for the problem they bring. That takes practice at master’s level, and posts are at Band 7 or above.',
      'Training for first contact practice is the least that is asked before somebody works in primary care, with governance and indemnity to support it.',
      'Sources differ on when it can begin: the training hub says 3 to 5 years after the degree, the national questions and answers describe at least 5 years of experience. The supervisor judges from both dates.',
    ],
  },
  {
    id: 'next', heading: 'Where to begin', list: [
      'Read the roadmap to practice for occupational therapists.',
      'Talk to your training hub: it knows who supervises, and which courses are paid for.',
      'Find a supervisor before you find a post. Without one you cannot be verified.',
      'Gather evidence from the work you do now. Much of it counts.',
    ],
  },
]

type Stage = { readonly stage: string; readonly what: string; readonly when: string }

/** The stages of the roadmap (F.7). */
export const stages: readonly Stage[] = [
  { stage: 'Stage 1', what: 'Knowledge and skills, shown in a portfolio at level 7', when: 'Before you start in primary care' },
  { stage: 'Stage 2', what: 'The same applied in practice, and verified by your supervisor', when: 'Best within about 6 months full time, or by a day you agree' },
  { stage: 'Stage 3', what: 'Advanced practice, through the Centre for Advancing Practice', when: 'Later, if you wish. It is not needed for first contact work' },
]

/** Who is in these posts now: a small survey, so that nobody takes it for a rule. */
export const inPost = 'Of 85 primary care OTs who answered a survey in 2022, 66% were at Band 7, and over 90% had been qualified for more than 5 years. Those who answered chose to, so the figures may not fit everybody.'

export const careersSources: readonly SourceId[] = ['hub', 'roadmap', 'hcpc', 'titles', 'survey']
