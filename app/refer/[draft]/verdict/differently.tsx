import { Moves } from '#components/referral/moves'
import { freshId } from '#db/ids'
import { roleOf } from '#lib/as-typed'
import type { Me } from '#lib/me'
import { asksFor, movesFor, type Referral } from '#lib/referral'
import type { Kept } from '../../../_server/kept'
import { makeMove } from './actions'

/** Another view of the verdict, with a reason. The rules' answer stays beside it. */
export function Differently({ me, referral, kept }: { me: Me; referral: Referral; kept: Kept }) {
  if (!movesFor(me, referral).includes('reband')) return null
  const mine = kept.typed['move'] === 'reband'
  const view = {
    name: 'reband', label: 'I see this differently', asks: asksFor(me, referral, 'reband'),
    carries: { id: referral.id, version: String(referral.version), draft: freshId(), move: 'reband' },
    presses: [{ label: 'Save my view' }],
    ...(mine ? { typed: kept.typed, problems: kept.problems } : {}),
  }
  return <div className="bf-override bf-noprint bf-form"><Moves moves={[view]} role={roleOf(me)} send={makeMove} /></div>
}
