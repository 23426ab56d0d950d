import type { ReactNode } from 'react'
import type { Band } from '#lib/rules/verdict'
import { BandTag } from './band-tag'

export type DateView = { key: string; date: string; more?: string }

type MovesPanelProps = {
  band?: Band | undefined
  /** 'Yours since 10:52 today' */
  state: string
  dates: readonly DateView[]
  heading?: string
  foot?: string
  /** The moves themselves. */
  children: ReactNode
}

/** How soon, by when, and what may be done: beside the referral, above its statement on half a screen. */
export function MovesPanel({ band, state, dates, heading = 'Your moves', foot, children }: MovesPanelProps) {
  return (
    <aside className="bf-verdict bf-moves bf-form" aria-labelledby="moves">
      <p>{band ? <BandTag band={band} /> : null}{band ? '\u2002' : ''}{state}</p>
      <div className="bf-verdict__answer">
        {dates.map(({ key, date, more }) => <p key={key}>{key}<br /><strong>{date}</strong>{more ? <><br />{more}</> : null}</p>)}
      </div>
      <div className="bf-part">
        <h2 className="bf-part__title" id="moves">{heading}</h2>
        {children}
      </div>
      {foot ? <p className="bf-verdict__foot">{foot}</p> : null}
    </aside>
  )
}
