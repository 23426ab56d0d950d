import { said, type Said, type SaidFor } from './words'

type Phone = { readonly name: string; readonly phone: string }

/** The words for one status. The guard puts what was typed into `#typed`. */
export function Saying({ status, phones = [] }: { status: SaidFor; phones?: readonly Phone[] }) {
  const { heading, lines, ring }: Said = said[status]
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <h1 className="nhsuk-heading-l">{heading}</h1>
        {lines.map((line) => <p key={line}>{line}</p>)}
        {ring ? phones.filter(({ phone }) => phone).map(({ name, phone }) => <p key={name}>{name}: <a className="nhsuk-link" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a></p>) : null}
        <div id="typed" />
        <p><a className="nhsuk-link" href="/">Go to the start page</a></p>
      </div>
    </div>
  )
}
