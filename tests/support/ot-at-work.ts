import { expect, type Page } from '@playwright/test'

/** One move, by its words: opened as a person would where it is folded, and what is inside it. */
export const opening = async (page: Page, label: string | RegExp) => {
  const section = page.locator('section').filter({ has: page.getByRole('heading', { name: label, exact: typeof label === 'string' }) }).filter({ has: page.locator('[name="move"]') })
  if (typeof label === 'string' && (await section.count())) return section
  const fold = page.locator('details[name="move"]').filter({ has: page.locator('> summary').getByText(label, { exact: typeof label === 'string' }) })
  for (const outer of await page.locator('details:not([open]):not([name])', { has: fold }).all()) await outer.locator('> summary').click()
  if ((await fold.getAttribute('open')) === null) await fold.locator('> summary').click()
  return fold
}

/** Answers in the fold of a move, and the press that sends them. Ends where the page has changed. */
export const making = async (page: Page, label: string | RegExp, answers: Readonly<Record<string, string | readonly string[]>> = {}, press?: string) => {
  const fold = await opening(page, label)
  for (const [name, value] of Object.entries(answers)) {
    for (const one of [value].flat()) {
      const tick = fold.locator(`[name="${name}"][value="${one}"]:is([type=radio], [type=checkbox])`)
      if (await tick.count()) await tick.check()
      else await fold.locator(`[name="${name}"]`).fill(one)
    }
  }
  const version = await versionOf(page)
  await (press ? fold.getByRole('button', { name: press, exact: true }) : fold.getByRole('button')).click()
  await expect.poll(() => versionOf(page)).not.toBe(version)
}

const versionOf = async (page: Page) =>
  `${page.url().replace(/[?#].*/, '')} ${await page.locator('input[name="version"]').first().getAttribute('value', { timeout: 2_000 }).catch(() => 'none')}`

/** A day from now, in the three boxes of a question. */
export const inDays = (name: string, days: number) => {
  const [year = '', month = '', day = ''] = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10).split('-')
  return { [`${name}[day]`]: day, [`${name}[month]`]: month, [`${name}[year]`]: year }
}
