import type { ReactNode } from 'react'

type OutcomeProps = { caption: string; heading: string; words?: string; children?: ReactNode }

/** The head of a page about one referral: its heading says what matters most, often a date. `words` are the patient's own. */
export function Outcome({ caption, heading, words, children }: OutcomeProps) {
  return (
    <section className="bf-outcome" aria-labelledby="outcome">
      <p className="bf-outcome__caption">{caption}</p>
      <h1 className="nhsuk-heading-l" id="outcome">{heading}</h1>
      {words ? <blockquote className="bf-words"><p>{words}</p></blockquote> : null}
      {children}
    </section>
  )
}
