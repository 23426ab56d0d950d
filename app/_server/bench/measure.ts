import { londonDay } from '#lib/day'
import { typedOf } from '#lib/questions/form'
import { textOf, weightOf } from './bytes'
import { run, tool } from './children'
import type { Databases } from './databases'
import { blankForm, filledForm } from './form'
import { compare, type Asked } from './load'
import { usualOf } from './patients'
import { reportsOf } from './reports'
import { start, type Server } from './server'
import type { Figure } from './table'

/** Figures by name: what the bench finds out on one database. */
export type Figures = Readonly<Record<string, Figure>>
/** Where everything is: the built copy, the installation's key, and how many referrals a small and a large practice have. */
export type Place = { readonly copy: string; readonly key: string; readonly small: number; readonly large: number }

type Practice = { readonly server: Server; readonly ot: string; readonly clinician: string }

/** Fills a database with a small practice and another with a large one, serves both, and measures what is asked of them. */
export async function measure(place: Place, databases: Databases): Promise<Figures> {
  const [small, large] = await open(place, databases)
  const queue = { address: small.server.address, path: '/queue', cookie: small.ot, status: 200 }
  const figures = {
    queue: await compare(queue, { ...queue, path: '/empty' }),
    signpost: await compare({ ...queue, path: '/signpost', cookie: small.clinician }, { ...queue, path: '/empty' }),
    submit: await compare(...(await submits(small))),
    larger: await compare(queue, { ...queue, address: large.server.address, cookie: large.ot }),
    ...(await reportsOf(large.server.address, large.ot)),
    ...(await weights(small)),
    memory: { is: Math.max(small.server.megabytes(), large.server.megabytes()) },
    healthy: { is: Math.max(small.server.seconds, large.server.seconds) },
  }
  await Promise.all([small.server.stop(), large.server.stop()])
  return figures
}

async function open({ copy, key, small, large }: Place, databases: Databases): Promise<[Practice, Practice]> {
  const fill = async (count: number) => {
    const filled = await run(copy, [tool(copy, 'tsx/dist/cli.mjs'), 'app/_server/bench/fill.ts', String(count)], { ...databases.at(String(count)), BEST_FIT_KEY: key })
    return JSON.parse(filled) as { ot: string; clinician: string }
  }
  const serve = async (count: number, sessions: Omit<Practice, 'server'>) => ({ server: await start(copy, databases.at(String(count)), key), ...sessions })
  const [first, second] = await Promise.all([fill(small), fill(large)])
  await databases.settled()
  return [await serve(small, first), await serve(large, second)]
}

/** The referral form as a GP sends it, and the same form sent to an action that does nothing. */
async function submits({ server: { address }, clinician: cookie }: Practice): Promise<[Asked, Asked]> {
  const [ours, theirs] = await Promise.all(['/refer', '/empty/form'].map(async (path) => blankForm(await textOf(`${address}${path}`, cookie))))
  const action = theirs?.find(([name]) => name.startsWith('$ACTION'))
  if (!ours || !action) throw new Error('a page without its form')
  const other = ours.map((field) => (field[0].startsWith('$ACTION') ? action : field))
  const today = londonDay(Date.now())
  let patients = 500_000
  const sending = (path: string, blank: typeof ours, leads: RegExp) =>
    ({ address, path, cookie, status: 303, leads, form: () => filledForm(blank, typedOf(usualOf((patients += 1), today))) })
  return [sending('/refer', ours, /\/verdict$/), sending('/empty/form', other, /\/empty$/)]
}

/** What the pages weigh: documents and style as they are, script beyond the empty page's (kB, gzipped). */
async function weights({ server: { address }, ot, clinician }: Practice): Promise<Figures> {
  const empty = await weightOf(address, '/empty', ot)
  const pages = [['/', ''], ['/refer', clinician], ['/queue', ot], ['/signpost', clinician]] as const
  const all = await Promise.all(pages.map(async ([path, cookie]) => {
    const { html, script, style } = await weightOf(address, path, cookie)
    const figures = { html, script: script - empty.script, style }
    return Object.entries(figures).map(([what, bytes]) => [`${what} ${path}`, { is: bytes / 1000 }] as const)
  }))
  return Object.fromEntries(all.flat())
}
