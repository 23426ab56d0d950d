import { addDays } from '#lib/day'
import { atHome, booked, finished, heard, inMind, offWork, worked, type Story } from './story'

/** Patients of Larkfield Medical Centre, the other practice of the PCN. */
export const sister: readonly Story[] = [
  { who: ['Mrs', 'Hilda', 'Crane', '1943-02-16'], by: 'bright', ago: 0, answers: () => atHome('Get to the day centre on my own.', { falls: '2+', hard: ['getting_out'], home: ['lives_alone'] }) },
  { who: ['Mr', 'Walter', 'Eames', '1937-09-21'], by: 'bright', ago: 2, answers: () => atHome('Use the stairs to get to my workshop.', { frailtyScale: '5', hard: ['stairs'], home: ['none'] }) },
  { who: ['Ms', 'Rosa', 'Pinto', '1954-04-30'], by: 'bright', ago: 3, answers: () => atHome('Hold the kettle.', { frailtyScale: 'not_scored', efi: 'moderate', efiVersion: 'eFI', hard: ['kitchen_meals', 'medicines'], home: ['none'] }) },
  { who: ['Mr', 'Edgar', 'Nunn', '1948-06-11'], by: 'bright', ago: 2, answers: () => atHome('Not be afraid of the bath.', { frailtyScale: '4', hard: ['afraid_of_falling'], falls: '0', home: ['none'] }) },
  { who: ['Mrs', 'Blanche', 'Orr', '1940-10-02'], by: 'bright', ago: 7, answers: () => atHome('Peel potatoes.', { frailtyScale: '6', hard: ['kitchen_meals'], home: ['none'] }) },
  { who: ['Mr', 'Clive', 'Baxter', '1944-01-28'], by: 'bright', ago: 9, answers: () => atHome('Get up from the floor if I go down.', { falls: '2+', hard: ['bed_chair'], home: ['lives_alone'] }), then: [...worked('hannah', 8), booked('hannah', 5, 9)] },
  { who: ['Mrs', 'Freda', 'Lister', '1946-03-18'], by: 'bright', ago: 24, answers: () => atHome('Manage the buttons on my coat.', { hard: ['wash_dress'], home: ['none'] }), then: [...worked('hannah', 22), booked('hannah', 20), ...finished('hannah', 9, 'Dresses alone with a button hook.')] },
  { who: ['Mr', 'Amir', 'Saleh', '1985-05-19'], by: 'bright', ago: 1, answers: (on) => offWork(on, 22, 'Lay bricks again.', { workAsk: ['fit_note', 'return_plan'], fitNoteEnds: addDays(on, 4) }) },
  { who: ['Ms', 'Jodie', 'Trent', '1991-08-08'], by: 'bright', ago: 2, answers: (on) => offWork(on, 55, 'Get through a night shift.') },
  { who: ['Mr', 'Colin', 'Mace', '1968-12-15'], by: 'bright', ago: 3, answers: (on) => offWork(on, 200, 'See if there is anything left I can do.', { workReason: 'neuro' }) },
  { who: ['Mrs', 'Anya', 'Lubin', '1980-02-22'], by: 'bright', ago: 1, answers: (on) => offWork(on, 12, 'Ease back in after the operation.', { workStatus: 'employed_struggling', firstDayOff: 'not_off', workAsk: ['adjustments'] }) },
  { who: ['Mr', 'Ryan', 'Poole', '1996-07-04'], by: 'bright', ago: 10, answers: (on) => offWork(on, 45, 'Drive deliveries again.'), then: [...worked('tom', 8)] },
  { who: ['Ms', 'Marta', 'Wolska', '1983-11-27'], by: 'bright', ago: 1, answers: () => inMind('Sleep before three in the morning.', { therapy: 'not_accepted' }) },
  { who: ['Mr', 'Elliot', 'Shaw', '1994-09-16'], by: 'bright', ago: 2, answers: () => inMind('Do one thing before noon.', { phq: 'done', phqTotal: 17, phqItem9: 0 }) },
  { who: ['Mrs', 'Preeti', 'Nair', '1973-06-25'], by: 'bright', ago: 2, answers: () => inMind('Go into town on the bus.', { team: 'discharged_6m', life: ['work_study', 'relationships_leisure'] }) },
  { who: ['Mr', 'Gus', 'Hadley', '1960-01-12'], by: 'bright', ago: 6, answers: () => inMind('Stay out of the pub.', { substance: 'yes', life: ['routine_sleep'] }) },
  { who: ['Ms', 'Ines', 'Duarte', '1988-04-09'], by: 'bright', ago: 12, answers: () => inMind('Keep up with the washing.'), then: [...worked('hannah', 10)] },
  { who: ['Mrs', 'Enid', 'Garth', '1936-05-13'], by: 'bright', ago: 0, answers: () => atHome('Be steady again.', { gate: ['G4'], hard: ['bed_chair'] }) },
  { who: ['Mr', 'Hugh', 'Cobley', '1950-08-23'], by: 'bright', ago: 1, answers: () => ({ ...atHome('A rail by the back door.', { frailtyScale: '3', decline: 'no_change', hard: ['none'], home: ['none'] }), only: 'equipment_or_rails' }) },
  { who: ['Ms', 'Poppy', 'Lane', '2009-03-01'], by: 'bright', ago: 2, answers: () => inMind('Go back to school.') },
  { who: ['Mr', 'Denis', 'Fry', '1947-12-09'], by: 'jo', ago: 0, answers: () => heard(atHome('I can’t do my shoes up any more.', { hard: ['wash_dress'], home: ['none'] })) },
  { who: ['Ms', 'Abi', 'Stone', '1992-10-31'], by: 'jo', ago: 1, answers: () => heard(inMind('I can’t keep on top of anything.')) },
]
