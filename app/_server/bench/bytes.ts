import { gzipSync } from 'node:zlib'

/** What a page weighs on the wire, in bytes, gzipped: the document, the scripts it names and its style sheets. */
export type Weight = { readonly html: number; readonly script: number; readonly style: number }

/** Fetches a page as this session, and everything it names. Throws when it is not there. */
export async function weightOf(address: string, path: string, cookie: string): Promise<Weight> {
  const html = await textOf(`${address}${path}`, cookie)
  const named = (pattern: RegExp) => [...new Set([...html.matchAll(pattern)].map(([found]) => `/_next/${found}`))]
  const sum = async (paths: readonly string[]) => {
    const all = await Promise.all(paths.map(async (each) => gzipSync(await textOf(`${address}${each}`, cookie)).length))
    return all.reduce((total, each) => total + each, 0)
  }
  return { html: gzipSync(html).length, script: await sum(named(/static\/[\w/.~-]+\.js/g)), style: await sum(named(/static\/[\w/.~-]+\.css/g)) }
}

/** The text of a page as this session. Throws when it is not there. */
export async function textOf(url: string, cookie: string): Promise<string> {
  const answer = await fetch(url, { headers: { cookie: `best-fit=${cookie}`, accept: 'text/html' }, redirect: 'manual' })
  if (answer.status !== 200) throw new Error(`${url} answers ${answer.status}`)
  return await answer.text()
}
