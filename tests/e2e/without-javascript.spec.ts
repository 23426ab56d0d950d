import { expect, test, type Page } from '@playwright/test'
import type { Me } from '#lib/me'
import { expectAccessibleAt } from '../support/accessible'
import { aPatientWho, freshNhsNumber } from '../support/patients'
import { fillIn } from '../support/refer-form'
import { aSurgery, kept, made, pageOf, sent, signedIn } from '../support/surgery'

test.use({ javaScriptEnabled: false })

/** axe is script itself: it looks from a browser that has some, at the page as it comes without and with it. */
const isAccessible = async (page: Page, me: Me) => expectAccessibleAt(await pageOf(page, me), page.url())
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test('the boxes are filled from a paste, and say what could not be read', async ({ page }) => {
  const { gp } = await aSurgery()
  await signedIn(page.context(), gp)
  await page.goto('/refer')
  await page.locator('#words').fill('Kept beside it.')
  await page.getByLabel('Paste from EMIS Web or SystmOne').fill(`BRIGHTWELL, Ada (Ms)  Born 02-Aug-1939 (87y)  NHS No. ${freshNhsNumber()}`)
  await button(page, 'Fill the boxes').click()
  await expect(page.locator('.bf-read')).toHaveText('Filled from what you pasted, apart from the phone number and the postcode. Check it is the right person.')
  for (const [id, value] of [['lastName', 'Brightwell'], ['firstName', 'Ada'], ['born-year', '1939'], ['words', 'Kept beside it.'], ['paste', '']]) {
    await expect(page.locator(`#${id}`)).toHaveValue(value ?? '')
  }
  await expect(page.getByText('passes its check')).toBeVisible()
  await isAccessible(page, gp)
})

test('a form with problems comes back whole, each with its message and a way to its box', async ({ page }) => {
  const { gp } = await aSurgery()
  await signedIn(page.context(), gp)
  await page.goto('/refer')
  await fillIn(page, aPatientWho({ born: '2048-03-14', consent: 'no' }))
  await page.locator('[name="born[year]"]').fill('2048')
  await button(page, 'Send').click()
  await expect(page).toHaveTitle('Error: Refer a patient – Best Fit')
  expect(page.url()).toMatch(/#errors$/)
  await expect(page.locator('.nhsuk-error-summary')).toContainText('Nothing was sent. Everything you filled in is kept.')
  await page.locator('.nhsuk-error-summary a').first().click()
  await expect(page.locator('#born-day')).toBeVisible()
  await expect(page.locator('#born-error')).toContainText('Enter a real date of birth')
  await expect(page.locator('#frailtyScale-6')).toBeChecked()
  await isAccessible(page, gp)
  await page.locator('[name="born[year]"]').fill('1944')
  await button(page, 'Send').click()
  await expect(page.locator('#consent-error')).toContainText('The patient does not agree, so nothing was sent')
  await page.locator('#consent').check()
  await button(page, 'Send').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^The OT will be in touch by/)
})

test('the verdict is complete: a route is arranged, and seen differently with a reason, and both views stand', async ({ page }) => {
  const { gp } = await aSurgery()
  await signedIn(page.context(), gp)
  await page.goto('/refer')
  await fillIn(page, aPatientWho())
  await button(page, 'Send').click()
  await expect(page.getByText('Copy to record', { exact: true })).toBeHidden()
  await expect(page.locator('#record')).toHaveValue(/Ref BF-/)
  await button(page, 'I have arranged this').click()
  await expect(page.getByText(/^Arranged by Dr Ngozi Okafor on/)).toBeVisible()
  await page.getByText('I see this differently').click()
  await page.getByLabel('Urgent').check()
  await button(page, 'Save my view').click()
  await expect(page.locator('.nhsuk-error-summary').first()).toContainText('Why?')
  await expect(page.getByLabel('Urgent')).toBeChecked()
  await page.getByLabel('Why?').fill('Her daughter leaves on Friday.')
  await button(page, 'Save my view').click()
  await expect(page.locator('.bf-outcome')).toContainText('Dr Ngozi Okafor sees it differently: urgent. “Her daughter leaves on Friday.” The rules say soon.')
  await expect(page.locator('.bf-outcome').getByText('Urgent', { exact: true })).toBeVisible()
  await isAccessible(page, gp)
})

test('what is missing is answered where it is said', async ({ page }) => {
  const { gp } = await aSurgery()
  const { id } = await sent(gp, { consent: 'not_asked' })
  await signedIn(page.context(), gp)
  await page.goto(`/refer/${id}/verdict`)
  await expect(page.locator('.bf-outcome')).toContainText('An answer from you, or whoever sent it, by')
  await page.getByText('Answer what is missing').click()
  await page.getByRole('group', { name: 'Do they know about this referral' }).getByLabel('Yes').check()
  await button(page, 'Save the answers').click()
  await expect(page.locator('.bf-outcome')).toContainText('Nothing')
  expect((await kept(gp, id)).state).toBe('QUEUED')
})

test('what came back is read and acknowledged', async ({ page }) => {
  const { gp, priya } = await aSurgery()
  const { id } = await sent(gp)
  await made(priya, id, 'returnToReferrer', { reason: 'outside_scope', advice: 'A hip X-ray first.', instead: 'See them again.' })
  await made(priya, id, 'sendSummary', { summary: 'A hip X-ray first, please.' })
  await signedIn(page.context(), gp)
  await page.goto('/referrals')
  await expect(page.getByText('A hip X-ray first, please.')).toBeVisible()
  await page.getByRole('button', { name: /^I have read this/ }).click()
  await expect(page.getByRole('heading', { name: 'Waiting for you' })).toHaveCount(0)
  expect((await kept(gp, id)).acknowledged).toBe(true)
})
