import { Details } from '#components/page/details'
import { Moves } from '#components/referral/moves'
import { MovesPanel } from '#components/referral/moves-panel'
import { roleOf } from '#lib/as-typed'
import type { Me } from '#lib/me'
import type { MovePlace, MoveView } from '#lib/move-view'
import { states } from '#lib/moves/states'
import type { Referral } from '#lib/referral'
import { datesOf, standsWith } from '#lib/referral-view'
import { makeMove } from './actions'

type Open = { me: Me; referral: Referral; moves: readonly MoveView[] }

/** The moves that stand in one place of the page; drawn anew after each, so that nothing typed lingers. */
export function MovesIn({ me, referral, moves, place }: Open & { place: MovePlace }) {
  const here = moves.filter((move) => move.place === place)
  return here.length > 0 ? <Moves key={`${place} ${referral.version}`} moves={here} role={roleOf(me)} send={makeMove} /> : null
}

/** Beside the referral: whose it is, by when what must happen, and what may be done now. */
export function Beside({ cut = false, ...open }: Open & { cut?: boolean }) {
  const { me, referral, moves } = open
  const any = moves.some(({ place }) => place === 'now' || place === 'more' || place === 'close')
  const band = cut || referral.band === null || !isWaited(referral) ? undefined : referral.band
  return (
    <MovesPanel band={band} state={cut ? states[referral.state].name : standsWith(referral, me)} dates={cut ? [] : datesOf(referral, me)} foot="Every referral ends with a message the referrer sees.">
      <MovesIn {...open} place="now" />
      <Folded {...open} place="more" label="More" />
      <Folded {...open} place="close" label="Close this referral" />
      {any ? null : <p>Nothing for you to do just now.</p>}
    </MovesPanel>
  )
}

function Folded({ place, label, ...open }: Open & { place: 'more' | 'close'; label: string }) {
  const here = open.moves.filter((move) => move.place === place)
  if (here.length === 0) return null
  return <Details summary={label} open={here.some(({ problems }) => problems) || undefined}><MovesIn {...open} place={place} /></Details>
}

const isWaited = ({ ended, summary }: Referral) => ended === null && summary === null
