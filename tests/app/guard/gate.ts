import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { guard } from '../../../app/_server/guard/guard.js'
import { makeServer } from '../../../app/_server/guard/listen.js'
import { packed } from '../../../app/_server/guard/open.js'
import { turns } from '../../../app/_server/guard/turns.js'

export const inside = 'f'.repeat(64)
type Options = { origin?: string; atOnce?: number; waiting?: number; patience?: number; stills?: [string, string][]; opens?: [string, string][] }
type Next = (req: IncomingMessage, res: ServerResponse) => unknown

/** A server of ours with a stand-in for Next behind it. */
export const gate = async (next: Next, { origin, atOnce = 64, waiting = 256, patience = 2_000, stills = [], opens = [] }: Options = {}) => {
  const post = { port: 0, origin, inside, stills: new Map(stills), opens: new Map(opens.map(([path, page]) => [path, packed(page)])), line: turns({ atOnce, waiting, patience }), stopping: () => false }
  const server = makeServer(guard(async (req, res) => void (await next(req, res)), post))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  post.port = (server.address() as AddressInfo).port
  return { ...post, server, close: () => (server.closeAllConnections(), server.close()) }
}

/** Sends bytes and gives back the whole answer as it came, with its status. */
export const raw = (port: number, text: string | Buffer) =>
  new Promise<{ status: number; head: string; body: string }>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    let got = ''
    socket.on('data', (chunk) => (got += chunk.toString('latin1')))
    socket.on('error', () => undefined)
    socket.on('close', () => {
      const [head = '', ...body] = got.split('\r\n\r\n')
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0), head, body: body.join('\r\n\r\n') })
    })
  })

type Asked = { method?: string; path?: string; headers?: Record<string, string>; body?: string }

/** One request with exactly these headers, besides a Host that is right unless given, and an end to the connection. */
export const ask = ({ port }: { port: number }, { method = 'GET', path = '/', headers = {}, body }: Asked = {}) => {
  const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }
  const heads = { Host: `localhost:${port}`, Connection: 'close', ...length, ...headers }
  const lines = Object.entries(heads).map(([name, value]) => `${name}: ${value}`)
  return raw(port, `${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body ?? ''}`)
}

/** A form of ours, sent as a browser sends it. */
export const form = (port: number, body = 'words=hello') =>
  ({ method: 'POST', headers: { Origin: `http://localhost:${port}`, 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/x-www-form-urlencoded' }, body }) as const
