import type { ReactNode } from 'react'
import { classes } from '../classes'
import { BackLink } from './back-link'
import { Footer } from './footer'
import { Header, type HeaderProps } from './header'
import { LeaveGuard } from './leave-guard'
import { SkipLink } from './skip-link'

type FrameProps = HeaderProps & {
  /** The patient banner; it must be a child of the body to stand on every printed sheet. */
  banner?: ReactNode
  back?: { href: string; text: string } | undefined
  rulesVersion?: string | undefined
  /** Across the whole width, over the page itself. */
  hero?: ReactNode
  children: ReactNode
}

/** Everything around a page. Staff pages are `wide` and start close under the header. */
export function Frame({ banner, back, rulesVersion, hero, children, wide = true, ...header }: FrameProps) {
  return (
    <>
      <SkipLink />
      <Header wide={wide} {...header} />
      {banner}
      {hero}
      <div className={classes('nhsuk-width-container', wide && 'bf-wide')}>
        {back ? <nav aria-label="Back"><BackLink href={back.href}>{back.text}</BackLink></nav> : null}
        <main className={classes('nhsuk-main-wrapper', wide && 'nhsuk-main-wrapper--s')} id="maincontent">{children}</main>
      </div>
      <Footer rulesVersion={rulesVersion} wide={wide} />
      {header.person ? <LeaveGuard /> : null}
    </>
  )
}
