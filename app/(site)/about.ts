import type { Metadata } from 'next'
import type { Me } from '#lib/me'
import { siteMenu, sitePages, type SitePage, type SitePath } from '#lib/site/pages'
import { env } from '../_server/env'
import { headerOf } from '../_server/header'

/** The head of a public page: its title, what a search shows, and where it stands when an origin is configured. */
export function aboutPage(path: SitePath): Metadata {
  const { heading, title, description }: SitePage = sitePages[path]
  const { BEST_FIT_ORIGIN: origin } = env()
  return { title: title ? { absolute: title } : heading, description, ...(origin ? { alternates: { canonical: new URL(path, origin).href } } : {}) }
}

/** The header of a public page: the public menu for anybody, their own for whoever is signed in. */
export const siteHeader = async (me: Me, here: SitePath) => (me.staff === 'nobody' ? { menu: siteMenu(here) } : headerOf(me, here))
