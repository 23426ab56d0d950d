import { noConsent, ofAnother, talkHold } from './bars'
import { needsMet, neededWith, notBeforeToday, safeContact, safeVisit } from './checks'
import { contactAlso, needAsks, placesFor, visitAsks } from './meeting'
import { choose, needed, onlyIf, ot, say, when, yesNo, type Moves } from './move'
import { allOutcomes, allWays } from './reaching'

const note = say('F.2', 'Anything to note?')

/** Reaching the patient and meeting them (F.2 steps 3 to 5). Nobody is discharged for not coming: every miss leads back to contact. */
export const appointments = {
  contact: {
    undo: true, label: 'Record a contact', from: ['ACCEPTED', 'CONTACTING'], to: 'CONTACTING', by: ot, bars: [ofAnother],
    asks: { how: choose('F.2', 'How?', allWays, needed), came: choose('F.2', 'What came of it?', allOutcomes, needed), note },
    also: contactAlso, checks: [safeContact], told: 'tried to contact the patient',
  },
  toldReferrer: {
    label: 'I told the referrer or GP', from: ['CONTACTING', 'DNA', 'WAS_NOT_BROUGHT', 'IN_PROGRESS'], to: 'same', by: ot, bars: [ofAnother],
    asks: {
      toldWhom: say('F.2', 'Who did you tell?', { ...needed, max: 120, spell: false }),
      note: say('F.2', 'What about, and what happens next?', { ...needed, max: 600 }),
    },
    told: 'told the referrer or GP',
  },
  book: {
    label: 'Book', from: ['CONTACTING', 'IN_PROGRESS'], to: 'BOOKED', by: ot, bars: [ofAnother, noConsent, talkHold], rechecks: true, asks: {
      place: choose('F.2', 'Where?', [
        { value: 'clinic', label: 'Clinic' }, { value: 'phone', label: 'Phone' }, { value: 'video', label: 'Video' }, { value: 'home', label: 'Home' },
      ], needed),
      on: when('F.2', 'Date', { ...needed, ahead: 1 }),
      time: say('F.2', 'Time, for example 10:30', { ...needed, max: 20, width: 5, spell: false }),
      minutes: choose('F.2', 'How long?', ['30', '45', '60', '90'].map((value) => ({ value, label: `${value} minutes` })), { columns: 2 }),
      lonePlan: say('F.2', 'At home: who knows where you are, and when do they ring?', { max: 200 }),
    },
    also: (referral) => ({ ...placesFor(referral), ...needAsks(referral), ...visitAsks(referral) }),
    checks: [notBeforeToday('on'), needsMet, safeVisit], told: 'booked an appointment',
  },
  didNotAttend: {
    undo: true, label: 'Did not attend', from: ['BOOKED'], to: 'DNA', by: ot, bars: [ofAnother], asks: {
      note: say('F.2', 'Anything to note?', { hint: 'If somebody else was to bring them, choose “Was not brought” instead.' }),
    },
    told: 'recorded that the patient did not attend',
  },
  wasNotBrought: {
    undo: true, label: 'Was not brought', from: ['BOOKED'], to: 'WAS_NOT_BROUGHT', by: ot, bars: [ofAnother], asks: {
      why: say('V50', 'Why were they not brought?', needed), adjust: say('V50', 'What would help them come?'),
      effect: say('V50', 'What does it mean for their health?'),
      concern: choose('V50', 'Is there a safeguarding concern?', yesNo, needed),
      concernTo: say('V50', 'If so, who did you tell?', { max: 120, spell: false }),
    },
    checks: [neededWith('concernTo', 'concern', ['yes'], 'Tell the safeguarding lead now, and say who you told')],
    told: 'recorded that the patient was not brought',
  },
  cancelledByPatient: {
    label: 'Cancelled by the patient', from: ['BOOKED'], to: 'CANCELLED_PATIENT', by: [...ot, 'receptionist'], rechecks: true,
    asks: { note }, told: 'recorded that the patient cancelled',
  },
  cancelledByUs: {
    undo: true, label: 'Cancelled by us', from: ['BOOKED'], to: 'CANCELLED_SERVICE', by: [...ot, 'receptionist'],
    asks: { why: say('F.2', 'Why?', needed) }, told: 'recorded that we cancelled',
  },
  contactAgain: {
    undo: true, label: 'Contact again', from: ['DNA', 'WAS_NOT_BROUGHT', 'CANCELLED_PATIENT', 'CANCELLED_SERVICE'], to: 'CONTACTING', by: ot, bars: [ofAnother],
    asks: { note }, also: ({ missed }) => onlyIf(missed >= 2, { agreed: say('F.2', 'Missed twice: what did you agree with the referrer?', needed) }),
    told: 'went back to contacting the patient',
  },
} as const satisfies Moves
