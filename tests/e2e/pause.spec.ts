import { expect, test } from '@playwright/test'
import { saveDirectory } from '#db/services'
import { fullDay } from '#lib/day'
import { expectAccessible, expectAccessibleAt } from '../support/accessible'
import { later, notice, pausedUntil, putDay, refer, stop, today } from '../support/cover'
import { anEntry, dangersOnly } from '../support/directory'
import { aSurgery, pageOf } from '../support/surgery'

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test('a manager pauses new referrals; who refers reads why before typing, and sends only what is to wait: HZ8', async ({ page: first }) => {
      const surgery = await aSurgery()
      await saveDirectory({ ...surgery.leo, at: Date.now() }, 0, [...dangersOnly(), anEntry('TALKING_THERAPIES', { name: 'Brooks Talking Therapies' })].map((each) => ({ ...each, version: 0 })))
      const [leo, gp] = [await pageOf(first, surgery.leo, script), await pageOf(first, surgery.gp, script)]
      await leo.goto('/practice/cover')
      await leo.getByLabel('Why', { exact: true }).fill('Too many wait')
      await putDay(leo, 'reopens', today)
      await leo.getByRole('button', { name: 'Pause new referrals' }).click()
      await expect(leo.locator('.nhsuk-error-summary li')).toHaveText(['Enter a date after today, within a year'])
      await expect(leo.getByLabel('Why', { exact: true })).toHaveValue('Too many wait')
      await putDay(leo, 'reopens', later)
      await leo.getByRole('button', { name: 'Pause new referrals' }).click()
      await expect(leo.getByText(`New referrals are paused until ${fullDay(later)}: Too many wait`)).toBeVisible()
      await refer(gp)
      await expect(notice(gp)).toContainText(`New referrals to the OT are paused until ${fullDay(later)}`)
      await expect(notice(gp)).toContainText('Why: Too many wait.')
      await expect(gp.locator('.nhsuk-error-summary li')).toHaveText(['New referrals are paused. Use another service, or tick that this one is to wait'])
      await expect(gp.locator('[name=lastName]')).toHaveValue(/^Ade-/)
      await gp.getByText('Who can help meanwhile').click()
      await expect(notice(gp)).toContainText('Brooks Talking Therapies')
      if (script) await expectAccessible(gp)
      await gp.getByLabel('Send it to the OT all the same').check()
      await gp.getByRole('button', { name: 'Send', exact: true }).click()
      await expect(gp.getByRole('heading', { level: 1 })).toContainText('The OT will be in touch by')
      await expect(notice(gp)).toContainText('New referrals to the OT are paused until') // so that the date is not read alone
      await leo.getByRole('button', { name: 'Take new referrals again now' }).click()
      await expect(leo.getByText('New referrals are taken.')).toBeVisible()
      await gp.goto('/refer')
      await expect(gp.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(notice(gp)).toHaveCount(0)
    })

    test('a pause never stands before a stop or another service, and ends by itself: HZ8', async ({ page: first }) => {
      const surgery = await aSurgery()
      await pausedUntil(surgery, later)
      const page = await pageOf(first, surgery.gp, script)
      await stop(page)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stop: act on this first')
      await refer(page, { born: `${Number(today.slice(0, 4)) - 12}-03-14` })
      await expect(page).toHaveURL(/\/verdict/)
      await expect(page.getByRole('heading', { level: 1 })).toContainText('a better fit than the OT')
      await pausedUntil(surgery, today, 1)
      await refer(page)
      await expect(page.getByRole('heading', { level: 1 })).toContainText('The OT will be in touch by')
    })
  })
}

test('nobody but a manager pauses, and reception is told as a GP is', async ({ page: first }) => {
  const surgery = await aSurgery()
  await pausedUntil(surgery, later)
  const desk = await pageOf(first, surgery.desk)
  expect((await desk.goto('/practice/cover'))?.status()).toBe(403)
  for (const page of ['/refer', '/signpost']) {
    await expectAccessibleAt(desk, page)
    await expect(notice(desk)).toContainText('New referrals to the OT are paused until')
  }
})
