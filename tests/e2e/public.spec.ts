import { expect, test } from '@playwright/test'
import { longDay } from '#lib/day'
import { signed } from '#lib/rules/settings-file'
import { plainPages } from '../support/pages'
import { signInAs } from '../support/people'

const robots = 'meta[name="robots"]'

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('every link at the foot of a page leads somewhere, for anybody', async ({ page }) => {
    await page.goto('/')
    const links = await page.getByRole('contentinfo').getByRole('link').evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''))
    expect(links).toEqual(['/ot', '/help', '/accessibility', '/privacy'])
    for (const link of links) {
      expect((await page.goto(link))?.status(), link).toBe(200)
      await expect(page.locator(robots)).toHaveAttribute('content', 'index, follow')
    }
  })

  test('the rules are there to read for whoever signed in, each at its id, and to nobody else', async ({ page }) => {
    await page.goto('/rules#P-6')
    await expect(page).toHaveURL(/\/sign-in\?to=%2Frules/)
    await signInAs(page, 'receptionist', '/rules')
    await page.goto('/rules#P-6')
    await expect(page.locator('tr:target')).toContainText('falls in 12 months (F5): 2 or more')
    await expect(page.locator(robots)).toHaveAttribute('content', 'noindex, nofollow')
    await expect(page.locator('main')).toContainText(`signed on ${longDay(signed.on)}`)
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })
})

test('at 400% nothing sticks out sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await signInAs(page, 'ot')
  for (const address of plainPages) {
    await page.goto(address)
    const [whole, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth])
    expect(whole, address).toBe(seen)
  }
})
