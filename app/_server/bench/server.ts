import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { end, launch, run, tool } from './children'

/** Where a server finds its data: `DATABASE_URL`, and on PostgreSQL who owns the tables. */
export type Address = Readonly<Record<string, string>>

/** A production server under measurement: where it is, how long it took to be healthy, and the most memory it was seen to hold. */
export type Server = {
  readonly address: string
  readonly seconds: number
  readonly megabytes: () => number
  readonly stop: () => Promise<void>
}

const patience = 60_000

/** A port nobody listens on. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(address && typeof address === 'object' ? address.port : 0))
    })
  })

/** Starts the copy on a database as `npm start` does, and waits until it says it is healthy. Throws when it never is. */
export async function start(copy: string, database: Address, key: string): Promise<Server> {
  const port = await freePort()
  const [env, address] = [{ ...database, BEST_FIT_KEY: key, PORT: String(port), NODE_ENV: 'production' }, `http://127.0.0.1:${port}`]
  const began = performance.now()
  await run(copy, [tool(copy, 'tsx/dist/cli.mjs'), 'app/_server/commands/start.ts'], env)
  const child = launch(copy, ['--max-old-space-size=1024', 'server.js'], env) // as package.json starts it
  child.stdout?.resume()
  child.stderr?.resume()
  while (!(await isHealthy(address))) {
    if (child.exitCode !== null || performance.now() - began > patience) throw new Error('the server did not become healthy')
    await pause(10)
  }
  const seconds = (performance.now() - began) / 1000
  const watched = watch(child.pid ?? 0)
  return { address, seconds, megabytes: watched.most, stop: () => (watched.leave(), end(child)) }
}

const isHealthy = (address: string) => fetch(`${address}/api/health`).then(({ ok }) => ok, () => false)

/** Looks at a process's memory four times a second, and keeps the most it saw (MB). */
function watch(pid: number) {
  let most = 0
  const timer = setInterval(() => (most = Math.max(most, memoryOf(pid))), 250)
  return { most: () => most, leave: () => clearInterval(timer) }
}

function memoryOf(pid: number): number {
  const status = `/proc/${pid}/status`
  if (existsSync('/proc/self/status') && !existsSync(status)) return 0
  const kilobytes = existsSync(status) ? (/VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] ?? '0') : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]).toString()
  return Number(kilobytes) / 1024
}
