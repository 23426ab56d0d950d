import { atHome, heard, inMind, offWork, type Story } from './story'

const acted = { actionNote: 'Seen at the surgery', takenBy: 'Dr Ngozi Okafor', takenAt: '10:50', told: 'yes' }

/** Stops, routes, advice, and what reception sends at Quillbrook Surgery. */
export const apart: readonly Story[] = [
  { who: ['Mr', 'Arthur', 'Bream', '1946-08-20'], by: 'okafor', ago: 0, answers: () => atHome('Get about the house again.', { gate: ['G3'], decline: 'days', hard: ['bed_chair'] }) },
  { who: ['Ms', 'Dana', 'Whitlock', '1985-02-08'], by: 'wren', ago: 0, answers: () => inMind('Feel like myself.', { gate: ['G6'], safetyTalk: 'asked_plan_or_intent' }) },
  { who: ['Mrs', 'Olive', 'Thorne', '1939-12-24'], by: 'okafor', ago: 2, answers: () => atHome('Get dressed before noon.', { gate: ['G9'], hard: ['wash_dress', 'kitchen_meals'] }), then: [['okafor', 2, 'recordStop', { ...acted, action: 'safeguarding' }]] },
  { who: ['Mr', 'Jim', 'Cardew', '1981-04-12'], by: 'okafor', ago: 4, answers: (on) => offWork(on, 14, 'Lift again.', { gate: ['G5'] }), then: [['okafor', 4, 'closeStop', { ...acted, action: 'ae', seenWhere: 'A&E, Brookside Hospital', cameOf: 'Scanned, operated the same night' }], ['okafor', 3, 'sendSummary', { summary: 'Went to A&E the same day. No OT referral for now.' }]] },
  { who: ['Mrs', 'Vera', 'Holt', '1952-10-07'], by: 'okafor', ago: 3, answers: () => atHome('Stay comfortable at home.', { frailtyScale: '8', hard: ['bed_chair'], home: ['none'] }) },
  { who: ['Mr', 'Leonard', 'Pike', '1953-01-13'], by: 'wren', ago: 2, answers: () => atHome('Keep steady on my feet.', { frailtyScale: '3', decline: 'no_change', hard: ['stairs'], home: ['none'] }) },
  { who: ['Mr', 'Simon', 'Yates', '1986-09-02'], by: 'okafor', ago: 1, answers: () => atHome('Wash and dress without my partner.', { frailtyScale: 'not_scored', decline: 'weeks_months', hard: ['wash_dress'], home: ['none'] }) },
  { who: ['Ms', 'Beth', 'Lomax', '1978-03-26'], by: 'okafor', ago: 0, answers: () => ({ ...atHome('I feel useless and I can’t cook.'), help: ['not_sure'], frailtyScale: undefined, decline: undefined, falls: undefined, lifelong: undefined }) },
  { who: ['Mrs', 'Nora', 'Sharp', '1946-05-30'], by: 'okafor', ago: 4, answers: () => ({ ...atHome('Manage on my own a bit longer.'), frailtyScale: undefined, decline: undefined, falls: undefined }) },
  { who: ['Mr', 'Frank', 'Mould', '1945-11-18'], by: 'sam', ago: 1, answers: () => heard(atHome('My wife says I can’t get out of the bath.', { hard: ['wash_dress'], home: ['carer_struggling'] })) },
  { who: ['Ms', 'Kirsty', 'Bell', '1990-01-05'], by: 'sam', ago: 0, answers: (on) => heard(offWork(on, 25, 'Work keep ringing me and I’m not better.', { workAsk: ['fit_note', 'return_plan'] })) },
  { who: ['Mr', 'Rashid', 'Iqbal', '1976-12-29'], by: 'sam', ago: 0, answers: () => heard(inMind('Everything takes me all day.')) },
  { who: ['Mrs', 'Jean', 'Oakley', '1942-07-22'], by: 'sam', ago: 3, answers: () => heard(atHome('I nearly slipped again on the step.', { falls: '1', hard: ['getting_out', 'afraid_of_falling'], home: ['lives_alone'] })) },
  { who: ['Mr', 'Terry', 'Blunt', '1959-09-14'], by: 'sam', ago: 2, answers: () => heard(atHome('Can someone look at the stairs with me.', { hard: ['stairs'], home: ['none'] })), then: [['priya', 1, 'claim'], ['priya', 1, 'screen', { spoke: 'yes', frailtyScale: 'not_scored' }]] },
]
