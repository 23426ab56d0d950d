import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from '../support/accessible'
import { counted } from '../support/counted'
import { freshNhsNumber } from '../support/patients'
import { signIn } from '../support/people'
import { aSurgery, made, sent, signedIn } from '../support/surgery'

const banner = (name: string) => `${name}, Florence (Mrs)  Born 14-Mar-1944 (82y)  Gender Female  NHS No. ${freshNhsNumber()}  Tel 01632 960417  N19 3AB`

/** What is copied in the clinical system and pasted over the page, no box being in the way. */
const copied = async (page: Page, text: string) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((words) => navigator.clipboard.writeText(words), text)
}
const box = (page: Page, id: string) => page.locator(`#${id}`)

test('a GP refers a typical patient within 14 presses, 3 pages and 45 seconds', async ({ page }) => {
  const { gp } = await aSurgery()
  await signedIn(page.context(), gp)
  const hands = counted(page)
  await page.goto('/refer')
  await copied(page, banner('ADEYEMI'))
  await hands.press('Control+V')
  await expect(box(page, 'lastName')).toHaveValue('Adeyemi')
  await hands.point(page.locator('[name=gate][value=none_of_these]'))
  for (const id of ['help', 'frailtyScale-6', 'decline-2', 'falls-3', 'fallDetail', 'hard', 'hard-4', 'home']) await hands.point(box(page, id))
  await hands.point(box(page, 'words'))
  await hands.write('I want to get in and out of the bath without being frightened.')
  for (const id of ['consent', 'reach', 'knowNone']) await hands.point(box(page, id))
  await hands.point(page.getByRole('button', { name: 'Send', exact: true }))
  await page.waitForURL(/\/verdict$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^The OT will be in touch by \w+ \d+ \w+ \d{4}$/)
  console.log(`refer: ${hands.count.points} presses, ${hands.count.keys} keys, ${hands.count.loads} pages, ${hands.count.seconds.toFixed(1)} s`)
  expect(hands.count.points).toBeLessThanOrEqual(14)
  expect(hands.count.loads).toBeLessThanOrEqual(3)
  expect(hands.count.seconds).toBeLessThanOrEqual(45)
  for (const fact of ['Older and at risk of losing independence', 'Soon', 'within 3 working days', 'Nothing']) await expect(page.locator('.bf-outcome')).toContainText(fact)
  for (const rule of ['F-1', 'P-6', 'X15']) await expect(page.locator('.bf-why')).toContainText(rule)
  await expect(page.getByRole('heading', { name: 'Falls service' })).toBeVisible()
  await expect(page.getByLabel('This is what “Copy to record” copies')).toHaveValue(/^Referral to occupational therapist \(308453003\)\n/)
  await expect(page).not.toHaveTitle(/Adeyemi/i)
  await expectAccessible(page)
})

test('what became of a patient is one press from signing in', async ({ page }) => {
  const { gp, priya } = await aSurgery()
  const { id } = await sent(gp)
  await made(priya, id, 'returnToReferrer', { reason: 'outside_scope', advice: 'A hip X-ray first.', instead: 'See them again.' })
  await made(priya, id, 'sendSummary', { summary: 'A hip X-ray first, please.' })
  await signedIn(page.context(), gp)
  const hands = counted(page)
  await page.goto('/refer')
  await hands.point(page.getByRole('link', { name: 'My referrals' }))
  await expect(page.getByText('A hip X-ray first, please.')).toBeVisible()
  expect(hands.count.points).toBeLessThanOrEqual(2)
})

test.describe('as the answers come in', () => {
  test('the page says where this is heading, what is still to answer, and what became of a number', async ({ page }) => {
    const { gp } = await aSurgery()
    await signedIn(page.context(), gp)
    await page.goto('/refer')
    const panel = page.getByRole('complementary', { name: 'Where this is heading' })
    await expect(panel).toContainText('Answer safety first')
    await box(page, 'nhsNumber').fill('900 000 0123')
    await expect(page.getByText('fails its check')).toBeVisible()
    await copied(page, banner('OKE'))
    await page.locator('h1').click()
    await page.keyboard.press('Control+V')
    await expect(page.getByText('passes its check')).toBeVisible()
    await expect(page.locator('.bf-read')).toContainText('Check it is the right person')
    await page.locator('[name=gate][value=none_of_these]').check()
    for (const id of ['help', 'frailtyScale-6', 'decline-2', 'falls-3']) await box(page, id).check()
    await expect(panel).toContainText('Soon')
    await expect(panel).toContainText('In touch by')
    await expect(panel.getByRole('link', { name: 'What is hard now' })).toHaveAttribute('href', '#hard')
    await box(page, 'decline-3').check()
    await expect(panel).toContainText('Stopped. Act on the danger first')
    await expectAccessible(page)
  })

  test('"Not sure" at 65 or over opens the questions about managing at home', async ({ page }) => {
    const { gp } = await aSurgery()
    await signedIn(page.context(), gp)
    await page.goto('/refer')
    for (const [id, part] of [['born-day', '14'], ['born-month', '3'], ['born-year', '1944']] as const) await box(page, id).fill(part)
    await page.locator('[name=help][value=not_sure]').check()
    await expect(page.getByRole('group', { name: 'Managing at home' })).toBeVisible()
  })

  test('a server that does not answer is passed over in silence', async ({ page }) => {
    const { gp } = await aSurgery()
    await signedIn(page.context(), gp)
    await page.route('**/typing', (route) => route.abort())
    await page.goto('/refer')
    await box(page, 'lastName').fill('Oke')
    await page.waitForTimeout(1000)
    await expect(page.locator('.nhsuk-error-summary')).toHaveCount(0)
    await expect(box(page, 'lastName')).toHaveValue('Oke')
  })
})

test('with every fold open and every danger ticked the form is accessible', async ({ page }) => {
  test.slow() // axe walks some 2,000 elements, four times
  await signIn(page, 'Okafor', '/refer')
  await page.locator('[name=gate][value=none_of_these]').check()
  for (const name of ['help', 'needs', 'teams', 'life', 'workAsk']) for (const tick of await page.locator(`[name=${name}]:visible`).all()) await tick.check()
  for (const id of ['frailtyScale-4', 'falls-3', 'workStatus', 'jobRisk', 'phq', 'safetyTalk-2', 'visit']) await box(page, id).check()
  for (const fold of await page.locator('summary:visible').all()) await fold.click()
  await expectAccessible(page)
  await page.setViewportSize({ width: 1280, height: 900 })
  for (const tick of await page.locator('[name=gate][data-stop]').all()) await tick.check()
  await expect(page.locator('.bf-stop:visible')).toHaveCount(10)
  await expectAccessible(page)
})

test('Copy to record copies what is shown, and says so', async ({ page, context }) => {
  const { gp } = await aSurgery()
  const { id } = await sent(gp)
  await signedIn(context, gp)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`/refer/${id}/verdict`)
  await page.getByRole('button', { name: 'Copy to record' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await box(page, 'record').inputValue())
})
