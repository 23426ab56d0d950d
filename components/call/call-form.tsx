'use client'
import type { Heard } from '#lib/call/heard'
import type { CallRing } from '#lib/call/ring'
import { noneHeard, topics } from '#lib/call/tree'
import type { Typed } from '#lib/typed'
import { Folding, Opened } from '../forms/folding'
import { Form } from '../forms/form'
import { Radios } from '../forms/radios'
import { Ring } from './around'
import { Say } from './say'
import { byKeys } from './by-keys'
import { Next } from './next'
import { CallPhones, Keep } from './stop-answer'
import { CareCard } from '../page/care-card'

export type CallSheet = {
  readonly draft: string
  readonly call: string
  /** As reception hears them: the browser is sent nobody else’s words. */
  readonly heard: readonly Heard[]
  readonly ring: CallRing
  readonly typed: Typed
  readonly error: { readonly field: string; readonly message: string } | undefined
}

/** The whole call on one page: what an answer opens is folded by the style sheet, and said as it appears. */
export function CallForm({ action, sheet }: { action: (typed: FormData) => Promise<never>; sheet: CallSheet }) {
  const { draft, call, ring, typed, error } = sheet
  return (
    <Form action={action} className="bf-form bf-call">
      <Ring.Provider value={{ ring, typed, error }}>
        <div aria-live="polite" onKeyDown={byKeys}>
          <Folding>
            <WordsHeard sheet={sheet} />
            <Opened by="b"><Keep prefix="heard" /></Opened>
            <Opened by="a"><About sheet={sheet} /></Opened>
          </Folding>
        </div>
      </Ring.Provider>
      <input type="hidden" name="draft" value={draft} />
      <input type="hidden" name="call" value={call} />
    </Form>
  )
}

type Part = { sheet: CallSheet }
const chosen = (typed: Typed, field: string) => [typed[field] ?? []].flat()
const errorOf = ({ error }: CallSheet, field: string) => (error?.field === field ? error.message : undefined)

function WordsHeard({ sheet }: Part) {
  const choices = sheet.heard.map(({ value, words, screen }, at) => ({
    value, label: words, opens: 'b', focused: at === 0,
    under: (
      <CareCard urgency="emergency" heading={screen.heading} level={3} className="bf-answer">
        <Say words={screen.say ?? ''} />
        <p>{screen.steps.join(' ')}</p>
        <CallPhones kinds={screen.ring} />
      </CareCard>
    ),
  }))
  return (
    <section className="nhsuk-card bf-card" aria-labelledby="heard-title">
      <div className="nhsuk-card__content">
        <Radios
          small name="heard" legend={<h2 className="nhsuk-fieldset__heading" id="heard-title">Have you heard any of these words?</h2>} legendSize="title"
          hint="From the person, or from anyone about them. Choose the most worrying." ticked={chosen(sheet.typed, 'heard')} error={errorOf(sheet, 'heard')}
          choices={[...choices, { divider: 'or' }, { value: noneHeard.value, label: noneHeard.words, opens: 'a' }]}
        />
      </div>
    </section>
  )
}

const letters = ['a', 'b', 'c', 'd', 'e'] as const

function About({ sheet }: Part) {
  return (
    <Folding>
      <section className="nhsuk-card bf-card" aria-labelledby="about-title">
        <div className="nhsuk-card__content">
          <Radios
            small name="about" legend={<h2 className="nhsuk-fieldset__heading" id="about-title">What is it about?</h2>} legendSize="title"
            className="bf-grid bf-grid--2" ticked={chosen(sheet.typed, 'about')} error={errorOf(sheet, 'about')}
            choices={topics.map(({ value, label }, at) => ({ value, label, opens: letters[at] }))}
          />
        </div>
      </section>
      {topics.map(({ value, leads }, at) => <Opened by={letters[at] ?? 'e'} key={value}><Next at={leads} /></Opened>)}
    </Folding>
  )
}
