import { Readable } from 'node:stream'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Fate } from '#lib/post'
import type { Office } from './settings'

/** The server could not be reached, or would not have us: nothing was sent, and nothing was begun. */
export class Away extends Error {
  constructor(readonly code: string) {
    super(`the mail server cannot be used: ${code}`)
    this.name = 'Away'
  }
}

/** A line to the mail server, for one letter after the other. `isOpen` is false once it broke. */
export type Line = { send(to: string, message: Buffer): Promise<Fate>; readonly isOpen: () => boolean; close(): void }
/** How long we wait: for an answer, and for a letter in all (a server that drips is one that hangs). */
export type Patience = { readonly answer: number; readonly letter: number }

const usual: Patience = { answer: 30_000, letter: 90_000 }
type Failure = { readonly code?: string; readonly responseCode?: number; readonly command?: string }

/** Opens a line: the greeting, TLS, the sign-in. Throws `Away` when any of them fails. */
export async function openLine(office: Office, patience: Patience = usual): Promise<Line> {
  const { host, port, secure, plain, user, password, ca } = office
  const connection = new SMTPConnection({
    host, port, secure, requireTLS: !secure && !plain, tls: { minVersion: 'TLSv1.2', ...(ca ? { ca } : {}) },
    connectionTimeout: patience.answer, greetingTimeout: patience.answer, socketTimeout: patience.answer, dnsTimeout: patience.answer, socketCloseTimeout: 0,
  })
  let open = true
  connection.once('end', () => (open = false))
  await connected(connection, patience)
  if (user !== undefined) await told(connection, (done) => connection.login({ user, pass: password ?? '' }, done))
  connection.on('error', () => (open = false)) // the letter under way is told by its own callback
  return { isOpen: () => open, close: () => connection.close(), send: (to, message) => sent(connection, { from: office.from, to }, message, patience) }
}

/** Waits for the greeting; an error before it comes as an event, or to the callback. */
const connected = (connection: SMTPConnection, { letter }: Patience) =>
  told(connection, (done) => {
    const late = setTimeout(() => (connection.close(), done({ code: 'ETIMEDOUT' })), letter)
    connection.connect((fault) => (clearTimeout(late), done(fault ?? null)))
  })

/** Runs one step of the opening; whatever goes wrong closes the line. */
async function told(connection: SMTPConnection, step: (done: (fault: Failure | null) => void) => void): Promise<void> {
  const fault = await new Promise<Failure | null>((resolve) => {
    connection.once('error', resolve)
    step(resolve)
  })
  if (!fault) return
  connection.close()
  throw new Away(fault.code ?? 'ECONNECTION')
}

type Envelope = { readonly from: string; readonly to: string }

/**
 * Sends one letter and answers how it fared. The letter is handed over only once the server has said go on (354): what
 * fails before that has not arrived for certain; what breaks after it, without an answer, may have.
 */
async function sent(connection: SMTPConnection, envelope: Envelope, message: Buffer, { letter }: Patience): Promise<Fate> {
  let begun = false
  const body = new Readable({
    read() {
      begun = true
      this.push(message)
      this.push(null)
    },
  })
  const fault = await new Promise<Failure | null>((resolve) => {
    const late = setTimeout(() => (resolve({ code: 'ETIMEDOUT' }), connection.close()), letter)
    connection.send({ ...envelope, size: message.length }, body, (failed) => (clearTimeout(late), resolve(failed)))
  })
  if (fault?.responseCode) await begunAnew(connection)
  return fateOf(fault, begun)
}

/** After a refusal the server is told to forget the letter; a line on which that fails is given up by its owner. */
const begunAnew = (connection: SMTPConnection) =>
  new Promise<void>((resolve) => {
    connection.once('error', () => resolve()).once('end', () => resolve())
    connection.reset(() => resolve())
  })

/** Only what is said of this recipient or of this letter is about it; anything else is the server's own trouble, and passes. */
export function fateOf(fault: Failure | null, begun: boolean): Fate {
  if (!fault) return { came: 'sent' }
  const { responseCode = 0, command, code } = fault
  if (responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA')) return { came: 'failed', why: 'refused' }
  if (responseCode >= 400) return { came: 'again', why: 'later' }
  if (begun) return { came: 'unsure', why: 'broken' }
  return code === 'EENVELOPE' ? { came: 'failed', why: 'address' } : { came: 'again', why: 'away' }
}
