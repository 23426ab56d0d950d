import { beforeEach, expect, test } from 'vitest'
import { certifiers, mayCertify } from '#db/certify'
import { saveSetting } from '#db/settings'
import { aPractice, staffOf } from '../support/database'

let practice = ''
beforeEach(async () => {
  practice = await aPractice()
})

test('HZ24: nobody may issue fit notes until the practice says who, and only an OT then', async () => {
  const [ot, manager] = [staffOf(practice, 'ot'), staffOf(practice, 'manager')]
  expect(await mayCertify(ot)).toBe(false)
  await saveSetting(manager, certifiers, [ot.staff, manager.staff], 0)
  expect(await mayCertify(ot)).toBe(true)
  expect(await mayCertify({ ...ot, staff: 'another' })).toBe(false)
  expect(await mayCertify(manager)).toBe(false)
})
