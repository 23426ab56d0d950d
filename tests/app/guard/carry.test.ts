import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { logTo } from '../../../app/_server/guard/log.js'
import { ask, form, gate } from './gate'

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

describe('a form that could not be kept', () => {
  const down = (status = 500) => behind((req, res) => {
    globalThis.bestFitReached?.add(String(req.headers['x-best-fit-request']))
    res.statusCode = status
    res.end()
  })
  beforeAll(() => {
    globalThis.bestFitReached = new Set()
  })

  test('comes back with what was typed and a button that sends it again', async () => {
    const at = await down()
    const { status, body } = await ask(at, { ...form(at.port, 'lastName=O%27Hara+%3Cb%3E&words=one%0D%0Atwo&%24ACTION_ID_1=&draft=d1'), path: '/refer?from=x' })
    expect(status).toBe(503)
    expect(body).toContain('<form method="post" action="/refer?from=x" enctype="application/x-www-form-urlencoded">')
    expect(body).toContain('<input type="hidden" name="lastName" value="O&#39;Hara &#60;b&#62;">')
    expect(body).toContain('<input type="hidden" name="words" value="one&#13;&#10;two">')
    expect(body).toContain('<input type="hidden" name="$ACTION_ID_1" value="">')
    expect(body).toContain('<li>Last name: O&#39;Hara &#60;b&#62;</li>')
    expect(body).toContain('Send again</button>')
    expect(body).not.toMatch(/<li>Draft|<b>/)
  })

  test('comes back as the kind of form it was', async () => {
    const at = await down()
    const part = '--xyz\r\nContent-Disposition: form-data; name="words"\r\n\r\nhello\r\n--xyz--\r\n'
    const { headers } = form(at.port)
    const { body } = await ask(at, { method: 'POST', body: part, headers: { ...headers, 'Content-Type': 'multipart/form-data; boundary=xyz' } })
    expect(body).toContain('enctype="multipart/form-data"><input type="hidden" name="words" value="hello">')
  })

  test('never comes back with a password', async () => {
    const at = await down()
    const { body } = await ask(at, { ...form(at.port, 'email=a%40b.example&password=three+wet+ducks'), path: '/sign-in' })
    expect(body).not.toMatch(/ducks|<form/)
    expect(body).toContain('href="/sign-in"')
  })

  test('comes back also when there are too many people', async () => {
    const at = await behind(() => undefined, { atOnce: 0, waiting: 0 })
    const answer = await ask(at, form(at.port))
    expect(answer.status).toBe(503)
    expect(answer.body).toContain('value="hello"')
  })

  test('drawn by an older build comes back to be copied, not to be sent again', async () => {
    const at = await down(409)
    const { status, body } = await ask(at, form(at.port))
    expect(status).toBe(409)
    expect(body).toContain('<li>Words: hello</li>')
    expect(body).not.toContain('<form')
  })

  test.each([403, 404])('comes back to be copied when a role or a practice changed meanwhile (%i), and not when nothing was read', async (wanted) => {
    const at = await down(wanted)
    const { status, body } = await ask(at, form(at.port))
    expect(status).toBe(wanted)
    expect(body).toContain('<li>Words: hello</li>')
    expect(body).not.toContain('<form')
    const { headers, ...sent } = form(at.port)
    const foreign = await ask(at, { ...sent, headers: { ...headers, 'Sec-Fetch-Site': 'cross-site' } })
    expect(foreign).toMatchObject({ status: 403, body: '<h1>said 403</h1>' })
  })

  test('is 400, not 503, when it never reached our code: Next could not read it', async () => {
    const at = await behind((_, res) => {
      res.statusCode = 500
      res.end()
    })
    expect(await ask(at, form(at.port))).toMatchObject({ status: 400, body: '<h1>said 400</h1>' })
  })
})
