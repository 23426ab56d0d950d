/** Somebody to ring: who, on which number, and when they answer. */
export type PhoneRow = { name: string; phone: string; hours: string }

/** Whom to ring, each with a number to press. */
export function Phones({ rows }: { rows: readonly PhoneRow[] }) {
  return (
    <dl className="bf-phones">
      {rows.map(({ name, phone, hours }) => (
        <div className="bf-phones__row" key={name}>
          <dt>{name}</dt>
          <dd><a className="bf-phone" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a> <span>{hours}</span></dd>
        </div>
      ))}
    </dl>
  )
}
