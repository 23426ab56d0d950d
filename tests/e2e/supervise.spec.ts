import { expect, test, type Page } from '@playwright/test'
import { freshId } from '#db/ids'
import { listIncidents, reportIncident } from '#db/incidents'
import { saveSetting } from '#db/settings'
import { listSupervisions } from '#db/supervisions'
import { londonDay } from '#lib/day'
import { expectAccessible } from '../support/accessible'
import { signIn } from '../support/people'
import { aSurgery, pageOf, sent } from '../support/surgery'

const today = londonDay(Date.now())
const errors = (page: Page) => page.locator('.nhsuk-error-summary')
const putToday = async (page: Page, name: string) => {
  const [year = '', month = '', day = ''] = today.split('-')
  for (const [part, value] of [['day', day], ['month', month], ['year', year]] as const) await page.locator(`[name="${name}[${part}]"]`).fill(value)
}

test('a supervisor is at a flagged referral one press after signing in', async ({ page }) => {
  await signIn(page, 'Haddad')
  await expect(page).toHaveURL(/\/supervise$/)
  await page.locator('main .bf-flagged a').first().click()
  await expect(page).toHaveURL(/\/referrals\/[\w-]+$/)
  await expect(page.getByRole('heading', { name: 'Why it is here, and how soon' })).toBeVisible()
})

test('HZ25: a clinician who is named has the open problems over their list of referrals; a colleague who is not has none', async ({ page: first }) => {
  const surgery = await aSurgery()
  const { id: referral, reference } = await sent(surgery.gp)
  const id = freshId()
  await reportIncident({ ...surgery.tom, at: Date.now() }, id, { referral, reference, kind: 'delay', harm: 'no', words: 'Nobody rang back.' })
  const page = await pageOf(first, surgery.gp, false)
  await page.goto('/referrals')
  await expect(page.getByText('A problem was reported')).toHaveCount(0)
  expect((await page.goto(`/practice/problems/${id}`))?.status()).toBe(404)
  await saveSetting({ ...surgery.leo, at: Date.now() }, 'problems', surgery.gp.staff, 0)
  await page.goto('/referrals')
  await page.getByRole('listitem').filter({ hasText: 'A problem was reported today' }).getByRole('link', { name: 'Look at the problems' }).click()
  await page.getByRole('link', { name: new RegExp(reference) }).click()
  await expect(page.getByRole('button', { name: 'Close this problem' })).toBeVisible()
})

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test('a supervision is written down without a patient’s name, and only its OT and a supervisor read it', async ({ page: first }) => {
      const surgery = await aSurgery()
      const { reference, patient } = await sent(surgery.gp, { frailtyScale: '2' })
      const ruth = await pageOf(first, surgery.ruth, script)
      await ruth.goto('/supervise')
      await expect(ruth.getByRole('row', { name: new RegExp(reference) })).toContainText('Do they belong here?')
      await expect(ruth.locator('.nhsuk-card--warning', { hasText: 'Priya Shah' })).toContainText('No supervision is recorded yet.')
      await ruth.getByRole('group', { name: 'Whose supervision' }).getByLabel('Priya Shah').check()
      await putToday(ruth, 'heldOn')
      await ruth.getByLabel('Clinical or professional').check()
      await ruth.getByLabel('Scope: do they belong here?').check()
      await ruth.getByLabel('Referrals talked over').fill(`${reference}, BF-0000`)
      await ruth.getByLabel('What was talked about').fill(`${patient.lastName} is afraid of the stairs.`)
      await ruth.getByLabel('What was agreed, who does it, by when').fill('Ring 999 000 0034 next week.')
      await ruth.getByRole('button', { name: 'Keep this supervision' }).click()
      await expect(errors(ruth).locator('li')).toHaveText(['One of these is no referral of this practice', 'Leave out NHS and phone numbers: write the reference only', /^A word here is the name of a patient/])
      await expect(ruth.getByLabel('What was talked about')).toHaveValue(`${patient.lastName} is afraid of the stairs.`)
      expect(await listSupervisions(surgery.ruth)).toEqual([])
      if (script) await expectAccessible(ruth)
      await ruth.getByLabel('Referrals talked over').fill(reference)
      await ruth.getByLabel('What was talked about').fill('How to judge fear of the stairs.')
      await ruth.getByLabel('What was agreed, who does it, by when').fill('They stay with us.')
      await ruth.getByRole('button', { name: 'Keep this supervision' }).click()
      await expect(ruth.getByRole('status')).toHaveText('The supervision is kept.')
      await expect(ruth.getByRole('heading', { name: /, Priya Shah$/ })).toBeVisible()
      await expect(ruth.getByRole('row', { name: new RegExp(reference) })).toContainText(/Talked over on \d/)
      if (script) await expectAccessible(ruth)
      const priya = await pageOf(first, surgery.priya, script)
      await priya.goto('/practice/standing')
      await expect(priya.locator('.bf-held')).toContainText('They stay with us.')
      const tom = await pageOf(first, surgery.tom, script)
      await tom.goto('/practice/standing')
      await expect(tom.locator('.bf-held')).toHaveCount(0)
      const leo = await pageOf(first, surgery.leo, script)
      expect((await leo.goto('/supervise'))?.status()).toBe(403)
    })

    test('HZ25: a problem reported from a referral reaches the person the practice named, who closes it with what was done', async ({ page: first }) => {
      const surgery = await aSurgery()
      const { id, reference } = await sent(surgery.desk)
      const leo = await pageOf(first, surgery.leo, script)
      await leo.goto('/practice/problems')
      await leo.getByLabel('Dr Ruth Vale, supervisor').check()
      await leo.getByRole('button', { name: 'Save who is told' }).click()
      await expect(leo.getByLabel('Dr Ruth Vale, supervisor')).toBeChecked()

      const desk = await pageOf(first, surgery.desk, script)
      await desk.goto(`/referrals/${id}`)
      await desk.getByRole('link', { name: 'Report a problem with this referral' }).click()
      await desk.getByRole('button', { name: 'Report this problem' }).click()
      await expect(errors(desk).locator('li')).toHaveText(['Choose what went wrong', 'Choose whether anybody was harmed', 'Enter what happened'])
      await desk.getByLabel('Somebody waited too long, or was forgotten').check()
      await desk.getByLabel('No, but they could have been').check()
      await desk.getByLabel('What happened?').fill('Nobody rang back for a week.')
      await desk.getByRole('button', { name: 'Report this problem' }).click()
      await expect(desk.getByRole('status')).toContainText('It has reached Dr Ruth Vale, GP supervisor.')
      if (script) await expectAccessible(desk)

      const ruth = await pageOf(first, surgery.ruth, script)
      await ruth.goto('/supervise')
      await ruth.locator('.nhsuk-card--warning', { hasText: 'A problem was reported today' }).getByRole('link', { name: 'Look at the problems' }).click()
      await ruth.getByRole('link', { name: new RegExp(reference) }).click()
      await ruth.getByRole('button', { name: 'Close this problem' }).click()
      await expect(errors(ruth).locator('li')).toHaveText(['Enter what was done', 'Enter what changes, or why nothing does', 'Choose what was done about LFPSE'])
      if (script) await expectAccessible(ruth)
      await ruth.getByLabel('What was done?').fill('Rang her today and said sorry.')
      await ruth.getByLabel('What changes, so that it does not happen again?').fill('The list is read every noon.')
      await ruth.getByLabel('Not a patient safety event').check()
      await ruth.getByRole('button', { name: 'Close this problem' }).click()
      await expect(ruth.getByRole('row', { name: new RegExp(reference) })).toContainText('Closed by Dr Ruth Vale')

      await desk.getByRole('link', { name: 'the problems you reported' }).click()
      await desk.getByRole('link', { name: new RegExp(reference) }).click()
      await expect(desk.getByText('Rang her today and said sorry.')).toBeVisible()
      await expect(desk.getByRole('button', { name: 'Close this problem' })).toHaveCount(0)
      if (script) await expectAccessible(desk)
      const [problem] = await listIncidents(surgery.leo, false)
      const tom = await pageOf(first, surgery.tom, script)
      expect((await tom.goto(`/practice/problems/${problem?.id}`))?.status()).toBe(404)
    })
  })
}
