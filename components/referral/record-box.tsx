import type { ReactNode } from 'react'
import { Section } from '../page/section'

/** The text for the GP record, to be copied by the button above or selected by hand. */
export function RecordBox({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <Section id="for-record" heading="For the record" className="bf-form">
      <label className="nhsuk-label" htmlFor="record">This is what “Copy to record” copies. You can also select it here.</label>
      <textarea className="nhsuk-textarea bf-record" id="record" rows={text.split('\n').length + 1} readOnly defaultValue={text} />
      {children}
    </Section>
  )
}
