// Runs one step of the whole check as a child of its own.
import { spawn } from 'node:child_process'
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
