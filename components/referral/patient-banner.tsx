import { Tag } from '../page/tag'
import { CopyButton } from './copy-button'

export type PatientView = {
  /** 'ADE, Florence (Mrs)' */
  name: string
  /** '14 March 1944 (82 years)' */
  born: string
  sex?: string
  /** As ten digits. */
  nhsNumber?: string
  /** With whether a message may be left. */
  phone?: string
  /** Needs and warnings everybody must see: 'Leave no message', 'Interpreter: Yoruba'. */
  flags?: readonly string[]
}

/** Who this page is about, on every page about a patient and every sheet printed from it. */
export function PatientBanner({ name, born, sex = 'Not known', nhsNumber, phone = 'Not known', flags = [] }: PatientView) {
  return (
    <section className="bf-patient" aria-label="Patient">
      <div className="nhsuk-width-container bf-wide bf-patient__inner">
        <p className="bf-patient__name">{name}</p>
        <dl className="bf-patient__facts">
          <div><dt>Born</dt> <dd>{born}</dd></div>
          <div><dt>Sex</dt> <dd>{sex}</dd></div>
          <div><dt>NHS number</dt> <dd>{nhsNumber ? <Number digits={nhsNumber} /> : 'Not known'}</dd></div>
          <div><dt>Phone</dt> <dd>{phone}</dd></div>
        </dl>
        {flags.length ? <ul className="bf-patient__flags">{flags.map((flag) => <li key={flag}><Tag colour="purple">{flag}</Tag></li>)}</ul> : null}
      </div>
    </section>
  )
}

function Number({ digits }: { digits: string }) {
  return (
    <>
      <span className="bf-nhs-number">{digits.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1\u00a0$2\u00a0$3')}</span>
      {' '}<CopyButton inText text={digits} of="NHS number">Copy</CopyButton>
    </>
  )
}
