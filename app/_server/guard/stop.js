// Stops without losing anybody: no new callers, those inside are finished, then the door is shut (R AV-4).
import { log } from './log.js'

const patience = 20_000

/**
 * Stops this server on SIGTERM or SIGINT: exit 0 when all were answered in time, 1 when not, or when told twice.
 * @param {import('node:http').Server} server @param {() => Promise<unknown>} close
 * @returns {() => boolean} whether it is stopping
 */
export function stopGently(server, close) {
  let stopping = false
  const stop = () => {
    if (stopping) process.exit(1)
    stopping = true
    log({ what: 'stopping' })
    setTimeout(() => process.exit(1), patience).unref()
    server.close(() => {
      void close().finally(() => {
        log({ what: 'stopped' })
        process.exit(0)
      })
    })
    // A browser keeps its connection after it was served.
    setInterval(() => server.closeIdleConnections(), 100).unref()
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  return () => stopping
}
