/** Somebody to ring: who, on which number, and when they answer; `instead` of one that is shut, `warning` when nobody has checked it in time. */
export type PhoneRow = { name: string; phone: string; hours: string; instead?: true; warning?: string }

/** Whom to ring, each with a number to press. */
export function Phones({ rows }: { rows: readonly PhoneRow[] }) {
  return (
    <dl className="bf-phones">
      {rows.map(({ name, phone, hours, instead, warning }) => (
        <div className="bf-phones__row" key={name}>
          <dt>{instead ? `Instead: ${name}` : name}</dt>
          <dd>
            <a className="bf-phone" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a> <span>{hours}</span>
            {warning ? <strong className="bf-phones__warning">{warning}</strong> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
