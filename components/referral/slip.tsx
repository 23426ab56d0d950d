import { Ring } from './ring'
import { Steps } from './steps'

type Line = { readonly strong?: string; readonly words: string }

type SlipProps = {
  slip: { readonly steps: readonly Line[]; readonly ifs: readonly Line[] }
  caption: string
  phone: string
  reference: string
}

/** What the patient takes home, on a sheet of its own when printed. */
export function Slip({ slip: { steps, ifs }, caption, phone, reference }: SlipProps) {
  return (
    <section className="nhsuk-card bf-card bf-slip" id="next" aria-labelledby="next-title">
      <div className="nhsuk-card__content">
        <p className="bf-outcome__caption">{caption}</p>
        <h2 className="nhsuk-heading-m" id="next-title">What happens next</h2>
        <div className="bf-halves">
          <Steps steps={steps.map(({ strong, words }) => <p key={words}>{strong ? <><strong>{strong}</strong> </> : null}{words}</p>)} />
          <div>
            <p><strong>If you have not heard by then</strong>, ring us on <Ring number={phone} /> and say reference {reference}.</p>
            {ifs.map(({ strong, words }) => <p key={words}><strong>{strong}</strong> {words}</p>)}
          </div>
        </div>
      </div>
    </section>
  )
}
