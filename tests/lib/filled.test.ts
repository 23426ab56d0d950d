import { describe, expect, test } from 'vitest'
import { filledBy, listed } from '#lib/filled'

const banner = 'ADE, Florence (Mrs)  Born 14-Mar-1944 (82y)  Gender Female  NHS No. 900 000 0009  Tel 01632 960417  N19 3AB'

describe('a paste', () => {
  test('fills the boxes, empties itself, and asks whether it is the right person', () => {
    const { fill, read } = filledBy({ paste: banner }) ?? { fill: {}, read: '' }
    expect(fill).toMatchObject({ lastName: 'Ade', firstName: 'Florence', 'born[day]': '14', 'born[month]': '3', 'born[year]': '1944', postcode: 'N19 3AB', paste: '' })
    expect(read).toBe('Filled from what you pasted. Check it is the right person.')
  })
  test('says what it could not find', () => {
    expect(filledBy({ paste: 'ADE, Florence (Mrs)  Born 14-Mar-1944' })?.read).toBe('Filled from what you pasted, apart from the NHS number, the phone number and the postcode. Check it is the right person.')
    expect(filledBy({ paste: '???' })?.read).toMatch(/^Nothing could be read/)
  })
  test('warns of a number that fails its check, and does not block', () => {
    expect(filledBy({ paste: banner.replace('0009', '0123') })?.read).toMatch(/The NHS number fails its check: a digit may be wrong\. You can still send\.$/)
  })
  test('adds to what was typed for the same patient', () => {
    expect(filledBy({ paste: 'ADE, Florence (Mrs)', lastName: 'ade', phone: '01632 960001' })?.fill).not.toHaveProperty('phone')
  })
  test('never mixes two patients', () => {
    const { fill } = filledBy({ paste: 'ADE, Florence (Mrs)', lastName: 'Mercer', phone: '01632 960001', 'born[year]': '1950' }) ?? { fill: {} }
    expect(fill).toMatchObject({ lastName: 'Ade', phone: '', 'born[year]': '', nhsNumber: '' })
  })
  test('that is blank fills nothing', () => {
    expect(filledBy({ paste: ' \n' })).toBeUndefined()
  })
})

test('names in a row are read aloud as a person would', () => {
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a and b', 'a, b and c'])
})
