import type { ReactNode } from 'react'

/** The opening of a public page: its heading, and what it is about in a sentence. */
export function Hero({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="nhsuk-hero" aria-labelledby="hero">
      <div className="nhsuk-width-container">
        <div className="nhsuk-grid-row">
          <div className="nhsuk-grid-column-two-thirds">
            <div className="nhsuk-hero__content">
              <h1 className="nhsuk-heading-xl nhsuk-hero__heading" id="hero">{heading}</h1>
              {children}
            </div>
          </div>
        </div>
      </div>
    </section>
  )
}
