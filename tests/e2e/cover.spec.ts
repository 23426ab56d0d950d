import { expect, test } from '@playwright/test'
import { readSetting } from '#db/settings'
import { addDays, fullDay } from '#lib/day'
import { expectAccessibleAt } from '../support/accessible'
import { away, later, notice, putDay, refer, stop, today } from '../support/cover'
import { aSurgery, kept, pageOf, sent } from '../support/surgery'

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test('an OT writes down their own leave and who covers, and drops it; a colleague’s they cannot', async ({ page: first }) => {
      const surgery = await aSurgery()
      const page = await pageOf(first, surgery.priya, script)
      await page.goto('/queue')
      await page.getByRole('link', { name: 'Cover', exact: true }).click()
      await expect(page.getByRole('heading', { name: 'Pause new referrals' })).toHaveCount(0)
      await expect(page.getByRole('group', { name: 'Who is away' })).toHaveCount(0)
      await putDay(page, 'from', today)
      await putDay(page, 'to', addDays(today, -1))
      await page.getByRole('group', { name: 'Who sees to the queue meanwhile' }).getByLabel('Tom Reyes, OT').check()
      await page.getByRole('button', { name: 'Add this leave' }).click()
      await expect(page.locator('.nhsuk-error-summary')).toContainText('Enter a last day on or after the first')
      await expect(page.getByLabel('Tom Reyes, OT')).toBeChecked()
      await putDay(page, 'to', later)
      await page.getByRole('button', { name: 'Add this leave' }).click()
      await expect(page.locator('.bf-leave')).toContainText('Tom Reyes sees to the queue.')
      const toms = await pageOf(first, surgery.tom, script)
      await toms.goto('/practice/cover')
      await expect(toms.locator('.bf-leave')).toContainText('Priya Shah is away')
      await expect(toms.getByRole('button', { name: /^Drop this leave/ })).toHaveCount(0)
      const gp = await pageOf(first, surgery.gp, script)
      await gp.goto('/refer')
      await expect(gp.locator('.nhsuk-inset-text', { hasText: 'Priya Shah is away' })).toContainText(`until ${fullDay(later)}. Tom Reyes covers.`)
      await page.getByRole('button', { name: /^Drop this leave/ }).click()
      await expect(page.getByText('No leave is written down.')).toBeVisible()
      expect(await readSetting(surgery.priya, 'leave')).toEqual({ value: [], version: 2 })
    })

    test('two who write down leave at once: one wins, the other is told who and keeps what they typed', async ({ page: first }) => {
      const surgery = await aSurgery()
      const [leo, priya] = [await pageOf(first, surgery.leo, script), await pageOf(first, surgery.priya, script)]
      for (const page of [leo, priya]) {
        await page.goto('/practice/cover')
        await putDay(page, 'from', today)
        await putDay(page, 'to', later)
        await page.getByRole('group', { name: 'Who sees to the queue meanwhile' }).getByLabel('Nobody').check()
      }
      await leo.getByRole('group', { name: 'Who is away' }).getByLabel('Tom Reyes, OT').check()
      await leo.getByRole('button', { name: 'Add this leave' }).click()
      await expect(leo.locator('.bf-leave')).toContainText('Tom Reyes')
      await priya.getByRole('button', { name: 'Add this leave' }).click()
      await expect(priya.locator('.nhsuk-error-summary')).toContainText(/Leo Marsh changed this at \d\d:\d\d, before you/)
      await expect(priya.locator('[name="to[day]"]')).toHaveValue(later.slice(8))
      await priya.getByRole('button', { name: 'Add this leave' }).click()
      await expect(priya.locator('.bf-leave')).toHaveCount(2)
    })
  })
}

test('an OT’s forged leave is their own, and a colleague’s is not theirs to drop', async ({ page: first }) => {
  const surgery = await aSurgery()
  await away(surgery, surgery.tom)
  const page = await pageOf(first, surgery.priya, false)
  await page.goto('/practice/cover')
  await page.locator('form:has(button:has-text("Add this leave"))').evaluate((form: HTMLFormElement, tom: string) => form.insertAdjacentHTML('beforeend', `<input name="staff" value="${tom}">`), surgery.tom.staff)
  await putDay(page, 'from', today)
  await putDay(page, 'to', later)
  await page.getByRole('group', { name: 'Who sees to the queue meanwhile' }).getByLabel('Nobody').check()
  await page.getByRole('button', { name: 'Add this leave' }).click()
  await expect(page.locator('.bf-leave')).toHaveText([/Tom Reyes|Priya Shah/, /Tom Reyes|Priya Shah/])
  const { value } = await readSetting(surgery.leo, 'leave')
  expect((value as { name: string }[]).map(({ name }) => name).sort()).toEqual(['Priya Shah', 'Tom Reyes'])
})

test('HZ8: with no active OT everybody is told, the manager is alarmed, and stops, routes and referrals go on', async ({ page: first }) => {
  const surgery = await aSurgery()
  await away(surgery, surgery.priya, surgery.tom)
  const { id } = await sent(surgery.gp, {}, Date.now() - 10 * 86_400_000)
  const gp = await pageOf(first, surgery.gp)
  await expectAccessibleAt(gp, '/refer')
  await expect(notice(gp)).toContainText('Our OTs are away')
  await stop(gp)
  await expect(gp.getByRole('heading', { level: 1 })).toHaveText('Stop: act on this first')
  await refer(gp)
  await expect(gp.getByRole('heading', { level: 1 })).toContainText('The OT will be in touch by')
  const leo = await pageOf(first, surgery.leo)
  for (const address of ['/practice/people', '/practice/services', '/practice/cover']) {
    await expectAccessibleAt(leo, address)
    await expect(notice(leo)).toContainText('Nobody has ever opened the queue. 2 referrals wait in it.')
    await expect(notice(leo)).toContainText(/Nobody covers for (Priya Shah|Tom Reyes)/)
  }
  const priya = await pageOf(first, surgery.priya)
  await priya.goto('/queue')
  await leo.reload()
  await expect(notice(leo)).not.toContainText('opened the queue')
  expect((await kept(surgery.gp, id)).state).toBe('QUEUED')
})
