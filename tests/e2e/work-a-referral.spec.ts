import { expect, test, type Page } from '@playwright/test'
import { inDays, making } from '../support/ot-at-work'
import { aSurgery, kept, pageOf, sent, type Surgery } from '../support/surgery'

const toTheEnd = async (page: Page) => {
  await page.getByRole('button', { name: 'Accept and stay here' }).click()
  await expect(page.getByText('Yours since today')).toBeVisible()
  await making(page, 'Record a contact', { how: 'phone', came: 'no_answer' })
  await making(page, 'Record a contact', { how: 'phone', came: 'spoke', note: 'Mornings are best.' })
  await making(page, 'Book', { place: 'clinic', ...inDays('on', 1), time: '10:30' })
  await making(page, 'Did not attend', { note: 'The bus did not come.' })
  await making(page, 'Contact again')
  await making(page, 'Book', { place: 'clinic', ...inDays('on', 2), time: '11:00' })
  await making(page, 'Was not brought', { why: 'Their son was ill.', concern: 'no' })
  await making(page, 'Contact again', { agreed: 'Dr Okafor: visit at home next.' })
  await making(page, 'Book', { place: 'home', ...inDays('on', 3), time: '14:00', lonePlan: 'Sam rings at 15:00.' })
  await making(page, 'Seen', { found: 'Steps at the back door are too high.', goal1: 'To the garden and back', goal1Now: '3' })
  await making(page, 'Start the work')
  await making(page, 'Complete', {
    interventions: ['home_evaluation', 'adaptive_equipment'], goals: 'goals_met', function: 'improved', onward: 'none',
    plan: 'Ring the practice if the new step comes loose.',
  })
}

const closing = async (page: Page, gp: Page, id: string) => {
  const summary = page.getByLabel('Summary to the referrer')
  await expect(summary).toHaveValue(/What was found: Steps at the back door are too high\./)
  await expect(summary).toHaveValue(/If things get worse.*Ring the practice if the new step comes loose\./)
  await making(page, 'Send the summary')
  await gp.goto(`/referrals/${id}`)
  await expect(gp.getByRole('heading', { name: 'Completed' })).toBeVisible()
  await expect(gp.locator('main')).toContainText('Ring the practice if the new step comes loose.')
  await expect(gp.locator('#record')).toHaveValue(/Outcome: Completed/)
  await gp.getByRole('button', { name: 'I have read this' }).click()
  await expect(gp.getByText('acknowledged the summary')).toBeVisible()
}

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    let surgery: Surgery
    let page: Page
    test.beforeEach(async ({ page: first }) => {
      surgery = await aSurgery()
      page = await pageOf(first, surgery.priya, script)
    })

    test('an OT works a referral from the queue to an outcome, and the GP reads and acknowledges it', async () => {
      const { id } = await sent(surgery.gp)
      await page.goto(`/referrals/${id}`)
      await toTheEnd(page)
      expect((await kept(surgery.gp, id)).state).toBe('COMPLETED')
      await closing(page, await pageOf(page, surgery.gp, script), id)
      expect(await kept(surgery.gp, id)).toMatchObject({ state: 'SUMMARY_SENT', acknowledged: true })
    })

    test('a question goes to the GP with its ticks, is answered on one page, and comes back to its place', async () => {
      const { id } = await sent(surgery.gp, { home: undefined })
      await page.goto(`/referrals/${id}`)
      await making(page, 'Ask Dr Okafor', { fields: 'home', question: 'Who has a key?' }, 'Ask and stay here')
      await expect(page.getByText('Priya Shah asked Dr Okafor today')).toBeVisible()
      const gp = await pageOf(page, surgery.gp, script)
      await gp.goto(`/referrals/${id}`)
      await expect(gp.getByText('Who has a key?').first()).toBeVisible()
      await making(gp, 'Send the answer', { home: 'lives_alone', reply: 'Her sister next door.' })
      expect(await kept(surgery.gp, id)).toMatchObject({ state: 'QUEUED', answers: { home: ['lives_alone'] } })
      await page.goto(`/referrals/${id}`)
      await expect(page.getByText('Her sister next door.').first()).toBeVisible()
    })

    test('a referral is redirected with who has it now, or returned with advice, and its summary is ready to be sent', async () => {
      const [one, two] = [await sent(surgery.gp), await sent(surgery.gp)]
      await page.goto(`/referrals/${one.id}`)
      await making(page, 'Redirect', { reason: 'needs_specialist', destination: 'Community neuro-rehabilitation', toldWho: 'Ali, their desk' }, 'Redirect: patient knows')
      await expect(page.getByLabel('Summary to the referrer')).toHaveValue(/Where to: Community neuro-rehabilitation/)
      await page.goto(`/referrals/${two.id}`)
      await making(page, 'Return with advice', { reason: 'info_missing', advice: 'Ask about the stairs.', instead: 'Send again with a score.' }, 'Return and stay here')
      await making(page, 'Send the summary')
      expect((await kept(surgery.gp, two.id)).summary?.text).toContain('Advice: Ask about the stairs.')
    })

    test('what reception sent is screened once the patient was spoken to', async () => {
      const { id } = await sent(surgery.desk, { frailtyScale: undefined })
      expect((await kept(surgery.desk, id)).state).toBe('UNSCREENED')
      await page.goto(`/referrals/${id}`)
      await making(page, 'Screen and sort', { spoke: 'yes', frailtyScale: '6' })
      expect((await kept(surgery.desk, id)).state).toBe('QUEUED')
      await expect(page.getByText('screened the referral')).toBeVisible()
    })

    test('a hold is answered, agreement is recorded, and how soon is changed with a reason beside the rules', async () => {
      const held = await sent(surgery.gp, { frailtyScale: undefined, decline: undefined, falls: undefined, hard: undefined })
      await page.goto(`/referrals/${held.id}`)
      await expect(page.getByRole('heading', { name: 'On hold, and to do' })).toBeVisible()
      await making(page, 'Answer what is missing', { falls: '2+', decline: 'weeks_months', hard: 'stairs', home: 'lives_alone' })
      const asked = await sent(surgery.gp, { consent: 'not_asked' })
      await page.goto(`/referrals/${asked.id}`)
      await expect(page.getByRole('button', { name: 'Accept and next' })).toHaveCount(0)
      await making(page, 'Record whether they agree', { consent: 'yes' })
      expect((await kept(surgery.gp, asked.id)).state).toBe('QUEUED')
      await making(page, 'See this differently', { view: 'P1_URGENT', why: 'Her husband goes home on Friday.' })
      await expect(page.getByText(/Priya Shah sees it differently: urgent.*The rules say soon/)).toBeVisible()
    })
  })
}
