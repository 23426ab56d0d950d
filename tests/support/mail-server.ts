import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import type { Office } from '../../app/_server/post/settings'

/** A letter as the server took it in: to whom, and every byte, and the same with its encoding taken off. */
export type Taken = { readonly to: readonly string[]; readonly raw: string; readonly text: string; readonly secure: boolean }
type Answer = number | 'hang' | undefined

/** How this server behaves, letter by letter: what it answers to a recipient and to the letter itself; nothing means it is taken. */
export type Manners = { rcpt?: (to: string) => Answer; body?: (raw: string) => Answer }

/** A real SMTP server on a port of its own. `letters` is all that it took. */
export async function aMailServer(manners: Manners = {}, more: SMTPServerOptions = {}) {
  const letters: Taken[] = []
  const asked: string[] = []
  const server = new SMTPServer({
    authOptional: true, disabledCommands: more.onAuth ? [] : ['AUTH', 'STARTTLS'], closeTimeout: 100, logger: false,
    onRcptTo: ({ address }, _session, done) => (asked.push(address), answer(manners.rcpt?.(address), done)),
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
        const raw = Buffer.concat(parts).toString('utf8')
        const said = manners.body?.(raw)
        if (said === undefined || said === 'hang') letters.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw, text: unquoted(raw), secure: session.secure })
        answer(said, done)
      })
    },
    ...more,
  })
  server.on('error', () => undefined)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.server.address() as AddressInfo
  const office: Office = { host: '127.0.0.1', port, secure: false, plain: true, from: 'best-fit@best-fit.example', origin: 'https://best-fit.example' }
  return { letters, asked, office, manners, close: () => new Promise<void>((closed) => server.close(() => closed())) }
}

const unquoted = (raw: string) => raw.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))

function answer(code: Answer, done: (fault?: Error) => void): void {
  if (code === 'hang') return
  done(code === undefined ? undefined : Object.assign(new Error('Not now'), { responseCode: code }))
}
