import { expect, test, type Page } from '@playwright/test'
import { expectAccessible, expectAccessibleAt } from '../support/accessible'
import { aSurgery, kept, made, pageOf, sent, signedIn, type Surgery } from '../support/surgery'

const days = 86_400_000
const row = (page: Page, name: string) => page.locator('.bf-queue__row', { hasText: name })
const names = (page: Page) => page.locator('.bf-queue__name').allInnerTexts()

let surgery: Surgery
test.beforeEach(async ({ context }) => {
  surgery = await aSurgery()
  await signedIn(context, surgery.priya)
})

test('stands with what is to be screened and late holds first, then by due date, each with its words and flags', async ({ page }) => {
  await sent(surgery.gp, { lastName: 'Soonest' }, Date.now() - 9 * days)
  await sent(surgery.gp, { lastName: 'Later', message: 'no', needs: ['interpreter'], language: 'Yoruba' })
  await sent(surgery.desk, { lastName: 'Unscreened', frailtyScale: undefined })
  await page.goto('/queue')
  expect((await names(page)).map((name) => name.split(',')[0])).toEqual(['UNSCREENED', 'SOONEST', 'LATER'])
  await expect(row(page, 'UNSCREENED')).toContainText('To screen')
  await expect(row(page, 'UNSCREENED')).toContainText('From reception')
  await expect(row(page, 'SOONEST')).toHaveClass(/bf-queue__row--red/)
  await expect(row(page, 'SOONEST')).toContainText(/working days? late/)
  await expect(row(page, 'LATER')).toContainText('Leave no message')
  await expect(row(page, 'LATER')).toContainText('Interpreter: Yoruba')
  await expect(row(page, 'LATER')).toContainText('I want to get up the stairs to my own bed again.')
  await expect(page.getByRole('link', { name: '1 to screen' })).toHaveAttribute('href', '/queue?state=unscreened')
})

test('filters live in the address and survive going in and out', async ({ page }) => {
  await sent(surgery.gp, { lastName: 'Frail' })
  await sent(surgery.gp, { lastName: 'Worker', born: '1986-03-14', help: ['work'], frailtyScale: undefined, decline: undefined, falls: undefined, hard: undefined, workStatus: 'employed_struggling', workAsk: ['adjustments'], workReason: 'msk', jobRisk: 'no' })
  await page.goto('/queue')
  await page.getByLabel('Group').selectOption('WORK')
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page).toHaveURL(/\/queue\?group=WORK$/)
  await expect(page.locator('.bf-queue__name')).toHaveText([/WORKER/])
  await page.getByRole('link', { name: /WORKER/ }).click()
  await page.getByRole('link', { name: 'Back to the queue' }).click()
  await expect(page).toHaveURL(/\/queue\?group=WORK$/)
  await expect(page.getByLabel('Group')).toHaveValue('WORK')
  await page.getByRole('link', { name: 'Clear' }).click()
  await expect(page.locator('.bf-queue__name')).toHaveCount(2)
})

test('is searched by name and by NHS number, and neither is ever in an address', async ({ page }) => {
  const found = await sent(surgery.gp, { lastName: 'Oyelaran', firstName: 'Bisi' })
  await sent(surgery.gp, { lastName: 'Vasek' })
  const addresses: string[] = []
  page.on('request', (request) => addresses.push(request.url()))
  for (const words of ['oyel', 'Bisi', found.patient.nhsNumber ?? '']) {
    await page.goto('/queue')
    await page.getByLabel('Name or NHS number').fill(words)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/queue\?find=[\w-]+$/)
    await expect(page.locator('.bf-queue__name')).toHaveText([/OYELARAN/])
    await expect(page.getByLabel('Name or NHS number')).toHaveValue(words)
    await page.getByRole('link', { name: /OYELARAN/ }).click()
    await page.getByRole('link', { name: 'Back to the queue' }).click()
    await expect(page.getByLabel('Name or NHS number')).toHaveValue(words)
    expect(addresses.filter((address) => decodeURIComponent(address).toLowerCase().includes(words.toLowerCase()))).toEqual([])
  }
})

test('is read page by page, forward and back', async ({ page }) => {
  for (let n = 0; n < 27; n += 1) await sent(surgery.gp, { lastName: `Patient${n}` })
  await page.goto('/queue')
  const first = await names(page)
  await page.getByRole('link', { name: 'Next page' }).click()
  await expect(page.locator('.bf-queue__name')).toHaveCount(2)
  expect(first).not.toEqual(expect.arrayContaining(await names(page)))
  await page.getByRole('link', { name: 'Previous page' }).click()
  await expect(page.locator('.bf-queue__name')).toHaveCount(25)
  expect(await names(page)).toEqual(first)
})

test('words longer than a row are read before anybody is accepted', async ({ page }) => {
  const { id } = await sent(surgery.gp, { words: `${'I want to walk to the shop again. '.repeat(4)}And not be afraid of the road.` })
  await made(surgery.priya, id, 'claim')
  await page.goto('/queue')
  await expect(page.getByRole('button', { name: 'Accept and next' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Read and accept' }).click()
  await expect(page.locator('.bf-words')).toContainText('And not be afraid of the road.')
  await expect(page.getByRole('button', { name: 'Accept and next' })).toBeVisible()
})

test('what an OT has accepted stands in their caseload, with what comes next', async ({ page }) => {
  const { id } = await sent(surgery.gp, { lastName: 'Mine' })
  const other = await sent(surgery.gp, { lastName: 'Toms' })
  await made(surgery.priya, id, 'accept', { read: 'yes' })
  await made(surgery.tom, other.id, 'accept', { read: 'yes' })
  await page.goto('/queue')
  await expect(page.getByRole('heading', { name: 'Nobody is waiting' })).toBeVisible()
  await page.getByRole('link', { name: 'Open my caseload' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My caseload')
  await expect(page.locator('.bf-queue__name')).toHaveText([/MINE/])
  await page.getByRole('button', { name: /^Contact/ }).click()
  await page.getByRole('link', { name: 'Back to my caseload' }).click()
  await expect(page).toHaveURL(/list=caseload&only=mine/)
})

test('is worked by keyboard alone', async ({ page }) => {
  const [first, second] = [await sent(surgery.gp, { lastName: 'First' }, Date.now() - 3 * days), await sent(surgery.gp, { lastName: 'Second' })]
  await page.goto('/queue')
  const reach = async (name: RegExp) => {
    for (let tries = 0; tries < 60; tries += 1) {
      await page.keyboard.press('Tab')
      const focused = page.locator(':focus')
      if (name.test(await focused.innerText().catch(() => ''))) return
    }
    throw new Error(`Tab never came to ${String(name)}`)
  }
  await reach(/^Claim\s+FIRST/)
  await page.keyboard.press('Enter')
  await expect(row(page, 'FIRST')).toContainText('Yours since')
  await page.goto('/queue')
  await reach(/^Accept and next\s+FIRST/)
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/referrals/${second.id}?did=*`)
  await reach(/^Return with advice/)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Advice', { exact: true })).toBeFocused()
  for (const _box of ['instead', 'reason']) await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page.getByLabel('Something is missing')).toBeChecked()
  expect((await kept(surgery.gp, first.id)).owner?.name).toBe('Priya Shah')
})

test('is accessible, full, narrowed and empty, with and without script', async ({ page }) => {
  test.setTimeout(120_000)
  await expectAccessibleAt(page, '/queue')
  const { id } = await sent(surgery.gp, { message: 'no', needs: ['interpreter', 'bsl'], language: 'Yoruba' }, Date.now() - 9 * days)
  await sent(surgery.desk, { frailtyScale: undefined })
  await made(surgery.priya, id, 'claim')
  for (const address of ['/queue', '/queue?state=hold&only=late', '/queue?list=caseload&only=mine', '/queue?list=summaries']) await expectAccessibleAt(page, address)
  await expectAccessible(await pageOf(page, surgery.gp).then(async (gp) => (await gp.goto('/queue'), gp)))
})
