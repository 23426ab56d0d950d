import { describe, expect, test } from 'vitest'
import { callRing } from '#lib/call/ring'
import { ends } from '#lib/call/ends'
import { heard } from '#lib/call/heard'
import { stopAnswers } from '#lib/call/stop'
import { walk, type Call } from '#lib/call/walk'
import type { Service } from '#lib/services'
import { stopsIn } from '#lib/rules/triage'
import { directory } from '#db/seed/directory'

const practice = { name: 'Quillbrook Surgery', phone: '01632960010' }
const services: Service[] = directory.map(([kind, name, phone, hours, outOfHours, patientText = '']) =>
  ({ kind, name, phone, hours, outOfHours, patientText, whoCanRefer: [], criteria: '', reviewDue: '2027-05-01' }))
const [monday, evening] = ['2026-11-23T10:44:00Z', '2026-11-23T21:00:00Z'].map((text) => Date.parse(text)) as [number, number]
const end = (name: 'kit' | 'formOrJob' | 'selfCertify' | 'talkingTherapies') => { const it = ends[name]; return it.is === 'elsewhere' ? it.ways : [] }

describe('whom a call may be sent to', () => {
  test('is the practice’s own service with its number, its hours at this moment and a text to copy', () => {
    const { places } = callRing(services, practice, monday)
    expect(places.TALKING_THERAPIES).toEqual({
      name: 'Three Brooks Talking Therapies',
      phones: [{ name: 'Three Brooks Talking Therapies', phone: '01632 960 250', hours: 'Open now, until 8pm' }],
      text: 'From Quillbrook Surgery: Three Brooks Talking Therapies, 01632 960 250. Every day, 8am to 8pm. You can ring them yourself. If it gets worse, call 111 and choose the mental health option. You can refer yourself, by phone or online. If you do not get through, ring us on 01632 960 010.',
    })
    expect(callRing(services, practice, evening).places.TALKING_THERAPIES?.phones[0]?.hours).toMatch(/^Shut now/)
  })

  test('while a service is shut, whoever takes it instead is there as well', () => {
    const names = (at: number) => callRing(services, practice, at).phones.DUTY_GP?.map(({ name }) => name)
    expect(names(monday)).toEqual(['Duty doctor'])
    expect(names(evening)).toEqual(['Duty doctor', 'NHS 111, mental health option'])
  })

  test('HZ12: is nobody where the practice has named nobody, so that the page offers our OT instead', () => {
    const { places } = callRing(services.filter(({ kind }) => kind !== 'TALKING_THERAPIES'), practice, monday)
    expect(places.TALKING_THERAPIES).toBeUndefined()
    expect(callRing([], practice, monday).places.SELF_CERTIFY?.text).toContain('SC2')
  })

  test('is the next best where the practice has the second of two', () => {
    const { places } = callRing(services.filter(({ kind }) => kind !== 'WORKWELL'), practice, monday)
    expect(places.WORKWELL?.name).toBe('Disability employment adviser')
    expect(end('formOrJob').map(({ kind }) => kind)).toEqual(['WELFARE_RIGHTS', 'WORKWELL'])
  })

  test('every danger rings somebody at any hour', () => {
    for (const at of [monday, evening, Date.parse('2026-12-25T03:00:00Z')]) {
      const { phones } = callRing(services, practice, at)
      for (const { value, screen } of heard) expect([value, screen.ring.flatMap((kind) => phones[kind] ?? []).some(({ hours }) => hours.startsWith('Open now'))]).toEqual([value, true])
    }
  })

  test('says by when a caller of our OT hears: the end of the next working day', () => {
    expect(callRing(services, practice, monday).day).toBe('Tuesday 24 November 2026')
    expect(callRing(services, practice, Date.parse('2026-12-24T16:00:00Z')).day).toBe('Tuesday 29 December 2026')
  })
})

describe('a call that stops', () => {
  const heardWith = (typed: Record<string, string | string[]>) => stopAnswers(walk({ heard: 'G6', ...typed }) as Call, typed, '2026-11-23')
  const at = { role: 'receptionist', today: '2026-11-23' } as const

  test('is kept with as much as is known of who it is', () => {
    expect(heardWith({ lastName: ['', 'Ade '], phone: '01632 960147' })).toMatchObject({ gate: ['G6'], lastName: 'Ade', phone: '01632 960147' })
    expect(heardWith({})).toEqual({ gate: ['G6'] })
  })

  test('HZ1: stops whatever else is typed, however wrong', () => {
    for (const wrong of ['x'.repeat(9_999), '\u0000', '<b>', '0'.repeat(50)]) expect(stopsIn(heardWith({ lastName: wrong, firstName: wrong, phone: wrong }), at)).toHaveLength(1)
  })
})
