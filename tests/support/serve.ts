// What an operator would do, for the browser tests: a database, its tables, the demo's people and patients, the server.
import { execFileSync, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { setup } from './database-server'

const root = process.cwd()
const down = await setup({ config: { root, env: {} } } as TestProject)
execFileSync('node_modules/.bin/tsx', ['app/_server/commands/seed.ts'], { cwd: root, stdio: 'inherit' })
const server = spawn(process.execPath, ['server.js'], { cwd: root, stdio: 'inherit' })

const end = async (code: number) => {
  await down()
  rmSync(process.env.TEST_FOLDER ?? '', { recursive: true, force: true })
  process.exit(code)
}
server.on('exit', (code) => void end(code ?? 1))
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => server.kill('SIGTERM'))
