import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from '../support/accessible'
import { opening } from '../support/ot-at-work'
import { aSurgery, kept, made, pageOf, sent, type Surgery } from '../support/surgery'

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    let surgery: Surgery
    let page: Page
    test.beforeEach(async ({ page: first }) => {
      surgery = await aSurgery()
      page = await pageOf(first, surgery.priya, script)
    })

    test('a danger said later stops it at once, with what to do and whom to ring', async () => {
      const { id } = await sent(surgery.gp)
      await page.goto(`/referrals/${id}`)
      const fold = await opening(page, 'Stop this referral and get help now')
      await fold.locator('[name="gate"]').first().check()
      await fold.getByRole('button', { name: 'Stop this referral' }).click()
      await expect(page).toHaveURL(/\/verdict$/)
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Stop')
      expect((await kept(surgery.gp, id)).state).toBe('STOPPED')
      await page.goto(`/referrals/${id}`)
      await expect(page.getByRole('button', { name: 'What to do now, and record it' })).toBeVisible()
    })

    test('what is missing is said at its field, in the opened move, with all that was typed', async () => {
      const { id } = await sent(surgery.gp)
      await page.goto(`/referrals/${id}`)
      const fold = await opening(page, 'Redirect')
      await fold.locator('[name="destination"]').fill('The memory clinic')
      await fold.getByRole('button', { name: 'Redirect: not told yet' }).click()
      await expect(page.locator('.nhsuk-error-summary')).toContainText('There is a problem')
      await expect(page).toHaveTitle(/^Error: /)
      await expect(fold).toHaveAttribute('open', '')
      await expect(fold.locator('[name="destination"]')).toHaveValue('The memory clinic')
      await expect(fold.locator('.nhsuk-error-message')).toHaveCount(2)
      expect((await kept(surgery.gp, id)).state).toBe('QUEUED')
    })

    test('whoever comes second is told who was first, and keeps what they wrote', async () => {
      const { id } = await sent(surgery.gp)
      await page.goto(`/referrals/${id}`)
      const fold = await opening(page, 'Return with advice')
      await fold.locator('[name="reason"]').first().check()
      await fold.locator('[name="advice"]').fill('Ask about the stairs.')
      await fold.locator('[name="instead"]').fill('Send it again.')
      await made(surgery.tom, id, 'accept', { read: 'yes' })
      await fold.getByRole('button', { name: 'Return and stay here' }).click()
      await expect(page.locator('.nhsuk-error-summary')).toContainText(/Tom Reyes accepted this referral at \d\d:\d\d, before you/)
      await expect(page.getByText('Ask about the stairs.')).toBeVisible()
      expect((await kept(surgery.gp, id)).owner?.name).toBe('Tom Reyes')
    })
  })
}

test('each state of the work is accessible', async ({ page: first }) => {
  const surgery = await aSurgery()
  const page = await pageOf(first, surgery.priya)
  const { id } = await sent(surgery.gp, { needs: ['interpreter', 'longer'], language: 'Yoruba', message: 'no' })
  await page.goto(`/referrals/${id}`)
  await expectAccessible(page)
  for (const fold of await page.locator('details').all()) {
    await fold.evaluate((each) => each.toggleAttribute('open', true))
  }
  await expectAccessible(page)
})
