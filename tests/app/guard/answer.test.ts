import { createGzip } from 'node:zlib'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { logTo } from '../../../app/_server/guard/log.js'
import { ask, form, gate, raw } from './gate'

const said = ['400', '403', '404', '409', '413', '503', 'unsent'].map((name): [string, string] => [name, `<h1>said ${name}</h1><div id="typed"></div>`])
let open: { close: () => unknown }[] = []
const behind: typeof gate = async (next, options) => {
  const at = await gate(next, { stills: said, ...options })
  open.push(at)
  return at
}
beforeAll(() => logTo({ write: () => true }))
afterEach(() => {
  open.forEach((each) => each.close())
  open = []
})

const headers = ['X-Content-Type-Options: nosniff', 'Referrer-Policy: no-referrer', 'Cross-Origin-Opener-Policy: same-origin', 'Cross-Origin-Resource-Policy: same-origin', 'X-Frame-Options: DENY', 'Cache-Control: no-store']

describe('every answer', () => {
  test('carries the headers, whatever Next says and whoever answers', async () => {
    const at = await behind((req, res) => {
      res.setHeader('Cache-Control', 'public, max-age=60')
      res.setHeader('X-Frame-Options', 'ALLOWALL')
      res.writeHead(Number(req.url?.slice(1)), { Location: '/elsewhere', 'Content-Security-Policy': 'none' })
      res.end('body')
    })
    for (const status of [200, 303, 304, 307, 404, 418, 500]) {
      const { head } = await ask(at, { path: `/${status}` })
      for (const line of headers) expect([status, head]).toEqual([status, expect.stringContaining(line)])
      expect(head).toMatch(/Content-Security-Policy: default-src 'none'; script-src/)
      expect(head).not.toMatch(/unsafe|ALLOWALL|max-age|Strict-Transport/)
    }
    for (const asked of [{ method: 'PUT' }, { headers: { Host: 'evil' } }]) expect((await ask(at, asked)).head).toContain('X-Content-Type-Options: nosniff')
    for (const bytes of ['rubbish\r\n\r\n', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 'GET / HTTP/1.1\r\nHost: a\r\nExpect: rubbish\r\nConnection: close\r\n\r\n', `GET / HTTP/1.1\r\nCookie: ${'x'.repeat(17_000)}\r\n\r\n`]) expect((await raw(at.port, bytes)).head).toContain('X-Content-Type-Options: nosniff')
  })

  test('lets only hashed files be remembered', async () => {
    const at = await behind((_, res) => res.end('body'))
    expect((await ask(at, { path: '/_next/static/chunks/a.js' })).head).toContain('Cache-Control: public, max-age=31536000, immutable')
    expect((await ask(at, { path: '/queue' })).head).toContain('Cache-Control: no-store')
  })

  test('asks for https next time only where there is https', async () => {
    const at = await behind((_, res) => res.end('body'), { origin: 'https://best-fit.example' })
    expect((await ask(at, { headers: { Host: 'best-fit.example' } })).head).toContain('Strict-Transport-Security: max-age=31536000; includeSubDomains')
  })

  test('has a nonce of its own, the one Next is told', async () => {
    const told: string[] = []
    const at = await behind((req, res) => (told.push(String(req.headers['content-security-policy'])), res.end()))
    const sent = [await ask(at), await ask(at)].map(({ head }) => /Content-Security-Policy: (.*)/.exec(head)?.[1]?.trim())
    expect(sent).toEqual(told)
    expect(new Set(sent).size).toBe(2)
    expect(sent[0]).toMatch(/script-src 'nonce-[A-Za-z0-9+/]{22}==' 'strict-dynamic';/)
  })
})

describe('a document that Next leaves empty', () => {
  const page = { Accept: 'text/html', 'Sec-Fetch-Dest': 'document' }
  const failing = (status: number) =>
    behind((_, res) => {
      res.statusCode = status
      res.setHeader('Set-Cookie', 'a=b')
      res.write('<html id="__next_error__">')
      res.end('</html>')
    })

  test.each([[403, 403], [404, 404], [500, 503], [502, 503]])('as %i is a still page as %i, without a script', async (from, to) => {
    const answer = await ask(await failing(from), { headers: page })
    expect([answer.status, answer.body]).toEqual([to, `<h1>said ${to}</h1>`])
    expect(answer.head).toMatch(/script-src 'none'/)
    expect(answer.head).toMatch(/Set-Cookie: a=b/)
    expect(answer.head).toMatch(new RegExp(`Content-Length: ${answer.body.length}`))
    expect(/Retry-After/.test(answer.head)).toBe(to === 503)
  })

  test('is one also when it was being packed', async () => {
    const at = await behind((_, res) => {
      res.statusCode = 500
      res.setHeader('Content-Encoding', 'gzip')
      const zip = createGzip()
      zip.on('data', (chunk: Buffer) => res.write(chunk)).on('end', () => res.end())
      zip.end('<html>')
    })
    const answer = await ask(at, { headers: page })
    expect(answer.body).toBe('<h1>said 503</h1>')
    expect(answer.head).not.toMatch(/Content-Encoding/)
  })

  test('is one when Next throws, or when the guard refuses it', async () => {
    const at = await behind(() => {
      throw new Error('a name')
    })
    expect(await ask(at, { headers: page })).toMatchObject({ status: 503, body: '<h1>said 503</h1>' })
    expect(await ask(at, { ...form(at.port, `a=${'x'.repeat(100_000)}`) })).toMatchObject({ status: 413, body: '<h1>said 413</h1>' })
    expect(await ask(at, { headers: { ...page, Host: 'evil' } })).toMatchObject({ status: 421, body: '<h1>said 400</h1>' })
  })

  test('is left alone when a script fetches it, but a failure is still 503', async () => {
    for (const headers of [{ RSC: '1' }, { 'Sec-Fetch-Dest': 'empty' }, { 'Next-Action': 'a' }] as Record<string, string>[])
      expect(await ask(await failing(500), { headers })).toMatchObject({ status: 503, body: expect.stringContaining('__next_error__') })
    expect(await ask(await failing(503), { path: '/api/health' })).toMatchObject({ status: 503, body: expect.stringContaining('__next_error__') })
  })

  test('answers a HEAD without a body', async () => {
    expect(await ask(await failing(404), { method: 'HEAD', headers: page })).toMatchObject({ status: 404, body: '' })
  })
})
