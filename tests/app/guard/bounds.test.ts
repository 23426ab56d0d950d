import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { turns } from '../../../app/_server/guard/turns.js'
import { ask, form, gate, inside } from './gate'

let open: { close: () => unknown }[] = []
const behind: typeof gate = async (...args) => {
  const at = await gate(...args)
  open.push(at)
  return at
}
afterEach(() => {
  open.forEach((each) => each.close())
  open = []
})

describe('turns', () => {
  const soon = () => new Promise((resolve) => setTimeout(resolve, 5))

  test('are given to so many at once, then in order to those who wait', async () => {
    const line = turns({ atOnce: 2, waiting: 2, patience: 1_000 })
    const got: string[] = []
    const come = (name: string) => void line.take().then((turn) => got.push(`${name} ${turn}`))
    ;['a', 'b', 'c', 'd', 'e'].forEach(come)
    await soon()
    expect(got).toEqual(['a true', 'b true', 'e false'])
    line.leave()
    line.leave()
    await soon()
    expect(got.slice(3)).toEqual(['c true', 'd true'])
    line.leave()
    line.leave()
    expect([line.busy(), line.waiting()]).toEqual([0, 0])
  })

  test('are not waited for beyond patience, and a turn that comes later is not lost', async () => {
    const line = turns({ atOnce: 1, waiting: 5, patience: 10 })
    await line.take()
    expect(await line.take()).toBe(false)
    line.leave()
    expect(await line.take()).toBe(true)
  })
})

describe('overload', () => {
  test('is answered at once with 503, and those inside are served', async () => {
    const at = await behind(async (_, res) => {
      await new Promise((resolve) => setTimeout(resolve, 200))
      res.end('served')
    }, { atOnce: 4, waiting: 4, patience: 2_000 })
    const answers = await Promise.all(Array.from({ length: 40 }, () => ask(at)))
    expect(answers.filter(({ status }) => status === 200).length).toBe(8)
    expect(answers.filter(({ status }) => status === 503).every(({ head }) => head.includes('Retry-After: 5'))).toBe(true)
    expect((await ask(at)).status).toBe(200)
    expect([at.line.busy(), at.line.waiting()]).toEqual([0, 0])
  })

  test('does not keep the server from asking itself for the next page', async () => {
    const at = await behind(async (req, res) => {
      if (req.method === 'GET') return res.end('next page')
      const answer = await ask(at, { headers: { Host: `127.0.0.1:${at.port}`, 'X-Best-Fit-Inside': String(req.headers['x-best-fit-inside']) } })
      res.end(answer.body)
    }, { atOnce: 1, waiting: 0 })
    expect(await ask(at, form(at.port))).toMatchObject({ status: 200, body: 'next page' })
    expect((await ask(at, { headers: { Host: 'other:1', 'X-Best-Fit-Inside': inside.slice(1) } })).status).toBe(421)
  })

  test('gives a turn back when the person goes away', async () => {
    const at = await behind(() => undefined, { atOnce: 1, waiting: 0 })
    const socket = connect(at.port, '127.0.0.1')
    socket.write(`GET / HTTP/1.1\r\nHost: localhost:${at.port}\r\n\r\n`)
    await expect.poll(() => at.line.busy()).toBe(1)
    socket.destroy()
    await expect.poll(() => at.line.busy()).toBe(0)
  })
})

describe('somebody who goes away while they wait', () => {
  test('leaves the turn they are then given to others', async () => {
    const at = await behind((req, res) => void (req.url === '/quick' && res.end('served')), { atOnce: 1, waiting: 1 })
    const come = () => connect(at.port, '127.0.0.1', function (this: Socket) { this.write(`GET / HTTP/1.1\r\nHost: localhost:${at.port}\r\n\r\n`) })
    const inside = come()
    await expect.poll(() => at.line.busy()).toBe(1)
    const waits = come()
    await expect.poll(() => at.line.waiting()).toBe(1)
    waits.destroy()
    await new Promise((resolve) => setTimeout(resolve, 50))
    inside.destroy()
    await expect.poll(() => [at.line.busy(), at.line.waiting()]).toEqual([0, 0])
    expect((await ask(at, { path: '/quick' })).status).toBe(200)
  })
})

describe('slow callers', () => {
  test('are cut off: heads after 10 s, whole requests after 30 s, silence after 20 s', async () => {
    const { server } = await behind((_, res) => res.end())
    expect([server.headersTimeout, server.requestTimeout, server.timeout, server.maxConnections]).toEqual([10_000, 30_000, 20_000, 2_000])
  })

  test('that drip a head are closed with 408 within 20 s', { timeout: 25_000 }, async () => {
    const at = await behind((_, res) => res.end())
    const sockets = Array.from({ length: 300 }, () => connect(at.port, '127.0.0.1'))
    const drip = setInterval(() => sockets.forEach((socket) => socket.writable && socket.write('X: y\r\n')), 500)
    sockets.forEach((socket) => socket.on('error', () => undefined).resume().write('GET / HTTP/1.1\r\n'))
    const started = Date.now()
    await Promise.all(sockets.map((socket) => once(socket, 'close')))
    clearInterval(drip)
    expect(Date.now() - started).toBeLessThan(20_000)
    expect((await ask(at)).status).toBe(200)
  })
})
