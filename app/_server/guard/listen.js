// The server itself: how long it waits, how much it holds (R AV-1, AV-2).
import { createServer } from 'node:http'
import { answerHeaders, policy } from './headers.js'

const limits = { maxHeaderSize: 16_384, headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5_000, connectionsCheckingInterval: 2_000, requireHostHeader: false }
const words = { 400: 'Bad Request', 408: 'Request Timeout', 431: 'Request Header Fields Too Large' }

/** A server with its limits. @param {(req: import('node:http').IncomingMessage, res: import('node:http').ServerResponse) => Promise<void>} listener */
export function makeServer(listener) {
  const server = createServer(limits, (req, res) => void listener(req, res))
  // What Node would answer by itself, without our headers: a wish it does not know, and above a missing host.
  server.on('checkExpectation', (req, res) => void listener(req, res))
  server.maxConnections = 2_000
  server.setTimeout(20_000)
  server.on('clientError', (fault, socket) => {
    if (socket.writable) socket.end(said(statusOf(fault)))
    else socket.destroy()
  })
  return server
}

/** @param {NodeJS.ErrnoException} fault @returns {keyof typeof words} */
const statusOf = ({ code }) => {
  if (code === 'HPE_HEADER_OVERFLOW') return 431
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400
}

/** @param {keyof typeof words} status */
const said = (status) => {
  const heads = Object.entries(answerHeaders({ url: '', status, secure: false, csp: policy() }))
  return [`HTTP/1.1 ${status} ${words[status]}`, ...heads.map((pair) => pair.join(': ')), 'Connection: close', 'Content-Length: 0', '\r\n'].join('\r\n')
}
