import { expect, test, type Page } from '@playwright/test'
import { theClock } from '#lib/me'
import { clinicianScreens } from '#lib/rules/stop-screens-clinician'
import { screenOf } from '#lib/rules/stop-screens'
import { expectAccessible, expectAccessibleAt } from '../support/accessible'
import { aPatientWho } from '../support/patients'
import { signIn } from '../support/people'
import { fillIn } from '../support/refer-form'
import { kept } from '../support/surgery'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const tick = (page: Page, gate: string) => page.locator(`[name=gate][value=${gate}]`)
const onRecord = (page: Page) => kept(theClock('quillbrook', Date.now()), page.url().split('/').at(-2) ?? '')
const isStopped = async (page: Page) => {
  await page.waitForURL(/\/verdict/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stop: act on this first')
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('each danger opens at once what to do and whom to ring, and hides the rest', async ({ page }) => {
    await signIn(page, 'Okafor', '/refer')
    const gates = Object.entries(screenOf).filter(([gate]) => gate !== 'G11' && gate !== 'worried')
    for (const [gate, screen] of gates) {
      await tick(page, gate).check()
      const card = page.locator('.bf-stop:visible')
      await expect(card).toHaveCount(1)
      await expect(card).toContainText(clinicianScreens[screen].heading)
      await expect(card.locator('a[href^="tel:"]').first()).toBeVisible()
      await expect(page.getByRole('heading', { name: 'Nothing will be queued while a danger is ticked' })).toBeVisible()
      await expect(page.getByRole('heading', { name: 'What do they want help with?' })).toBeHidden()
      await tick(page, gate).uncheck()
    }
    await tick(page, 'G3').check()
    await tick(page, 'none_of_these').check()
    await expect(page.getByText('The danger counts.')).toBeVisible()
  })

  test('nothing else on the form hides it, and nothing typed is lost', async ({ page }) => {
    await signIn(page, 'Okafor', '/refer')
    await page.locator('#nhsNumber').fill('not a number')
    await page.locator('#lastName').fill('Kemble')
    await page.locator('#born-year').fill('3000')
    await tick(page, 'G3').check()
    await button(page, 'Record what you did').click()
    await isStopped(page)
    await expect(page.locator('.bf-patient')).toContainText('KEMBLE')
    await expect(page.locator('.bf-steps')).toContainText('Ring urgent community response')
    await expect(page).not.toHaveTitle(/kemble/i)
  })
})

test('a stop is cleared only by what its rule needs, and the form is gone on with where it was left', async ({ page }) => {
  await signIn(page, 'Okafor', '/refer')
  await page.locator('#lastName').fill('Kemble-Roy')
  await tick(page, 'G1').check()
  await button(page, 'Record what you did').click()
  await isStopped(page)
  await button(page, 'Save and go on with the referral').click()
  const summary = page.locator('.nhsuk-error-summary')
  for (const words of ['What happened?', 'Does the patient know?', 'Where were they seen?', 'What came of it?']) await expect(summary).toContainText(words)
  await expectAccessible(page)
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.getByLabel('999 was called').check()
  await page.locator('#told').check()
  await page.locator('#seenWhere').fill('A&E at the Royal')
  await page.locator('#cameOf').fill('Angina, home the same day')
  await button(page, 'Save and go on with the referral').click()
  await page.waitForURL(/\/refer\/[\w-]+$/)
  await expect(page.getByText('Safety stop cleared by Dr Ngozi Okafor')).toBeVisible()
  await expect(page.locator('#lastName')).toHaveValue('Kemble-Roy')
  await fillIn(page, aPatientWho({ lastName: 'Kemble-Roy' }))
  await button(page, 'Send').click()
  await page.waitForURL(/\/verdict/)
  await expect(page.locator('.bf-outcome')).toContainText('Urgent')
  await expect(page.locator('.bf-why')).toContainText('P-5')
  const referral = await onRecord(page)
  expect([referral.state, referral.cleared.map(({ rule, by }) => `${rule} ${by}`)]).toEqual(['QUEUED', ['S1 Dr Ngozi Okafor']])
})

test('a whole form that is stopped goes straight on to its verdict once that is recorded', async ({ page }) => {
  await signIn(page, 'Okafor', '/refer')
  await fillIn(page, aPatientWho({ decline: 'days' }))
  await button(page, 'Send').click()
  await isStopped(page)
  expect((await onRecord(page)).state).toBe('STOPPED')
  await page.getByLabel('The 2-hour team is going').check()
  await page.locator('#told-2').check()
  await button(page, 'Save and go on with the referral').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^The OT will be in touch by/)
  expect((await onRecord(page)).state).toBe('QUEUED')
})

test('a stop may end it: dealt with elsewhere, no referral', async ({ page }) => {
  await signIn(page, 'Okafor', '/refer')
  await fillIn(page, aPatientWho())
  await tick(page, 'G4').check()
  await button(page, 'Record what you did').click()
  await isStopped(page)
  await page.getByLabel('A clinician is seeing them today').check()
  await page.locator('#takenBy').fill('Dr Haddad')
  await page.locator('#told').check()
  await button(page, 'Save and finish, no referral').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Closed: stop dealt with')
})

const mental = { help: ['mental_health_daily_life'] as const, frailtyScale: undefined, decline: undefined, falls: undefined, hard: undefined }
const quiet = [
  { name: 'words of danger in any box (S13)', more: { words: 'He was knocked out on Sunday' }, says: '“knocked out”' },
  { name: 'thoughts without a recorded conversation (S12)', more: { gate: ['G11'] as const }, says: 'Talk with them about safety now' },
  { name: 'a plan or intent (S6)', more: { ...mental, safetyTalk: 'asked_plan_or_intent' as const }, says: 'Assess them today' },
  { name: 'people they care for who are not looked after (S10)', more: { ...mental, life: ['caring'] as const, dependants: 'no' as const }, says: 'Tell the safeguarding lead today' },
]
for (const { name, more, says } of quiet) {
  test(`the server also stops for ${name}`, async ({ page }) => {
    await signIn(page, 'Okafor', '/refer')
    await fillIn(page, aPatientWho(more))
    await button(page, 'Send').click()
    await isStopped(page)
    await expect(page.locator('main')).toContainText(says)
  })
}

test('a receptionist is told whom to get, in words to say, and cannot clear it', async ({ page }) => {
  await signIn(page, 'Sam', '/refer')
  await expect(page.getByText('words heard').or(page.getByText('Has the person said'))).toBeVisible()
  await tick(page, 'G6').check()
  await expect(page.locator('.bf-stop:visible')).toContainText('Thank you for telling me')
  await button(page, 'Keep what you heard').click()
  await isStopped(page)
  await expect(page.getByText('Only a clinician or the OT can record what was done')).toBeVisible()
  await expect(button(page, 'Save and go on with the referral')).toHaveCount(0)
  await expect(page.locator('main')).not.toContainText(/urgent|routine|suicid|psychosis/i)
  await expectAccessibleAt(page, page.url())
})
