import { addDays } from '#lib/day'
import { booked, finished, inMind, worked, type Story } from './story'

/** Adults of Quillbrook Surgery whose mental health makes daily life hard. */
export const mind: readonly Story[] = [
  { who: ['Mr', 'Marcus', 'Pell', '1979-05-02'], by: 'okafor', ago: 2, answers: () => inMind('I cannot face getting up in the morning and the days just go.', { life: ['self_care', 'home', 'work_study', 'routine_sleep'] }) },
  { who: ['Ms', 'Ruth', 'Kestrel', '1991-03-08'], by: 'okafor', ago: 1, answers: (on) => inMind('Leave the house without rehearsing it for an hour.', { gate: ['G11'], safetyTalk: 'asked_thoughts_plan_agreed', followUpWho: 'Dr Ngozi Okafor', followUpOn: addDays(on, 5), barrier: ['neurodivergence'] }) },
  { who: ['Mr', 'Ian', 'Farrow', '1984-09-27'], by: 'wren', ago: 3, answers: () => inMind('Keep the flat in order so they do not evict me.', { therapy: 'having_now' }) },
  { who: ['Mrs', 'Yasmin', 'Doyle', '1977-11-05'], by: 'okafor', ago: 0, answers: () => inMind('Look after my mum and still sleep.', { life: ['caring', 'routine_sleep', 'home', 'self_care'], dependants: 'not_sure' }) },
  { who: ['Mx', 'Robin', 'Sefton', '1998-01-17'], by: 'okafor', ago: 2, answers: () => inMind('Cook one proper meal a day.', { therapy: 'cannot_use', barrier: ['neurodivergence', 'sensory'], needs: ['quiet', 'no_calls'], contact: 'text' }) },
  { who: ['Ms', 'Helen', 'Tarrant', '1969-04-24'], by: 'okafor', ago: 2, answers: () => inMind('Go back to my allotment.', { therapy: 'not_tried', phq: 'done', phqTotal: 18, phqItem9: 0, safetyTalk: 'asked_none' }) },
  { who: ['Mr', 'Sol', 'Abrams', '1972-08-31'], by: 'wren', ago: 3, answers: () => inMind('See people without drinking first.', { life: ['self_care'], therapy: 'declined' }) },
  { who: ['Mr', 'Kofi', 'Mensah', '1989-12-03'], by: 'okafor', ago: 0, answers: () => inMind('Get the children to school on time.', { safetyTalk: 'not_asked' }) },
  { who: ['Mrs', 'Lena', 'Storr', '1980-07-13'], by: 'okafor', ago: 1, answers: () => inMind('Wash my hair more than once a week.', { consent: 'not_asked' }) },
  { who: ['Mr', 'Gareth', 'Pugh', '1966-02-19'], by: 'okafor', ago: 1, answers: () => inMind('Stop arguing with everyone at home.', { life: ['home'], therapy: 'not_tried', safetyTalk: 'asked_none', only: 'no' }) },
  { who: ['Ms', 'Chloe', 'Barden', '1993-05-23'], by: 'wren', ago: 2, answers: () => inMind('Have the team help me with my day.', { team: 'yes_now' }) },
  { who: ['Miss', 'Grace', 'Naylor', '1995-06-09'], by: 'okafor', ago: 9, answers: () => inMind('I want to cook a meal and eat it at the table with my little girl.', { barrier: ['neurodivergence'], message: 'no', needs: ['longer'] }), then: [['priya', 7, 'claim'], ['priya', 7, 'accept', { read: 'yes' }]] },
  { who: ['Mr', 'Paul', 'Rennie', '1975-10-26'], by: 'okafor', ago: 12, answers: () => inMind('Find a rhythm to the week.'), then: [...worked('tom', 11), booked('tom', 4, 6)] },
  { who: ['Ms', 'Isla', 'Munro', '1987-03-15'], by: 'okafor', ago: 25, answers: () => inMind('Answer the post instead of hiding it.'), then: [...worked('priya', 23), booked('priya', 21), ...finished('priya', 11, 'A weekly routine holds. Opens post on Mondays with a friend.', { interventions: ['sleep_and_routine', 'self_management_education'] })] },
  { who: ['Mr', 'Victor', 'Lamb', '1963-06-18'], by: 'wren', ago: 13, answers: () => inMind('Go to the shop on my own.'), then: [['tom', 11, 'claim'], ['tom', 11, 'accept', { read: 'yes' }], ['tom', 9, 'patientChoice', { why: 'Feels better and wants to wait.' }], ['tom', 9, 'sendSummary', { summary: 'Feels better and does not want to come now. Knows how to come back.' }]] },
]
