import type { ReactNode } from 'react'
import { type PhoneRow, Phones } from './phones'

export type RouteView = {
  heading: string
  phones: readonly PhoneRow[]
  note?: string
  /** Whom they take, in the practice's words. */
  takes?: string
  /** The button that notes it as arranged, when this person may. */
  press?: ReactNode
}

/** Other services that fit better, or as well, with who to ring. */
export function Routes({ routes }: { routes: readonly RouteView[] }) {
  return routes.map(({ heading, phones, note, takes, press }) => (
    <div key={heading}>
      <h3 className="nhsuk-heading-s bf-tight">{heading}</h3>
      <Phones rows={phones} />
      {takes ? <p className="bf-note">Takes: {takes}</p> : null}
      {note ? <p className="bf-note">{note}</p> : null}
      {press}
    </div>
  ))
}
