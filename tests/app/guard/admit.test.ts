import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, form, gate, inside, raw } from './gate'

let at: Awaited<ReturnType<typeof gate>>
let seen: { method?: string; url?: string; headers: Record<string, unknown>; body: string }[] = []
beforeAll(async () => {
  at = await gate(async (req, res) => {
    let body = ''
    for await (const chunk of req) body += String(chunk)
    seen.push({ method: req.method, url: req.url, headers: { ...req.headers }, body })
    res.end('let in')
  })
})
afterAll(() => at.close())

const status = async (asked: Parameters<typeof ask>[1]) => {
  seen = []
  const answer = await ask(at, asked)
  return { status: answer.status, letIn: seen.length === 1 }
}
const turned = (code: number) => ({ status: code, letIn: false })
const letIn = { status: 200, letIn: true }

describe('a host', () => {
  test('is a loopback name with our port when no origin is set', async () => {
    for (const name of ['localhost', '127.0.0.1', '[::1]']) expect(await status({ headers: { Host: `${name}:${at.port}` } })).toEqual(letIn)
  })

  test('is refused when it is any other name, another port, or none', async () => {
    for (const Host of ['evil.example', `evil.example:${at.port}`, 'localhost', 'localhost:1', `localhost.evil.example:${at.port}`, `localhost:${at.port}@evil.example`])
      expect([Host, await status({ headers: { Host } })]).toEqual([Host, turned(421)])
    expect((await raw(at.port, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n')).status).toBe(400)
    expect((await raw(at.port, 'GET / HTTP/1.0\r\n\r\n')).status).toBe(400)
  })

  test('is exactly the configured one when an origin is set', async () => {
    const set = await gate((_, res) => res.end('let in'), { origin: 'https://best-fit.example' })
    expect((await ask(set, { headers: { Host: 'best-fit.example' } })).status).toBe(200)
    for (const Host of [`localhost:${set.port}`, 'best-fit.example:443', 'evil.example', 'a.best-fit.example'])
      expect([Host, (await ask(set, { headers: { Host } })).status]).toEqual([Host, 421])
    set.close()
  })

  test('is not believed from a forwarded header', async () => {
    await status({ headers: { 'X-Forwarded-Host': 'evil.example', Forwarded: 'host=evil.example' } })
    expect(Object.keys(seen[0]?.headers ?? {})).not.toEqual(expect.arrayContaining([expect.stringMatching(/forwarded/)]))
  })
})

describe('where an unsafe request comes from', () => {
  const sent = (headers: Record<string, string | undefined>) => {
    const all = { ...form(at.port).headers, ...headers }
    return status({ ...form(at.port), headers: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) })
  }

  test('is our own page, said by the browser or by the exact origin', async () => {
    expect(await sent({})).toEqual(letIn)
    expect(await sent({ 'Sec-Fetch-Site': undefined })).toEqual(letIn)
    expect(await sent({ Origin: undefined })).toEqual(letIn)
  })

  test('is our own page when its referrer policy makes the browser say null', async () => {
    expect(await sent({ Origin: 'null' })).toEqual(letIn)
    expect(seen[0]?.headers.origin).toBe(`http://localhost:${at.port}`)
  })

  test('is refused when it is foreign, null or not said at all', async () => {
    const hostile = [
      { Origin: 'https://evil.example' },
      { Origin: `http://localhost:${at.port}.evil.example` },
      { Origin: 'https://evil.example', 'X-Forwarded-Host': 'evil.example' },
      { Origin: `https://localhost:${at.port}` },
      { Origin: `http://127.0.0.1:${at.port}` },
      { Origin: 'not an origin' },
      { Origin: 'null', 'Sec-Fetch-Site': undefined },
      { Origin: 'null', 'Sec-Fetch-Site': 'cross-site' },
      { Origin: undefined, 'Sec-Fetch-Site': undefined },
      { Origin: undefined, 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
      { 'Sec-Fetch-Site': 'none' },
    ]
    for (const headers of hostile) expect([headers, await sent(headers)]).toEqual([headers, turned(403)])
  })
})

describe('a method', () => {
  test('is GET, HEAD or POST', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])
      expect([method, await status({ method })]).toEqual([method, turned(405)])
    expect((await ask(at, { method: 'PUT' })).head).toMatch(/allow: GET, HEAD, POST/i)
  })

  test('cannot be overridden by a header', async () => {
    await status({ headers: { 'X-HTTP-Method-Override': 'DELETE' } })
    expect(seen[0]?.headers).not.toHaveProperty('x-http-method-override')
  })
})

describe('an address', () => {
  test('is refused when it is not one of ours or cannot be read', async () => {
    for (const path of ['//evil.example', '/\\evil.example', '/a%00b', '/%', '/%E0%A4%A', '/a?x=%zz', 'http://evil.example/', '/a%5cb'])
      expect([path, await status({ path })]).toEqual([path, turned(400)])
  })

  test('is refused when it names twice what there is once', async () => {
    for (const path of ['/queue?after=a&after=b', '/refer?draft=a&draft=b', '/sign-in?to=/a&to=/b']) expect([path, await status({ path })]).toEqual([path, turned(400)])
    expect(await status({ path: '/queue?only=mine&only=late' })).toEqual(letIn)
  })

  test('for the server’s own use is not there for anybody else', async () => {
    for (const path of ['/said/503', '/said', '/api/clock', '/api/clock?x=1', '/_next/image?url=a']) expect([path, await status({ path })]).toEqual([path, turned(404)])
    expect(await status({ path: '/said/503', headers: { 'X-Best-Fit-Inside': inside } })).toEqual(letIn)
    expect(await status({ path: '/said/503', headers: { 'X-Best-Fit-Inside': inside.replace('f', 'e') } })).toEqual(turned(404))
  })
})

describe('a header', () => {
  test('that could steer what is inside is not let in', async () => {
    await status({
      headers: {
        'X-Nonce': 'mine', 'Content-Security-Policy': "script-src 'nonce-mine'", 'X-Middleware-Subrequest': 'a', 'X-Action-Forwarded': '1',
        'X-Best-Fit-Path': '/evil', 'X-Best-Fit-Origin': 'https://evil.example', 'X-Best-Fit-Request': 'mine', 'X-Best-Fit-Inside': 'mine', 'X-Forwarded-For': '1.2.3.4', 'Next-Resume': '1', 'X-Invoke-Path': '/x',
      },
    })
    expect(Object.keys(seen[0]?.headers ?? {}).sort()).toEqual(['connection', 'content-security-policy', 'host', 'x-best-fit-origin', 'x-best-fit-path', 'x-best-fit-request'])
    expect(JSON.stringify(seen[0]?.headers)).not.toMatch(/mine|evil/)
  })

  test('there may be only once is refused twice', async () => {
    for (const name of ['Host', 'Origin', 'Cookie', 'Content-Type', 'Sec-Fetch-Site']) {
      const twice = `GET / HTTP/1.1\r\nHost: localhost:${at.port}\r\nConnection: close\r\n${name}: a\r\n${name}: b\r\n\r\n`
      expect([name, (await raw(at.port, twice)).status]).toEqual([name, 400])
    }
  })

  test('may not be longer than 16 kB, and garbage is refused', async () => {
    expect((await ask(at, { headers: { Cookie: 'x'.repeat(17_000) } })).status).toBe(431)
    expect((await raw(at.port, 'rubbish\r\n\r\n')).status).toBe(400)
    expect((await raw(at.port, 'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n')).status).toBe(400)
    expect((await raw(at.port, `POST / HTTP/1.1\r\nHost: localhost:${at.port}\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`)).status).toBe(400)
  })
})
