import { expect, test } from '@playwright/test'
import { personByEmail } from '#db/people'
import { openSession } from '#db/sessions'
import { expectAccessible, expectAccessibleAt } from '../support/accessible'
import { person, signIn } from '../support/people'
import { aSurgery, made, sent, signedIn } from '../support/surgery'

const hour = 3_600_000

test('what waits for me comes first, whole, then what is on its way with what is next', async ({ page }) => {
  const { gp, priya } = await aSurgery()
  const old = await sent(gp, {}, Date.now() - 9 * hour)
  const asked = await sent(gp, {}, Date.now() - 8 * hour)
  const waiting = await sent(gp, {}, Date.now() - 7 * hour)
  await made(priya, old.id, 'returnToReferrer', { reason: 'outside_scope', advice: 'An X-ray first.', instead: 'See them again.' })
  await made(priya, old.id, 'sendSummary', { summary: 'An X-ray first, please.' })
  await made(priya, asked.id, 'ask', { question: 'Which hip is it?' })
  await signedIn(page.context(), gp)
  await page.goto('/referrals')
  const news = page.getByRole('region', { name: 'Waiting for you' }).getByRole('article')
  await expect(news).toHaveCount(2)
  await expect(news.nth(0)).toContainText(`${asked.patient.lastName?.toUpperCase()}, Folasade (Mrs), 82: question to you`)
  await expect(news.nth(0)).toContainText('Which hip is it?')
  await expect(news.nth(1)).toContainText('An X-ray first, please.')
  const way = page.getByRole('region', { name: 'On its way' }).locator('tbody tr')
  await expect(way).toHaveCount(1)
  await expect(way).toContainText(waiting.patient.lastName?.toUpperCase() ?? '')
  await expect(way).toContainText(/In touch by \d+ \w{3} \d{4}/)
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
  // What is typed before the page's script runs is told with the next letter only.
  await expect(async () => {
    const told = page.waitForResponse('**/typing', { timeout: 3_000 })
    await page.locator('#lastName').fill('')
    await page.locator('#lastName').fill('Lanternwood')
    await told
  }).toPass()
  await page.goto('/referrals')
  await page.getByRole('link', { name: 'Go on with LANTERNWOOD' }).click()
  await expect(page.locator('#lastName')).toHaveValue('Lanternwood')
})

// Two people, because of one person's sessions only the newest three stay open.
for (const [script, who, practice] of [[true, 'Wren', 'quillbrook'], [false, 'Bright', 'larkfield']] as const) {
  test(`what was typed when the session ended is there after signing in again, ${script ? 'with' : 'without'} script`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: script, baseURL: process.env.TEST_ADDRESS ?? '' })
    const page = await context.newPage()
    await signIn(page, who, '/refer')
    await page.locator('#lastName').fill('Harbourlight')
    await page.locator('#words').fill('I want to reach the garden.')
    // The same person in the same browser, last seen 16 minutes ago.
    const old = await openSession((await personByEmail(person(who).email))?.id ?? '', practice, Date.now() - 16 * 60_000)
    await context.addCookies([{ name: 'best-fit', value: old ?? '', url: process.env.TEST_ADDRESS ?? '' }])
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await page.waitForURL(/\/sign-in/)
    await page.getByLabel('Email address').fill(person(who).email)
    await page.getByLabel('Password').fill(person(who).password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL(/\/refer\/[\w-]+/)
    await expect(page.locator('#lastName')).toHaveValue('Harbourlight')
    await expect(page.locator('#words')).toHaveValue('I want to reach the garden.')
    await context.close()
  })
}
