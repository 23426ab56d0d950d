import { describe, expect, test } from 'vitest'
import { addDays, londonDay } from '#lib/day'
import { incidentRows } from '#lib/incident-view'
import { seesToProblems, toldOf, type Incident } from '#lib/incidents'
import { practiceItems, problemItems, type Practice } from '#lib/practice-items'
import { standingLine } from '#lib/standing-view'
import { standingWarnings } from '#lib/standing-warnings'
import { supervisionDue, supervisionFrom } from '#lib/supervision'
import { heldView } from '#lib/supervision-view'
import { typedFromDay } from '#lib/typed'
import { dangersOnly } from '../support/directory'
import { mondayMorning } from '../support/someone'
import { inGoodStanding } from '../support/standing'

const today = londonDay(mondayMorning)
const day = (days: number) => addDays(today, days)
const workers = [{ person: 'priya', name: 'Priya Shah', role: 'ot' }, { person: 'ruth', name: 'Dr Ruth Vale', role: 'supervisor' }, { person: 'leo', name: 'Leo Marsh', role: 'manager' }, { person: 'ana', name: 'Ana Cole', role: 'manager' }]

describe('a supervision', () => {
  const typed = { ot: 'priya', ...typedFromDay('heldOn', today), kind: 'clinical', themes: ['scope'], about: 'bf 4t7k, BF-4T7K; 9zz9', discussed: '', actions: 'Nothing to do.' }
  const read = (more: object) => supervisionFrom({ ...typed, ...more }, workers, { at: mondayMorning })

  test('is kept with the references of the referrals, each once', () => {
    expect(read({})).toEqual({ answers: { ot: 'priya', heldOn: today, kind: 'clinical', themes: ['scope'], about: ['BF-4T7K', 'BF-9ZZ9'], discussed: '', actions: 'Nothing to do.' }, problems: [] })
  })
  test('is about referrals by their reference only, of an OT who works here, and not of tomorrow', () => {
    expect(read({ about: 'BF-4T7K, Florence' }).problems.map(({ field }) => field)).toEqual(['about'])
    expect(read({ ot: 'ruth', ...typedFromDay('heldOn', day(1)), actions: '' }).problems.map(({ field }) => field)).toEqual(['ot', 'heldOn', 'actions'])
  })
  test('is due again after the weeks that were agreed, or four', () => {
    expect(supervisionDue({ everyWeeks: 2 }, today)).toBe(day(14))
    expect(supervisionDue({}, today)).toBe(day(28))
    expect(supervisionDue({}, null)).toBeNull()
  })
  test('is shown in words', () => {
    const held = { ...read({}).answers, id: 's', byName: 'Dr Ruth Vale' }
    expect(heldView(held, workers)).toMatchObject({ heading: '23 November 2026, Priya Shah', by: 'Clinical or professional, with Dr Ruth Vale', about: 'BF-4T7K, BF-9ZZ9', discussed: 'Nothing written down' })
  })
})

describe('what has to be seen to in a standing', () => {
  const good = inGoodStanding(mondayMorning)
  const said = (more: object, heldOn: string | null = today) => standingWarnings({ standing: { ...good, ...more }, heldOn }, today).map(({ urgent, words }) => `${urgent ? '! ' : ''}${words}`)

  test('is nothing while all is in order', () => expect(said({})).toEqual([]))
  test('HZ24: is loud and says so when clinical moves are blocked', () => {
    const loud = [said({ renewBy: day(-1) }), said({ checkedOn: day(-46) }), said({ found: 'not_registered' }), said({ hcpc: undefined })]
    for (const [first = ''] of loud) expect(first).toMatch(/^! .*clinical moves are blocked/)
    expect(standingWarnings({ standing: null, heldOn: null }, today)).toEqual([{ urgent: true, words: expect.stringContaining('Look at the register') }])
  })
  test('is the look at the register before it is due, and loud between that and the block', () => {
    expect(said({ checkedOn: day(-23) })).toEqual([])
    expect(said({ checkedOn: day(-24) })).toEqual(['look at the HCPC register again by 30 November 2026'])
    expect(said({ checkedOn: day(-31) })).toEqual(['look at the HCPC register again by 23 November 2026'])
    expect(said({ checkedOn: day(-32) })).toEqual(['! look at the HCPC register again now: after 6 December 2026 clinical moves are blocked'])
  })
  test('is each date before it comes, and loud once it is past', () => {
    expect(said({ renewBy: day(60) })).toEqual(['the HCPC registration runs until 22 January 2027'])
    for (const [field, words] of [['indemnityUntil', 'indemnity'], ['dbsUntil', 'the DBS check'], ['trainingUntil', 'mandatory training'], ['safeguardingUntil', 'safeguarding training']] as const) {
      expect([said({ [field]: day(31) }), said({ [field]: day(30) }), said({ [field]: today }), said({ [field]: day(-1) }), said({ [field]: undefined })])
        .toEqual([[], [`${words} ends on 23 December 2026`], [`${words} ends on 23 November 2026`], [`! ${words} ended on 22 November 2026`], [`no date is recorded for ${words}`]])
    }
  })
  test('is a condition, a missing stage, nobody to supervise, and supervision that is overdue', () => {
    expect(said({ found: 'conditions' })).toEqual(['registered with a condition or caution: talk it over with their supervisor'])
    expect(said({ stage: 'none' })).toEqual(['no stage is recorded: stage 1 comes before the work begins'])
    expect(said({ clinical: undefined })).toEqual(['no clinical supervisor is named'])
    expect([said({}, day(-28)), said({}, day(-29)), said({}, null)]).toEqual([[], ['! supervision was due by 22 November 2026'], ['no supervision is recorded yet']])
  })
  test('stands over the manager’s pages with the OT’s name, and leads to them', () => {
    const practice: Practice = {
      services: dangersOnly(), attended: { openedAt: mondayMorning, waiting: 0, since: null }, workers: [{ person: 'priya', role: 'ot' }], leaves: [], pause: null, balance: undefined, left: [], post: { undelivered: [], overdueSince: null },
      ots: [{ staff: 'priya', name: 'Priya Shah', standing: { ...good, indemnityUntil: day(3), renewBy: day(-1) }, version: 1, heldOn: today }],
    }
    expect(practiceItems(practice, mondayMorning)).toEqual([
      { urgent: true, words: expect.stringMatching(/^Priya Shah: the HCPC registration ran out on 22 November 2026/), href: '/practice/standing/priya', link: 'Look at their standing' },
      { urgent: false, words: 'Priya Shah: indemnity ends on 26 November 2026.', href: '/practice/standing/priya', link: 'Look at their standing' },
    ])
  })
  test('is a line of the list', () => {
    const ot = { staff: 'priya', name: 'Priya Shah', standing: good, version: 1, heldOn: today }
    expect(standingLine(ot, today)).toMatchObject({ state: 'good', registration: good.hcpc, lookAgain: 'By 21 December 2026', stage: 'Stage 2', supervision: 'Next by 21 December 2026' })
    expect(standingLine({ ...ot, standing: null, heldOn: null }, today)).toMatchObject({ state: 'unrecorded', registration: 'No number', lookAgain: 'Now', stage: 'None recorded', supervision: 'None recorded' })
  })
})

describe('HZ25: a problem that is reported', () => {
  test('reaches whoever is named while they work here and may see to it, else every manager', () => {
    const names = (named: unknown, who = workers) => toldOf(named, who).map(({ person }) => person)
    expect(names(null)).toEqual(['leo', 'ana'])
    expect(names('ruth')).toEqual(['ruth'])
    expect(names('priya')).toEqual(['leo', 'ana'])
    expect(names('somebody who left')).toEqual(['leo', 'ana'])
    expect(names('ruth', workers.map((each) => ({ ...each, role: 'ot' })))).toEqual([])
    expect(names('ruth', workers.map((each) => ({ ...each, role: 'clinician' })))).toEqual(['ruth'])
  })
  test('is seen to by a manager, and by whoever is named', () => {
    const told = toldOf('ruth', workers)
    expect(['ruth', 'leo', 'priya'].map((staff) => seesToProblems({ staff, role: workers.find(({ person }) => person === staff)?.role ?? '' }, told))).toEqual([true, true, false])
  })
  test('stands over their pages until it is closed', () => {
    expect(problemItems({ open: 0, since: null }, mondayMorning)).toEqual([])
    expect(problemItems({ open: 1, since: mondayMorning }, mondayMorning)).toMatchObject([{ urgent: true, words: 'A problem was reported today at 10:44 and is open.', href: '/practice/problems' }])
    expect(problemItems({ open: 2, since: mondayMorning - 86_400_000 }, mondayMorning)[0]?.words).toBe('2 problems are open, the oldest since it was reported on 22 November 2026 at 10:44.')
  })
  test('shows what was done only once it is closed', () => {
    const open: Incident = { id: 'i', referral: 'r', reference: 'BF-4T7K', kind: 'delay', harm: 'no', words: 'It lay for a week.', by: 'sam', byName: 'Sam Poole', at: mondayMorning, did: '', learned: '', lfpse: '', closedBy: '', closedAt: null, version: 1 }
    expect(incidentRows(open, mondayMorning).map(({ key }) => key)).toEqual(['What went wrong', 'Was anybody harmed?', 'What happened', 'Reported by'])
    const closed = { ...open, did: 'Rang her.', learned: 'Cover on Fridays.', lfpse: 'recorded', closedBy: 'Leo Marsh', closedAt: mondayMorning }
    expect(incidentRows(closed, mondayMorning).slice(4)).toEqual([
      { key: 'What was done', value: 'Rang her.' }, { key: 'What changes', value: 'Cover on Fridays.' }, { key: 'LFPSE', value: 'Recorded on LFPSE' }, { key: 'Closed', value: 'Closed by Leo Marsh, today at 10:44' },
    ])
  })
})
