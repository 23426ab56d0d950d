import { enter } from '../../_server/enter'
import { aboutPage } from '../about'
import { Parts, Plain } from '../plain'
import { parts } from './words'

export const metadata = aboutPage('/accessibility')

export default async function Page() {
  return (
    <Plain me={await enter('/accessibility')} here="/accessibility">
      <Parts parts={parts} />
      <p className="nhsuk-body-s">This statement was prepared on 24 November 2026, for version 0.1.</p>
    </Plain>
  )
}
