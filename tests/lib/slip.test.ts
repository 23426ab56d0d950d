import { describe, expect, test } from 'vitest'
import { outcomeOf } from '#lib/outcome'
import { sightOf } from '#lib/sight'
import { blankSlip, slipFor, slipOf, type Slip } from '#lib/slip'
import { kinds } from '../support/histories'
import { doing, send } from '../support/moving'
import { aPatientWho } from '../support/patients'
import { readingAge, tooLong } from '../support/reading-age'
import { someone } from '../support/someone'

const wait = { days: 8, more: false }
const saidIn = ({ steps, wait: words, ifs }: Slip) => [...steps, { words: words ?? '' }, ...ifs].map((line) => [('strong' in line && line.strong) || '', line.words].filter(Boolean).join(' ')).filter(Boolean)
const slipFrom = (answers: Parameters<typeof send>[0]) => {
  const referral = send(answers)
  return slipOf(referral, 'Priya Shah', outcomeOf(referral, someone('clinician'), []).ways, wait)
}

describe('the slip', () => {
  const slip = (answers: Parameters<typeof aPatientWho>[0], ot: string | null = 'Priya Shah') => {
    const referral = send(aPatientWho(answers))
    return JSON.stringify(slipOf(referral, ot, outcomeOf(referral, someone('clinician'), []).ways))
  }

  test('says who rings by when, and whether with a message', () => {
    expect(slip({})).toMatch(/Priya Shah, our occupational therapist, will phone you by \w+day \d+ November\..*If you are out, expect a message\./)
    expect(slip({ message: 'no' }, null)).toMatch(/Our occupational therapist will phone you.*We leave no message\./)
    expect(slip({ contact: 'letter', message: undefined })).toMatch(/will write to you/)
  })

  test('never promises that waiting is all right, and says what to do if it gets worse', () => {
    for (const answers of Object.values(kinds)) {
      const words = slip(answers)
      expect(words).toMatch(/call 999/)
      expect(words).not.toMatch(/safe to wait|low risk|no risk|don.t worry/i)
    }
    expect(slip({ help: ['mental_health_daily_life'] })).toContain('choose the mental health option')
  })

  test('promises no date while nobody is to be in touch yet', () => {
    expect(slip({ consent: 'not_asked' })).toContain('We tell you what happens next by Tuesday 24 November.')
    expect(slip(kinds.elsewhere ?? {})).toContain('Self-certification fits you better than our occupational therapist.')
  })

  test.each([...Object.entries(kinds).map(([kind, answers]) => [kind, slipFrom(answers)] as const), ['blank', blankSlip(null)] as const])('of one that is %s can be read at 9', (kind, slip) => {
    // What the patient said is in their own words.
    const texts = saidIn(slip).map((text) => text.replace(/“[^”]*”/, 'so'))
    expect([kind, readingAge(texts) <= 9, readingAge(texts)]).toEqual([kind, true, expect.any(Number)])
    expect(tooLong(texts, 24)).toEqual([])
  })

  test('tells the queue’s wait to whoever waits for the OT, and to nobody who was sent elsewhere', () => {
    expect(slipFrom(kinds.frail).wait).toBe('Half of the people sent to us meet the OT within 8 working days. Others wait more.')
    expect(slipFrom(kinds.elsewhere).wait).toBeNull()
    expect(blankSlip(null).wait).toBe('We have seen too few people so far to say how long it takes.')
  })

  test('of one the OT has taken on says so, and gives no date that is over', () => {
    const referral = doing(send(kinds.frail), 'accept', { read: 'yes' })
    expect(slipOf(referral, null, [], wait).steps[0]).toMatchObject({ strong: 'Our occupational therapist has taken your request on.' })
  })

  test('promises no day that is over, but says that we are late', () => {
    const after = (today: string, answers: Parameters<typeof send>[0]) => slipOf(send(answers), null, [], wait, today)
    expect(after('2026-11-24', kinds.noConsentYet).steps[0]?.strong).toBe('We tell you what happens next by Tuesday 24 November.')
    expect(after('2026-11-25', kinds.noConsentYet).steps[0]).toEqual({ strong: 'You should have heard from us by Tuesday 24 November. We are late.', words: 'If you have not, ring us today.' })
    const late = saidIn(after('2027-01-04', kinds.frail))
    expect(late[0]).toMatch(/^You should have heard from us by \w+day \d+ November\. We are late\./)
    expect(late.join(' ')).not.toContain('You meet by')
    expect(readingAge(late)).toBeLessThanOrEqual(9)
  })

  test('from reception tells no date that would tell a band, and nothing that was answered', () => {
    const referral = send(kinds.frail)
    const sight = sightOf(someone('receptionist'), referral)
    const words = sight ? saidIn(slipFor(sight, null, [], wait, '2026-11-23')).join(' ') : ''
    expect(words).toContain('We tell you what happens next by')
    expect(words).not.toMatch(/You meet by|You told us|phone you by/)
  })
})
