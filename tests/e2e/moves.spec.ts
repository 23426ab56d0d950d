import { expect, test, type Page } from '@playwright/test'
import { expectAccessible, expectAccessibleAt } from '../support/accessible'
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

const everyFold = (page: Page) => page.locator('details').evaluateAll((folds) => folds.forEach((fold) => fold.removeAttribute('name') ?? fold.setAttribute('open', '')))

test('each state of the work is accessible, folded and with every form open, to whoever opens it', async ({ page: first }) => {
  test.setTimeout(240_000)
  const surgery = await aSurgery()
  const { gp, priya, desk } = surgery
  const waiting = await sent(gp, { needs: ['interpreter', 'longer'], language: 'Yoruba', message: 'no', gate: ['none_of_these'] })
  const unscreened = await sent(desk, { frailtyScale: undefined })
  const held = await sent(gp, { frailtyScale: undefined, decline: undefined, falls: undefined, hard: undefined })
  const [asked, working, ended] = [await sent(gp), await sent(gp, { visit: 'yes', visitRisk: 'A dog' }), await sent(gp)]
  await made(priya, asked.id, 'ask', { question: 'Who has a key?', fields: ['home'] })
  await made(priya, working.id, 'accept', { read: 'yes' })
  await made(priya, working.id, 'contact', { how: 'phone', came: 'spoke' })
  await made(priya, ended.id, 'returnToReferrer', { reason: 'info_missing', advice: 'Ask about the stairs.', instead: 'Send again.' })
  const ot = await pageOf(first, priya)
  for (const { id } of [waiting, unscreened, held, working, ended]) {
    await ot.goto(`/referrals/${id}`)
    await expectAccessible(ot)
    await everyFold(ot)
    await expectAccessible(ot)
  }
  await made(priya, ended.id, 'sendSummary', { summary: 'Ask about the stairs, then send it again.' })
  for (const [who, id] of [[gp, asked.id], [gp, ended.id], [desk, unscreened.id]] as const) await expectAccessibleAt(await pageOf(first, who), `/referrals/${id}`)
})
