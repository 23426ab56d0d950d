import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import jszip from 'jszip'
import { sitePaths } from '#lib/site/pages'
import { expectAccessible, expectAccessibleAt } from '../support/accessible'
import { signInAs } from '../support/people'

test.describe.configure({ timeout: 180_000 })

/** A public page as it is once the guard has drawn it: from its start that takes a moment. */
const drawn = async (page: Page, path: string) =>
  await expect.poll(async () => (await page.request.get(path)).headers()['content-security-policy'], { timeout: 30_000 }).toContain("script-src 'none'")

const main = (page: Page) => page.locator('main')
const fillIn = async (page: Page) => {
  await page.getByLabel('Name of the PCN or practice').fill('Three Brooks PCN')
  await page.getByLabel('Clinical supervisor: name and role').fill('Dr Ruth Vale, GP')
  await page.getByLabel('Off work or struggling at work').check()
  await page.locator('[name="closing[day]"]').fill('31')
  await page.locator('[name="closing[month]"]').fill('2')
}

test('every public page comes whole, without any script, and may be found @smoke', async ({ page }) => {
  for (const path of sitePaths) {
    await drawn(page, path)
    const answer = await page.request.get(path)
    const html = await answer.text()
    expect([path, answer.status(), answer.headers()['cache-control']]).toEqual([path, 200, 'public, no-cache'])
    expect([path, html.match(/<script|="javascript:|<[^>]*\s(on\w+|style|nonce)=/i)?.[0]]).toEqual([path, undefined])
    expect(html, path).toContain('<meta name="robots" content="index, follow"/>')
    expect(html, path).toMatch(/<meta name="description" content="[^"]{50,}"/)
    expect(html.match(/<h1[ >]/g), path).toHaveLength(1)
    const again = await page.request.get(path, { headers: { 'If-None-Match': answer.headers()['etag'] ?? '' } })
    expect([path, again.status()]).toEqual([path, 304])
  }
})

test('every link of the public pages leads somewhere', async ({ page }) => {
  const seen = new Map<string, number>()
  for (const path of sitePaths) {
    await page.goto(path)
    const links = await page.locator('a[href]').evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''))
    for (const link of links.filter((each) => each.startsWith('/'))) {
      if (!seen.has(link)) seen.set(link, (await page.request.get(link)).status())
      expect([path, link, seen.get(link)]).toEqual([path, link, 200])
    }
    for (const link of links.filter((each) => each.startsWith('#'))) await expect(page.locator(link), `${path} ${link}`).toHaveCount(1)
    expect(links.filter((each) => !/^(\/|#|tel:[\d+]+$|https:\/\/)/.test(each)), path).toEqual([])
  }
  const reached = [...seen.keys()].map((link) => link.split('#')[0])
  expect(sitePaths.filter((path) => !reached.includes(path))).toEqual([])
})

test('robots and the site map name every public page, and no other', async ({ page }) => {
  expect(await (await page.request.get('/robots.txt')).text()).toMatch(/^User-agent: \*\n[^]*Sitemap: http.*\/sitemap\.xml\n$/)
  const places = [...(await (await page.request.get('/sitemap.xml')).text()).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, place = '']) => new URL(place).pathname)
  expect(places.sort()).toEqual([...sitePaths].sort())
  expect((await page.request.get('/cohorts/nobody')).status()).toBe(404)
})

test('whoever is signed in sees their own header on a public page, and after them nobody does', async ({ page }) => {
  await page.goto('/ot')
  await expect(page.getByRole('navigation', { name: 'Menu' })).toContainText('Recruit an OT')
  await signInAs(page, 'ot')
  await page.goto('/ot')
  await expect(page.getByRole('banner')).toContainText('Log out')
  await expect(page.getByRole('navigation', { name: 'Menu' })).toContainText('Queue')
  await page.getByRole('button', { name: 'Log out' }).click()
  await page.goto('/ot')
  await expect(page.getByRole('banner')).toContainText('Staff sign in')
  await expect(page.getByRole('navigation', { name: 'Menu' })).not.toContainText('Queue')
})

for (const path of ['/cohorts/work', '/cohorts/mental-health'])
  test(`${path} is accessible, wide and narrow`, async ({ page }) => await expectAccessibleAt(page, path))

for (const javaScriptEnabled of [false, true])
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('the pack is filled with what is typed, which is kept nowhere', async ({ page, context }) => {
      if (javaScriptEnabled) await signInAs(page, 'manager')
      await page.goto('/recruit')
      await expect(main(page)).toContainText('[name of the PCN] is looking for')
      await fillIn(page)
      await page.getByRole('button', { name: 'Fill in the pack' }).click()
      await expect(main(page)).toContainText('Three Brooks PCN is looking for')
      await expect(page.locator('#governance ~ table').first()).toContainText('Dr Ruth Vale, GP')
      await expect(page.locator('.nhsuk-error-summary')).toContainText('Enter a real closing date')
      await expect(page.getByLabel('Name of the PCN or practice')).toHaveValue('Three Brooks PCN')
      await expect(page.locator('[name="closing[day]"]')).toHaveValue('31')
      await expect(page.getByLabel('Off work or struggling at work')).toBeChecked()
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/recruit')
      expect((await context.cookies()).filter(({ name }) => !name.startsWith('best-fit'))).toEqual([])
      await page.goto('/recruit')
      await expect(main(page)).not.toContainText('Three Brooks')
    })

    test('the pack comes as a Word document that holds what was typed, and no markup of it', async ({ page }) => {
      if (javaScriptEnabled) await signInAs(page, 'manager')
      await page.goto('/recruit')
      await fillIn(page)
      await page.getByLabel('Where the OT is based').fill('</w:t><script>"&')
      const coming = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Download as a Word document' }).click()
      const word = await coming
      expect(word.suggestedFilename()).toBe('recruitment-pack.docx')
      const zip = await jszip.loadAsync(readFileSync(await word.path()))
      const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
      expect(xml).toContain('Three Brooks PCN is looking for')
      expect(xml).toContain('&lt;/w:t&gt;&lt;script&gt;')
      expect(xml).not.toContain('<script')
      expect(xml).toContain('[closing date]')
    })
  })

test('the filled pack is accessible, prints without its form, and can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/recruit')
  await fillIn(page)
  await page.getByRole('button', { name: 'Fill in the pack' }).click()
  await expect(page.locator('.nhsuk-error-summary')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: /^Copy/ }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Three Brooks PCN is looking for')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Fill in the pack', includeHidden: true })).toBeHidden()
  await expect(page.locator('form').first()).toBeHidden()
  await expect(page.getByRole('heading', { name: 'Person specification' })).toBeVisible()
  expect(await page.locator('.bf-paper').nth(1).evaluate((each) => getComputedStyle(each).breakBefore)).toBe('page')
})
