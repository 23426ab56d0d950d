import { expect, test, type Page } from '@playwright/test'
import { readStanding, saveStanding } from '#db/standings'
import { addDays, londonDay } from '#lib/day'
import type { Standing } from '#lib/standing'
import { expectAccessible } from '../support/accessible'
import { opening } from '../support/ot-at-work'
import { inGoodStanding } from '../support/standing'
import { aSurgery, kept, pageOf, sent, type Surgery } from '../support/surgery'

const today = londonDay(Date.now())
/** Records this of Priya, as if a manager had, elsewhere and since. */
const record = async ({ leo, priya }: Surgery, more: Standing) => {
  const { standing, version } = await readStanding(leo, priya.staff)
  await saveStanding({ ...leo, at: Date.now() }, { staff: priya.staff, version, standing: { ...(standing ?? inGoodStanding(Date.now())), ...more } })
}
const alert = (page: Page) => page.locator('.nhsuk-card--warning')
const errors = (page: Page) => page.locator('.nhsuk-error-summary')
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true })

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test('HZ24: an OT whose registration lapses works on nothing, stops a danger all the same, and goes on once the register was looked at', async ({ page: first }) => {
      const surgery = await aSurgery()
      const { id } = await sent(surgery.gp)
      const page = await pageOf(first, surgery.priya, script)
      await page.goto(`/referrals/${id}`)
      await expect(page.getByRole('button', { name: 'Accept and stay here' })).toBeVisible()
      await record(surgery, { renewBy: addDays(today, -1) })
      await page.getByRole('button', { name: 'Accept and stay here' }).click() // a page from before: refused by the server
      await expect(errors(page)).toContainText('Your HCPC registration has run out')
      expect((await kept(surgery.gp, id)).state).toBe('QUEUED')
      await page.goto('/queue')
      await expect(alert(page)).toContainText('You cannot work on referrals just now')
      await expect(page.getByRole('button', { name: /^Claim/ })).toHaveCount(0)
      if (script) await expectAccessible(page)
      await alert(page).getByRole('link', { name: 'Your standing' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your standing')
      await expect(alert(page)).toContainText('clinical moves are blocked')
      if (script) await expectAccessible(page)
      await page.goto(`/referrals/${id}`)
      await expect(page.getByRole('button', { name: /^Accept/ })).toHaveCount(0)
      await opening(page, 'Stop this referral and get help now')

      const leo = await pageOf(first, surgery.leo, script)
      await leo.goto('/practice/people')
      await leo.getByRole('listitem').filter({ hasText: 'Priya Shah: the HCPC registration ran out' }).getByRole('link', { name: 'Look at their standing' }).click()
      await leo.getByLabel('HCPC registration number').fill('PH12345')
      await leo.locator('[name="renewBy[year]"]').fill(String(Number(today.slice(0, 4)) + 1))
      await leo.getByLabel('Indemnity with').fill('Typed and kept')
      await leo.getByRole('button', { name: 'Save as looked up today' }).click()
      await expect(errors(leo)).toContainText('Enter a number of the HCPC register: OT and up to 6 digits')
      await expect(leo.getByLabel('Indemnity with')).toHaveValue('Typed and kept')
      if (script) await expectAccessible(leo)
      await leo.getByLabel('HCPC registration number').fill('ot 77 001')
      await leo.getByRole('button', { name: 'Save as looked up today' }).click()
      await expect(leo.getByRole('row', { name: /Priya Shah/ })).toContainText('OT77001 Registered')
      await page.goto(`/referrals/${id}`)
      await page.getByRole('button', { name: 'Accept and stay here' }).click()
      await expect.poll(async () => (await kept(surgery.gp, id)).state).toBe('ACCEPTED')
    })
  })
}

test('HZ24: an OT nobody has looked up for too long is told so, and by whom it is put right', async ({ page: first }) => {
  const surgery = await aSurgery()
  await record(surgery, { checkedOn: addDays(today, -60) })
  const page = await pageOf(first, surgery.priya)
  await page.goto('/queue')
  await expect(alert(page)).toContainText('Nobody has looked at your HCPC registration for too long. Ask your manager to look at the register today.')
  for (const address of [`/practice/standing/${surgery.priya.staff}`, '/supervise']) expect((await page.goto(address))?.status()).toBe(403)
  expect((await (await pageOf(first, surgery.leo)).goto(`/practice/standing/${surgery.gp.staff}`))?.status()).toBe(404)
})

test('two who record a standing at once: one wins, the other is told who, sees what is there now, and keeps what they typed', async ({ page: first }) => {
  const surgery = await aSurgery()
  const [leo, ruth] = [await pageOf(first, surgery.leo), await pageOf(first, surgery.ruth)]
  for (const page of [leo, ruth]) {
    await page.goto(`/practice/standing/${surgery.priya.staff}`)
    await page.getByLabel('Clinical or professional').fill(page === leo ? 'Named by Leo' : 'Named by Ruth')
  }
  await save(leo).click()
  await expect(leo).toHaveURL(/\/practice\/standing$/)
  await save(ruth).click()
  await expect(errors(ruth)).toContainText(/Leo Marsh recorded this at \d\d:\d\d, before you/)
  await expect(ruth.getByLabel('Clinical or professional')).toHaveValue('Named by Ruth')
  await expect(ruth.locator('.nhsuk-summary-list')).toContainText('Named by Leo')
  await expectAccessible(ruth)
  await save(ruth).click()
  await expect(ruth).toHaveURL(/\/practice\/standing$/)
  expect((await readStanding(surgery.leo, surgery.priya.staff)).standing?.clinical).toBe('Named by Ruth')
})
