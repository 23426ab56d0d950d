import { thisRequest } from '../_server/request'

/** What may be found by searching: the public pages. All others say so themselves, and open for nobody who is not signed in. */
export async function GET(): Promise<Response> {
  const { origin } = await thisRequest()
  const lines = ['User-agent: *', 'Disallow: /api/', 'Allow: /', `Sitemap: ${origin}/sitemap.xml`]
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
