// Runs one step of the whole check as a child of its own, and counts what it says it tried.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const cwd = fileURLToPath(new URL('../..', import.meta.url))
const longest = 20 * 60_000
let running

/** Ends the step under way with all its children: they are a group of their own. */
const stop = () => {
  try {
    if (running) process.kill(-running.pid, 'SIGKILL')
  } catch {
    running = undefined // already gone
  }
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (stop(), process.exit(130)))

/** True when the command ends well within `limit` ms. `env` is added to ours. */
export const run = (command, args, { env = {}, limit = longest } = {}) =>
  new Promise((resolve) => {
    running = spawn(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'], detached: true, env: { ...process.env, ...env } })
    const timer = setTimeout(stop, limit)
    const end = (well) => (clearTimeout(timer), resolve(well))
    running.on('error', () => end(false))
    running.on('exit', (code) => end(code === 0))
  })

/** A tool of ours, by its name in node_modules. */
export const tool = (name, args, options) => run(`${cwd}node_modules/.bin/${name}`, args, options)

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

/** What Playwright wrote. A test that passed only when tried again has failed. */
export const fromPlaywright = (well, file) => {
  const { expected = 0, unexpected = 0, flaky = 0 } = readJson(file)?.stats ?? {}
  return honest(well && expected > 0, expected, unexpected + flaky)
}
