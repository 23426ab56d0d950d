import { expect, test, chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { sitePaths } from '#lib/site/pages'
import { freePort } from '../support/place'

const categories = ['performance', 'accessibility', 'best-practices', 'seo']

test('every public page has 99 or more of 100 in every category of Lighthouse', async ({ baseURL, launchOptions }) => {
  test.setTimeout(420_000)
  const port = await freePort()
  const browser = await chromium.launch({ ...launchOptions, args: [...(launchOptions.args ?? []), `--remote-debugging-port=${port}`] })
  const low: string[] = []
  try {
    for (const path of sitePaths) {
      let under = await scored(`${baseURL}${path}`, port)
      // A busy machine is slow, not wrong: the page may try again, twice.
      for (let more = 2; more > 0 && under.length > 0; more -= 1) under = await scored(`${baseURL}${path}`, port)
      low.push(...under)
    }
  } finally {
    await browser.close()
  }
  expect(low).toEqual([])
})

/** What is below 99 on this page, with the audits that took it there. */
async function scored(address: string, port: number): Promise<string[]> {
  const run = await lighthouse(address, { port, output: 'json', logLevel: 'error', onlyCategories: categories, disableFullPageScreenshot: true })
  const scores = Object.values(run?.lhr.categories ?? {}).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)] as const)
  expect([address, scores.length]).toEqual([address, categories.length])
  console.log(`${new URL(address).pathname}: ${scores.map(([id, score]) => `${id} ${score}`).join(', ')}`)
  return scores.filter(([, score]) => score < 99).map(([id, score]) => `${address}: ${id} ${score} (${faults(run?.lhr.audits ?? {})})`)
}

type Audits = Record<string, { id: string; score: number | null; scoreDisplayMode: string }>
const faults = (audits: Audits) =>
  Object.values(audits).filter(({ score, scoreDisplayMode }) => score !== null && score < 0.9 && ['binary', 'numeric', 'metricSavings'].includes(scoreDisplayMode)).map(({ id }) => id).join(' ')
