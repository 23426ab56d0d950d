import { expect, test } from '@playwright/test'
import { keepBalance } from '#db/balance'
import { dueNotices, settleNotice, takeNotice } from '#db/outbox'
import { theClock } from '#lib/me'
import { expectAccessible } from '../support/accessible'
import { aSurgery, kept, made, pageOf, sent } from '../support/surgery'

const day = 86_400_000
const back = { reason: 'outside_scope', advice: 'An X-ray first.', instead: 'See them again.' }

test('HZ8: what ended waits for its referrer until they say they read it, and for any colleague once time is up', async ({ page }) => {
  const { gp, desk, priya } = await aSurgery()
  const then = Date.now() - 30 * day
  const [ended, returned, late] = [await sent(gp), await sent(gp), await sent(desk, { frailtyScale: undefined, decline: undefined }, then)]
  await made(priya, ended.id, 'movedAway')
  await made(priya, ended.id, 'sendSummary', { summary: 'She lives by the sea now.' })
  await made(priya, returned.id, 'returnToReferrer', back)
  await made(priya, late.id, 'movedAway', {}, then + day)
  await made(priya, late.id, 'sendSummary', { summary: 'He has moved.' }, then + 2 * day)

  const theirs = await pageOf(page, gp)
  await theirs.goto('/referrals')
  const waiting = theirs.getByRole('region', { name: 'Waiting for you' })
  await expect(waiting.getByRole('article')).toHaveCount(1)
  await expect(waiting).toContainText('She lives by the sea now.')
  await expect(waiting.locator('tbody tr')).toContainText('Returned to the referrer')
  const left = theirs.getByRole('region', { name: 'Waiting for anybody' })
  await expect(left).toContainText(late.patient.lastName?.toUpperCase() ?? '')
  await expect(left).toContainText('Read the summary for whoever referred')
  await expectAccessible(theirs)

  await waiting.getByRole('button', { name: /I have read this/ }).click()
  const over = theirs.getByRole('region', { name: 'Ended' })
  await expect(over.locator('tbody tr')).toContainText('Closed: moved away')
  expect(await kept(gp, ended.id)).toMatchObject({ acknowledged: true })
  await over.locator('details summary').click()
  await expect(over).toContainText('She lives by the sea now.')
  await expectAccessible(theirs)

  await left.getByRole('link').first().click()
  await theirs.getByRole('button', { name: 'I have read this' }).click()
  await expect.poll(async () => (await kept(gp, late.id)).acknowledged).toBe(true)
  await theirs.context().close()
})

test('HZ10: a manager sees each night’s balance, what nobody closed, and a notice that did not arrive, without script', async ({ page }) => {
  const { gp, priya, leo } = await aSurgery()
  const [asked, ended] = [await sent(gp), await sent(gp, {}, Date.now() - 30 * day)]
  await made(priya, asked.id, 'ask', { question: 'Which hip is it?' })
  await made(priya, ended.id, 'movedAway', {}, Date.now() - 20 * day)
  const clock = theClock(gp.practice, Date.now())
  await keepBalance(clock)
  const [notice] = await dueNotices(clock)
  if (!notice || !(await takeNotice(clock, notice))) throw new Error('no notice')
  await settleNotice(clock, notice, { stands: 'failed', next: 0, why: 'refused' })

  const leos = await pageOf(page, leo, false)
  await leos.goto('/practice/balance')
  await expect(leos.getByText('All 2 referrals received are accounted for.')).toBeVisible()
  await expect(leos.locator('tbody tr')).toHaveText([/^Now21100000?$/, /21100000?$/])
  await expect(leos.getByRole('region', { name: 'Waiting for somebody to close it' })).toContainText(`ended without a summary to whoever referred: ${ended.reference}`)
  const lost = leos.getByRole('region', { name: 'Notices that did not arrive' })
  await expect(lost).toContainText(`Dr Ngozi Okafor`)
  await expect(lost).toContainText(`a question for you, ${asked.reference}. The mail server refused it for good.`)
  for (const patient of [asked.patient.lastName, ended.patient.lastName]) await expect(leos.locator('body')).not.toContainText(new RegExp(patient ?? '', 'i'))
  await lost.getByRole('button', { name: /I have told them/ }).click()
  await expect(lost).not.toContainText('Dr Ngozi Okafor')
  await leos.context().close()

  const scripted = await pageOf(page, leo)
  await scripted.goto('/practice/balance')
  await expectAccessible(scripted)
  await scripted.context().close()
})
