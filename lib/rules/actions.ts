import type { FoundFacts } from './fact-table'
import type { Row, RouteTo, TaskTo } from './row'

export type ActionRow = Row<FoundFacts> & { readonly routes?: readonly RouteTo[]; readonly tasks?: readonly TaskTo[] }

const noteTask = 'Write the fit note, if they need one after an assessment'

/** What somebody must do beside the referral (F-8, W-4, M-5), or is asked while it waits (H-11). Law: all that fire; none holds anything. */
export const actions: readonly ActionRow[] = [
  {
    id: 'F-8',
    when: {
      every: [
        { decline: 'no change', falls: '0', homeAnswered: 'yes', trouble: 'no' },
        [{ frailty: '1 to 3', hard: ['none', '1', '2', '3 or more'] }, { frailty: '4', hard: 'none' }],
      ],
    },
    routes: [{ kind: 'STRENGTH_BALANCE' }, { kind: 'LINK_WORKER' }],
    because: 'Frailty score {scale}, managing as before, no fall and nothing that points to trouble: staying strong is what helps.',
  },
  {
    id: 'W-4', when: { fitsWork: 'yes', asksNote: 'yes', otCertifies: 'no', sender: 'clinician or OT' },
    tasks: [{ owner: 'referrer', by: 'today', what: `${noteTask}; if you cannot certify, ask the duty doctor` }],
    because: 'A fit note is asked for, and the OT does not certify. The referral goes on for the plan to return.',
  },
  {
    id: 'M-5', when: { phq: '20 or over', review: 'no' },
    tasks: [{ owner: 'duty', by: 'today', what: 'GP to review: PHQ-9 of 20 or more with no GP or medicine review known to be in place' }],
    because: 'A PHQ-9 of {phq}, and no GP or medicine review is known to be in place.',
  },
  {
    id: 'H-11',
    when: {
      every: [
        { fitsWork: 'yes', reason: 'mental health', talkRecorded: 'no', sender: 'clinician or OT' },
        [{ wantsMental: 'no', fitsMental: 'no' }, { underTeam: 'yes' }],
      ],
    },
    tasks: [{ owner: 'referrer', by: 'today', what: 'Have the safety conversation; else the OT has it at first contact' }],
    because: 'The main health reason is mental health, and no safety conversation of the last 7 days is recorded: not held, asked for today.',
  },
]
