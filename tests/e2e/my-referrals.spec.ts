import { expect, test } from '@playwright/test'
import { expectAccessible, expectAccessibleAt } from '../support/accessible'
import { aSurgery, made, sent, signedIn } from '../support/surgery'

const hour = 3_600_000

test('what is unread comes first, then the latest, each with where it stands and what is next', async ({ page }) => {
  const { gp, priya } = await aSurgery()
  const old = await sent(gp, {}, Date.now() - 9 * hour)
  const asked = await sent(gp, {}, Date.now() - 8 * hour)
  const waiting = await sent(gp, {}, Date.now() - 7 * hour)
  await made(priya, old.id, 'returnToReferrer', { reason: 'outside_scope', advice: 'An X-ray first.', instead: 'See them again.' })
  await made(priya, old.id, 'sendSummary', { summary: 'An X-ray first, please.' })
  await made(priya, asked.id, 'ask', { question: 'Which hip is it?' })
  await signedIn(page.context(), gp)
  await page.goto('/referrals')
  const rows = page.locator('tbody tr')
  await expect(rows).toHaveCount(3)
  await expect(rows.nth(0)).toContainText(asked.patient.lastName?.toUpperCase() ?? '')
  await expect(rows.nth(0)).toContainText('Question to you')
  await expect(rows.nth(1)).toContainText('Read the summary')
  await expect(rows.nth(2)).toContainText(waiting.patient.lastName?.toUpperCase() ?? '')
  await expect(rows.nth(2)).toContainText(/In touch by \d+ \w{3} \d{4}/)
  await expect(page.getByText('Which hip is it?')).toBeVisible()
  await expectAccessibleAt(page, '/referrals')
})

test('only their own are shown, and nobody else’s practice', async ({ page }) => {
  const [here, there] = [await aSurgery(), await aSurgery()]
  const mine = await sent(here.gp)
  const others = [await sent(here.desk), await sent(there.gp)]
  await signedIn(page.context(), here.gp)
  await page.goto('/referrals')
  await expect(page.locator('main')).toContainText(mine.reference)
  for (const { reference } of others) await expect(page.locator('main')).not.toContainText(reference)
  const answer = await page.goto(`/refer/${others[1]?.id}/verdict`)
  expect(answer?.status()).toBe(404)
})

test('a receptionist sees that it arrived and by when the patient hears, and nothing of how soon', async ({ page }) => {
  const { desk } = await aSurgery()
  const { id } = await sent(desk)
  await signedIn(page.context(), desk)
  for (const address of ['/referrals', `/refer/${id}/verdict`]) {
    await page.goto(address)
    await expect(page.locator('main')).toContainText(/[Aa]nswer (to the patient )?by/)
    await expect(page.locator('main')).not.toContainText(/urgent|\bsoon\b|routine|F-1|P-\d|score/i)
    await expectAccessible(page)
  }
})

test('a form that was not sent is found again', async ({ page }) => {
  const { gp } = await aSurgery()
  await signedIn(page.context(), gp)
  await page.goto('/referrals')
  await expect(page.getByText('You have not sent a referral yet')).toBeVisible()
  await page.goto('/refer')
  const told = page.waitForResponse('**/typing')
  await page.locator('#lastName').fill('Lanternwood')
  await told
  await page.goto('/referrals')
  await page.getByRole('link', { name: 'Go on with LANTERNWOOD' }).click()
  await expect(page.locator('#lastName')).toHaveValue('Lanternwood')
})
