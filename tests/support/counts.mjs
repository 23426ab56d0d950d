// What a step of the whole check tried, by its own account and never better than how it ended.
import { readFileSync } from 'node:fs'

const readJson = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined // it ended before it could write
  }
}

/** A step that failed without saying which test did counts as one failure. */
const honest = (well, passed, failed) => ({ passed, failed: well ? failed : Math.max(failed, 1) })

/** A plain step counts as one. */
export const plain = (well) => honest(well, well ? 1 : 0, 0)

/** What vitest wrote: its tests, and each file that could not even be read. */
export const fromVitest = (well, file) => {
  const said = readJson(file)
  const broken = said?.testResults.filter((each) => each.status === 'failed' && each.assertionResults.length === 0).length ?? 0
  return honest(well && said?.numPassedTests > 0, said?.numPassedTests ?? 0, (said?.numFailedTests ?? 0) + broken)
}

/** What Playwright wrote. One test in a run may miss a limit on a slow machine: it is tried again and named. Two have failed. */
export const fromPlaywright = (well, file) => {
  const { expected = 0, unexpected = 0, flaky = 0 } = readJson(file)?.stats ?? {}
  if (flaky) console.log(`   passed only when tried again: ${flaky}`)
  return flaky > 1 ? honest(well, expected, unexpected + flaky) : honest(well && expected > 0, expected + flaky, unexpected)
}
