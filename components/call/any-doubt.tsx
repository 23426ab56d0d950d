import type { PhoneRow } from '#lib/stop-panels'
import { Ring } from '../referral/ring'

const keys = [
  ['↑', 'None of these words'],
  ['Space', 'first answer; again, on to the next question'],
  ['↓ ↑', 'second, last answer'],
  ['Y N ?', 'yes, no, not sure, and on'],
  ['Tab', 'on, at any time'],
] as const

/** Beside every step of a call: whom to get when in any doubt, and how to work it by keys. */
export function AnyDoubt({ rows }: { rows: readonly PhoneRow[] }) {
  return (
    <aside className="bf-verdict" aria-labelledby="doubt">
      <h2 className="nhsuk-heading-s" id="doubt">Any doubt at all</h2>
      {rows.map(({ name, phone, hours }) => (
        <div key={name}>
          <p className="bf-ring__number"><Ring number={phone} /></p>
          <p>{name}. {hours}</p>
        </div>
      ))}
      <div className="bf-part">
        <h3 className="bf-part__title">Keys</h3>
        <dl className="bf-keys">{keys.map(([key, does]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{does}</dd></div>)}</dl>
      </div>
      <p className="bf-verdict__foot"><a className="nhsuk-link" href="/signpost">Start a new call</a></p>
    </aside>
  )
}
