import { ofAnother } from './bars'
import { count, sessionAsks } from './care-asks'
import { agreedToEmployer, assessedToday, goalsNamed, notCertified, noteSpan, noteWhole, totalInRange } from './care-checks'
import { notBeforeToday, somethingSaid, talkRecorded } from './checks'
import { seenAlso } from './facts'
import { measures } from './measures'
import { choose, needed, onlyIf, ot, say, when, yesNo, type Moves } from './move'

const found = say('F.2', 'What was found?', { max: 2000, rows: 3 })
const basis = choose('F.2', 'What does it rest on?', [
  { value: 'today', label: 'I assessed them today' }, { value: 'report', label: 'I considered a written report' },
], needed)
const measureOptions = Object.entries(measures).map(([value, { name, min, max }]) => ({ value, label: `${name} (${min} to ${max})` }))

/** The OT's work with the patient, from the first meeting to the last (F.2 steps 6 to 8). */
export const withPatient = {
  seen: {
    label: 'Seen', from: ['BOOKED'], to: 'SEEN', by: ot, bars: [ofAnother], rechecks: true, told: 'saw the patient',
    asks: { found }, also: (referral) => ({ ...sessionAsks(referral), ...seenAlso(referral) }), checks: [talkRecorded, goalsNamed],
  },
  startWork: {
    undo: true, label: 'Start the work', from: ['SEEN'], to: 'IN_PROGRESS', by: ot, bars: [ofAnother],
    asks: { next: when('F.2', 'When do you look at this again?', { ahead: 1 }), note: say('F.2', 'Anything to note?') },
    checks: [notBeforeToday('next')], told: 'started the work',
  },
  session: {
    label: 'Record a session', from: ['SEEN', 'IN_PROGRESS'], to: 'same', by: ot, bars: [ofAnother], rechecks: true, told: 'recorded a session',
    asks: { way: choose('F.2', 'How?', [{ value: 'clinic', label: 'In person' }, { value: 'phone', label: 'Phone' }, { value: 'video', label: 'Video' }, { value: 'home', label: 'At home' }], needed), found },
    also: (referral) => ({ ...sessionAsks(referral), ...onlyIf(referral.state === 'IN_PROGRESS', { next: when('F.2', 'When do you look at this again?', { ahead: 1 }) }) }),
    checks: [goalsNamed, notBeforeToday('next')],
  },
  recordTotal: {
    label: 'Record the total of a measure', from: ['SEEN', 'IN_PROGRESS'], to: 'same', by: ot, bars: [ofAnother], told: 'recorded the total of a measure',
    asks: { measure: choose('B.7', 'Which measure?', measureOptions, { ...needed, columns: 2 }), total: count('B.7', 'Total', [-9, 300], { ...needed, places: 3 }) },
    checks: [somethingSaid, totalInRange],
  },
  fitNote: {
    label: 'Record a fit note', from: ['SEEN', 'IN_PROGRESS'], to: 'same', by: ot, bars: [ofAnother, notCertified], asks: {
      issued: choose('F.2', 'Was a fit note issued?', yesNo, needed),
      noteWhy: say('F.2', 'If not, why?', { max: 200 }),
      basis,
      noteFrom: when('F.2', 'From', { ahead: 1 }), noteTo: when('F.2', 'To', { ahead: 1 }),
      noteSays: choose('F.2', 'It says', [{ value: 'not_fit', label: 'Not fit for work' }, { value: 'may_be_fit', label: 'May be fit for work' }]),
      began: choose('W9', 'How long have they had the condition?', [{ value: 'first', label: 'Less than 6 months, or not known' }, { value: 'later', label: '6 months or more' }]),
      noteAdvice: say('F.2', 'What did you advise?'),
      gpInformed: choose('F.2', 'Does the GP know?', yesNo, needed),
    },
    checks: [assessedToday, noteWhole, noteSpan], told: 'recorded a fit note',
  },
  healthReport: {
    label: 'Record a Health and Work Report', from: ['SEEN', 'IN_PROGRESS'], to: 'same', by: ot, bars: [ofAnother, notCertified], asks: {
      reportOn: when('F.2', 'Date of the report', needed), basis,
      reportTo: choose('F.2', 'Who was it given to?', [{ value: 'patient', label: 'The patient' }, { value: 'employer', label: 'The employer' }, { value: 'both', label: 'Both' }], needed),
      agrees: choose('F.2', 'Does the patient agree that the employer has it?', yesNo),
    },
    checks: [assessedToday, agreedToEmployer], told: 'gave an AHP Health and Work Report',
  },
} as const satisfies Moves
