// Plain JavaScript, so that the server starts without a compiler; the app reads the same settings through ../env.ts.
import { statSync } from 'node:fs'
import { z } from 'zod'

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])$/

const origin = z
  .url({ protocol: /^https?$/, error: 'must be an address such as https://best-fit.example', abort: true })
  .refine((text) => new URL(text).origin === text, 'must be the origin alone, without a path or a final slash')
  .refine((text) => text.startsWith('https:') || loopback.test(new URL(text).hostname), 'must begin with https://')

const key = z
  .string()
  .regex(/^[A-Za-z0-9+/]{43}=$/, 'must be 32 random bytes in base64 (openssl rand -base64 32)')
  .refine((text) => new Set(text).size > 12, 'must be random, not an example')

const mailServer = z
  .string()
  .regex(/^smtps?:\/\/([\w.-]+|\[[\da-f:]+\])(:\d{1,5})?$/i, 'must be smtps://host or smtp://host, with a port where it is another than 465 or 587')

/** What goes with what: letters need a sender, and an address for their links. */
const together = [
  ['BEST_FIT_SMTP', 'BEST_FIT_SMTP_FROM'], ['BEST_FIT_SMTP', 'BEST_FIT_ORIGIN'], ['BEST_FIT_SMTP_FROM', 'BEST_FIT_SMTP'],
  ['BEST_FIT_SMTP_USER', 'BEST_FIT_SMTP'], ['BEST_FIT_SMTP_USER', 'BEST_FIT_SMTP_PASSWORD'], ['BEST_FIT_SMTP_PASSWORD', 'BEST_FIT_SMTP_USER'],
]

const schema = z.object({
  PORT: z.coerce.number('must be a number').int().min(1).max(65535).default(3000),
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  DATABASE_URL: z.string().min(1).optional(),
  DATABASE_OWNER_URL: z.string().min(1).optional(),
  BEST_FIT_ORIGIN: origin.optional(),
  BEST_FIT_LISTEN: z.string().min(1).default('127.0.0.1'),
  BEST_FIT_KEY: key.optional(),
  BEST_FIT_PHONE: z.string().regex(/^[0-9 +()]{3,20}$/, 'must be a phone number').optional(),
  BEST_FIT_SMTP: mailServer.optional(),
  BEST_FIT_SMTP_FROM: z.email('must be an email address').regex(/^[\x21-\x7e]+$/, 'must be an email address').optional(),
  BEST_FIT_SMTP_USER: z.string().min(1).optional(),
  BEST_FIT_SMTP_PASSWORD: z.string().min(1).optional(),
  BEST_FIT_INSIDE: z.string().optional(),
})

/** @typedef {z.infer<typeof schema>} Settings */

/**
 * The settings of this installation out of its environment.
 * Throws one line that names the setting, never its value, when one is wrong or unknown (R CH-3).
 * @param {Record<string, string | undefined>} from
 * @returns {Settings}
 */
export function readSettings(from) {
  const unknown = Object.keys(from).find((name) => name.startsWith('BEST_FIT_') && !(name in schema.shape))
  if (unknown) throw new Error(`${unknown} is not a setting of Best Fit`)
  const read = schema.safeParse(from)
  if (read.success) return whole(read.data)
  const [first] = read.error.issues
  throw new Error(`${first?.path.join('.')} ${first?.message}`)
}

/** @param {Settings} settings @returns {Settings} */
const whole = (settings) => {
  const has = /** @param {string | undefined} name */ (name) => settings[/** @type {keyof Settings} */ (name)] !== undefined
  const [alone] = together.filter(([name, other]) => has(name) && !has(other))
  if (alone) throw new Error(`${alone[0]} needs ${alone[1]} as well`)
  return settings
}

/**
 * Throws when a file that must be private can be read by others on this machine. A missing file is fine.
 * @param {string} path
 */
export function refusePublic(path) {
  const file = statSync(path, { throwIfNoEntry: false })
  if (file && file.mode & 0o077) throw new Error(`${path} can be read by others on this machine: chmod 600 ${path}`)
}

/**
 * Throws on a runtime this product is not tried on (R CH-3, A3).
 * @param {{ node: string, next: string, platform: string }} versions
 */
export function refuseOldRuntime({ node, next, platform }) {
  if (platform === 'win32') throw new Error('Windows is not a host for Best Fit (CVE-2026-75604)')
  if (!atLeast(node, [20, 9])) throw new Error(`Node ${node} is too old: Best Fit needs 20.9 or newer`)
  if (!atLeast(next, [16, 4, 5])) throw new Error(`Next ${next} has known faults: Best Fit needs 16.4.5 or newer`)
}

/** @param {string} version @param {number[]} floor */
const atLeast = (version, floor) => {
  const parts = version.split('.').map((part) => parseInt(part, 10))
  const differs = floor.findIndex((wanted, at) => parts[at] !== wanted)
  return differs === -1 || (parts[differs] ?? 0) > (floor[differs] ?? 0)
}
