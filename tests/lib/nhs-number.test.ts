import { describe, expect, test } from 'vitest'
import { nhsNumber, showNhsNumber } from '#lib/nhs-number'

/** The check digit worked out the long way round, to hold the short way against: 10 when there is none. */
function checkDigit(nine: string): number {
  for (let digit = 0; digit <= 9; digit += 1) {
    const weighed = [...nine, String(digit)].reduce((sum, each, place) => sum + Number(each) * (10 - place), 0)
    if (weighed % 11 === 0) return digit
  }
  return 10
}

describe('an NHS number', () => {
  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])('with check digit %i passes, and no other last digit does', (digit) => {
    const nine = Array.from({ length: 1000 }, (_, n) => String(900_000_000 + n)).find((each) => checkDigit(each) === digit) ?? ''
    const passing = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((last) => nhsNumber(`${nine}${last}`).state === 'valid')
    expect(passing).toEqual([digit])
  })

  test('whose check works out as 10 does not exist', () => {
    const nine = Array.from({ length: 1000 }, (_, n) => String(900_000_000 + n)).filter((each) => checkDigit(each) === 10)
    expect(nine.length).toBeGreaterThan(50)
    for (const each of nine) for (const last of '0123456789') expect(nhsNumber(each + last).state).toBe('fails')
  })

  test('made at random passes once in eleven', () => {
    let seed = 2026
    const random = () => { seed = (seed * 48_271) % 2_147_483_647; return seed / 2_147_483_647 }
    const some = Array.from({ length: 100_000 }, () => String(Math.floor(random() * 1e10)).padStart(10, '0'))
    const share = some.filter((each) => nhsNumber(each).state === 'valid').length / some.length
    console.log(`${(share * 100).toFixed(2)} % of 100,000 random numbers pass`)
    expect(Math.abs(share - 1 / 11)).toBeLessThan(0.003)
  })

  test.each(['9000000009', '900 000 0009', '900-000-0009', ' 900\u00a0000\u00a00009 ', '9 0 0 0 0 0 0 0 0 9'])('is read from “%s”', (typed) => {
    expect(nhsNumber(typed)).toEqual({ state: 'valid', digits: '9000000009' })
    expect(showNhsNumber(typed)).toBe('900 000 0009')
  })

  test.each(['', '  ', ' - '])('is absent from “%s”', (typed) => {
    expect(nhsNumber(typed)).toEqual({ state: 'absent' })
    expect(showNhsNumber(typed)).toBe('')
  })

  test.each(['900 000 0008', '90000000', '90000000091', 'A000000009', '９０００００００09', 'not known'])('fails its check in “%s”, and is kept as typed', (typed) => {
    expect(nhsNumber(` ${typed} `)).toEqual({ state: 'fails', typed })
    expect(showNhsNumber(typed)).toBe(typed)
  })
})
