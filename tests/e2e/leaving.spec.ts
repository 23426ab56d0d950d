import { chromium, expect, test, type Page } from '@playwright/test'
import { place } from '../support/place'
import { aSurgery, made, sent, signedIn } from '../support/surgery'

/** A browser as people have it: Playwright switches off the memory of pages that the back button shows (R SE-4). */
const asPeopleHaveIt = async (executablePath: string | undefined, args: string[] | undefined) =>
  chromium.launch({ ...(executablePath ? { executablePath } : {}), args: args ?? [], ignoreDefaultArgs: ['--disable-back-forward-cache'] })

const secret = 'UNMISTAKABLE'
/** What the page shows; a page on its way elsewhere cannot say, and is asked again. */
const shows = async (page: Page): Promise<boolean> => {
  const content = await Promise.race([page.content().catch(() => null), page.waitForTimeout(2_000).then(() => null)])
  if (content !== null) return content.toUpperCase().includes(secret)
  await page.waitForTimeout(100)
  return await shows(page)
}

/** Marks a page once its script listens to the other tabs, until the browser brings it back from its memory. */
const markListening = () => {
  const mark = (listens: string) => document.documentElement.setAttribute('data-listens', listens)
  window.BroadcastChannel = class extends BroadcastChannel {
    constructor(name: string) {
      super(name)
      mark('yes')
    }
  }
  addEventListener('pageshow', ({ persisted }) => persisted && mark('no'), { capture: true })
}

test('after signing out, the back button, a jump in history and a new tab show nothing of a patient', async ({ launchOptions }) => {
  const surgery = await aSurgery()
  const { id } = await sent(surgery.gp, { lastName: 'Unmistakable' })
  const browser = await asPeopleHaveIt(launchOptions.executablePath, launchOptions.args)
  const { address } = await place()
  const context = await browser.newContext({ baseURL: address })
  await signedIn(context, surgery.priya)
  await context.addInitScript(markListening)
  const page = await context.newPage()
  await page.goto('/queue')
  await page.getByRole('link', { name: /UNMISTAKABLE/ }).click()
  await page.waitForURL(`**/referrals/${id}`)
  await page.goto('/')
  await page.goBack()
  await expect.poll(() => shows(page), 'while signed in, going back shows the patient').toBe(true)
  const sister = await context.newPage()
  await sister.goto('/queue')
  for (const tab of [page, sister]) await tab.waitForSelector('[data-listens=yes]')
  await page.getByRole('button', { name: 'Log out' }).click()
  await page.waitForURL((at) => at.pathname === '/')
  for (const steps of [-1, -1, 2, -2]) {
    // Not waited for: a page that is put away before it answers never does.
    void page.evaluate((by) => history.go(by), steps).catch(() => undefined)
    await page.waitForTimeout(700)
    expect(await shows(page), `after ${steps}`).toBe(false)
  }
  await expect.poll(() => shows(sister)).toBe(false)
  const again = await context.newPage()
  await again.goto(`/referrals/${id}`)
  expect(await shows(again)).toBe(false)
  expect(again.url()).toContain('/sign-in')
  await browser.close()
})

test('another tab does not come back to the patient while the log-out is still on its way', async ({ page, context }) => {
  const surgery = await aSurgery()
  await sent(surgery.gp, { lastName: 'Unmistakable' })
  await signedIn(context, surgery.priya)
  await context.addInitScript(markListening)
  const sister = await context.newPage()
  for (const tab of [page, sister]) {
    await tab.goto('/queue')
    await tab.waitForSelector('[data-listens=yes]')
  }
  await page.route('**/sign-out', async (route) => {
    await sister.waitForURL('**/sign-in?to=%2Fqueue')
    await route.continue()
  })
  await page.getByRole('button', { name: 'Log out' }).click()
  await page.waitForURL((at) => at.pathname === '/')
  await expect(sister.getByLabel('Email address')).toBeVisible()
  expect(await shows(sister)).toBe(false)
})

test('nothing of a patient is left in the browser’s stores, cookies, addresses or titles', async ({ page, context }) => {
  const surgery = await aSurgery()
  const { id, patient } = await sent(surgery.gp, { lastName: 'Unmistakable' })
  await signedIn(context, surgery.priya)
  const addresses: string[] = []
  page.on('request', (request) => addresses.push(decodeURIComponent(request.url())))
  await page.goto('/queue')
  await page.getByLabel('Name or NHS number').fill('Unmistakable')
  await page.getByRole('button', { name: 'Apply' }).click()
  await page.getByRole('button', { name: 'Claim' }).click()
  await page.getByRole('button', { name: 'Accept and next' }).click()
  await page.goto(`/referrals/${id}`)
  await made(surgery.tom, id, 'takeOver', { why: 'Leave' })
  const stored = await page.evaluate(async () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, document.title, await indexedDB.databases()]))
  const left = [stored, JSON.stringify(await context.cookies()), ...addresses].join('\n').toUpperCase()
  for (const canary of [secret, patient.nhsNumber ?? 'none', 'FOLASADE', 'STAIRS']) expect(left).not.toContain(canary)
})
