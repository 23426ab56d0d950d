// What an operator would do, for the browser tests: a database, its tables, the demo's people and patients, the server.
import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { setup } from './database-server'

const root = process.cwd()
const folder = process.env.TEST_FOLDER ?? ''
chmodSync(folder, 0o755) // PostgreSQL may be run by another user, below it
process.env.TMPDIR = folder

const down = await setup({ config: { root, env: {} } } as TestProject)
execFileSync('node_modules/.bin/tsx', ['app/_server/commands/demo.ts'], { cwd: root, stdio: 'inherit' })
const server = spawn(process.execPath, ['server.js'], { cwd: root, stdio: 'inherit' })
server.on('exit', (code) => void down().finally(() => process.exit(code ?? 1)))

// A signal reaches the whole group: the server stops by itself, the database by a hook of its own that ends this process.
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => undefined)
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
