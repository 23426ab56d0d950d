import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isP0, routeKinds } from '#lib/rules/kinds'
import { clock, directoryFaults, hoursWords, isStale, standing, whomToRing, type Service } from '#lib/services'

const always = [{ days: 'mon-sun', from: '00:00', to: '24:00' }]
const weekdays = [{ days: 'mon-fri', from: '08:00', to: '18:30' }]
const rest = { whoCanRefer: [], criteria: '', patientText: '', reviewDue: '2027-02-23' }
const duty: Service = { ...rest, kind: 'DUTY_GP', name: 'Duty doctor', phone: '01632 960 100', hours: weekdays, outOfHours: 'MH_CRISIS_111' }
const nhs111: Service = { ...rest, kind: 'MH_CRISIS_111', name: '111', phone: '111', hours: always, outOfHours: null }
const rapid: Service = {
  ...rest, kind: 'UCR_2H', name: 'Rapid Response', phone: '01632 960 220', hours: [{ days: 'mon-sun', from: '08:00', to: '20:00' }], outOfHours: 'DUTY_GP',
}
const at = (moment: string) => Date.parse(moment)

describe('opening hours', () => {
  test.each([
    ['Monday morning', '2026-11-23T09:00:00Z', 'Open now, until 6:30pm'],
    ['Monday before it opens', '2026-11-23T07:59:00Z', 'Shut now, opens at 8am'],
    ['Monday at the minute it opens', '2026-11-23T08:00:00Z', 'Open now, until 6:30pm'],
    ['Monday at the minute it shuts', '2026-11-23T18:30:00Z', 'Shut now, opens tomorrow at 8am'],
    ['Saturday', '2026-11-28T11:00:00Z', 'Shut now, opens Monday at 8am'],
    ['Boxing Day kept on Monday 28 December', '2026-12-28T11:00:00Z', 'Shut now, opens tomorrow at 8am'],
    ['Maundy Thursday evening', '2027-03-25T19:00:00Z', 'Shut now, opens Tuesday at 8am'],
    ['the morning clocks went forward', '2027-03-29T11:00:00Z', 'Shut now, opens tomorrow at 8am'],
    ['a summer evening: 18:15 in London, 17:15 UTC', '2026-07-01T17:15:00Z', 'Open now, until 6:30pm'],
    ['a summer evening: 18:30 in London, 17:30 UTC', '2026-07-01T17:30:00Z', 'Shut now, opens tomorrow at 8am'],
    ['the first Monday after clocks went back', '2026-10-26T17:45:00Z', 'Open now, until 6:30pm'],
  ])('on %s', (_when, moment, words) => expect(standing(duty, at(moment)).words).toBe(words))

  test('hold on a bank holiday for a service of every day, and for one that never shuts', () => {
    expect(standing(rapid, at('2026-12-25T10:00:00Z')).open).toBe(true)
    expect(standing(nhs111, at('2026-12-25T03:00:00Z'))).toEqual({ open: true, words: 'Open now, any time' })
  })

  test('that nobody wrote down are not known, and never open', () => {
    expect(standing({ ...duty, hours: [] }, at('2026-11-23T09:00:00Z'))).toEqual({ open: false, words: 'Hours not known' })
  })

  test('are read as the NHS writes them', () => {
    expect(hoursWords(duty)).toEqual(['Monday to Friday, 8am to 6:30pm'])
    expect(hoursWords({ ...duty, hours: [{ days: 'sat', from: '09:00', to: '12:00' }] })).toEqual(['Saturday, 9am to midday'])
    expect(hoursWords(rapid)).toEqual(['Every day, 8am to 8pm'])
    expect(hoursWords(nhs111)).toEqual(['Any time'])
    expect([clock('00:00'), clock('00:30'), clock('12:30'), clock('23:59')]).toEqual(['midnight', '12:30am', '12:30pm', '11:59pm'])
  })
})

describe('a directory', () => {
  const p0 = routeKinds.filter(isP0)
  const whole = p0.map((kind): Service => ({ ...duty, kind, outOfHours: kind === 'MH_CRISIS_111' ? null : 'MH_CRISIS_111', hours: kind === 'MH_CRISIS_111' ? always : weekdays }))

  test('answers for every danger at every hour', () => expect(directoryFaults(whole)).toEqual([]))
  test('is not used while a number or somebody after hours is missing', () => {
    expect(directoryFaults([])).toHaveLength(p0.length)
    expect(directoryFaults(whole.map((each) => (each.kind === 'UCR_2H' ? { ...each, phone: '' } : each)))).toEqual(['UCR_2H: no phone number'])
    expect(directoryFaults(whole.map((each) => (each.kind === 'UCR_2H' ? { ...each, outOfHours: null } : each)))).toEqual(['UCR_2H: nobody when it is shut'])
    expect(directoryFaults(whole.map((each) => (each.kind === 'DUTY_GP' ? { ...each, outOfHours: 'DUTY_GP' } : each)))).toEqual(['DUTY_GP: nobody when it is shut'])
  })
})

describe('whom to ring', () => {
  const names = (moment: string) => whomToRing([duty, nhs111, rapid], 'UCR_2H', at(moment)).map(({ service }) => service.name)

  test('is the service while it is open', () => expect(names('2026-11-23T09:00:00Z')).toEqual(['Rapid Response']))
  test('is whoever takes it while it is shut, one after the other', () => {
    expect(names('2026-11-23T21:00:00Z')).toEqual(['Rapid Response', 'Duty doctor', '111'])
  })
  test('is nobody where the practice has named nobody', () => expect(whomToRing([], 'UCR_2H', 0)).toEqual([]))

  test('ends, whatever the fallbacks, and ends with somebody open wherever 111 can be reached', () => {
    const circle: Service[] = [{ ...duty, outOfHours: 'UCR_2H' }, { ...rapid, outOfHours: 'DUTY_GP' }]
    expect(whomToRing(circle, 'UCR_2H', at('2026-11-28T22:00:00Z')).map(({ open }) => open)).toEqual([false, false])
    fc.assert(fc.property(fc.integer({ min: at('2026-01-01'), max: at('2028-12-31') }), (moment) =>
      whomToRing([duty, nhs111, rapid], 'UCR_2H', moment).at(-1)?.open === true))
  })

  test('is looked at again when its review is past', () => {
    expect(isStale({ ...duty, reviewDue: '2026-11-22' }, '2026-11-23')).toBe(true)
    expect(isStale({ ...duty, reviewDue: '2026-11-23' }, '2026-11-23')).toBe(false)
  })
})
