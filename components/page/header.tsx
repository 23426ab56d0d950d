import type { ReactNode } from 'react'
import { classes } from '../classes'
import { Icon } from './icon'
import { Wordmark } from './wordmark'

export type MenuItem = { href: string; text: string; current?: boolean }

export type HeaderProps = {
  home?: string
  practice?: string | undefined
  /** Who is signed in; without one, the way to sign in. */
  person?: { name: string; job: string } | undefined
  /** Where somebody with several practices changes to another. */
  switchPractice?: string | undefined
  menu?: readonly MenuItem[]
  wide?: boolean
}

/** The band over every page: the product, the practice, who is signed in with logging out last, and where they may go. */
export function Header({ home = '/', menu = [], wide, ...account }: HeaderProps) {
  const width = classes('nhsuk-width-container', wide && 'bf-wide')
  return (
    <header className="nhsuk-header" role="banner">
      <div className={classes('nhsuk-header__container', width)}>
        <div className="nhsuk-header__service"><Wordmark home={home} /></div>
        <Account {...account} />
      </div>
      {menu.length ? (
        <nav className="nhsuk-header__navigation" aria-label="Menu">
          <div className={classes('nhsuk-header__navigation-container', width)}>
            <ul className="nhsuk-header__navigation-list">{menu.map((item) => <Place key={item.href} {...item} />)}</ul>
          </div>
        </nav>
      ) : null}
    </header>
  )
}

function Account({ practice, person, switchPractice }: HeaderProps) {
  return (
    <nav className="nhsuk-header__account" aria-label="Account">
      <ul className="nhsuk-header__account-list">
        {practice ? <Item>{switchPractice ? <a className="nhsuk-header__account-link" href={switchPractice}>{practice}</a> : practice}</Item> : null}
        {person ? <Item><Icon of="user" />{` ${person.name}, ${person.job}`}</Item> : null}
        <Item>{person ? <LogOut /> : <a className="nhsuk-header__account-link" href="/sign-in">Staff sign in</a>}</Item>
      </ul>
    </nav>
  )
}

function Item({ children }: { children: ReactNode }) {
  return <li className="nhsuk-header__account-item">{children}</li>
}

/** A plain post, so that the browser loads a new page and keeps nothing of the old. */
function LogOut() {
  return (
    <form className="nhsuk-header__account-form" action="/sign-out" method="post" noValidate>
      <button className="nhsuk-header__account-button">Log out</button>
    </form>
  )
}

function Place({ href, text, current }: MenuItem) {
  return (
    <li className={classes('nhsuk-header__navigation-item', current && 'nhsuk-header__navigation-item--current')}>
      <a className="nhsuk-header__navigation-link" href={href} aria-current={current ? 'page' : undefined}>
        {current ? <strong className="nhsuk-header__navigation-item-current-fallback">{text}</strong> : text}
      </a>
    </li>
  )
}
