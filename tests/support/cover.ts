import type { Page } from '@playwright/test'
import { saveSetting } from '#db/settings'
import { addDays, londonDay } from '#lib/day'
import type { Me } from '#lib/me'
import { aPatientWho } from './patients'
import { fillIn } from './refer-form'
import type { Surgery } from './surgery'

export const today = londonDay(Date.now())
/** A fortnight on. */
export const later = addDays(today, 14)

/** Types a date into its three boxes. */
export const putDay = async (page: Page, name: string, date: string) => {
  const [year = '', month = '', day = ''] = date.split('-')
  for (const [part, value] of Object.entries({ day, month, year })) await page.locator(`[name="${name}[${part}]"]`).fill(value)
}

/** New referrals are paused until that day. */
export const pausedUntil = (surgery: Surgery, reopens: string, version = 0) =>
  saveSetting({ ...surgery.leo, at: Date.now() }, 'pause', { reason: 'Too many wait', reopens }, version)

/** These OTs are away from today on for a fortnight, and nobody covers. */
export const away = (surgery: Surgery, ...ots: readonly Me[]) =>
  saveSetting({ ...surgery.leo, at: Date.now() }, 'leave', ots.map(({ staff, name }) => ({ id: `l-${name}`, staff, name, from: today, to: later, cover: null })), 0)

/** Fills the form in as a GP would, and sends it. */
export const refer = async (page: Page, more: Parameters<typeof aPatientWho>[0] = {}) => {
  await page.goto('/refer')
  await fillIn(page, aPatientWho(more))
  await page.getByRole('button', { name: 'Send', exact: true }).click()
}

/** Ticks a danger, and goes to what is to be done. */
export const stop = async (page: Page) => {
  await page.goto('/refer')
  await page.locator('[name=gate][value=G3]').check()
  await page.getByRole('button', { name: 'Record what you did' }).click()
}

/** What stands over a page in yellow. */
export const notice = (page: Page) => page.locator('.nhsuk-card--warning')
