import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
const widths = [1280, 380]

/** What axe finds wrong with the page as it stands: rule and the first element, one line each. No rule is left out. */
const findings = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)
}

/** Whether anything sticks out sideways, which a person zoomed in would have to scroll for. */
const sticksOut = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

/** Expects the page as it stands to be clean at both widths. */
export const expectAccessible = async (page: Page) => {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    expect(await findings(page), `at ${width} px`).toEqual([])
    expect(await sticksOut(page), `scrolls sideways at ${width} px`).toBe(false)
  }
}

/** Expects this address to answer with `status`, and to be clean with script and as it comes without. */
export const expectAccessibleAt = async (page: Page, address: string, status = 200) => {
  const browser = await page.context().newCDPSession(page)
  for (const off of [true, false]) {
    await browser.send('Emulation.setScriptExecutionDisabled', { value: off })
    const answer = await page.goto(address)
    expect(answer?.status() ?? status, 'status').toBe(status) // a page reached by its fragment alone is not asked for again
    // axe itself is script: the page came without, and what did not run then will not run now.
    await browser.send('Emulation.setScriptExecutionDisabled', { value: false })
    await expectAccessible(page)
  }
  await browser.detach()
}
