import { createServer, type AddressInfo, type Server } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { Away, fateOf, openLine } from '../../app/_server/post/line'
import { isAddress, letterTo } from '../../app/_server/post/letter'
import { officeOf, type Office } from '../../app/_server/post/settings'
import { readSettings } from '../../app/_server/guard/settings.js'
import { cert, key } from '../support/certificate'
import { aMailServer } from '../support/mail-server'

const closing: (() => unknown)[] = []
afterEach(async () => void (await Promise.all(closing.splice(0).map((close) => close()))))

const served = async (...how: Parameters<typeof aMailServer>) => {
  const server = await aMailServer(...how)
  closing.push(() => server.close())
  return server
}
const message = Buffer.from('Subject: x\r\n\r\nx\r\n')
const patience = { answer: 20_000, letter: 20_000 }
const sendTo = async (office: Office, how = patience) => {
  const line = await openLine(office, how)
  closing.push(() => line.close())
  return await line.send('priya@example.test', message)
}

describe('TLS', () => {
  const withTls = { key, cert, disabledCommands: ['AUTH'] }
  test('is begun by STARTTLS, with a server Node or we can vouch for', async () => {
    const { letters, office } = await served({}, withTls)
    expect(await sendTo({ ...office, plain: false, ca: cert })).toEqual({ came: 'sent' })
    expect(letters.map(({ secure }) => secure)).toEqual([true])
  })
  test('or spoken from the first byte', async () => {
    const { letters, office } = await served({}, { ...withTls, secure: true })
    expect(await sendTo({ ...office, secure: true, plain: false, ca: cert })).toEqual({ came: 'sent' })
    expect(letters.map(({ secure }) => secure)).toEqual([true])
  })
  test('with a server nobody vouches for sends nothing', async () => {
    for (const secure of [false, true]) {
      const { letters, asked, office } = await served({}, { ...withTls, secure })
      await expect(sendTo({ ...office, secure, plain: false })).rejects.toBeInstanceOf(Away)
      expect([letters, asked]).toEqual([[], []])
    }
  })
  test('with a server that will not have it sends nothing', async () => {
    const { letters, asked, office } = await served()
    await expect(sendTo({ ...office, plain: false })).rejects.toBeInstanceOf(Away)
    expect([letters, asked]).toEqual([[], []])
  })
})

describe('a sign-in', () => {
  const guarded = { authOptional: false, disabledCommands: ['STARTTLS'], allowInsecureAuth: true, onAuth: (auth: { username?: string; password?: string }, _session: unknown, done: (why: Error | null, is?: { user: string }) => void) => (auth.password === 'right' ? done(null, { user: 'x' }) : done(new Error('Invalid'))) }
  test('that is right is let in', async () => {
    const { letters, office } = await served({}, guarded as never)
    expect(await sendTo({ ...office, user: 'best-fit', password: 'right' })).toEqual({ came: 'sent' })
    expect(letters).toHaveLength(1)
  })
  test('that is wrong, or missing, sends nothing, and its password is in no error', async () => {
    const { letters, office } = await served({}, guarded as never)
    const why = await sendTo({ ...office, user: 'best-fit', password: 'hunter2' }).catch((thrown: unknown) => thrown)
    expect(why).toMatchObject({ name: 'Away', code: 'EAUTH' })
    expect(String(why)).not.toContain('hunter2')
    expect(await sendTo(office)).toEqual({ came: 'again', why: 'later' })
    expect(letters).toEqual([])
  })
})

describe('a server that drips', () => {
  test('is given up after a while, however often it says something', async () => {
    const server: Server = createServer((socket) => {
      socket.on('error', () => undefined)
      const drip = setInterval(() => socket.write('2'), 100)
      socket.on('close', () => clearInterval(drip))
    })
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    closing.push(() => server.close())
    const { port } = server.address() as AddressInfo
    const office: Office = { host: '127.0.0.1', port, secure: false, plain: true, from: 'a@b.example', origin: 'https://a.example' }
    const start = performance.now()
    await expect(openLine(office, { answer: 60_000, letter: 1_500 })).rejects.toMatchObject({ code: 'ETIMEDOUT' })
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})

test.each([
  [null, true, 'sent'],
  [{ responseCode: 550, command: 'RCPT TO' }, false, 'failed'], [{ responseCode: 554, command: 'DATA' }, true, 'failed'],
  [{ responseCode: 450, command: 'RCPT TO' }, false, 'again'], [{ responseCode: 452, command: 'DATA' }, true, 'again'], [{ responseCode: 421, command: 'CONN' }, true, 'again'],
  [{ responseCode: 550, command: 'MAIL FROM' }, false, 'again'], // what it has against us says nothing of whom we write to
  [{ code: 'EENVELOPE', command: 'API' }, false, 'failed'], [{ code: 'ECONNECTION' }, false, 'again'], [{ code: 'ETIMEDOUT' }, true, 'unsure'],
] as const)('%o, with the letter begun: %s, has come to “%s”', (fault, begun, came) => {
  expect(fateOf(fault, begun).came).toBe(came)
})

describe('a letter', () => {
  const notice = {
    practice: 'p', event: 'e', person: 'x', says: 'question' as const, subject: '01a210c9-6fd8-7625-922f-de14864d5fed', reference: 'BF-4T7K', about: null,
    at: 0, stands: 'waiting' as const, tries: 0, next: 0, why: null, email: null,
  }
  const office: Office = { host: 'h', port: 25, secure: false, plain: true, from: 'best-fit@best-fit.example', origin: 'https://best-fit.example' }
  const smuggled = 'x@example.test\r\nBcc: everybody@example.test'

  test('goes to one address, and to none that brings a line of its own', () => {
    expect(['priya.shah@nhs.net', 'o’brien@x.example', smuggled, 'a@b.example,c@d.example', '<a@b.example>', 'a b@c.example', ''].map(isAddress)).toEqual([true, false, false, false, false, false, false])
  })
  test('has the heads we give it and no other, whatever stands in a row', async () => {
    const heads = (await letterTo('a@b.example', notice, office)).toString().split('\r\n\r\n')[0]?.split(/\r\n(?!\s)/).map((line) => line.split(':')[0])
    expect(heads?.sort()).toEqual(['Auto-Submitted', 'Content-Transfer-Encoding', 'Content-Type', 'Date', 'From', 'MIME-Version', 'Message-ID', 'Subject', 'To', 'X-Auto-Response-Suppress'].sort())
    for (const wrong of [{ reference: 'BF-4T7K\r\nBcc: a@b.example' }, { reference: 'Mrs Ade' }, { subject: '../../x' }, { subject: 'ade' }]) {
      await expect(letterTo('a@b.example', { ...notice, ...wrong }, office)).rejects.toThrow()
    }
    await expect(letterTo('a@b.example', notice, { ...office, origin: 'https://a.example/\r\nBcc: x' })).rejects.toThrow()
    const odd = (await letterTo(smuggled, notice, office)).toString()
    expect(odd).not.toMatch(/^Bcc:/m)
  })
})

describe('the settings of the post', () => {
  const full = { BEST_FIT_SMTP: 'smtp://mail.example', BEST_FIT_SMTP_FROM: 'best-fit@mail.example', BEST_FIT_ORIGIN: 'https://best-fit.example' }
  test('are off when nothing is set, and whole or refused', () => {
    expect(officeOf(readSettings({}))).toBeNull()
    expect(officeOf(readSettings(full))).toMatchObject({ host: 'mail.example', port: 587, secure: false, plain: false, from: 'best-fit@mail.example' })
    expect(officeOf(readSettings({ ...full, BEST_FIT_SMTP: 'smtps://[::1]:4650' }))).toMatchObject({ host: '::1', port: 4650, secure: true, plain: true })
  })
  test.each([
    [{ BEST_FIT_SMTP_FROM: undefined }, 'BEST_FIT_SMTP needs BEST_FIT_SMTP_FROM as well'],
    [{ BEST_FIT_ORIGIN: undefined }, 'BEST_FIT_SMTP needs BEST_FIT_ORIGIN as well'],
    [{ BEST_FIT_SMTP: undefined }, 'BEST_FIT_SMTP_FROM needs BEST_FIT_SMTP as well'],
    [{ BEST_FIT_SMTP_USER: 'x' }, 'BEST_FIT_SMTP_USER needs BEST_FIT_SMTP_PASSWORD as well'],
    [{ BEST_FIT_SMTP_PASSWORD: 'x' }, 'BEST_FIT_SMTP_PASSWORD needs BEST_FIT_SMTP_USER as well'],
    [{ BEST_FIT_SMTP: 'http://mail.example' }, 'BEST_FIT_SMTP must be smtps://host'],
    [{ BEST_FIT_SMTP: 'smtp://user:secret@mail.example' }, 'BEST_FIT_SMTP must be smtps://host'],
    [{ BEST_FIT_SMTP_FROM: 'x@mail.example\r\nBcc: y@z.example' }, 'BEST_FIT_SMTP_FROM must be an email address'],
  ])('%o is refused in one line', (more, words) => expect(() => readSettings({ ...full, ...more })).toThrow(words))
})
