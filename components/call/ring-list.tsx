import type { PhoneRow } from '#lib/stop-panels'

/** Whom to ring, a line each: light, because a call shows many. */
export function RingList({ rows }: { rows: readonly PhoneRow[] }) {
  return (
    <ul className="bf-ring">
      {rows.map(({ name, phone, hours }) => <li key={name}>{name} <a className="bf-phone" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a> {hours}</li>)}
    </ul>
  )
}
