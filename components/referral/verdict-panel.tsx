import type { ReactNode } from 'react'
import { type Colour, Tag } from '../page/tag'
import type { ReasonView } from './reasons'
import { Rule } from './rule'

/** Where the answers so far lead: one sentence, or an answer. `soon` is left out for those who may not see it. */
export type HeadingView = {
  say?: string
  answer?: {
    who: string
    group: readonly string[]
    soon?: { word: string; colour: Colour; act: string; date: string } | null
    reasons: readonly ReasonView[]
  }
}

/** Quietly beside the form: where this is heading, as the answers come in. `children` is what is still to answer. */
export function VerdictPanel({ heading: { say, answer }, foot, children }: { heading: HeadingView; foot?: string; children?: ReactNode }) {
  return (
    <aside className="bf-verdict" aria-labelledby="heading-where">
      <h2 className="nhsuk-heading-s" id="heading-where">Where this is heading</h2>
      <div role="status">
        {say ? <p>{say}</p> : null}
        {answer ? <Answer {...answer} /> : null}
      </div>
      {children}
      {foot ? <p className="bf-verdict__foot">{foot}</p> : null}
    </aside>
  )
}

function Answer({ who, group, soon, reasons }: NonNullable<HeadingView['answer']>) {
  return (
    <div className="bf-verdict__answer">
      <p><strong>{who}</strong>{group.map((name) => <span key={name}><br />{name}</span>)}</p>
      {soon ? <p><Tag colour={soon.colour}>{soon.word}</Tag><br />{soon.act}<br /><strong>{soon.date}</strong></p> : null}
      {reasons.length ? <ul className="bf-reasons">{reasons.map(({ rule, because }) => <li key={rule + because}>{because} <Rule id={rule} /></li>)}</ul> : null}
    </div>
  )
}
