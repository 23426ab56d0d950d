import type { Settings } from '../guard/settings.js'

/** Where letters go, and in whose name. `plain`: a server on this machine may be spoken to in the clear. */
export type Office = {
  readonly host: string
  readonly port: number
  /** TLS from the first byte; else it is begun by STARTTLS, and without it nothing is sent. */
  readonly secure: boolean
  readonly plain: boolean
  readonly from: string
  readonly user?: string | undefined
  readonly password?: string | undefined
  /** How people reach us: what links begin with. */
  readonly origin: string
  /** Whom we trust to vouch for the server, where that is another than Node does. */
  readonly ca?: string
}

const ownMachine = /^(localhost|127\.0\.0\.1|\[::1\])$/

/** The mail server of this installation; null while letters are off. */
export function officeOf(settings: Settings): Office | null {
  const { BEST_FIT_SMTP: address, BEST_FIT_SMTP_FROM: from, BEST_FIT_ORIGIN: origin } = settings
  if (!address || !from || !origin) return null
  const { protocol, hostname, port } = new URL(address)
  const secure = protocol === 'smtps:'
  return {
    host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) || (secure ? 465 : 587), secure, plain: ownMachine.test(hostname),
    from, origin, user: settings.BEST_FIT_SMTP_USER, password: settings.BEST_FIT_SMTP_PASSWORD,
  }
}
