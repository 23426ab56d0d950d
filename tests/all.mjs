// The whole check, from a bare clone: README's test command, and what CI runs.
import { spawnSync } from 'node:child_process'

const root = new URL('..', import.meta.url)
const run = (command, args) => spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status === 0

const steps = [
  ['install', () => run('npm', ['install', '--no-save'])],
  ['types', () => run('npx', ['tsc', '--noEmit', '-p', '.'])],
  ['tests', () => run('npx', ['vitest', 'run', '-c', 'tests/vitest.config.ts'])],
]
const failed = steps.filter(([, step]) => !step()).length
console.log(`${steps.length - failed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)
