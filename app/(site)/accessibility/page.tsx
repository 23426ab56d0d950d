import { enter } from '../../_server/enter'
import { Parts, Plain } from '../plain'
import { parts } from './words'

export const metadata = { title: 'Accessibility statement' }

export default async function Page() {
  return (
    <Plain me={await enter('/accessibility')} here="/accessibility" heading="Accessibility statement" lead="How far everybody can use Best Fit, what is missing, and whom to tell.">
      <Parts parts={parts} />
      <p className="nhsuk-body-s">This statement was prepared on 24 November 2026, for version 0.1.</p>
    </Plain>
  )
}
