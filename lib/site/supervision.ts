import type { Part } from './part'
import type { SourceId } from './sources'

type Kind = { readonly kind: string; readonly what: string; readonly who: string }

/** The three kinds of supervision (F.7). */
export const kindsOfSupervision: readonly Kind[] = [
  { kind: 'Day to day', what: 'Somebody to ask during the clinic, and to see a patient who worries the OT', who: 'A GP or another senior clinician who is there that day' },
  { kind: 'Clinical', what: 'Regular time to look at cases, decisions and scope', who: 'A GP who has completed the First Contact Practitioner Supervisor Development course' },
  { kind: 'Educational', what: 'Training plans, the portfolio, and verifying stage 2', who: 'A GP educational supervisor' },
]

export const supervisionParts: readonly Part[] = [
  {
    id: 'who', heading: 'Who may supervise', words: ['Every OT in primary care needs supervision that fits their work.'],
    list: [
      'GP educational supervisors may supervise OTs in first contact and advanced practice roles. They need no further training for it.',
      'GPs who have completed the First Contact Practitioner Supervisor Development course may give them clinical supervision.',
    ],
  },
  {
    id: 'required', heading: 'What must be in place', list: [
      'HCPC registration, checked on the public Register when the OT starts, at each renewal and regularly between',
      'first contact training: stage 1 before starting, a date agreed for stage 2',
      'a named supervisor for each kind, with time for it in both diaries',
      'indemnity that covers the role',
      'a written scope: whom the OT sees, and what is for others. Care homes, the end of life, crisis and children are each said yes or no',
      'for fit notes: the decision in writing, the e-learning done, and the first ones signed with a mentor',
      'a way to flag a case to the supervisor the same day',
    ],
  },
  {
    id: 'accountable', heading: 'Who is accountable', words: [
      'The practice answers for everybody who delivers regulated care on its behalf, whether it employs them or not. An OT employed by the network or by a trust does not change that.',
      'The OT answers to the HCPC for their own practice.',
    ],
  },
  {
    id: 'keeps', heading: 'What a practice keeps', words: ['For each OT:'],
    list: [
      'HCPC number, and when it was last checked',
      'stage of training, with its dates',
      'names of the supervisors, and when they last met',
      'scope, and whether the OT may sign fit notes',
      'indemnity, DBS check and training, with their dates',
      'leave, and who covers: the queue must never be left without anybody',
    ],
    after: ['For the work itself: a description with local criteria, a fit note policy, a hazard log with a clinical safety officer, a data protection impact assessment, agreements to share information across the network, a log of complaints and incidents, a monthly report, and a yearly review of the rules with the OT and a GP.'],
  },
]

export const supervisionSources: readonly SourceId[] = ['hub', 'supervision', 'roadmap', 'cqc', 'hcpc', 'fitnote', 'rules']
