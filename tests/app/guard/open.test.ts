import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { logTo } from '../../../app/_server/guard/log.js'
import { ask, gate } from './gate'

const page = '<h1>What an OT can help with</h1>'
const opens: [string, string][] = [['/', page], ['/ot', '<h1>What OTs do</h1>']]
let open: { close: () => unknown }[] = []
const behind = async () => {
  const at = await gate((_, res) => res.end('drawn by Next'), { opens })
  open.push(at)
  return at
}
beforeAll(() => logTo({ write: () => true }))
afterEach(() => {
  open.forEach((each) => each.close())
  open = []
})
const etagIn = (head: string) => /ETag: (.*)/.exec(head)?.[1] ?? ''

describe('a public page', () => {
  test('comes from memory, may run no script, and is asked for again each time', async () => {
    const { status, head, body } = await ask(await behind(), { path: '/?from=a-letter' })
    expect([status, body]).toEqual([200, page])
    expect(head).toContain("script-src 'none'")
    expect(head).toContain('Cache-Control: public, no-cache')
    expect(head).toContain('Vary: Accept-Encoding, Cookie')
    expect(head).toContain('Content-Type: text/html; charset=utf-8')
    expect(head).toContain('X-Content-Type-Options: nosniff')
  })

  test('is not sent again to whoever has it, until a word of it changes', async () => {
    const at = await behind()
    const etag = etagIn((await ask(at)).head)
    const again = await ask(at, { headers: { 'If-None-Match': `"another", ${etag}` } })
    expect([again.status, again.body]).toEqual([304, ''])
    expect(again.head).toContain('Cache-Control: public, no-cache')
    expect((await ask(at, { path: '/ot', headers: { 'If-None-Match': etag } })).status).toBe(200)
  })

  test('is packed as the browser can open it', async () => {
    const at = await behind()
    for (const [accepted, packing, unpack] of [
      ['gzip, deflate, br', 'br', brotliDecompressSync], ['gzip', 'gzip', gunzipSync], ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
    ] as const) {
      const { head, body } = await ask(at, { headers: { 'Accept-Encoding': accepted } })
      expect(head).toContain(`Content-Encoding: ${packing}`)
      expect(unpack(Buffer.from(body, 'latin1')).toString()).toBe(page)
    }
    for (const accepted of ['identity', 'gzip;q=0', 'brotli']) expect((await ask(at, { headers: { 'Accept-Encoding': accepted } })).body).toBe(page)
  })

  test('has no body where only its head is asked for', async () => {
    const { status, head, body } = await ask(await behind(), { method: 'HEAD' })
    expect([status, body]).toEqual([200, ''])
    expect(head).toContain(`Content-Length: ${page.length}`)
  })

  test('is drawn by Next, for them alone, where somebody may be signed in', async () => {
    const at = await behind()
    for (const cookie of ['best-fit=abc', 'a=b; __Host-best-fit=abc']) {
      const { head, body } = await ask(at, { headers: { Cookie: cookie } })
      expect([cookie, body]).toEqual([cookie, 'drawn by Next'])
      expect(head).toContain('Cache-Control: no-store')
      expect(head).toMatch(/script-src 'nonce-/)
    }
    expect((await ask(at, { headers: { Cookie: 'best-fit-device=abc' } })).body).toBe(page)
  })

  test('is Next’s where it is no page that is asked for, and where it is not drawn yet', async () => {
    const at = await behind()
    expect((await ask(at, { headers: { RSC: '1' } })).body).toBe('drawn by Next')
    expect((await ask(at, { path: '/careers' })).body).toBe('drawn by Next')
  })

  test('is turned away like everything else, by a name that is not ours', async () => {
    const { status, head } = await ask(await behind(), { headers: { Host: 'elsewhere.example' } })
    expect(status).toBe(421)
    expect(head).toContain('Cache-Control: no-store')
  })
})
