import { expect, test } from 'vitest'
import { countAgain } from '#db/count-again'
import { openReferral, saveChange } from '#db/referrals'
import { countedIn } from '#lib/reports/counted'
import { aMove, aPractice, aReferral, mondayMorning, staffOf } from '../support/database'
import { aPatientWho } from '../support/patients'
import { asOwner } from '../support/raw'

const minute = 60_000
const columns = async (practice: string) => (await asOwner(practice, `select id, version, sent_week, sent_day, role, soon, sorted, age, sex, stopped_at, acted_at, stops, ended_as, left_week, whole from referrals where practice = '${practice}' order by id`))
  .map(({ whole, ...row }) => ({ ...row, sent_week: row.sent_week, whole: JSON.parse(String(whole)) as unknown }))
const dealtWith = { action: 'duty', takenBy: 'Dr Okafor', told: 'yes' }

/** The practice as a version before the reports kept it: no counted columns, and no stops in the whole. */
const asBefore = async (practice: string) => {
  const rows = await asOwner(practice, `select id, whole from referrals where practice = '${practice}'`)
  for (const { id, whole } of rows) {
    const { stops: _stops, ...kept } = JSON.parse(String(whole)) as Record<string, unknown>
    const text = JSON.stringify(kept).replaceAll("'", "''")
    await asOwner(practice, `update referrals set whole = '${text}', sent_week = 0, sent_day = -1, role = '', soon = '', sorted = '', age = -1, sex = '', stopped_at = 0, acted_at = 0, stops = '', ended_as = '', left_week = 0 where practice = '${practice}' and id = '${String(id)}'`)
  }
}

async function aFilledPractice() {
  const gp = staffOf(await aPractice())
  const stopped = await aReferral(gp, aPatientWho({ gate: ['G3'] }))
  const moved = await aReferral(gp)
  const later = { ...gp, at: mondayMorning + 12 * minute }
  await saveChange(later, 1, aMove(later, stopped, 'recordStop', dealtWith))
  await saveChange(later, 1, aMove(later, moved, 'movedAway'))
  await aReferral(gp, aPatientWho({ gate: ['G1'] }))
  return { gp, stopped }
}

test('referrals of an earlier version are counted from what was kept of them, and from their acts', async () => {
  const { gp, stopped } = await aFilledPractice()
  const before = await columns(gp.practice)
  await asBefore(gp.practice)
  expect((await columns(gp.practice)).every(({ sent_week }) => Number(sent_week) === 0)).toBe(true)
  expect(await countAgain()).toBe(3)
  expect(await columns(gp.practice)).toEqual(before)
  const again = await openReferral(gp, stopped.id)
  expect(again && countedIn(again)).toMatchObject({ stoppedAt: mondayMorning, actedAt: mondayMorning + 12 * minute, stops: ' S3 ' })
  expect(await countAgain()).toBe(0)
})

test('a referral that cannot be read is left as it is, and holds up no other', async () => {
  const { gp, stopped } = await aFilledPractice()
  await asBefore(gp.practice)
  await asOwner(gp.practice, `update referrals set whole = 'broken' where practice = '${gp.practice}' and id = '${stopped.id}'`)
  expect(await countAgain()).toBe(2)
  const left = await asOwner(gp.practice, `select id from referrals where practice = '${gp.practice}' and sent_week = 0`)
  expect(left).toEqual([{ id: stopped.id }])
})
