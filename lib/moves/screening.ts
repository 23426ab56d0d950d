import { bands, cohorts } from '../rules/verdict'
import { closingAlso, dangers, gateAgain, stopAlso, stopAsks, talkAsks, without } from './asks-stop'
import { alreadyTold, notYetDue, ofAnother, talkHold, consentHold } from './bars'
import { neededWith, somethingSaid, spokenTo, talkRecorded, thoughtsTicked } from './checks'
import { holdAsks, stillOpen } from './facts'
import { tellAlso } from './meeting'
import { choose, clinicians, needed, ot, say, staff, yesNo, type Moves } from './move'
import { bandNames, cohortNames } from './names'
import { openStates } from './states'

const bandOptions = bands.slice(1).map((value) => ({ value, label: bandNames[value] }))
const groupOptions = cohorts.map((value) => ({ value, label: cohortNames[value] }))
const saidWhy = neededWith('actionNote', 'action', ['other', 'mistake'], 'Say what was done, or what rules it out')

/** Moves before the OT's own work: stops, screening, holds, signposts, advice (F.1, first half). */
export const screening = {
  recordStop: {
    label: 'Save and go on with the referral', from: ['STOPPED'], to: 'sorted', by: clinicians,
    asks: stopAsks, also: stopAlso, checks: [saidWhy, talkRecorded, thoughtsTicked], told: 'recorded what was done, and went on',
  },
  closeStop: {
    label: 'Save and finish, no referral', from: ['STOPPED'], to: 'CLOSED_SAFETY', by: clinicians,
    asks: { ...stopAsks, takenBy: { ...stopAsks.takenBy, ...needed } }, also: closingAlso, checks: [saidWhy],
    told: 'dealt with it elsewhere, and closed the referral',
  },
  stopNow: {
    label: 'Stop this referral and get help now', from: openStates.filter((state) => state !== 'STOPPED'), to: 'STOPPED', by: staff, rechecks: true,
    asks: { note: say('C.1', 'What was said or seen?') }, also: dangers, told: 'stopped the referral',
  },
  screen: {
    label: 'Screen and sort', from: ['UNSCREENED'], to: 'sorted', by: clinicians, bars: [ofAnother],
    asks: { spoke: choose('B', 'Have you spoken to the patient?', yesNo, needed) },
    also: (referral, me) => ({ ...stillOpen(referral, me), ...talkAsks(false) }),
    after: spokenTo, told: 'screened the referral',
  },
  answerHold: {
    label: 'Answer what is missing', from: ['HOLD_INFO'], to: 'sorted', by: clinicians, rechecks: true,
    asks: {}, also: holdAsks, checks: [somethingSaid, talkRecorded], told: 'answered what was missing',
  },
  answerConsent: {
    label: 'Record whether they agree', from: ['HOLD_INFO', 'QUEUED', 'ACCEPTED', 'CONTACTING'], to: 'sorted', by: staff,
    asks: {}, also: (_referral, me) => without('consent', me.role === 'clock' ? 'ot' : me.role, 'not_asked'),
    told: 'recorded whether the patient agrees',
  },
  recordTalk: {
    label: 'Record a safety conversation', from: ['HOLD_INFO', 'QUEUED', 'ACCEPTED', 'CONTACTING', 'BOOKED', 'SEEN', 'IN_PROGRESS'],
    to: 'sorted', by: clinicians, rechecks: true, asks: talkAsks(true), checks: [talkRecorded], told: 'recorded a safety conversation',
  },
  releaseHold: {
    undo: true, label: 'Release the hold', from: ['HOLD_INFO'], to: 'QUEUED', by: ot, bars: [ofAnother, consentHold, talkHold],
    asks: { why: say('C.5', 'Why does it not need to wait?', needed) }, told: 'released the hold',
  },
  releaseByClock: {
    label: 'Release the hold', from: ['HOLD_INFO'], to: 'QUEUED', by: ['clock'], bars: [notYetDue],
    asks: {}, told: 'released the hold on working day 3, incomplete',
  },
  comeForward: {
    label: 'Bring forward', from: ['QUEUED', 'HOLD_INFO', 'UNSCREENED', 'INFO_REQUESTED'], to: 'same', by: ['clock'],
    asks: {}, told: 'brought it forward',
  },
  notTaken: {
    label: 'They were not taken on, or belong with us', from: ['SIGNPOSTED'], to: 'sorted', by: staff, rechecks: true,
    asks: { why: say('F.1', 'What happened?', needed) }, told: 'said the service did not take them',
  },
  takenOn: {
    label: 'They were taken on', from: ['SIGNPOSTED'], to: 'SUMMARY_SENT', by: staff,
    asks: { takenBy: say('F.1', 'Who took them on?', { ...needed, max: 100 }), told: choose('F.1', 'Does the patient know?', yesNo, needed) },
    told: 'recorded who took the patient on',
  },
  queueAdvice: {
    undo: true, label: 'Take into the queue', from: ['ADVICE'], to: 'QUEUED', by: ot, bars: [ofAnother],
    asks: {
      cohort: choose('C.6', 'Which group?', groupOptions, needed), view: choose('E', 'How soon?', bandOptions, needed),
      why: say('C.0', 'Why?', needed),
    },
    told: 'took it into the queue',
  },
  reband: {
    undo: true, label: 'See this differently', by: clinicians, to: 'same', told: 'saw it differently',
    from: ['QUEUED', 'HOLD_INFO', 'UNSCREENED', 'ADVICE', 'INFO_REQUESTED', 'ACCEPTED', 'CONTACTING'],
    asks: {
      view: choose('C.0', 'What would you change?', [
        ...bandOptions, { value: 'other_group', label: 'A different group' }, { value: 'not_ot', label: 'Not for the OT' },
      ], needed),
      cohort: choose('C.6', 'Which group?', groupOptions),
      why: say('C.0', 'Why?', needed),
    },
    checks: [neededWith('cohort', 'view', ['other_group'], 'Choose the group')],
  },
  add: {
    label: 'Add to this referral', from: openStates, to: 'same', by: staff, rechecks: true,
    asks: { note: say('F.1', 'What should be added?', { ...needed, max: 1000, rows: 3 }) },
    also: (_referral, me) => gateAgain(me), told: 'added to the referral',
  },
  tellPatient: {
    label: 'The patient knows what happens next', from: openStates, to: 'same', by: staff, bars: [alreadyTold], asks: {
      how: choose('A.0', 'How were they told?', [
        { value: 'in_person', label: 'In person' }, { value: 'phone', label: 'By phone' },
        { value: 'text', label: 'By text' }, { value: 'letter', label: 'By letter' },
      ], needed),
    },
    also: tellAlso,
    told: 'told the patient what happens next',
  },
} as const satisfies Moves
