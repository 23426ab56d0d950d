import { expect, test } from '@playwright/test'
import { aSurgery, made, sent, signedIn } from '../support/surgery'

test('staff of another practice get one and the same 404, and find nothing in any list or search', async ({ page, context }) => {
  const [ours, theirs] = [await aSurgery(), await aSurgery('Larkfield Medical Centre')]
  const { id, patient } = await sent(ours.gp, { lastName: 'Unmistakable' })
  await signedIn(context, theirs.priya)
  const [foreign, missing] = [await page.request.get(`/referrals/${id}`), await page.request.get('/referrals/01900000-0000-7000-8000-000000000000')]
  expect([foreign.status(), missing.status()]).toEqual([404, 404])
  expect(await foreign.text()).toBe(await missing.text())
  for (const address of ['/queue', '/queue?only=late', '/queue?list=caseload', '/queue?list=summaries', '/referrals']) {
    await page.goto(address)
    await expect(page.locator('body')).not.toContainText('UNMISTAKABLE')
  }
  for (const words of ['Unmistakable', patient.nhsNumber ?? '']) {
    await page.goto('/queue')
    await page.getByLabel('Name or NHS number').fill(words)
    await page.getByRole('button', { name: 'Apply' }).click()
    await expect(page.getByRole('heading', { name: 'Nobody found' })).toBeVisible()
  }
})

test('a move on another practice’s referral is a 404, and nothing is changed', async ({ page, context }) => {
  const [ours, theirs] = [await aSurgery(), await aSurgery('Larkfield Medical Centre')]
  const foreign = await sent(ours.gp)
  const own = await sent(theirs.gp)
  await signedIn(context, theirs.priya)
  await page.goto(`/referrals/${own.id}`)
  await page.locator('form input[name="id"]').evaluateAll((boxes, id) => boxes.forEach((box) => box.setAttribute('value', id)), foreign.id)
  const answered = page.waitForResponse((answer) => answer.request().method() === 'POST')
  await page.getByRole('button', { name: 'Accept and stay here' }).click()
  expect((await answered).status()).toBe(404)
  expect((await made(ours.priya, foreign.id, 'claim')).version).toBe(2)
})

test('a receptionist sees what they sent without score, band or reason', async ({ page, context }) => {
  const surgery = await aSurgery()
  const { id } = await sent(surgery.gp, { visit: 'yes', visitRisk: 'A canary of a dog', words: 'I want my canary words back.' })
  await signedIn(context, surgery.desk)
  const html = await (await page.request.get(`/referrals/${id}`)).text()
  for (const secret of ['canary', 'Urgent', 'Routine', 'P2_SOON', 'Frailty', 'F-1', 'rules version']) expect(html, secret).not.toContain(secret)
  expect((await page.request.get('/queue')).status()).toBe(403)
})
