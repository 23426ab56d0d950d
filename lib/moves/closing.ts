import { acknowledged, practiceToldAlready, notOverdue, ofAnother, ofAnotherSender, tooFewAttempts } from './bars'
import { completeAsks } from './care-asks'
import { lookedEverywhere, neededWith, urgentReferrerTold } from './checks'
import { choose, clinicians, needed, ot, say, staff, tick, when, yesNo, type Moves } from './move'
import { beforeNoContact, options, redirectReasons, returnReasons } from './reasons'
import { endedStates, openStates } from './states'

const note = say('F.3', 'Anything to add?')
const anyReason = neededWith('other', 'reason', ['other'], 'Say what the other reason is')
const told = choose('F.1', 'Does the patient know?', [{ value: 'yes', label: 'Yes' }, { value: 'not_yet', label: 'Not yet' }], needed)

/** How a referral ends. Each ending waits for the summary to the referrer, who acknowledges it (F.1, last line). */
export const closing = {
  complete: {
    undo: true, label: 'Complete', from: ['IN_PROGRESS'], to: 'COMPLETED', by: ot, bars: [ofAnother], asks: {},
    also: completeAsks, told: 'completed the work',
  },
  redirect: {
    undo: true, label: 'Redirect', from: ['QUEUED', 'ACCEPTED', 'CONTACTING', 'SEEN'], to: 'REDIRECTED', by: ot, bars: [ofAnother], asks: {
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
    undo: true, label: 'Return with advice', from: ['QUEUED', 'ACCEPTED', 'CONTACTING', 'SEEN', 'ADVICE'], to: 'RETURNED_TO_REFERRER', by: ot, bars: [ofAnother],
    asks: {
      reason: choose('F.3', 'Why?', options(returnReasons), needed),
      other: say('F.3', 'Which other reason?', { max: 200 }),
      advice: say('F.1', 'Advice', { ...needed, max: 600 }),
      instead: say('F.1', 'What should happen instead?', { ...needed, max: 300 }),
    },
    checks: [anyReason], told: 'returned it to the referrer with advice',
  },
  died: {
    undo: true, label: 'The patient died', from: openStates, to: 'CLOSED_DIED', by: staff, asks: { note }, told: 'closed it: the patient died',
  },
  movedAway: {
    undo: true, label: 'Moved away', from: openStates, to: 'CLOSED_MOVED', by: staff, asks: { note }, told: 'closed it: the patient moved away',
  },
  patientChoice: {
    undo: true, label: 'The patient does not want it', from: openStates, to: 'CLOSED_PATIENT_CHOICE', by: clinicians,
    asks: { why: say('F.3', 'What did they say?', needed) }, told: 'closed it: the patient decided against it',
  },
  admitted: {
    undo: true, label: 'In hospital', from: openStates, to: 'CLOSED_ADMITTED', by: staff, asks: { note }, told: 'closed it: the patient is in hospital',
  },
  noContact: {
    undo: true, label: 'Could not be reached', from: ['CONTACTING'], to: 'CLOSED_NO_CONTACT', by: ot, bars: [ofAnother, tooFewAttempts], asks: {
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
  tellPractice: {
    label: 'Tell the practice', from: ['SIGNPOSTED', ...endedStates, 'SUMMARY_SENT'], to: 'same', by: ['clock'],
    bars: [acknowledged, practiceToldAlready, notOverdue], asks: {}, told: 'told the practice that nobody had seen to this in time',
  },
} as const satisfies Moves
