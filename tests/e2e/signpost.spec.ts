import { expect, test, type Page } from '@playwright/test'
import { countSignposts } from '#db/signposts'
import { heard } from '#lib/call/heard'
import type { Me } from '#lib/me'
import { fullDay, londonDay } from '#lib/day'
import { nextWorkingDay } from '#lib/due'
import { expectAccessible } from '../support/accessible'
import { aDesk, idIn, pick } from '../support/desk'
import { aPatientWho } from '../support/patients'
import { fillIn } from '../support/refer-form'
import { kept, pageOf } from '../support/surgery'

const button = (page: Page, name: string) => page.getByRole('button', { name })
const counted = async (me: Me) => (await countSignposts({ ...me, at: Date.now() }, 0, Date.now() + 1)).map(({ route, reason, count }) => `${route} ${reason} ${count}`)
const home = { heard: 'none_of_these', about: 'home', worse: 'no' }

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test('a call for our OT goes on to the form with what was answered, and enters the queue unscreened @smoke', async ({ page: first }) => {
      const { page, desk, gp } = await aDesk(first, script)
      await pick(page, { heard: 'none_of_these', about: 'mental', team: 'no', therapy: 'no', hard: 'yes' })
      const answer = page.locator('.bf-answer:visible')
      const day = fullDay(nextWorkingDay(londonDay(Date.now())))
      await expect(answer).toHaveCount(1)
      await expect(answer).toContainText(`You will hear from us by the end of ${day}.`)
      await answer.getByRole('button', { name: 'Take their details' }).click()
      await page.waitForURL(/\/refer\/[\w-]+$/)
      for (const box of ['[name=gate][value=none_of_these]', '[name=help][value=mental_health_daily_life]', '[name=therapy][value=not_tried]']) await expect(page.locator(box)).toBeChecked()
      const { gate: _gate, help: _help, therapy: _therapy, ...rest } = aPatientWho({ hard: undefined, falls: undefined, decline: undefined, frailtyScale: undefined, life: ['home'], team: 'no' })
      await fillIn(page, rest)
      await button(page, 'Send').click()
      await page.waitForURL(/\/verdict/)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(`The patient has an answer by ${day}`)
      await expect(page.locator('main')).not.toContainText(/urgent|\bsoon\b|routine|score|\bband\b|M-\d|P-\d/i)
      expect(await kept(gp, idIn(page))).toMatchObject({ state: 'UNSCREENED', answers: { therapy: 'not_tried', gate: ['none_of_these'] }, verdict: { screenBy: nextWorkingDay(londonDay(Date.now())) } })
      expect(await counted(desk)).toEqual(['OT hard:yes 1'])
    })

    test('a clinician today is kept as a stop, with who it is, and stands on the clinicians’ list', async ({ page: first }) => {
      const { page, desk, gp } = await aDesk(first, script)
      await pick(page, { ...home, worse: 'not_sure' })
      await expect(page.locator('.bf-answer:visible')).toContainText('A clinician needs to hear this today.')
      await page.locator('#worse-lastName').fill('Kembley')
      await page.locator('#worse-phone').fill('01632 960147')
      await page.locator('button:visible', { hasText: 'Keep what you heard' }).click()
      await page.waitForURL(/\/verdict/)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stop: act on this first')
      await expect(page.locator('main')).toContainText('I’m not sure, so I’ll get a clinician to check.')
      expect(await kept(gp, idIn(page))).toMatchObject({ state: 'STOPPED', patient: { lastName: 'Kembley' }, verdict: { stops: [{ rule: 'S14' }] } })
      const theirs = await pageOf(first, gp, script)
      for (const address of ['/refer', '/referrals']) {
        await theirs.goto(address)
        await expect(theirs.locator('.nhsuk-card--care', { hasText: 'Stops to act on' })).toContainText('KEMBLEY')
      }
      await theirs.getByRole('link', { name: 'KEMBLEY' }).click()
      await expect(theirs.getByRole('heading', { name: 'Record what you did' })).toBeVisible()
      expect(await counted(desk)).toEqual(['DUTY_GP worse:not_sure 1'])
    })

    test('every word heard opens what to do, what to say and whom to ring, and nothing else', async ({ page: first }) => {
      const { page } = await aDesk(first, script)
      for (const { value, screen } of heard) {
        await pick(page, { heard: value })
        const answer = page.locator('.bf-answer:visible')
        await expect(answer).toHaveCount(1)
        await expect(answer.getByRole('heading')).toContainText(screen.heading)
        await expect(answer).toContainText(screen.say ?? '')
        await expect(answer.locator('a[href^="tel:"]').first()).toBeVisible()
        await expect(page.getByRole('heading', { name: 'What is it about?' })).toBeHidden()
        await expect(button(page, 'Keep what you heard')).toHaveCount(1)
      }
    })

    test('somewhere else has the service, its hours now and a text; it is counted, and the next call may come', async ({ page: first }) => {
      const { page, desk } = await aDesk(first, script)
      await pick(page, { ...home, onlyKit: 'yes', fell: 'no' })
      const answer = page.locator('.bf-answer:visible')
      await expect(answer).toContainText(/Wheelchair service.*(Open|Shut) now/)
      await expect(page.locator('#text-WHEELCHAIR_SERVICE')).toHaveValue(/^From Quillbrook Surgery: Wheelchair service, 01632 960 233\./)
      await expect(answer).toContainText('If they do not get through, they ring us')
      await button(page, 'They have the number of Wheelchair service').click()
      await expect(page.getByText('Noted. Ready for the next call.')).toBeVisible()
      await expect(page.locator('input:checked')).toHaveCount(0)
      expect(new URL(page.url()).search).toBe('?done=yes')
      expect(await counted(desk)).toEqual(['WHEELCHAIR_SERVICE fell:no 1'])
    })

    test('half a call comes back with all that was chosen, and says what is still open', async ({ page: first }) => {
      const { page, desk } = await aDesk(first, script)
      await pick(page, home)
      await page.locator('form.bf-call').evaluate((form: HTMLFormElement) => form.requestSubmit())
      await expect(page.locator('.nhsuk-error-summary')).toContainText('Choose an answer to “Is it just about aids like rails')
      await expect(page.locator('[name=worse][value=no]')).toBeChecked()
      await page.locator('.nhsuk-error-summary a').click()
      await expect(page.locator('#onlyKit')).toBeFocused()
      if (script) await expectAccessible(page)
      expect(await counted(desk)).toEqual([])
    })

    test('HZ12: where the practice has no number for a service, our OT takes it', async ({ page: first }) => {
      const { page, desk } = await aDesk(first, script, ['TALKING_THERAPIES'])
      await pick(page, { heard: 'none_of_these', about: 'mental', team: 'no', therapy: 'no', hard: 'no' })
      await expect(page.locator('.bf-answer:visible')).toContainText('Your practice has no number for this yet. Our OT takes it instead.')
      await button(page, 'Take their details for the OT').click()
      await page.waitForURL(/\/refer\/[\w-]+$/)
      expect(await counted(desk)).toEqual(['OT hard:no 1'])
    })
  })
}
