import { acknowledged, ofAnother, ofAnotherSender, tooFewAttempts } from './bars'
import { lookedEverywhere, mayCertify, neededForNote, neededWith, noteSpan, urgentReferrerTold } from './checks'
import { choose, clinicians, needed, onlyIf, ot, say, staff, tick, when, yesNo, type Moves } from './move'
import {
  beforeNoContact, functionOutcomes, goalOutcomes, interventions, onwardOutcomes, options, redirectReasons, returnReasons, workOutcomes,
} from './reasons'
import { endedStates, openStates } from './states'

const note = say('F.3', 'Anything to add?')
const anyReason = neededWith('other', 'reason', ['other'], 'Say what the other reason is')
const told = choose('F.1', 'Does the patient know?', [{ value: 'yes', label: 'Yes' }, { value: 'not_yet', label: 'Not yet' }], needed)

/** How a referral ends. Each ending waits for the summary to the referrer, who acknowledges it (F.1, last line). */
export const closing = {
  complete: {
    label: 'Complete', from: ['IN_PROGRESS'], to: 'COMPLETED', by: ot, bars: [ofAnother], asks: {
      interventions: tick('F.2', 'What was done?', options(interventions), needed),
      goals: choose('F.5', 'Goals', options(goalOutcomes), needed),
      function: choose('F.5', 'Managing daily life', options(functionOutcomes), needed),
      work: choose('F.5', 'Work', options(workOutcomes)),
      onward: choose('F.5', 'Who goes on with them?', options(onwardOutcomes), needed),
      selfManagement: choose('F.5', 'Can they manage it themselves now?', yesNo),
      plan: say('F.5', 'If things get worse: what to do, and who to contact', { ...needed, max: 600 }),
      fitNoteFrom: when('F.2', 'Fit note from', { ahead: 1 }),
      fitNoteTo: when('F.2', 'Fit note to', { ahead: 1 }),
      fitNoteSays: choose('F.2', 'The fit note says', [{ value: 'not_fit', label: 'Not fit for work' }, { value: 'may_be_fit', label: 'May be fit for work' }]),
    },
    also: ({ verdict, override }) =>
      onlyIf([...verdict.cohorts, override?.cohort].includes('WORK'), { work: choose('F.5', 'Work', options(workOutcomes), needed) }),
    checks: [
      mayCertify, neededForNote('fitNoteFrom', 'Enter the day the fit note begins'), neededForNote('fitNoteTo', 'Enter the day the fit note ends'),
      neededForNote('fitNoteSays', 'Choose what the fit note says'), noteSpan,
    ],
    told: 'completed the work',
  },
  redirect: {
    label: 'Redirect', from: ['QUEUED', 'ACCEPTED', 'CONTACTING', 'SEEN'], to: 'REDIRECTED', by: ot, bars: [ofAnother], asks: {
      reason: choose('F.3', 'Why?', options(redirectReasons), needed),
      other: say('F.3', 'Which other reason?', { max: 200 }),
      destination: say('F.1', 'Where to?', { ...needed, max: 120 }),
      toldWho: say('F.1', 'Who there has it now?', { ...needed, max: 120 }),
      toldOn: when('F.1', 'When were they told, if not today?'),
      told,
    },
    checks: [anyReason], told: 'redirected the referral',
  },
  returnToReferrer: {
    label: 'Return with advice', from: ['QUEUED', 'ACCEPTED', 'CONTACTING', 'SEEN', 'ADVICE'], to: 'RETURNED_TO_REFERRER', by: ot, bars: [ofAnother],
    asks: {
      reason: choose('F.3', 'Why?', options(returnReasons), needed),
      other: say('F.3', 'Which other reason?', { max: 200 }),
      advice: say('F.1', 'Advice', { ...needed, max: 600 }),
      instead: say('F.1', 'What should happen instead?', { ...needed, max: 300 }),
    },
    checks: [anyReason], told: 'returned it to the referrer with advice',
  },
  died: {
    label: 'The patient died', from: openStates, to: 'CLOSED_DIED', by: staff, asks: { note }, told: 'closed it: the patient died',
  },
  movedAway: {
    label: 'Moved away', from: openStates, to: 'CLOSED_MOVED', by: staff, asks: { note }, told: 'closed it: the patient moved away',
  },
  patientChoice: {
    label: 'The patient does not want it', from: openStates, to: 'CLOSED_PATIENT_CHOICE', by: clinicians,
    asks: { why: say('F.3', 'What did they say?', needed) }, told: 'closed it: the patient decided against it',
  },
  admitted: {
    label: 'In hospital', from: openStates, to: 'CLOSED_ADMITTED', by: staff, asks: { note }, told: 'closed it: the patient is in hospital',
  },
  noContact: {
    label: 'Could not be reached', from: ['CONTACTING'], to: 'CLOSED_NO_CONTACT', by: ot, bars: [ofAnother, tooFewAttempts], asks: {
      looked: tick('F.2', 'Look at each of these first', options(beforeNoContact), needed),
      vulnerable: choose('F.2', 'Is anybody vulnerable?', yesNo, needed),
      referrerTold: say('F.2', 'Who has been told?', { max: 120 }),
    },
    checks: [lookedEverywhere(Object.keys(beforeNoContact)), urgentReferrerTold], told: 'closed it: the patient could not be reached',
  },
  sendSummary: {
    label: 'Send the summary', from: endedStates, to: 'SUMMARY_SENT', by: clinicians, asks: {
      summary: say('F.6', 'Summary to the referrer', { ...needed, max: 6000, rows: 12 }),
      carerShare: choose('F.6', 'Did the patient agree to share it with their carer?', yesNo),
    },
    told: 'sent the summary to the referrer',
  },
  acknowledge: {
    label: 'I have read this', from: ['SUMMARY_SENT'], to: 'same', by: staff, bars: [acknowledged, ofAnotherSender],
    asks: {}, told: 'acknowledged the summary',
  },
} as const satisfies Moves
