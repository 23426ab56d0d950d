import { expect, test, type Page } from '@playwright/test'
import { saveStanding } from '#db/standings'
import { expectAccessible, expectAccessibleAt } from '../support/accessible'
import { inDays, making, opening } from '../support/ot-at-work'
import { inGoodStanding } from '../support/standing'
import { aSurgery, kept, made, pageOf, sent, type Surgery } from '../support/surgery'

const day = 86_400_000
const ago = (days: number) => Date.now() - days * day

/** With every fold open, as axe is to see it. */
const unfolded = (page: Page) => page.locator('details').evaluateAll((folds) => folds.forEach((fold) => fold.removeAttribute('name') ?? fold.setAttribute('open', '')))

/** Axe is script itself, and looks only where there is some. */
const clean = async (page: Page, script: boolean) => {
  if (!script) return
  await unfolded(page)
  await expectAccessible(page)
  await page.reload()
}

const booksSafely = async (page: Page, script: boolean) => {
  await expect(page.getByRole('region', { name: 'Reaching them' })).toContainText('leave no message, send nothing. British Sign Language')
  const contact = await opening(page, 'Record a contact')
  await expect(contact.getByRole('radio')).toHaveCount(5)
  for (const words of ['Text', 'Letter', 'Left a message', 'Sent']) await expect(contact.getByLabel(words, { exact: true })).toHaveCount(0)
  await making(page, 'Record a contact', { how: 'phone', came: 'no_answer' })
  await expect(page.getByRole('region', { name: 'Reaching them' })).toContainText('Done: ring')
  await making(page, 'Record a contact', { how: 'phone', came: 'spoke' })
  const book = await opening(page, 'Book')
  await book.getByLabel('Home', { exact: true }).check()
  for (const [name, value] of Object.entries({ ...inDays('on', 1), time: '14:00' })) await book.locator(`[name="${name}"]`).fill(value)
  await book.getByRole('button').click()
  await expect(page.locator('.nhsuk-error-summary')).toContainText('What they need')
  if (script) await expectAccessible(page)
  await making(page, 'Book', { needsMet: 'bsl', lonePlan: 'Sam rings at 15:00.' })
}

const worksTogether = async (page: Page, script: boolean) => {
  await making(page, 'Seen', { found: 'Two steep steps at the back door.', done: 'home_evaluation', goal1: 'To the garden and back', goal1Now: '3', confidenceNow: '4' })
  await making(page, 'Start the work')
  await making(page, 'Record a session', { way: 'home', done: 'adaptive_equipment', fallsSince: '0' })
  await making(page, 'Record the total of a measure', { measure: 'wsas', total: '24' })
  await expect(page.getByRole('region', { name: 'Work with the patient' })).toContainText('3 of 10 at the start')
  await clean(page, script)
  const complete = await opening(page, 'Complete')
  for (const words of ['Looking at the home', 'Equipment']) await expect(complete.getByLabel(words, { exact: true })).toBeChecked()
  await making(page, 'Complete', { goal1End: '8', confidenceEnd: '9', goals: 'goals_met', function: 'improved', onward: 'none', plan: 'Ring the practice if the step comes loose.' })
}

for (const script of [true, false]) {
  test(`HZ15, HZ16: an OT reaches a patient safely, books, works with them and sums it up ${script ? 'with' : 'without'} script`, async ({ page: first }) => {
    test.setTimeout(180_000)
    const { gp, priya } = await aSurgery()
    const { id } = await sent(gp, { message: 'no', needs: ['bsl'], visit: 'no' })
    await made(priya, id, 'accept', { read: 'yes' })
    const page = await pageOf(first, priya, script)
    await page.goto(`/referrals/${id}`)
    await booksSafely(page, script)
    await worksTogether(page, script)
    const summary = page.getByLabel('Summary to the referrer')
    await expect(summary).toHaveValue(/What was found: Two steep steps.*\nWhat was done: Equipment\. Looking at the home\nGoal: "To the garden and back" 3 of 10 at the start, 8 of 10 at the end\nConfidence: 4 of 10 at the start, 9 of 10 at the end/s)
    await making(page, 'Send the summary', { carerShare: 'yes' })
    const doctor = await pageOf(first, gp, script)
    await doctor.goto(`/referrals/${id}`)
    await expect(doctor.locator('#record')).toHaveValue(/^Referral to occupational therapist \(308453003\)\nOutcome: Completed\n/)
    await expect(doctor.locator('#record')).toHaveValue(/Carer: the patient agrees to share this with them\nPriya Shah, OT, /)
    const file = await doctor.request.get((await doctor.getByRole('link', { name: 'in large print' }).getAttribute('href')) ?? '')
    expect([file.status(), file.headers()['content-type'], file.headers()['cache-control']]).toEqual([200, 'application/pdf', 'no-store'])
    expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-')
    await clean(doctor, script)
  })
}

test('HZ12: weeks after a redirect the OT is asked whether they got there, and the sender reads of it when they did not', async ({ page: first }) => {
  const surgery: Surgery = await aSurgery()
  const { gp, priya, desk } = surgery
  const { id } = await sent(gp, {}, ago(25))
  await made(priya, id, 'redirect', { reason: 'needs_specialist', destination: 'Neuro rehab', toldWho: 'Ali', told: 'yes' }, ago(24))
  await made(priya, id, 'sendSummary', { summary: 'Neuro rehab has them.' }, ago(24))
  await made(gp, id, 'acknowledge', {}, ago(23))
  const doctor = await pageOf(first, gp)
  await expectAccessibleAt(doctor, '/referrals')
  await expect(doctor.getByRole('region', { name: 'Did they get there?' }).getByRole('link')).toHaveAttribute('href', `/referrals/${id}`)
  const page = await pageOf(first, priya)
  await page.goto('/queue')
  await page.getByRole('link', { name: 'Ask again' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ask again')
  await expectAccessible(page)
  await page.getByRole('button', { name: /^Ask and record/ }).click()
  await making(page, 'Did they get there?', { got: 'no', source: 'Rang their desk', ownedBy: 'Dr Okafor rings them today' })
  await doctor.goto('/referrals')
  await expect(doctor.getByRole('region', { name: 'Waiting for you' })).toContainText('They did not get there. Now: Dr Okafor rings them today')
  expect((await (await pageOf(first, desk)).request.get(`/referrals/${id}/summary`, { maxRedirects: 0 })).status()).toBe(403)
})

test('HZ24: only an OT recorded as able sees a fit note to record, and its summary is due the same day', async ({ page: first }) => {
  const { gp, priya, tom, leo } = await aSurgery()
  const able = inGoodStanding(Date.now(), { canCertify: 'yes', fitNoteTrainedOn: '2026-01-05', fitNoteAgreedOn: '2026-02-02' })
  await saveStanding(leo, { staff: priya.staff, standing: able, version: 1 })
  const more = { help: ['work'], born: '1986-03-14', frailtyScale: undefined, falls: undefined, decline: undefined, hard: undefined, workStatus: 'employed_off', firstDayOff: new Date(ago(30)).toISOString().slice(0, 10), workAsk: ['return_plan'], fitNoteEnds: 'none', workReason: 'msk' } as const
  const { id } = await sent(gp, more)
  const steps = [['accept', { read: 'yes' }], ['contact', { how: 'phone', came: 'spoke' }], ['book', { place: 'clinic', ...inDays('on', 0), time: '09:00' }], ['seen', {}]] as const
  for (const [name, typed] of steps) await made(priya, id, name, typed)
  const other = await pageOf(first, tom)
  await other.goto(`/referrals/${id}`)
  await expect(other.getByText('Record a fit note')).toHaveCount(0)
  const page = await pageOf(first, priya)
  await page.goto(`/referrals/${id}`)
  await expect(page.locator('#headings')).toHaveValue(/What they can do now:\nWhat they cannot do yet:/)
  await making(page, 'Record a fit note', {
    issued: 'yes', basis: 'today', ...inDays('noteFrom', 0), ...inDays('noteTo', 14), noteSays: 'may_be_fit', began: 'first', noteAdvice: 'Half days for two weeks', gpInformed: 'yes',
  })
  await expect(page.getByRole('region', { name: 'Work with the patient' })).toContainText('may be fit for work')
  await expectAccessible(page)
  expect((await kept(priya, id)).care?.fitNotes).toHaveLength(1)
})
