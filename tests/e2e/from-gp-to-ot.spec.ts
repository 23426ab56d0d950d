import { expect, test } from '@playwright/test'
import { aPatientWho } from '../support/patients'
import { signIn } from '../support/people'
import { fillIn } from '../support/refer-form'

test('what a GP sends is sorted, waits in the queue, and the OT reads it as it was said @smoke', async ({ page, browser }) => {
  await signIn(page, 'Okafor', '/refer')
  await fillIn(page, aPatientWho({ words: 'I want to carry the tea tray to my sister again.' }))
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await page.waitForURL(/\/verdict$/)
  const [reference = 'no reference'] = /BF-[0-9A-Z]{4}/.exec(await page.locator('main').innerText()) ?? []
  const id = page.url().split('/').at(-2)

  const desk = await (await browser.newContext()).newPage()
  await signIn(desk, 'Priya', `/referrals/${id}`)
  await expect(desk.locator('main')).toContainText(reference)
  await expect(desk.locator('main')).toContainText('I want to carry the tea tray to my sister again.')
})
