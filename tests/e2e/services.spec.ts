import { expect, test, type Page } from '@playwright/test'
import { listServices, saveDirectory } from '#db/services'
import { addDays, londonDay } from '#lib/day'
import { always } from '#lib/opening'
import { expectAccessible, expectAccessibleAt } from '../support/accessible'
import { anEntry, dangersOnly } from '../support/directory'
import { aSurgery, pageOf, sent } from '../support/surgery'

const soon = addDays(londonDay(Date.now()), 60)
const fresh = () => dangersOnly().map((each) => ({ ...each, reviewDue: soon, reviewedOn: londonDay(Date.now()), version: 0 }))

/** A surgery with a directory that is in order, and whatever more is given. */
const withServices = async (...more: Parameters<typeof anEntry>[]) => {
  const surgery = await aSurgery()
  const added = more.map(([kind, each]) => anEntry(kind, { reviewDue: soon, version: 0, ...each }))
  await saveDirectory({ ...surgery.leo, at: Date.now() }, 0, [...fresh().filter(({ kind }) => !added.some((each) => each.kind === kind)), ...added])
  return surgery
}
const name = (page: Page) => page.getByLabel('Name', { exact: true })

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test('a manager names a service, in their own words, and finds it in the list', async ({ page: first }) => {
      const { leo } = await withServices()
      const page = await pageOf(first, leo, script)
      await page.goto('/practice/services')
      await page.getByRole('link', { name: 'Falls service' }).click()
      await name(page).fill('Three Brooks falls team')
      await page.getByLabel('Phone number').fill('01632 960231')
      await page.getByLabel('Opening hours').fill('mon-fri 9am-5pm\nBank holidays, shut')
      await page.getByLabel('Who takes it while this is shut').selectOption('DUTY_GP')
      await page.getByLabel('Whom they take').fill('Two falls or more')
      await page.getByLabel('Area').fill('A12345, n1 1aa')
      await page.getByLabel('A clinician').check()
      await page.getByRole('button', { name: 'Save as checked today' }).click()
      await expect(page.getByRole('status')).toHaveText('One service was changed.')
      await expect(page.getByRole('row', { name: /Three Brooks falls team/ })).toContainText('01632 960 231')
      expect((await listServices(leo)).find(({ kind }) => kind === 'FALLS_SERVICE')).toMatchObject({
        version: 1, hours: [{ days: 'mon-fri', from: '09:00', to: '17:00' }, { days: 'bank', from: '00:00', to: '00:00' }], area: ['A12345', 'N1 1AA'], reviewedOn: londonDay(Date.now()),
      })
    })

    test('HZ12: a service rung in a danger is not kept without a number, and nothing typed is lost', async ({ page: first }) => {
      const { leo } = await withServices()
      const page = await pageOf(first, leo, script)
      await page.goto('/practice/services/UCR_2H')
      await page.getByLabel('Phone number').fill('')
      await page.getByLabel('Whom they take').fill('Typed and kept')
      await page.getByLabel('Who takes it while this is shut').selectOption('nobody')
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await expect(page).toHaveTitle(/^Error: /)
      await expect(page.locator('.nhsuk-error-summary li')).toHaveText([/^Enter a phone number\. This service is rung/, /^Choose who takes it while this is shut\. This service is rung/])
      await expect(page.getByLabel('Whom they take')).toHaveValue('Typed and kept')
      await expect(page.getByLabel('Who takes it while this is shut')).toHaveValue('nobody')
      if (script) await expectAccessible(page)
      expect((await listServices(leo)).find(({ kind }) => kind === 'UCR_2H')).toMatchObject({ version: 1, phone: '01632 960100' })
    })

    test('two managers at one service: one wins, the other is told who, sees what is there now, and keeps what they typed', async ({ page: first }) => {
      const { leo, ana } = await withServices()
      const [his, hers] = [await pageOf(first, leo, script), await pageOf(first, ana, script)]
      for (const page of [his, hers]) await page.goto('/practice/services/UCR_2H')
      await name(his).fill('Leo’s name')
      await name(hers).fill('Ana’s name')
      await his.getByRole('button', { name: 'Save', exact: true }).click()
      await expect(his).toHaveURL(/changed=1/)
      await hers.getByRole('button', { name: 'Save', exact: true }).click()
      await expect(hers.locator('.nhsuk-error-summary')).toContainText(/Leo Marsh changed this service at \d\d:\d\d, before you/)
      await expect(name(hers)).toHaveValue('Ana’s name')
      await expect(hers.locator('.nhsuk-summary-list')).toContainText('Leo’s name')
      if (script) await expectAccessible(hers)
      await hers.getByRole('button', { name: 'Save', exact: true }).click()
      await expect(hers).toHaveURL(/changed=1/)
      expect((await listServices(ana)).find(({ kind }) => kind === 'UCR_2H')).toMatchObject({ name: 'Ana’s name', version: 3 })
    })

    test('the directory goes out as a file and comes in again: whole, or not at all', async ({ page: first }) => {
      const { leo } = await withServices(['ACAS', { name: '=Acas', criteria: '+1\n-2', patientText: '"quoted", and more' }])
      const page = await pageOf(first, leo, script)
      const answer = await page.request.get('/practice/services/csv')
      expect([answer.headers()['content-type'], answer.headers()['content-disposition'], answer.headers()['cache-control']])
        .toEqual(['text/csv; charset=utf-8', 'attachment; filename="services.csv"', expect.stringContaining('no-store')])
      const file = await answer.text()
      expect(file).toContain("'=Acas")
      const bring = async (text: string) => {
        await page.goto('/practice/services')
        await page.getByLabel('What stands in the file').fill(text)
        await page.getByRole('button', { name: 'Bring in' }).click()
      }
      await bring(file)
      await expect(page.getByRole('status')).toHaveText('The file changes nothing.')
      await bring(file.replace("'=Acas", 'Acas itself').replace('Our UCR_2H,01632 960100', 'Our UCR_2H,'))
      await expect(page.locator('.nhsuk-error-summary li')).toHaveText([/^Line \d+, phone: Enter a phone number/])
      await expect(page.getByLabel('What stands in the file')).toHaveValue(/Acas itself/)
      if (script) await expectAccessible(page)
      expect((await listServices(leo)).find(({ kind }) => kind === 'ACAS')).toMatchObject({ name: '=Acas', criteria: '+1\n-2', version: 1 })
      await bring(file.replace("'=Acas", 'Acas itself').replace('Our UCR_2H', 'Rapid Response'))
      await expect(page.getByRole('status')).toHaveText('2 services were changed.')
      const after = await listServices(leo)
      expect(['ACAS', 'UCR_2H', 'AE'].map((kind) => after.find((each) => each.kind === kind)).map((each) => [each?.name, each?.version])).toEqual([['Acas itself', 2], ['Rapid Response', 2], ['Our AE', 1]])
      await bring(file.replace('Our UCR_2H', 'Older'))
      await expect(page.locator('.nhsuk-error-summary li').first()).toHaveText(/^Line \d+, version: Somebody changed this service since the file was made/)
    })
  })
}

test('HZ12: a route that is shut shows who takes it instead, and one not checked in time says so, to the referrer and on the referral', async ({ page: first }) => {
  const past = addDays(londonDay(Date.now()), -1)
  const surgery = await withServices(
    ['FALLS_SERVICE', { name: 'Falls team', phone: '01632 960231', hours: [], outOfHours: 'COMMUNITY_REHAB', reviewDue: past, criteria: 'Two falls or more' }],
    ['COMMUNITY_REHAB', { name: 'Rehab team', phone: '01632 960222', hours: [always], outOfHours: null }],
  )
  const { id } = await sent(surgery.gp)
  const views: readonly (readonly [typeof surgery.gp, string])[] = [[surgery.gp, `/refer/${id}/verdict`], [surgery.priya, `/referrals/${id}`]]
  for (const [me, address] of views) {
    const page = await pageOf(first, me)
    await expectAccessibleAt(page, address)
    await expect(page.locator('.bf-phones').first()).toContainText('Falls team')
    await expect(page.locator('.bf-phones').first()).toContainText('Hours not known')
    await expect(page.locator('.bf-phones').first()).toContainText('Instead: Rehab team')
    await expect(page.locator('.bf-phones__warning').first()).toContainText('Due to be checked by')
    await expect(page.getByText('Takes: Two falls or more').first()).toBeVisible()
  }
  const manager = await pageOf(first, surgery.leo)
  await manager.goto('/practice/people')
  await expect(manager.locator('.nhsuk-card--warning')).toContainText('One service is due to be checked: Falls team.')
  await expectAccessibleAt(manager, '/practice/services')
})

test('a stop shows who takes it while a team is shut, and warns of an old number: HZ12', async ({ page: first }) => {
  const { gp } = await withServices(['UCR_2H', { name: '2-hour team', phone: '01632 960220', hours: [], outOfHours: 'AE', reviewDue: '2026-01-01' }])
  const { id } = await sent(gp, { gate: ['G3'] })
  const page = await pageOf(first, gp)
  await expectAccessibleAt(page, `/refer/${id}/verdict`)
  const rows = page.locator('.bf-phones__row')
  await expect(rows.filter({ hasText: '2-hour team' })).toContainText('Due to be checked by 1 January 2026')
  await expect(rows.filter({ hasText: 'Instead: Our AE' })).toContainText('01632 960 100')
})

test('nobody but a manager opens the directory or takes it out, and a kind there is not is not found', async ({ page: first }) => {
  const surgery = await withServices()
  for (const who of ['gp', 'desk', 'priya'] as const) {
    const page = await pageOf(first, surgery[who])
    for (const address of ['/practice/services', '/practice/services/UCR_2H', '/practice/services/csv']) expect((await page.goto(address))?.status(), `${who} ${address}`).toBe(403)
  }
  expect((await (await pageOf(first, surgery.leo)).goto('/practice/services/FIT_FOR_WORK'))?.status()).toBe(404)
})
