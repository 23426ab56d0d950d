import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from '../support/accessible'
import { counted } from '../support/counted'
import { making } from '../support/ot-at-work'
import { aSurgery, kept, made, pageOf, sent, type Surgery } from '../support/surgery'

const days = 86_400_000
const row = (page: Page, name: string) => page.locator('.bf-queue__row', { hasText: name })

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    let surgery: Surgery
    let page: Page
    test.beforeEach(async ({ page: first }) => {
      surgery = await aSurgery()
      page = await pageOf(first, surgery.priya, script)
    })

    test('an OT accepts, sees the next, and undoes what they just did from there', async () => {
      const [first, second] = [await sent(surgery.gp, { lastName: 'First' }, Date.now() - 3 * days), await sent(surgery.gp, { lastName: 'Second' })]
      await page.goto(`/referrals/${first.id}`)
      await page.getByRole('button', { name: 'Accept and next' }).click()
      await expect(page).toHaveURL(new RegExp(`/referrals/${second.id}`))
      await expect(page.getByText('You accepted this referral')).toBeVisible()
      await page.getByRole('button', { name: 'Undo' }).click()
      await expect(page).toHaveURL(new RegExp(`/referrals/${first.id}`))
      await expect(page.getByText('undid the last step: “accepted this referral”')).toBeVisible()
      expect(await kept(surgery.gp, first.id)).toMatchObject({ state: 'QUEUED', owner: null, version: 3 })
      await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0)
    })

    test('a referral is handed over to a named colleague, and pauses while its patient asks to wait', async () => {
      const { id } = await sent(surgery.gp)
      await page.goto(`/referrals/${id}`)
      const until = new Date(Date.now() + 20 * days).toISOString().slice(0, 10).split('-')
      await making(page, 'The patient asks to wait', { 'until[day]': until[2] ?? '', 'until[month]': until[1] ?? '', 'until[year]': until[0] ?? '', why: 'Away with her daughter' })
      await expect(page.getByText('Asked to wait until').first()).toBeVisible()
      await making(page, 'Hand over', { handTo: `${surgery.tom.staff} Tom Reyes` })
      await expect(page.getByText('Tom Reyes has had this since today')).toBeVisible()
      expect((await kept(surgery.gp, id)).owner?.name).toBe('Tom Reyes')
    })

    test('several are handed over, or printed, from a list with a box at each', async () => {
      const [one, two] = [await sent(surgery.gp, { lastName: 'First' }), await sent(surgery.gp, { lastName: 'Second' })]
      await page.goto('/queue')
      await page.getByRole('link', { name: 'Choose several' }).click()
      await page.getByRole('button', { name: 'Print those ticked' }).click()
      await expect(page.locator('.nhsuk-error-summary')).toContainText('Tick at least one referral')
      for (const name of ['FIRST', 'SECOND']) await page.getByLabel(name).check()
      await page.getByRole('button', { name: 'Print those ticked' }).click()
      await expect(page.locator('article.bf-paper')).toHaveCount(2)
      if (script) await expectAccessible(page)
      await page.getByRole('link', { name: 'Back to the list' }).click()
      for (const name of ['FIRST', 'SECOND']) await page.getByLabel(name).check()
      await page.getByLabel('Tom Reyes').check()
      await page.getByRole('button', { name: 'Hand over those ticked' }).click()
      await expect(page.getByText('2 referrals are handed over.')).toBeVisible()
      if (script) await expectAccessible(page)
      for (const { id } of [one, two]) expect((await kept(surgery.gp, id)).owner?.name).toBe('Tom Reyes')
    })

    test('what was asked comes back to its place with the answer before everything else', async () => {
      const { id } = await sent(surgery.gp, { home: undefined })
      await made(surgery.priya, id, 'ask', { fields: ['home'], question: '' })
      const gp = await pageOf(page, surgery.gp, script)
      await gp.goto(`/referrals/${id}`)
      await making(gp, 'Send the answer', { home: 'lives_alone', reply: 'Her sister is next door.' })
      await page.goto('/queue')
      await expect(row(page, 'Answered')).toBeVisible()
      await expect(row(page, 'Read by nobody yet')).toHaveCount(0)
      await page.goto(`/referrals/${id}`)
      const answer = page.locator('section', { has: page.getByRole('heading', { name: /^Dr Ngozi Okafor answered today/ }) })
      await expect(answer).toContainText('Her sister is next door.')
      await expect(answer).toContainText('How soon:')
      await expect(page.locator('#here')).toContainText('Dr Ngozi Okafor (since')
      if (script) await expectAccessible(page)
    })
  })
}

test('HZ14: a row says what nobody has read until an OT has opened it', async ({ page: first }) => {
  const { gp, priya, tom } = await aSurgery()
  const { id } = await sent(gp, { lastName: 'Unread' })
  const page = await pageOf(first, priya, false)
  await page.goto('/queue')
  await expect(row(page, 'UNREAD')).toContainText('Read by nobody yet')
  await (await pageOf(first, tom, false)).goto(`/referrals/${id}`)
  await page.goto('/queue')
  await expect(row(page, 'UNREAD')).toContainText('Not read by you')
  await page.goto(`/referrals/${id}`)
  await page.goto('/queue')
  await expect(row(page, 'UNREAD')).not.toContainText('ead by')
})

test('the queue says how many came in, and shows them only when asked', async ({ page: first }) => {
  const { gp, priya } = await aSurgery()
  await sent(gp, { lastName: 'First' })
  const page = await pageOf(first, priya)
  await page.clock.install()
  await page.goto('/queue')
  await expect(row(page, 'FIRST')).toBeVisible()
  await sent(gp, { lastName: 'Second' }, Date.now() + 1_000)
  await page.waitForFunction(() => document.querySelector('.bf-new') !== null)
  await expect.poll(async () => {
    await page.clock.fastForward(61_000)
    return await page.locator('.bf-new').textContent()
  }).toContain('1 new')
  await expect(row(page, 'SECOND')).toHaveCount(0)
  const hands = counted(page)
  await hands.point(page.getByRole('button', { name: 'Show', exact: true }))
  await expect(row(page, 'SECOND')).toBeVisible()
})
