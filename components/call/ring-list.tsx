import type { PhoneRow } from '#lib/stop-panels'

/** Whom to ring, a line each: light, because a call shows many. */
export function RingList({ rows }: { rows: readonly PhoneRow[] }) {
  return rows.map(({ name, phone, hours }) => (
    <p className="bf-ring" key={name}><a className="bf-phone" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{`${name}: ${phone}`}</a>{` ${hours}`}</p>
  ))
}
