import { addDays } from '#lib/day'
import { booked, finished, offWork, worked, type Story } from './story'

const inDays = (days: number) => (on: string) => addDays(on, days)

/** People of Quillbrook Surgery who are off work, or struggling there. */
export const work: readonly Story[] = [
  { who: ['Mr', 'Tomas', 'Brandt', '1974-04-18'], by: 'okafor', ago: 0, answers: (on) => offWork(on, 20, 'I drive a van and my back will not let me sit for more than half an hour.', { workAsk: ['fit_note', 'return_plan'], fitNoteEnds: inDays(2)(on), safetyJob: 'yes' }) },
  { who: ['Ms', 'Aisha', 'Quiller', '1987-01-26'], by: 'wren', ago: 2, answers: (on) => ({ ...offWork(on, 30, 'My manager wants me back but I cannot lift and I cannot say when.'), workAsk: ['fit_note', 'return_plan'], fitNoteEnds: undefined }) },
  { who: ['Ms', 'Irena', 'Vasek', '1982-10-03'], by: 'okafor', ago: 2, answers: (on) => offWork(on, 240, 'Eight months off. I do not know how to start, and I am scared to go in and ask.', { workReason: 'long_term_condition', needs: ['bsl'] }) },
  { who: ['Mr', 'Callum', 'Reid', '1990-06-14'], by: 'okafor', ago: 1, answers: (on) => offWork(on, 60, 'Keep my job at the warehouse.', { jobRisk: 'meeting_or_dismissal_date', jobDate: inDays(9)(on) }) },
  { who: ['Mrs', 'Nadia', 'Osei', '1979-03-29'], by: 'okafor', ago: 1, answers: (on) => offWork(on, 100, 'Do half days first and see.', { workReason: 'cancer_or_surgery', teams: ['hospital'] }) },
  { who: ['Mr', 'Luke', 'Fenner', '1995-12-20'], by: 'wren', ago: 2, answers: (on) => offWork(on, 15, 'Work at a desk that does not make it worse.', { workStatus: 'employed_struggling', firstDayOff: 'not_off', workAsk: ['adjustments'] }) },
  { who: ['Ms', 'Gwen', 'Pritchett', '1969-09-09'], by: 'okafor', ago: 2, answers: (on) => offWork(on, 45, 'Stand behind the counter for a whole shift.', { jobRisk: 'employer_refusing_changes' }) },
  { who: ['Mr', 'Bashir', 'Khan', '1984-05-16'], by: 'okafor', ago: 1, answers: (on) => offWork(on, 33, 'Go back to the kitchen without the panic coming.', { workReason: 'mental_health', safetyTalk: 'asked_none' }) },
  { who: ['Mrs', 'Carol', 'Whitby', '1961-02-11'], by: 'okafor', ago: 1, answers: (on) => ({ ...offWork(on, 30, 'Keep my Saturday job and get up the stairs.', { workAsk: ['fit_note', 'return_plan'], fitNoteEnds: inDays(1)(on) }), help: ['work', 'managing_at_home'], frailtyScale: '5', decline: 'weeks_months', falls: '0', hard: ['stairs', 'getting_out'], home: ['none'], lifelong: 'no' }) },
  { who: ['Mr', 'Owen', 'Slade', '1978-07-07'], by: 'okafor', ago: 9, answers: (on) => offWork(on, 40, 'Get back on the tools two days a week.', { workStatus: 'self_employed_off' }), then: [...worked('tom', 8)] },
  { who: ['Ms', 'Lucia', 'Ferro', '1992-11-11'], by: 'wren', ago: 11, answers: (on) => offWork(on, 50, 'Teach again without losing my voice by noon.'), then: [...worked('priya', 10), booked('priya', 3, 7)] },
  { who: ['Mr', 'Neil', 'Garrity', '1971-01-21'], by: 'okafor', ago: 26, answers: (on) => offWork(on, 70, 'Drive the forklift again.'), then: [...worked('tom', 24), booked('tom', 22), ...finished('tom', 12, 'Back at work on a phased plan over four weeks.', { interventions: ['return_to_work_plan', 'workplace_adjustment_advice'], work: 'back_at_work' })] },
  { who: ['Mrs', 'Tanya', 'Bellamy', '1986-08-28'], by: 'okafor', ago: 28, answers: (on) => offWork(on, 35, 'Type without my wrists burning.'), then: [...worked('priya', 26), booked('priya', 24), ...finished('priya', 16, 'Adjustments in place, back full time.', { interventions: ['workplace_adjustment_advice'], work: 'back_at_work' }), ['okafor', 15, 'acknowledge']] },
  { who: ['Mr', 'Femi', 'Adebayo', '1983-04-01'], by: 'wren', ago: 8, answers: (on) => offWork(on, 64, 'Climb a ladder again, if I can.'), then: [['priya', 6, 'claim'], ['priya', 6, 'returnToReferrer', { reason: 'outside_scope', advice: 'The surgeon has said no ladders until the review next month.', instead: 'Please refer again after the review.' }], ['priya', 6, 'sendSummary', { summary: 'Waiting for the surgical review first; advice given by phone.' }]] },
  { who: ['Mr', 'Dean', 'Hollis', '1988-10-19'], by: 'okafor', ago: 1, answers: (on) => offWork(on, 3, 'A note for my boss.', { workAsk: ['fit_note'] }) },
  { who: ['Ms', 'Petra', 'Novak', '1976-06-30'], by: 'okafor', ago: 2, answers: (on) => ({ ...offWork(on, 30, 'Help with the PIP form.'), workStatus: 'out_of_work', firstDayOff: undefined, workAsk: ['benefit_form'] }) },
  { who: ['Mr', 'Joel', 'Masters', '1994-02-14'], by: 'wren', ago: 3, answers: (on) => ({ ...offWork(on, 30, 'Find work I can do sitting down.'), workStatus: 'out_of_work', firstDayOff: undefined, workAsk: ['job_search'] }) },
]
