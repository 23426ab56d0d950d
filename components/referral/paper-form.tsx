import { Fragment } from 'react'
import type { Box, PaperAsk, PaperDanger, PaperPart } from '#lib/paper-form'
import { Ring } from './ring'

/** The referral form on paper: boxes to tick and lines to write on, with what is known already. */
export function PaperForm({ parts, dangers }: { parts: readonly PaperPart[]; dangers: readonly PaperDanger[] }) {
  return parts.map(({ id, title, asks }) => (
    <div className="bf-sheet__part" key={id}>
      <h2 className="nhsuk-heading-m">{title}</h2>
      <div className="bf-sheet__asks">
        {asks.map((ask, at) => <Asked ask={ask} onlyIf={ask.onlyIf === asks[at - 1]?.onlyIf ? undefined : ask.onlyIf} key={at} />)}
      </div>
      {id === 'safety' ? <Dangers dangers={dangers} /> : null}
    </div>
  ))
}

/** A list of more answers than this takes the whole width. */
const most = 10

/** The condition stands once over all that hang on it. */
function Asked({ ask: { id, words, hint, boxes = [], lines = [], tall }, onlyIf }: { ask: PaperAsk; onlyIf: string | undefined }) {
  return (
    <>
      {onlyIf ? <p className="bf-sheet__if">Only if {onlyIf}:</p> : null}
      <div className={boxes.length > most ? 'bf-sheet__ask bf-sheet__ask--wide' : 'bf-sheet__ask'}>
        <p className="bf-sheet__words"><strong>{words}</strong> <span className="bf-rule">{id}</span>{hint ? <span className="bf-sheet__hint"> {hint}</span> : null}</p>
        {lines.length > 0 ? (
          <p className="bf-sheet__lines">
            {lines.map(({ label, known }, at) => <span className={tall ? 'bf-line bf-line--tall' : 'bf-line'} key={at}>{label ? <small>{label}</small> : null} {known}</span>)}
          </p>
        ) : null}
        {boxes.length > 0 ? <ul className="bf-sheet__boxes">{boxes.map((box) => <Tick {...box} key={box.label} />)}</ul> : null}
      </div>
    </>
  )
}

const Tick = ({ label, ticked }: Box) => (
  <li>
    <span className="bf-tick" aria-hidden="true">{ticked ? '✕' : ''}</span> {label}{ticked ? <span className="nhsuk-u-visually-hidden"> (ticked)</span> : null}
  </li>
)

function Dangers({ dangers }: { dangers: readonly PaperDanger[] }) {
  return (
    <div className="bf-sheet__dangers">
      <h3 className="nhsuk-heading-s">If you tick a danger, act on it first. Send no paper.</h3>
      <dl>
        {dangers.map(({ label, heading, words, phones }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <strong>{heading}.</strong> {words.join(' ')}
              {phones.map(({ name, phone }) => <Fragment key={name}> {name} <Ring number={phone} />.</Fragment>)}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
