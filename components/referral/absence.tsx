import type { AbsenceNotice } from '#lib/absence-view'
import { Details } from '../page/details'
import { InsetText } from '../page/inset-text'
import { Warning } from '../page/warning'
import { Phones } from './phones'

/** The OT's absence, said before anybody types: quietly while somebody covers, else with who may help meanwhile. */
export function Absence({ notice }: { notice: AbsenceNotice | null }) {
  if (!notice) return null
  const { loud, heading, lines, instead } = notice
  if (!loud) return <InsetText className="bf-inset"><p><strong>{heading}.</strong> {lines.join(' ')}</p></InsetText>
  return (
    <Warning heading={heading} className="bf-absence">
      {lines.map((line) => <p key={line}>{line}</p>)}
      {instead.length > 0 ? <Details summary="Who can help meanwhile"><Instead instead={instead} /></Details> : null}
    </Warning>
  )
}

function Instead({ instead }: Pick<AbsenceNotice, 'instead'>) {
  return (
    <div className="bf-halves">
      {instead.map(({ heading, phones }) => (
        <section aria-label={heading} key={heading}>
          <h3 className="nhsuk-heading-s bf-tight">{heading}</h3>
          <Phones rows={phones} />
        </section>
      ))}
    </div>
  )
}
