import { expect, test } from '@playwright/test'
import { ends } from '#lib/call/ends'
import { heard } from '#lib/call/heard'
import { expectAccessible } from '../support/accessible'
import { everyPath } from '../support/calls'
import { aDesk, idIn, pick } from '../support/desk'
import { aSurgery, kept, pageOf, sent } from '../support/surgery'

test('HZ1: the server stops a call in which a danger was heard, whatever else the form says', async ({ page: first }) => {
  const { page, gp } = await aDesk(first)
  await pick(page, { heard: 'none_of_these', about: 'home', worse: 'no', onlyKit: 'no' })
  await page.locator('form.bf-call').evaluate((form) => {
    form.insertAdjacentHTML('beforeend', '<input type="hidden" name="heard" value="G3"><input type="hidden" name="press" value="ot">')
  })
  await page.locator('.bf-answer:visible').getByRole('button').click()
  await page.waitForURL(/\/verdict/)
  expect(await kept(gp, idIn(page))).toMatchObject({ state: 'STOPPED', answers: { gate: ['G3'] } })
})

test('HZ1: a stop from a call that nobody acted on for 15 minutes rings on every clinician’s page', async ({ page: first }) => {
  const { desk, gp, priya } = await aSurgery()
  await sent(desk, { gate: ['worried'], lastName: 'Kembley' }, Date.now() - 16 * 60_000)
  for (const [me, address] of [[gp, '/refer'], [gp, '/referrals'], [priya, '/queue']] as const) {
    const page = await pageOf(first, me)
    await page.goto(address)
    await expect(page.locator('.nhsuk-card--care', { hasText: /No action recorded/ })).toContainText('KEMBLEY')
    await expectAccessible(page)
  }
  const theirs = await pageOf(first, desk)
  await theirs.goto('/referrals')
  await expect(theirs.locator('main')).toContainText('No action recorded. Get a clinician now')
  await expect(theirs.getByText('Stops to act on')).toHaveCount(0)
})

test('HZ13: no state of the call is inaccessible, reassures, or shows a score, a band or a diagnosis', async ({ page: first }) => {
  test.setTimeout(300_000)
  const { page } = await aDesk(first)
  const clinical = /score|\bband\b|frailty|psychosis|suicid|stroke|sepsis|low risk|no risk|don’t worry|it’s fine|can wait|[SXFWMPH]-\d/i
  const seen = new Set<string>()
  for (const { typed, end } of everyPath.filter((path) => !seen.has(path.end) && seen.add(path.end))) {
    await page.goto('/signpost')
    await pick(page, typed)
    await expect(page.locator('.bf-answer:visible').getByRole('heading', { level: 3 })).toContainText(ends[end].heading)
    await expect(page.locator('main')).not.toContainText(clinical)
    await expectAccessible(page)
  }
  for (const { value } of heard) {
    await pick(page, { heard: value })
    await expect(page.locator('main')).not.toContainText(clinical)
    await expectAccessible(page)
  }
})
