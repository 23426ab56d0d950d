import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { routeKinds } from '#lib/rules/kinds'
import { cellsOf, faultWords, readFile } from '#lib/services-csv'
import type { Entry } from '#lib/services-form'
import { csvOf, linesOf } from '../../app/_server/csv'
import { anEntry, dangersOnly } from '../support/directory'
import { mondayMorning } from '../support/someone'

const me = { at: mondayMorning }
const fileOf = (entries: readonly Entry[]) => csvOf(cellsOf(entries))
const read = (text: string, now: readonly Entry[] = []) => {
  const lines = linesOf(text)
  if ('broken' in lines) throw new Error('broken')
  return readFile(lines, now, me)
}
const said = (text: string, now?: readonly Entry[]) => read(text, now).faults.map(faultWords)

const words = fc.oneof(fc.stringMatching(/^[ -~]{1,60}$/), fc.constantFrom('=1+1', '+44 1632 960100', '-5', '@all', "'quoted", '"x", y', 'Ünïcode – 三', 'a;b', 'line\nline\n=2')).map((text) => text.trim()).filter(Boolean)
const line = words.map((text) => text.replace(/\s+/g, ' '))
const entries = fc.uniqueArray(fc.constantFrom(...routeKinds), { minLength: 1 }).chain((kinds) => fc.tuple(...kinds.map((kind) => fc.record({
  name: line, criteria: words, patientText: words, phone: fc.constantFrom('999', '+44 1632 960100', '01632 960100'),
  whoCanRefer: fc.subarray(['clinician', 'ot', 'receptionist', 'self']), area: fc.subarray(['A12345', 'N1 1AA', 'NW5']), version: fc.nat(99),
}).map((more) => anEntry(kind, more)))))

describe('the directory as a file', () => {
  test('written and read again is the same, whatever stands in it', () => {
    fc.assert(fc.property(entries, (all) => {
      const fresh = read(fileOf(all.map((each) => ({ ...each, version: 0 }))), dangersOnly().map((each) => ({ ...each, name: 'before', version: 0 })))
      expect(fresh).toEqual({ faults: [], entries: all.map((each) => ({ ...each, version: 0 })) })
    }), { numRuns: 200 })
  })

  test('that nobody changed changes nothing', () => {
    fc.assert(fc.property(entries, (all) => void expect(read(fileOf(all), all)).toEqual({ entries: [], faults: [] })), { numRuns: 50 })
  })

  test('holds no formula a spreadsheet would run, in any field', () => {
    const evil = anEntry('ACAS', { name: '=HYPERLINK("http://x")', criteria: '+1', patientText: '-1\n@x', phone: '+441632960100' })
    const cells = cellsOf([evil])[1] ?? []
    expect(cells.flatMap((cell) => cell.split('\n')).filter((cell) => /^[\s]*[=+\-@]/.test(cell))).toEqual([])
    expect(fileOf([evil]).startsWith('\ufeff')).toBe(true)
  })

  test('is read with semicolons or tabs, its columns in any order, its lines ending anyhow', () => {
    const plain = fileOf(dangersOnly()).slice(1)
    const asTabs = linesOf(plain)
    if ('broken' in asTabs) throw new Error('broken')
    const turned = asTabs.map(({ cells }) => [...cells].reverse().map((cell) => `"${cell.replaceAll('"', '""')}"`).join('\t')).join('\n')
    expect(read(turned, dangersOnly())).toEqual({ entries: [], faults: [] })
  })
})

describe('a file with something wrong', () => {
  const now = dangersOnly()
  const plain = fileOf(now)
  const withCell = (text: string, other: string) => {
    expect(plain).toContain(text)
    return plain.replace(text, other)
  }

  test('is refused as a whole, by line and column', () => {
    const bad = withCell('Our UCR_2H,01632 960100', ',').replace('Our DUTY_GP,01632 960100,"Monday to Friday, 8am to 6:30pm"', 'Our DUTY_GP,01632 960100,9 to 5')
    const at = (kind: string) => now.findIndex((each) => each.kind === kind) + 2
    expect(said(bad, now)).toEqual([
      `Line ${at('UCR_2H')}, name: Enter the name of the service`,
      `Line ${at('UCR_2H')}, phone: Enter a phone number. This service is rung when something is dangerous`,
      `Line ${at('DUTY_GP')}, opening hours: Enter each line like “Monday to Friday, 9am to 5pm”`,
    ])
    expect(read(bad, now).entries.length).toBeGreaterThan(0) // and none of them is kept (tests/db/directory.test.ts)
  })

  test('names the line on which a record begins, past cells of many lines and empty lines', () => {
    const file = fileOf([anEntry('ACAS', { criteria: 'one\ntwo\nthree' }), anEntry('WORKWELL', { name: 'x' })]).replace('\r\nWORKWELL,x', '\r\n\r\nWORKWELL,').replace(',1\r\n', ',0\r\n').replace(',1\r\n', ',0\r\n')
    expect(said(file)).toEqual(['Line 6, name: Enter the name of the service'])
  })

  test.each([
    ['a column is missing', (text: string) => text.replace('phone,', 'telephone,'), ['Line 1, phone: The file has no column of this name', 'Line 1, telephone: No column of this name is known']],
    ['a kind is unknown', (text: string) => text.replace('\r\nUCR_2H', '\r\nUCR_3H'), ['Line 5, kind: Enter a kind of service as it is called in the file, like AMBULANCE_999']],
    ['a service stands in it twice', (text: string) => text.replace('\r\nUCR_2H', '\r\nAE'), ['Line 5, kind: This service stands in the file twice']],
    ['a line has too few cells', (text: string) => `${text}ACAS,Acas\r\n`, ['Line 11: There are 2 cells where the first line has 12']],
    ['it was made before somebody changed an entry', (text: string) => text.replace(/(\r\nUCR_2H.*),1\r\n/, '$1,7\r\n'), ['Line 5, version: Somebody changed this service since the file was made. Look at it, and leave the cell blank to change it all the same']],
    ['it is empty', () => '', ['kind', 'name', 'phone', 'opening hours', 'when shut', 'who can refer', 'whom they take', 'patient text', 'area', 'checked on', 'check again by'].map((name) => `Line 1, ${name}: The file has no column of this name`)],
  ])('when %s', (_, change, faults) => expect(said(change(plain), now)).toEqual(faults))

  test('when it leaves a danger with nobody to ring: HZ12', () => {
    const shut = withCell('\r\nAMBULANCE_999,Our AMBULANCE_999,999,Any time,,', '\r\nAMBULANCE_999,Our AMBULANCE_999,999,"Monday to Friday, 8am to 8pm",AE,')
    expect(said(shut, now)).toEqual([expect.stringMatching(/^Line 2, when shut: Nobody would answer at some hour for: Ambulance, Accident/)])
  })

  test('when its version cell is blank the line counts whatever stands there', () => {
    const again = plain.replace(/(\r\nUCR_2H.*),1\r\n/, '$1,\r\n').replace('Our UCR_2H', 'The 2-hour team')
    expect(read(again, now.map((each) => ({ ...each, version: 7 })).map((each) => (each.kind === 'UCR_2H' ? each : { ...each, version: 1 })))).toMatchObject({ faults: [], entries: [{ kind: 'UCR_2H', name: 'The 2-hour team', version: 7 }] })
  })
})
