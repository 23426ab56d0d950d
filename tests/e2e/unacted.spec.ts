import { expect, test } from '@playwright/test'
import { expectAccessibleAt } from '../support/accessible'
import { aSurgery, pageOf, sent } from '../support/surgery'

test('a stop nobody has acted on stands over the queue until what was done is recorded', async ({ page: first }) => {
  const { gp, priya } = await aSurgery()
  const stopped = await sent(gp, { gate: ['G3'] }, Date.now() - 16 * 60_000)
  const page = await pageOf(first, priya, false)
  await page.goto('/queue')
  const alarm = page.locator('.nhsuk-card--care', { hasText: 'No action recorded' })
  await expect(alarm).toBeVisible()
  await alarm.getByRole('link').click()
  await expect(page).toHaveURL(`/refer/${stopped.id}/verdict`)
  await page.getByLabel('The 2-hour team is going').check()
  await page.getByRole('group', { name: 'Does the patient know?' }).getByLabel('Yes').check()
  await page.getByRole('button', { name: 'Save and go on with the referral' }).click()
  await page.goto('/queue')
  await expect(alarm).toHaveCount(0)
})

test('the alarm over the queue is accessible', async ({ page: first }) => {
  const { gp, priya } = await aSurgery()
  await sent(gp, { gate: ['G3'] }, Date.now() - 16 * 60_000)
  await expectAccessibleAt(await pageOf(first, priya), '/queue')
})
