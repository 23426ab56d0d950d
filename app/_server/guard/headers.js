// The heads of requests and answers: what is let through, and what every answer says.

/** @typedef {import('node:http').IncomingMessage} Request */

// A list of what is known, not of what is bad: forwarded hosts, nonces and Next's own inner headers cannot be sent in.
const known = new Set([
  'host', 'connection', 'accept', 'accept-encoding', 'accept-language', 'user-agent', 'cookie', 'origin', 'prefer',
  'content-type', 'content-length', 'cache-control', 'if-none-match', 'if-modified-since', 'purpose',
  'sec-fetch-site', 'sec-fetch-mode', 'sec-fetch-dest', 'sec-fetch-user', 'sec-purpose',
  'rsc', 'next-action', 'next-url', 'next-router-state-tree', 'next-router-prefetch', 'next-router-segment-prefetch',
])

const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'X-Frame-Options': 'DENY',
}
/** How long a browser may keep an answer: a hashed file for good, a public page until it is asked for again, all else never. @param {string} url @param {number} status @param {boolean} [keep] */
const keeping = (url, status, keep) => {
  if (status === 200 && url.startsWith('/_next/static/')) return 'public, max-age=31536000, immutable'
  return keep && (status === 200 || status === 304) ? 'public, no-cache' : 'no-store'
}
const aYear = 'max-age=31536000; includeSubDomains'

/**
 * The content security policy (R IN-6). Without a nonce no script may run at all.
 * @param {string} [nonce]
 */
export const policy = (nonce) =>
  [
    "default-src 'none'",
    nonce ? `script-src 'nonce-${nonce}' 'strict-dynamic'` : "script-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/**
 * Strips a request's head to what is known and adds what only the guard may say. Values that are undefined are left out.
 * @param {Request} req @param {Record<string, string | undefined>} ours
 */
export function dressRequest(req, ours) {
  for (const name of Object.keys(req.headers)) if (!known.has(name)) delete req.headers[name]
  Object.assign(req.headers, ours)
}

/**
 * The headers of an answer that nothing behind the guard may change (R IN-7).
 * @param {{ url: string, status: number, secure: boolean, csp: string, keep?: boolean | undefined }} answer
 * @returns {Record<string, string>}
 */
export const answerHeaders = ({ url, status, secure, csp, keep }) => ({
  ...always,
  'Content-Security-Policy': csp,
  'Cache-Control': keeping(url, status, keep),
  ...(secure && { 'Strict-Transport-Security': aYear }),
  ...(status === 503 && { 'Retry-After': '5' }),
})
