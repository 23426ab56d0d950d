import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/accessible'
import { aSurgery, kept, made, pageOf, sent } from '../support/surgery'

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test('two OTs claim one referral at once: one has it, the other is told who and when, at that row', async ({ page: first }) => {
      const surgery = await aSurgery()
      const { id } = await sent(surgery.gp)
      const pages = [await pageOf(first, surgery.priya, script), await pageOf(first, surgery.tom, script)]
      for (const page of pages) await page.goto('/queue')
      await Promise.all(pages.map((page) => page.getByRole('button', { name: 'Claim' }).click()))
      const winner = (await expect.poll(async () => (await kept(surgery.gp, id)).owner?.name).toMatch(/Priya|Tom/), (await kept(surgery.gp, id)).owner?.name ?? '')
      const [won, lost] = winner === 'Priya Shah' ? pages : [...pages].reverse()
      await expect(won!.getByText(/^Yours since \d\d:\d\d$/)).toBeVisible()
      await expect(lost!.locator('.bf-queue__row')).toContainText(new RegExp(`${winner} claimed this at \\d\\d:\\d\\d, before you`))
      await expect(lost!).toHaveTitle(/^Error: /)
      if (script) await expectAccessible(lost!)
    })

    test('a referral a colleague has accepted meanwhile is gone, and says so', async ({ page: first }) => {
      const surgery = await aSurgery()
      const { id } = await sent(surgery.gp)
      const page = await pageOf(first, surgery.priya, script)
      await page.goto('/queue')
      await made(surgery.tom, id, 'accept', { read: 'yes' })
      await page.getByRole('button', { name: 'Claim' }).click()
      await expect(page.locator('.nhsuk-error-summary')).toContainText(/Tom Reyes accepted this referral at \d\d:\d\d/)
      await expect(page.getByRole('heading', { name: 'Nobody is waiting' })).toBeVisible()
    })
  })
}

test('the same press sent twice is one move', async ({ page: first }) => {
  const surgery = await aSurgery()
  const { id } = await sent(surgery.gp)
  const page = await pageOf(first, surgery.priya, false)
  await page.goto(`/referrals/${id}`)
  // The browser sends the form twice, as an impatient double press does.
  const form = await page.locator('form', { has: page.getByRole('button', { name: 'Accept and stay here' }) }).evaluate((each: HTMLFormElement) =>
    [...each.querySelectorAll('input')].map(({ name, value }): [string, string] => [name, value]))
  const multipart = Object.fromEntries([...form, ['then', 'stay']])
  const headers = { 'sec-fetch-site': 'same-origin' }
  const answers = await Promise.all([0, 1].map(() => page.request.post(`/referrals/${id}`, { multipart, headers, maxRedirects: 0 })))
  expect(answers.map((answer) => answer.status())).toEqual([303, 303])
  expect(answers.map((answer) => answer.headers()['location'])).toEqual([`/referrals/${id}`, `/referrals/${id}`])
  expect(await kept(surgery.gp, id)).toMatchObject({ state: 'ACCEPTED', version: 2 })
})
