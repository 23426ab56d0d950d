// The guard, and Next behind it. `npm start` comes here after its checks; `node server.js` alone does as well.
import { randomBytes } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import next from 'next'
import { guard } from './app/_server/guard/guard.js'
import { drawStills, knock } from './app/_server/guard/inside.js'
import { setKeys } from './app/_server/guard/key.js'
import { makeServer } from './app/_server/guard/listen.js'
import { codeOf, log, quietConsole } from './app/_server/guard/log.js'
import { readSettings, refuseOldRuntime } from './app/_server/guard/settings.js'
import { stopGently } from './app/_server/guard/stop.js'
import { turns } from './app/_server/guard/turns.js'

const fail = (fault) => {
  process.stderr.write(`Best Fit did not start: ${fault instanceof Error ? fault.message : String(fault)}\n`)
  process.exit(1)
}
process.on('uncaughtException', (fault) => (log({ what: 'process failed', code: codeOf(fault) }), process.exit(1)))
process.on('unhandledRejection', (fault) => log({ what: 'promise failed', code: codeOf(fault) }))

const start = async () => {
  process.env.NODE_ENV ??= 'production'
  const { version } = JSON.parse(readFileSync(new URL('node_modules/next/package.json', import.meta.url), 'utf8'))
  refuseOldRuntime({ node: process.versions.node, next: version, platform: process.platform })
  const { PORT: port, BEST_FIT_LISTEN: host, BEST_FIT_ORIGIN: origin, ...settings } = readSettings(process.env)
  setKeys(settings)
  const inside = randomBytes(32).toString('hex')
  const address = `http://${['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host}:${port}`
  Object.assign(process.env, { BEST_FIT_INSIDE: inside, __NEXT_PRIVATE_ORIGIN: address, NEXT_TELEMETRY_DISABLED: '1' })
  globalThis.bestFitReached = new Set()
  quietConsole()
  // The emitter takes Next's wish to answer upgrades: there are none.
  const app = next({ dev: false, dir: import.meta.dirname, hostname: host, port, httpServer: new EventEmitter() })
  await app.prepare()
  const drawn = { stills: new Map(), opens: new Map() }
  let stopping = () => false
  const line = turns({ atOnce: 64, waiting: 256, patience: 2_000 })
  const server = makeServer(guard(app.getRequestHandler(), { port, origin, inside, ...drawn, line, stopping: () => stopping() }))
  stopping = stopGently(server, () => app.close())
  server.on('error', fail)
  server.listen(port, host, async () => {
    process.stdout.write(`Best Fit is at ${origin ?? `http://localhost:${port}`}\n`)
    const self = { address, inside }
    await knock(drawn, self, await drawStills(drawn, self))
  })
}

await start().catch(fail)
