import { sitePaths } from '#lib/site/pages'
import { thisRequest } from '../_server/request'

/** Where every public page stands. */
export async function GET(): Promise<Response> {
  const { origin } = await thisRequest()
  const places = sitePaths.map((path) => `<url><loc>${new URL(path, origin).href}</loc></url>`)
  const map = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${places.join('')}</urlset>\n`
  return new Response(map, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
