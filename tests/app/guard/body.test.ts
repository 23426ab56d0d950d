import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, form, gate, raw } from './gate'

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

describe('a body', () => {
  const multipart = (text: string) => ({
    ...form(at.port, text),
    headers: { ...form(at.port).headers, 'Content-Type': 'multipart/form-data; boundary=xyz' },
  })
  const part = (name: string, value: string, more = '') => `--xyz\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`

  test('arrives whole', async () => {
    expect(await status(form(at.port, 'words=hello&words=again'))).toEqual(letIn)
    expect(seen[0]?.body).toBe('words=hello&words=again')
    expect(await status(multipart(`${part('words', 'h\u00e9llo')}--xyz--\r\n`))).toEqual(letIn)
  })

  test('may be 100 kB and not a byte more', async () => {
    expect(await status(form(at.port, `a=${'x'.repeat(99_998)}`))).toEqual(letIn)
    expect(await status(form(at.port, `a=${'x'.repeat(99_999)}`))).toEqual(turned(413))
    expect(await status({ ...form(at.port, 'x'), headers: { ...form(at.port).headers, 'Content-Length': '2000000' } })).toEqual(turned(413))
  })

  test('says its length and its kind', async () => {
    const { headers } = form(at.port)
    const chunked = await raw(at.port, `POST / HTTP/1.1\r\nHost: localhost:${at.port}\r\nConnection: close\r\nOrigin: ${headers.Origin}\r\nContent-Type: ${headers['Content-Type']}\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n`)
    expect(chunked.status).toBe(411)
    for (const kind of ['text/html', 'application/xml', 'image/png', ''])
      expect([kind, await status({ ...form(at.port), headers: { ...headers, 'Content-Type': kind } })]).toEqual([kind, turned(415)])
    expect(await status({ ...form(at.port), headers: { ...headers, 'Content-Encoding': 'gzip' } })).toEqual(turned(415))
  })

  test('is refused when it is not what it says it is', async () => {
    for (const text of ['garbage', part('words', 'no end'), '--xyz\r\n\r\nno name\r\n--xyz--', '--abc--'])
      expect([text, await status(multipart(text))]).toEqual([text, turned(400)])
    const json = (body: string) => ({ ...form(at.port, body), headers: { ...form(at.port).headers, 'Content-Type': 'application/json' } })
    expect(await status(json('{"a":'))).toEqual(turned(400))
    expect(await status(json('{"a":1}'))).toEqual(letIn)
    expect(await status({ ...form(at.port, 'a\0b'), headers: { ...form(at.port).headers, 'Content-Type': 'text/plain;charset=UTF-8' } })).toEqual(turned(400))
  })

  test('holds no file', async () => {
    const file = part('file', 'a,b', '; filename="a.csv"')
    expect(await status(multipart(`${file}--xyz--\r\n`))).toEqual(turned(415))
  })

  test('does not come with a GET', async () => {
    expect(await status({ body: 'a=b', headers: { 'Content-Type': 'text/plain' } })).toEqual(turned(400))
  })
})
