import autocannon from 'autocannon'
import { middleOf, type Figure } from './table'

/** What is asked over and over: `body` makes the form of each time anew, and every answer must be this status, leading there. */
export type Asked = {
  readonly address: string
  readonly path: string
  readonly cookie: string
  readonly status: number
  readonly form?: () => { readonly type: string; readonly body: string }
  readonly leads?: RegExp
}

const [connections, seconds, rounds, most] = [8, 1, 9, 50_000]

/** How often a is answered for each answer of b: asked in turn (a b a b …), the ratio of each round, and the middle of them. */
export async function compare(a: Asked, b: Asked): Promise<Figure> {
  await perSecond(a, 1)
  await perSecond(b, 1)
  const ratios: number[] = []
  for (let round = 0; round < rounds; round += 1) ratios.push((await perSecond(a)) / (await perSecond(b)))
  return middleOf(ratios)
}

/** Answers a second, with eight asking at once. Throws when any is not the one that was expected. */
async function perSecond(asked: Asked, duration = seconds): Promise<number> {
  const strayed = new Set<string>()
  const { address, path, status, leads = /^/ } = asked
  const onResponse = (said: number, _body: string, _context: object, headers: Record<string, string>) => {
    const to = headers['location'] ?? headers['Location'] ?? ''
    if (said !== status || !leads.test(to)) strayed.add(`${said} ${to.replace(/[0-9a-f-]{36}/g, '…')}`)
  }
  const result = await autocannon({ url: address, connections, duration, maxOverallRequests: most, requests: [{ ...requestOf(asked), onResponse }] })
  if (strayed.size > 0 || result.errors > 0) throw new Error(`${path}: ${result.errors} errors, and ${[...strayed].join(', ') || 'no stray answers'}`)
  return (result.statusCodeStats[status]?.count ?? 0) / result.duration
}

function requestOf({ address, path, cookie, form }: Asked) {
  const headers = { cookie: `best-fit=${cookie}`, accept: 'text/html' }
  if (!form) return { method: 'GET' as const, path, headers }
  const posted = { ...headers, origin: address, 'sec-fetch-site': 'same-origin', 'sec-fetch-dest': 'document' }
  return {
    method: 'POST' as const, path, headers: posted,
    setupRequest: (request: object) => {
      const { type, body } = form()
      return { ...request, headers: { ...posted, 'content-type': type }, body }
    },
  }
}
