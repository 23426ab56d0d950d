import type { PhoneRow } from '#lib/stop-panels'

/** Whom to ring, a line each: light, because a call shows many. Says who answers instead of one that is shut, and what nobody has checked in time. */
export function RingList({ rows }: { rows: readonly PhoneRow[] }) {
  return rows.map(({ name, phone, hours, instead, warning }) => (
    <p className="bf-ring" key={name}>
      <a className="bf-phone" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{`${instead ? 'Instead: ' : ''}${name}: ${phone}`}</a>{` ${hours}`}
      {warning ? <strong className="bf-phones__warning">{warning}</strong> : null}
    </p>
  ))
}
