import type { SignpostRow } from './row'

const off = ['employed, off', 'self-employed, off'] as const
const noRisk = 'no or not known'

/** C.2, what concerns work. "Fit for Work" is not named: it closed in 2018 (section 0, 11). */
export const signpostsWork: readonly SignpostRow[] = [
  {
    id: 'X3', when: { work: 'employed, off', daysOff: '7 or fewer', asks: 'only a fit note', jobRisk: noRisk }, removes: 'WORK', reception: 'signposts',
    routes: [{ kind: 'SELF_CERTIFY' }],
    because: 'Off for {daysOff}: for the first 7 no fit note is needed; they self-certify to their employer.',
  },
  {
    id: 'X3', when: { work: 'self-employed, off', daysOff: '7 or fewer', asks: 'only a fit note', jobRisk: noRisk }, removes: 'WORK', reception: 'signposts',
    routes: [{ kind: 'SELF_CERTIFY', what: 'Self-employed: no note is needed' }],
    because: 'Self-employed and off for {daysOff}: no fit note is needed.',
  },
  {
    id: 'X3b', when: { work: off, daysOff: '7 or fewer', asks: ['only a benefit form', 'other or several'], asksPlan: 'no', jobRisk: noRisk },
    removes: 'WORK', reception: 'signposts', routes: [{ kind: 'SELF_CERTIFY' }],
    because: 'Off for {daysOff}: for the first 7 no fit note is needed. No return plan or changes at work are asked for, and the job is not known to be at risk.',
  },
  {
    id: 'X4', when: { reason: 'cancer or surgery', hospital: 'yes', asksNote: 'yes' }, routes: [{ kind: 'TREATING_TEAM', what: 'For the fit note' }],
    because: 'Cancer or surgery, and the hospital is treating them: the team responsible writes the note.',
  },
  {
    id: 'X4',
    when: { reason: 'cancer or surgery', hospital: 'yes', asksNote: 'yes', note: ['not answered', 'none', 'ended', 'ends within 5 working days'] },
    // "None" is an answer, but it leaves them just as uncovered as a note that has ended.
    tasks: [{ owner: 'duty', by: 'today', what: 'Write the fit note, unless the treating team has' }],
    because: '{note}, so a GP sees to the note today.',
  },
  {
    id: 'X4',
    when: {
      work: [...off], reason: 'cancer or surgery', hospital: 'yes', asksNote: 'yes', asksPlan: 'no', daysOff: ['7 or fewer', '8 to 27'],
    },
    removes: 'WORK',
    because: 'Off for {daysOff}, less than 4 weeks and under the hospital; no return plan or changes at work are asked for.',
  },
  {
    id: 'X5', when: { work: 'out of work' }, reception: 'signposts',
    routes: [
      { kind: 'WORKWELL', what: 'Or another employment support, such as Individual Placement and Support' },
      { kind: 'JCP_DEA', what: 'Or the employment adviser at NHS Talking Therapies' },
    ],
    because: 'Out of work: employment support may help.',
  },
  {
    id: 'X5b', when: { work: 'other' },
    because: 'A student, unpaid carer or retired: not for the work group. The university or a carers’ service may help too.',
  },
  {
    id: 'X6',
    when: {
      every: [
        { asks: 'only a benefit form' },
        [{ work: ['employed, struggling', 'self-employed, struggling', 'out of work', 'other'] }, { work: off, daysOff: '7 or fewer' }],
      ],
    },
    removes: 'WORK', reception: 'signposts', routes: [{ kind: 'WELFARE_RIGHTS' }],
    because: 'Only a benefit form is asked for, and they are not off work for more than 7 days.',
  },
  {
    id: 'X6',
    when: {
      every: [
        { asks: 'only a benefit form' },
        [{ work: 'not answered' }, { work: off, daysOff: ['8 to 27', '28 to 181', '182 or more', 'said not off', 'not known'] }],
      ],
    },
    reception: 'signposts', routes: [{ kind: 'WELFARE_RIGHTS' }],
    because: 'A benefit form is asked for: help with that as well.',
  },
  {
    id: 'X7', when: { safetyJob: 'yes' }, flags: ['safety_job'],
    because: 'A safety-critical job. If they may not be fit for that task: tell them to stop it, and about their duty to tell DVLA; do not certify “may be fit” for it.',
  },
  {
    id: 'X7', when: { safetyJob: 'yes', work: ['employed, off', 'employed, struggling'] }, routes: [{ kind: 'EMPLOYER_OH' }],
    because: 'Fitness for one particular job is for the employer’s occupational health.',
  },
]
