import { describe, expect, test } from 'vitest'
import { check } from '#lib/questions/check'
import { blanks, packOf, stillBlank } from '#lib/site/pack/pack'
import { asText, filledIn, text } from '#lib/site/paper'
import { recruitAsks, type Details } from '#lib/site/recruit'

const today = '2026-11-25'
const details: Details = {
  pcn: 'Three Brooks PCN', base: 'Quillbrook Surgery', practices: 4, hours: 37.5, contract: 'permanent', pay: 'Band 7', groups: ['WORK'], visits: 'yes', fitNotes: 'no',
  dayToDay: 'Dr Ruth Vale, GP', clinical: 'Dr Ruth Vale, GP', educational: 'Dr Sam Iqbal, GP', contact: 'Leo Marsh', phone: '01632 960100', email: 'leo@quill.example',
  closing: '2027-01-15', interviews: '2027-01-29',
}
const words = (given: Details) => asText(packOf(given))

describe('the pack', () => {
  test('has an advert, a job description, a person specification, and supervision and governance', () => {
    expect(packOf(details).map(({ id }) => id)).toEqual(['advert', 'job', 'person', 'governance'])
  })

  test('holds everything that was typed', () => {
    for (const said of ['Three Brooks PCN', 'Quillbrook Surgery', '37.5', 'Permanent', 'Band 7', 'Dr Sam Iqbal, GP', 'Leo Marsh, 01632 960100, leo@quill.example', '15 January 2027', '29 January 2027', 'You visit people at home', 'does not sign fit notes'])
      expect(words(details)).toContain(said)
    expect(words(details)).toContain('off work or struggling at work because of health')
    expect(words(details)).not.toContain('mental health affecting daily life')
  })

  test('shows a blank for everything that was not, lists it, and leaves none of its own signs', () => {
    for (const blank of Object.values(blanks)) expect(words({})).toContain(blank)
    expect(stillBlank({})).toEqual(Object.values(recruitAsks).map((ask) => ask.words))
    expect(packOf({}).at(-1)?.id).toBe('remaining')
    expect(words({})).not.toMatch(/[{}]/)
    expect(words(details)).not.toMatch(/[{}[\]]/)
  })

  test('takes nothing typed for a blank of its own', () => {
    expect(words({ ...details, pcn: '{email}', base: '$& {pcn}' })).toContain('{email}')
    expect(filledIn({ id: 'a', heading: '{x}', blocks: [text('{x}')] }, () => '$1{y}').blocks).toEqual([text('$1{y}')])
  })
})

describe('what is typed', () => {
  test('is bounded, in its years, and holds nothing hidden', () => {
    const { answers, problems } = check(recruitAsks, {
      pcn: 'x'.repeat(101), base: 'a\u0000b', email: 'a\u202eb', practices: '999', hours: '37.55555', contract: 'slavery', groups: ['WORK', 'ALL'],
      'closing[day]': '1', 'closing[month]': '1', 'closing[year]': '2020', 'interviews[day]': '31', 'interviews[month]': '2', 'interviews[year]': '2027',
    }, today)
    expect(problems.map(({ field }) => field).sort()).toEqual(['base', 'closing', 'contract', 'email', 'groups', 'interviews', 'pcn', 'practices'])
    expect(Object.keys(answers)).toEqual(['hours'])
  })
})
