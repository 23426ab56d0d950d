import {
  alreadyMine, consentHold, noConsent, notMine, nothingToArrange, ofAnother, ofNobody, talkHold,
} from './bars'
import { needsMet, notBeforeToday, safeContact, safeVisit, somethingSaid, talkRecorded } from './checks'
import { leftBlank, needAsks, replyAsks, routeAsks, seenAlso } from './facts'
import { choose, needed, onlyIf, ot, say, staff, tick, when, yesNo, type Moves } from './move'
import { endedStates, openStates } from './states'

const waiting = ['QUEUED', 'HOLD_INFO', 'UNSCREENED', 'ADVICE'] as const
const worked = ['ACCEPTED', 'CONTACTING', 'BOOKED', 'SEEN', 'IN_PROGRESS', 'DNA', 'WAS_NOT_BROUGHT', 'CANCELLED_PATIENT', 'CANCELLED_SERVICE'] as const
const ways = [
  { value: 'phone', label: 'Phone' }, { value: 'text', label: 'Text' }, { value: 'letter', label: 'Letter' },
  { value: 'carer', label: 'Through a carer' }, { value: 'visit', label: 'Visit' },
]
const note = say('F.2', 'Anything to note?')

/** The OT's moves from the queue to the work (F.1, second half). */
export const working = {
  claim: {
    label: 'Claim', from: waiting, to: 'same', by: ot, bars: [alreadyMine, ofAnother], asks: {}, told: 'claimed this referral',
  },
  release: {
    label: 'Release', from: waiting, to: 'same', by: ot, bars: [notMine], asks: {}, told: 'released this referral',
  },
  takeOver: {
    label: 'Take over', from: [...waiting, ...worked, 'INFO_REQUESTED'], to: 'same', by: ot, bars: [ofNobody, alreadyMine],
    asks: { why: say('F.1', 'Why?', needed) }, told: 'took this referral over',
  },
  accept: {
    label: 'Accept', from: ['QUEUED', 'HOLD_INFO'], to: 'ACCEPTED', by: ot, bars: [ofAnother, consentHold, talkHold],
    // HZ14: only a page that shows the patient's whole words sends it.
    asks: { read: { ...choose('HZ14', 'Read the patient’s words', [{ value: 'yes', label: 'I have read them' }], needed), message: 'Read the patient’s words first' } },
    told: 'accepted this referral',
  },
  handBack: {
    label: 'Hand back to the queue', from: ['ACCEPTED'], to: 'QUEUED', by: ot, bars: [ofAnother],
    asks: { why: say('F.1', 'Why?', needed) }, told: 'handed it back to the queue',
  },
  ask: {
    label: 'Ask', from: ['QUEUED'], to: 'INFO_REQUESTED', by: ot, bars: [ofAnother], told: 'asked the referrer',
    asks: { question: say('F.2', 'Anything else', { rows: 3 }) },
    also: (referral, me) => {
      const options = Object.entries(leftBlank(referral, me)).map(([value, { words }]) => ({ value, label: words }))
      return onlyIf(options.length > 0, { fields: tick('F.2', 'What do you need to know?', options) })
    },
    checks: [somethingSaid],
  },
  answer: {
    label: 'Send the answer', from: ['INFO_REQUESTED'], to: 'QUEUED', by: staff, asks: {}, also: replyAsks, checks: [somethingSaid],
    rechecks: true, told: 'answered',
  },
  contact: {
    label: 'Record a contact', from: ['ACCEPTED', 'CONTACTING'], to: 'CONTACTING', by: ot, bars: [ofAnother], asks: {
      how: choose('F.2', 'How?', ways, needed),
      came: choose('F.2', 'What came of it?', [
        { value: 'spoke', label: 'Spoke to them' }, { value: 'no_answer', label: 'No answer' },
        { value: 'message_left', label: 'Left a message' }, { value: 'sent', label: 'Sent' },
      ], needed),
      note,
    },
    checks: [safeContact], told: 'tried to contact the patient',
  },
  book: {
    label: 'Book', from: ['CONTACTING'], to: 'BOOKED', by: ot, bars: [ofAnother, noConsent, talkHold], asks: {
      place: choose('F.2', 'Where?', [
        { value: 'clinic', label: 'Clinic' }, { value: 'phone', label: 'Phone' }, { value: 'video', label: 'Video' }, { value: 'home', label: 'Home' },
      ], needed),
      on: when('F.2', 'Date', { ...needed, ahead: 1 }),
      time: say('F.2', 'Time, for example 10:30', { ...needed, max: 20, width: 5, spell: false }),
      lonePlan: say('F.2', 'At home: who knows where you are, and when do they ring?', { max: 200 }),
    },
    also: needAsks, checks: [notBeforeToday('on'), needsMet, safeVisit], told: 'booked an appointment',
  },
  seen: {
    label: 'Seen', from: ['BOOKED'], to: 'SEEN', by: ot, bars: [ofAnother], rechecks: true, told: 'saw the patient',
    asks: { found: say('F.2', 'What was found?', { max: 2000, rows: 3 }), goal: say('F.4', 'A goal, in the patient’s words', { max: 280 }) },
    also: seenAlso, checks: [talkRecorded],
  },
  startWork: {
    label: 'Start the work', from: ['SEEN'], to: 'IN_PROGRESS', by: ot, bars: [ofAnother],
    asks: { next: when('F.2', 'Next appointment, if there is one', { ahead: 1 }), note }, checks: [notBeforeToday('next')], told: 'started the work',
  },
  didNotAttend: {
    label: 'Did not attend', from: ['BOOKED'], to: 'DNA', by: ot, bars: [ofAnother], asks: { note }, told: 'recorded that the patient did not attend',
  },
  wasNotBrought: {
    label: 'Was not brought', from: ['BOOKED'], to: 'WAS_NOT_BROUGHT', by: ot, bars: [ofAnother], asks: {
      why: say('V50', 'Why were they not brought?', needed), adjust: say('V50', 'What would help them come?'),
      effect: say('V50', 'What does it mean for their health?'),
      concern: choose('V50', 'Is there a safeguarding concern?', yesNo, needed),
    },
    told: 'recorded that the patient was not brought',
  },
  cancelledByPatient: {
    label: 'Cancelled by the patient', from: ['BOOKED'], to: 'CANCELLED_PATIENT', by: [...ot, 'receptionist'], rechecks: true,
    asks: { note }, told: 'recorded that the patient cancelled',
  },
  cancelledByUs: {
    label: 'Cancelled by us', from: ['BOOKED'], to: 'CANCELLED_SERVICE', by: [...ot, 'receptionist'],
    asks: { why: say('F.2', 'Why?', needed) }, told: 'recorded that we cancelled',
  },
  contactAgain: {
    label: 'Contact again', from: ['DNA', 'WAS_NOT_BROUGHT', 'CANCELLED_PATIENT', 'CANCELLED_SERVICE'], to: 'CONTACTING', by: ot, bars: [ofAnother],
    asks: { note }, also: ({ missed }) => onlyIf(missed >= 2, { agreed: say('F.2', 'Missed twice: what did you agree with the referrer?', needed) }),
    told: 'went back to contacting the patient',
  },
  arranged: {
    label: 'I have arranged this', from: [...openStates, ...endedStates], to: 'same', by: staff, bars: [nothingToArrange],
    asks: {}, also: routeAsks, told: 'arranged another service',
  },
} as const satisfies Moves
