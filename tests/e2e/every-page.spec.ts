import { expect, test } from '@playwright/test'
import { expectAccessibleAt } from '../support/accessible'
import { opener, plainPages, ways } from '../support/pages'
import { signInAs } from '../support/people'

test.describe.configure({ timeout: 180_000 }) // the rules are many for axe to look at

test.describe('is accessible, wide and narrow, with and without script:', () => {
  for (const address of plainPages) {
    test(address, async ({ page }) => {
      const role = opener(address)
      if (role) await signInAs(page, role)
      await expectAccessibleAt(page, address)
      expect(new URL(page.url()).pathname).toBe(address)
    })
  }
  for (const [address, go] of Object.entries(ways)) {
    test(address, async ({ page }) => {
      const role = opener(address)
      if (role) await signInAs(page, role)
      await go(page)
      await expectAccessibleAt(page, page.url(), address.startsWith('/said/') ? 404 : 200)
    })
  }
})
