import type { Slip as Words } from '#lib/slip'
import { Ring } from './ring'
import { Steps } from './steps'

type SlipProps = { slip: Words; caption: string; phone: string; reference: string }

/** What the patient takes home, at the end of the verdict, on a sheet of its own when printed. */
export function Slip({ slip, caption, phone, reference }: SlipProps) {
  return (
    <section className="nhsuk-card bf-card bf-slip" id="next" aria-labelledby="next-title">
      <div className="nhsuk-card__content">
        <p className="bf-outcome__caption">{caption}</p>
        <h2 className="nhsuk-heading-m" id="next-title">What happens next</h2>
        <div className="bf-halves">
          <Order {...slip} />
          <div><Otherwise slip={slip} phone={phone} reference={reference} /></div>
        </div>
      </div>
    </section>
  )
}

type SlipSheetProps = SlipProps & { level?: 1 | 2 }

/** The same in large print, one thing under the other: a sheet to hand over. A reference that is not known yet is a line to write on. */
export function SlipSheet({ slip, caption, phone, reference, level = 1 }: SlipSheetProps) {
  const H = `h${level}` as const
  return (
    <section className="bf-sheet bf-large" aria-labelledby="slip-title">
      <p className="bf-outcome__caption">{caption}</p>
      <H className="nhsuk-heading-xl" id="slip-title">What happens next</H>
      <Order {...slip} />
      <Otherwise slip={slip} phone={phone} reference={reference} />
    </section>
  )
}

function Order({ steps, wait }: Words) {
  return (
    <div>
      <Steps steps={steps.map(({ strong, words }) => <p key={words}>{strong ? <><strong>{strong}</strong> </> : null}{words}</p>)} />
      {wait ? <p>{wait}</p> : null}
    </div>
  )
}

function Otherwise({ slip: { ifs }, phone, reference }: Omit<SlipProps, 'caption'>) {
  return (
    <>
      <p><strong>If you have not heard by then</strong>, ring us on <Ring number={phone} /> and say reference {reference}.</p>
      {ifs.map(({ strong, words }) => <p key={words}><strong>{strong}</strong> {words}</p>)}
    </>
  )
}
