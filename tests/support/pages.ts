import type { Page } from '@playwright/test'
import { doors } from '#lib/doors'
import { addressOf, files } from './house/source'
import { aPatientWho } from './patients'
import { fillIn } from './refer-form'

/** Every page of the house, as its folders name it. */
export const pages = files(['app'], (path) => path.endsWith('/page.tsx')).map(({ path }) => addressOf(path))

/** Pages with one address for everybody. They need no row: who may open them stands in the table of doors. */
export const plainPages = pages.filter((address) => !address.includes('['))

/** Who is to open this page: the first role its door lets in; undefined when anyone may. */
export const opener = (address: string) => {
  const roles = doors[address]?.roles ?? 'signed-in'
  if (roles === 'anyone') return undefined
  return roles === 'signed-in' ? 'ot' : roles[0]
}

const send = async (page: Page, more = {}) => {
  await page.goto('/refer')
  await fillIn(page, aPatientWho(more))
  await page.getByRole('button', { name: 'Send', exact: true }).click()
}

/** How a person comes to each page whose address is not known beforehand. A page without a row fails the house rules. */
export const ways: Record<string, (page: Page) => Promise<void>> = {
  '/cohorts/[cohort]': async (page) => void (await page.goto('/cohorts/frailty')),
  '/said/[status]': async (page) => void (await page.goto('/no-such-page')),
  '/practice/problems/[id]': async (page) => {
    await page.goto('/queue')
    await page.locator('main a[href^="/referrals/"]').first().click()
    await page.getByRole('link', { name: 'Report a problem with this referral' }).click()
    await page.getByLabel('Something else').check()
    await page.getByLabel('I do not know').check()
    await page.getByLabel('What happened?').fill('The print came out blank.')
    await page.getByRole('button', { name: 'Report this problem' }).click()
    await page.getByRole('link', { name: 'the problems you reported' }).click()
    await page.locator('main table a').first().click()
    await page.waitForURL(/\/practice\/problems\/[\w-]+/)
  },
  '/referrals/[id]/problem': async (page) => {
    await send(page)
    await page.waitForURL(/\/verdict/)
    await page.getByRole('link', { name: 'Report a problem with this referral' }).click()
    await page.waitForURL(/\/problem$/)
  },
  '/practice/standing/[id]': async (page) => {
    await page.goto('/practice/standing')
    await page.locator('main table a').first().click()
    await page.waitForURL(/\/practice\/standing\/[\w-]+/)
  },
  '/practice/services/[kind]': async (page) => void (await page.goto('/practice/services/UCR_2H')),
  '/refer/[draft]': async (page) => {
    await send(page, { lastName: '' })
    await page.waitForURL(/\/refer\/[\w-]+(\?|#|$)/)
    await page.waitForFunction(() => document.title !== '') // the title of a soft page follows a moment later
  },
  '/refer/[draft]/verdict': async (page) => {
    await send(page)
    await page.waitForURL(/\/verdict/)
  },
  '/refer/[draft]/paper': async (page) => {
    await send(page)
    await page.waitForURL(/\/verdict/)
    await page.getByRole('link', { name: 'The referral on paper' }).click()
    await page.waitForURL(/\/paper/)
  },
  '/refer/[draft]/slip': async (page) => {
    await send(page)
    await page.waitForURL(/\/verdict/)
    await page.getByRole('link', { name: 'What happens next, in large print' }).click()
    await page.waitForURL(/\/slip/)
  },
  '/referrals/[id]': async (page) => {
    await page.goto('/queue')
    await page.locator('main a[href^="/referrals/"]').first().click()
    await page.waitForURL(/\/referrals\/[\w-]+/)
  },
}
