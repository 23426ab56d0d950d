import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { longDay } from '#lib/day'
import { isP0, routeKinds } from '#lib/rules/kinds'
import { dangersBroken, entryFrom, nextReview, typedOfEntry, unnamed } from '#lib/services-form'
import { anEntry, dangersOnly } from '../support/directory'
import { mondayMorning } from '../support/someone'

const me = { at: mondayMorning }
const problemsOf = (kind: (typeof routeKinds)[number], more: Parameters<typeof anEntry>[1]) =>
  entryFrom(kind, typedOfEntry(anEntry(kind, more)), me).problems.map(({ field }) => field)

describe('an entry of the directory', () => {
  test('comes back from its form as it went in, for every kind of service', () => {
    for (const kind of routeKinds) {
      const { version: _, ...entry } = anEntry(kind, { area: ['A12345', 'N1 1AA'], criteria: 'Two falls\nor more', patientText: 'They ring you.', whoCanRefer: ['clinician', 'self'] })
      expect(entryFrom(kind, typedOfEntry(entry as never), me)).toEqual({ entry, problems: [] })
    }
  })

  test('that is rung in a danger is not kept without a number, or without somebody when it is shut: HZ12', () => {
    for (const kind of routeKinds) {
      const wanted = isP0(kind)
      expect(problemsOf(kind, { phone: '' })).toEqual(wanted ? ['phone'] : [])
      expect(problemsOf(kind, { phone: 'ask' })).toEqual(wanted ? ['phone'] : [])
      if (kind !== 'AMBULANCE_999') expect(problemsOf(kind, { outOfHours: null })).toEqual(wanted ? ['outOfHours'] : [])
      expect(problemsOf(kind, { outOfHours: kind })).toContain('outOfHours')
    }
  })

  test.each([
    ['a name', { name: ' ' }, 'name'],
    ['an area', { area: ['Camden & Islington'] }, 'area'],
    ['a date after it was checked', { reviewedOn: '2026-11-20', reviewDue: '2026-11-19' }, 'reviewDue'],
    ['a date of checking that has been', { reviewedOn: '2026-11-24' }, 'reviewedOn'],
  ])('needs %s', (_, more, field) => expect(problemsOf('ACAS', more)).toEqual([field]))

  test('with hours nobody can read says how to write them', () => {
    expect(entryFrom('ACAS', { ...typedOfEntry(anEntry('ACAS')), hours: '9 to 5' }, me).problems).toEqual([{ field: 'hours', message: 'Enter each line like “Monday to Friday, 9am to 5pm”' }])
  })

  test('may be past its review: a warning, never a way to lose a route', () => {
    expect(problemsOf('UCR_2H', { reviewDue: '2026-11-02' })).toEqual([])
  })

  test('whatever is typed, ends in an entry or in messages, and never throws', () => {
    const typed = fc.dictionary(fc.constantFrom('name', 'phone', 'hours', 'outOfHours', 'whoCanRefer', 'area', 'reviewedOn', 'reviewDue[day]', '__proto__'), fc.oneof(fc.string(), fc.array(fc.string())))
    fc.assert(fc.property(fc.constantFrom(...routeKinds), typed, (kind, each) => {
      const { entry, problems } = entryFrom(kind, each, me)
      expect(entry.kind).toBe(kind)
      expect(problems.every(({ message }) => message !== '')).toBe(true)
    }))
  })

  test('is to be checked again in about three months', () => expect(longDay(nextReview('2026-11-23'))).toBe('21 February 2027'))
  test('that nobody has named is empty, and its own form says so', () => {
    expect(entryFrom('ACAS', typedOfEntry(unnamed('ACAS', '2026-11-23')), me).problems.map(({ field }) => field)).toEqual(['name'])
  })
})

describe('a change that would leave a danger with nobody to ring', () => {
  const before = dangersOnly()
  const changed = (kind: (typeof routeKinds)[number], more: Parameters<typeof anEntry>[1]) => before.map((each) => (each.kind === kind ? anEntry(kind, more) : each))

  test('is named by every service it breaks, the changed one or another: HZ12', () => {
    expect(dangersBroken(before, changed('UCR_2H', { phone: '' }), ['UCR_2H'])).toEqual(['UCR_2H'])
    expect(dangersBroken(before, changed('AMBULANCE_999', { hours: [] }), ['AMBULANCE_999'])).toEqual(routeKinds.filter(isP0))
  })
  test('is none where all still lead to somebody', () => {
    expect(dangersBroken(before, changed('UCR_2H', { name: 'Another team' }), ['UCR_2H'])).toEqual([])
    expect(dangersBroken(before, changed('UCR_2H', { outOfHours: 'DUTY_GP' }), ['UCR_2H'])).toEqual([])
  })
  test('does not keep anybody from mending one while others are still broken', () => {
    const poor = before.filter(({ kind }) => kind === 'AMBULANCE_999')
    expect(dangersBroken(poor, [...poor, anEntry('AE')], ['AE'])).toEqual([])
    expect(dangersBroken(poor, [...poor, anEntry('AE', { outOfHours: 'DUTY_GP' })], ['AE'])).toEqual(['AE'])
  })
})
