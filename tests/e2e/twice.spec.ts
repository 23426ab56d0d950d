import { expect, test, type Page } from '@playwright/test'
import { listMine } from '#db/referrals'
import type { Me } from '#lib/me'
import { aPatientWho } from '../support/patients'
import { fillIn } from '../support/refer-form'
import { aSurgery, kept, sent, signedIn } from '../support/surgery'

const send = (page: Page) => page.getByRole('button', { name: 'Send', exact: true })
const howMany = async (me: Me) => (await listMine({ ...me, at: Date.now() })).rows.length

test.describe('one form is one referral', () => {
  test('when Send is pressed twice', async ({ page }) => {
    const { gp } = await aSurgery()
    await signedIn(page.context(), gp)
    await page.goto('/refer')
    await fillIn(page, aPatientWho())
    await send(page).dblclick()
    await page.waitForURL(/\/verdict/)
    expect(await howMany(gp)).toBe(1)
  })

  test('when the answer was lost on the way and Send is pressed again', async ({ page }) => {
    const { gp } = await aSurgery()
    await signedIn(page.context(), gp)
    await page.goto('/refer')
    await fillIn(page, aPatientWho())
    let lost = 0
    await page.route('**/refer', async (route) => {
      if (route.request().method() !== 'POST' || lost > 0) return await route.continue()
      lost += 1
      await route.fetch()
      await route.abort()
    })
    await send(page).click()
    await expect(page.getByRole('heading', { name: 'Not sent. Nothing is lost.' })).toBeVisible()
    await expect(page.locator('#firstName')).toHaveValue('Folasade')
    await send(page).click()
    await page.waitForURL(/\/verdict/)
    expect(await howMany(gp)).toBe(1)
  })

  test('when it is gone back to and sent again, and other words under it are not lost in silence', async ({ browser }) => {
    const { gp } = await aSurgery()
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: process.env.TEST_ADDRESS ?? '' })
    await signedIn(context, gp)
    const page = await context.newPage()
    await page.goto('/refer')
    const answers = aPatientWho()
    await fillIn(page, answers)
    await send(page).click()
    await page.waitForURL(/\/verdict/)
    const first = page.url()
    const draft = first.split('/').at(-2) ?? ''
    for (const [words, expected] of [[answers.words ?? '', first], ['Something else.', `/refer/${draft}#errors`]] as const) {
      await page.goto('/refer')
      await fillIn(page, { ...answers, words })
      await page.evaluate((id) => document.querySelector('[name=draft]')?.setAttribute('value', id), draft)
      await send(page).click()
      expect(page.url()).toContain(expected)
    }
    await expect(page.locator('.nhsuk-error-summary')).toContainText('already sent')
    await expect(page.locator('#words')).toHaveValue('Something else.')
    expect(await howMany(gp)).toBe(1)
    await context.close()
  })
})

test.describe('a patient who is already referred', () => {
  test('is shown before a second is sent, and what is new is added to the first', async ({ page }) => {
    const { gp } = await aSurgery()
    const first = await sent(gp, { falls: '0', hard: ['stairs'], message: 'yes' })
    await signedIn(page.context(), gp)
    await page.goto('/refer')
    const again = { ...aPatientWho(), nhsNumber: first.patient.nhsNumber, lastName: first.patient.lastName, words: 'Now I have fallen twice.' }
    await fillIn(page, again)
    await expect(page.getByText('already has an open referral')).toBeVisible()
    await send(page).click()
    await expect(page.locator('.nhsuk-error-summary')).toContainText('already has an open referral')
    await expect(page.locator('#words')).toHaveValue('Now I have fallen twice.')
    await page.getByRole('button', { name: 'Add to that one' }).click()
    await page.waitForURL(new RegExp(`/refer/${first.id}/verdict`))
    await expect(page.locator('.bf-outcome')).toContainText('Soon')
    const now = await kept(gp, first.id)
    expect([now.answers.falls, now.answers.words, now.version]).toEqual(['2+', first.answers.words, first.version + 1])
    expect(await howMany(gp)).toBe(1)
  })

  test('may be somebody else of the same name and birthday, when the numbers do not say otherwise', async ({ page }) => {
    const { gp } = await aSurgery()
    const first = await sent(gp)
    await signedIn(page.context(), gp)
    await page.goto('/refer')
    await fillIn(page, { ...aPatientWho(), nhsNumber: undefined, lastName: first.patient.lastName })
    await page.getByLabel('This is somebody else').check()
    await send(page).click()
    await page.waitForURL(/\/verdict/)
    expect(await howMany(gp)).toBe(2)
  })
})
