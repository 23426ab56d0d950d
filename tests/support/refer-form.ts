import type { Page } from '@playwright/test'
import { typedOf, type Answers } from '#lib/questions/form'

/** Fills the referral form on this page from top to bottom as these answers would be given. What the form does not ask is left out. */
export const fillIn = async (page: Page, answers: Answers) => {
  const typed = typedOf(answers)
  const names = await page.locator('form [name]').evaluateAll((boxes) => boxes.map((box) => box.getAttribute('name') ?? ''))
  for (const name of new Set(names)) {
    for (const value of [typed[name]].flat()) if (value !== undefined) await put(page, name, value)
  }
}

/** Puts one answer: a tick for a list, text for a box. Opens what is folded around it, as a person would. */
const put = async (page: Page, name: string, value: string) => {
  const named = page.locator(`[name="${name}"]`)
  const ticks = page.locator(`[name="${name}"]:is([type=radio], [type=checkbox])`)
  const tick = page.locator(`[name="${name}"][value="${value}"]`)
  const isList = (await ticks.count()) > 0
  if (isList && !(await tick.count())) return // "none" of a list is one tick for several lists (knowNone)
  const box = isList ? tick : named
  const folded = page.locator('details:not([open])', { has: box }).locator('> summary')
  if (await folded.count()) await folded.click()
  await (isList ? tick.check() : box.fill(value))
}
