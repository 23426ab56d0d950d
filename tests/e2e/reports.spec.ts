import { expect, test, type Page } from '@playwright/test'
import { addDays, londonDay, weekday } from '#lib/day'
import { expectAccessible } from '../support/accessible'
import { aSurgery, made, pageOf, sent, type Surgery } from '../support/surgery'

test.describe.configure({ timeout: 180_000 })
const day = 24 * 60 * 60_000

/** Twenty weeks of referrals, one more in every fourth; the first of each week was spoken to two days later. */
async function twentyWeeks({ gp, priya }: Surgery): Promise<number> {
  const today = londonDay(Date.now())
  const monday = (week: number) => Date.parse(`${addDays(today, 1 - weekday(today) - 7 * week)}T10:00:00Z`)
  let count = 0
  for (let week = 20; week > 0; week -= 1) {
    for (let nth = 0; nth < (week % 4 === 0 ? 2 : 1); nth += 1) {
      const { id } = await sent(gp, { sex: week % 2 ? 'female' : 'male' }, monday(week))
      count += 1
      if (nth > 0) continue
      await made(priya, id, 'accept', { read: 'yes' }, monday(week) + day)
      await made(priya, id, 'contact', { how: 'phone', came: 'spoke' }, monday(week) + 2 * day)
    }
  }
  return count
}

const cellsOf = (page: Page, table: string) => page.getByRole('table', { name: table }).locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.children].map(({ textContent }) => textContent)))

test('a manager reads who came and how long it took, narrows it in the address without script, and takes it out as a file', async ({ page: first }) => {
  const surgery = await aSurgery()
  const count = await twentyWeeks(surgery)
  const page = await pageOf(first, surgery.leo, false)
  await page.goto('/practice/people')
  await page.getByRole('link', { name: 'Reports', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who came')
  await expect(page.locator('.bf-sentence').first()).toContainText(`${count} referrals in 26 weeks.`)
  await expect(page.getByRole('img', { name: 'Referrals sent each week' })).toHaveCount(1)
  await page.getByText('The same numbers as a table').first().click()
  const weeks = await cellsOf(page, 'Referrals sent each week')
  expect(weeks).toHaveLength(26)
  expect(weeks.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(count)

  await page.getByRole('link', { name: 'How long', exact: true }).click()
  await page.getByLabel('How soon', { exact: true }).selectOption('Soon')
  await page.getByLabel('Weeks', { exact: true }).selectOption('13 weeks')
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page).toHaveURL(/\/reports\/waits\?weeks=13&group=&band=soon&source=/)
  await expect(page.getByRole('heading', { name: 'Soon referrals: working days until the OT is in touch' })).toBeVisible()
  const [, soon] = await cellsOf(page, 'Working days until in touch, by how soon')
  expect(soon).toEqual(['Soon', '16', '13', '2', expect.stringMatching(/^More than \d+$/), '3'])
  expect(await page.locator('main [style]').count()).toBe(0)

  const file = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download these numbers (CSV)' }).click()
  const [saved] = [await (await file).createReadStream().then((stream) => stream.toArray())]
  const lines = Buffer.concat(saved as Buffer[]).toString('utf8').split('\r\n')
  expect((await file).suggestedFilename()).toBe('report-waits.csv')
  expect(lines[0]).toBe('\ufeffHow long people wait')
  expect(lines.find((line) => line.startsWith('Soon,16'))).toMatch(/^Soon,16,13,2,More than \d+,3$/)
})

test('each report says what it shows, wide and narrow, to whoever may read it, and names nobody', async ({ page: first }) => {
  const surgery = await aSurgery()
  await twentyWeeks(surgery)
  const page = await pageOf(first, surgery.priya)
  for (const [path, heading] of [['/reports', 'Who came'], ['/reports/waits', 'How long people wait'], ['/reports/demand', 'Demand and places'], ['/reports/stops', 'Safety stops'], ['/reports/rules', 'The rules and people']] as const) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    await expect(page.getByRole('navigation', { name: 'Reports' }).locator('[aria-current]')).toHaveAttribute('href', path)
    for (const details of await page.locator('main details').all()) await details.locator('summary').click()
    await expect(page.locator('main')).not.toContainText(/Okafor|Ade/)
    if (path === '/reports/waits') await expectAccessible(page)
  }
  const desk = await pageOf(first, surgery.desk)
  expect((await desk.goto('/reports'))?.status()).toBe(403)
  expect((await desk.goto('/reports/csv?report=fair'))?.status()).toBe(403)
})

test('HZ23: on fair waits a small group is hidden, on the page and in the file', async ({ page: first }) => {
  const surgery = await aSurgery()
  await twentyWeeks(surgery)
  await sent(surgery.gp, { sex: 'other', born: '1958-01-01' }, Date.now() - 9 * day)
  const page = await pageOf(first, surgery.ana, false)
  await page.goto('/reports/fair')
  const rows = await cellsOf(page, 'Who came, by age and sex')
  expect(rows.flat().filter((cell) => /^[1-4]$/.test(cell ?? ''))).toEqual([])
  expect(rows.find(([age]) => age === '65 to 74')).toContain('Hidden')
  const text = await (await page.request.get('/reports/csv?report=fair')).text()
  expect(text).toContain('Hidden')
  expect(text.split('Working days until')[0]).not.toMatch(/,[1-4](,|\r)/)
  expect((await page.request.get('/reports/csv?report=everybody')).status()).toBe(404)
})
