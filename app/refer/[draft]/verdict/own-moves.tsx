import { Section } from '#components/page/section'
import { Moves } from '#components/referral/moves'
import { freshId } from '#db/ids'
import { roleOf } from '#lib/as-typed'
import type { Me } from '#lib/me'
import { asksFor, movesFor, type MoveName, type Referral } from '#lib/referral'
import type { Kept } from '../../../_server/kept'
import { makeMove } from './actions'

type Props = { me: Me; referral: Referral; kept: Kept }

/** Another view of the verdict, with a reason. The rules' answer stays beside it. */
export function Differently({ me, referral, kept }: Props) {
  if (!movesFor(me, referral).includes('reband')) return null
  const view = viewOf('reband', 'I see this differently', 'Save my view', { me, referral, kept })
  return <div className="bf-override bf-noprint nhsuk-u-margin-bottom-4"><Moves moves={[view]} role={roleOf(me)} send={makeMove} /></div>
}

/** What holds it, answered where it is said. */
export function Missing({ me, referral, kept }: Props) {
  if (!movesFor(me, referral).includes('answerHold')) return null
  const view = viewOf('answerHold', 'Answer what is missing', 'Save the answers', { me, referral, kept })
  return <Section id="missing" heading="On hold" className="bf-noprint"><Moves moves={[view]} role={roleOf(me)} send={makeMove} /></Section>
}

function viewOf(name: MoveName, label: string, press: string, { me, referral, kept }: Props) {
  const mine = kept.typed['move'] === name
  return {
    name, label, asks: asksFor(me, referral, name), presses: [{ label: press }],
    carries: { id: referral.id, version: String(referral.version), draft: freshId(), move: name },
    ...(mine ? { typed: kept.typed, problems: kept.problems } : {}),
  }
}
