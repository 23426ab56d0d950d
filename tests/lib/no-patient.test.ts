import { describe, expect, test } from 'vitest'
import { patientDetails, possibleNames } from '#lib/no-patient'

const fieldsOf = (discussed: string) => patientDetails({ discussed, actions: 'See BF-4T7K again on 12/12/2026 at 10:30. Review 3 of 12 weeks.' }).map(({ field }) => field)

describe('a text that may name nobody', () => {
  test.each([
    '999 000 0034', '9990000034', '999-000-0034', '07700 900123', 'Mrs Ade was anxious', 'saw mr. okri', 'Miss  O’Neil', 'dob 14/3/44', 'D.O.B: 1944', 'born on 14 March', 'lives at N1 1AA', 'sw1a2aa',
  ])('refuses “%s”', (text) => expect(fieldsOf(text)).toEqual(['discussed']))

  test.each(['', 'BF-4T7K and BF-9ZZZ: scope talked over.', 'Dr Vale agreed with F2 and F3.', 'Falls 2 in 12 months, CFS 6, PHQ-9 of 18.', 'Missed the missing form.', 'Ms'])('keeps “%s”', (text) => expect(fieldsOf(text)).toEqual([]))

  test('is searched for words with a capital and for two words side by side, but for the names of colleagues', () => {
    const { words, pairs } = possibleNames('Ade’s daughter met Priya. Zoë Brontë-Hall rang florence ade.', ['Priya Shah', 'Dr Ruth Vale'])
    expect(words).toEqual(['ade', 'zoe', 'bronte-hall'])
    expect(pairs).toEqual(expect.arrayContaining(['florence ade', 'zoe bronte-hall']))
    expect(possibleNames('priya shah and Ruth Vale', ['Priya Shah', 'Dr Ruth Vale'])).toEqual({ words: [], pairs: ['shah and', 'and ruth'] })
  })

  test('however long, asks for no more than a database answers at once', () => {
    const { words, pairs } = possibleNames(Array.from({ length: 400 }, (_, n) => `W${'abcdefghij'.charAt(n % 10)}${'klmnopqrst'.charAt(Math.floor(n / 10) % 10)}${'uvwxy'.charAt(Math.floor(n / 100))}`).join(' '), [])
    expect([words.length, pairs.length]).toEqual([150, 150])
  })
})
