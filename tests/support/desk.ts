import type { Page } from '@playwright/test'
import { withDirectory } from './with-directory'
import { aSurgery, pageOf } from './surgery'

/** A receptionist at the call page of a surgery of the test's own, with a directory. */
export const aDesk = async (first: Page, script = true, without: readonly string[] = []) => {
  const surgery = await aSurgery()
  await withDirectory(surgery.desk, without)
  const page = await pageOf(first, surgery.desk, script)
  await page.goto('/signpost')
  return { ...surgery, page }
}

/** Chooses these answers, one after the other. */
export const pick = async (page: Page, typed: object) => {
  for (const [name, value] of Object.entries(typed)) await page.locator(`[name="${name}"][value="${String(value)}"]`).check()
}

/** The referral a page of a verdict is about. */
export const idIn = (page: Page) => page.url().split('/').at(-2) ?? ''
